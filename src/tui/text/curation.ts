import { itemsFromSheet } from '../../quiz/bank.ts'
import type { Item } from '../../quiz/item.ts'
import { count, familyName, formNames, sentenceBefore, skillNames } from '../../quiz/wording.ts'
import { blank, type Line, paragraph } from '../lines.ts'
import type { CurationView } from '../state.ts'
import { type Glyphs, glyphs } from '../theme.ts'
import { keptTrials, trialOn } from '../update/curation.ts'
import { evidenceLines, reason } from './feedback.ts'

/** How far the author is: `3 of 24, 2 kept`. */
export function curationProgress({ now }: CurationView): string {
  const { trials, answers } = now
  return `${Math.min(answers.length + 1, trials.length)} of ${trials.length}, ${keptTrials(now).length} kept`
}

/** A question as its author must judge it: every option with its reason, and the proof; after the last one, what comes next. */
export function curationLines(view: CurationView, width: number, ascii: boolean): Line[] {
  const trial = trialOn(view)
  if (!trial) return endLines(view, width)
  const { fact, family } = trial
  const { article } = view.drafting
  return [
    ...paragraph(`${curationProgress(view)} ${glyphs(ascii).dot} About ${familyName(family)}`, width, 'quiet'),
    blank,
    ...itemsFromSheet([fact]).flatMap((item) => itemLines(item, width, ascii)),
    ...fact.evidence.flatMap((span) => evidenceLines(article, span, width, ascii)).slice(0, -1),
  ]
}

function itemLines(item: Item, width: number, ascii: boolean): Line[] {
  const { context, stem, explanation } = item
  const marks = glyphs(ascii)
  const what = `${formNames[item.form]} ${marks.dot} ${skillNames[item.skill]}`
  return [
    ...paragraph(what, width, 'quiet'),
    ...(context === undefined ? [] : paragraph(sentenceBefore(context), width, 'quiet')),
    ...paragraph(stem, width, 'title'),
    blank,
    ...answerLines(item, width, marks),
    ...paragraph(`After the answer: ${explanation}`, width),
    blank,
  ]
}

function answerLines(item: Item, width: number, { right, wrong }: Glyphs): Line[] {
  switch (item.form) {
    case 'gap': {
      const { text, accepts, why } = item.answer
      const also = accepts.length === 0 ? '' : ` (also ${accepts.join(', ')})`
      return [...paragraph(`${right} Right: ${text}${also}`, width, 'right'), ...reason(why, width), blank]
    }
    case 'order':
      return [
        ...item.options.flatMap(({ position, text, why }) => [
          ...paragraph(`${position}. ${text}`, width, 'right'),
          ...reason(why, width),
        ]),
        blank,
      ]
    case 'choice':
    case 'true-false':
      return [
        ...item.options.flatMap(({ correct, text, why }) => [
          ...paragraph(
            correct ? `${right} Right: ${text}` : `${wrong} Wrong: ${text}`,
            width,
            correct ? 'right' : 'wrong',
          ),
          ...reason(why, width),
        ]),
        blank,
      ]
  }
}

function endLines({ now }: CurationView, width: number): Line[] {
  const kept = keptTrials(now).length
  const next =
    kept === 0 ? 'q ends, and nothing is written. u goes back.' : 'q writes the lesson with them. u goes back.'
  return [
    ...paragraph(`That was the last one. You kept ${kept} of ${count(now.trials.length, 'question')}.`, width, 'title'),
    blank,
    ...paragraph(next, width),
  ]
}
