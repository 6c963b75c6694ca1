import type { Block } from './draft.ts'
import { wordsIn } from './measure.ts'

/** About three screens: no writer's paragraph, but a text that lost its breaks. */
const longest = 600
const piece = 150
const sentenceGap = /(?<=[.!?…]["'”’)\]]*) (?=["'“‘([]?[\p{Lu}\d])/u

/** A paragraph of more than three screens as several, of whole sentences; any other block as it is. */
export function withBreaks(block: Block): Block[] {
  if (block.kind !== 'prose' || block.text.length < longest * 2 || wordsIn(block.text) <= longest) return [block]
  const pieces: string[][] = []
  let words = Number.POSITIVE_INFINITY
  for (const sentence of block.text.split(sentenceGap)) {
    if (words >= piece) {
      pieces.push([])
      words = 0
    }
    pieces.at(-1)?.push(sentence)
    words += wordsIn(sentence)
  }
  return pieces.map((sentences) => ({ ...block, text: sentences.join(' ') }))
}
