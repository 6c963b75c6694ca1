import type { SheetItem } from './sheet.ts'
import type { Step } from './sheet-yaml.ts'

/** What the schema cannot say of an item; `path` is where, from the item. */
export interface ItemFault {
  readonly rule: string
  readonly message: string
  readonly path: readonly Step[]
}

/** The faults that keep an item from being asked at all. */
export function itemFaults(item: SheetItem): ItemFault[] {
  if (item.form === 'gap') return gapFaults(item.stem)
  if (item.form === 'true-false' && item.answer.text === item.distractors[0]?.text) {
    const other = item.answer.text === 'True' ? 'False' : 'True'
    const message = `the answer is ${item.answer.text}, so the one distractor must be ${other}`
    return [{ rule: 'true-false', message, path: ['distractors', 0, 'text'] }]
  }
  return []
}

function gapFaults(stem: string): ItemFault[] {
  const gaps = stem.match(/_{2,}/g) ?? []
  if (gaps.length === 1 && gaps[0] === '___') return []
  const found =
    gaps.length === 0 ? 'no gap' : gaps.length > 1 ? `${gaps.length} gaps` : `a gap of ${gaps[0]?.length} underscores`
  return [
    { rule: 'one-gap', message: `this stem has ${found}; write one gap, as ___ (three underscores)`, path: ['stem'] },
  ]
}
