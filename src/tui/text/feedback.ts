import type { Article } from '../../article/article.ts'
import type { Evidence } from '../../facts/fact.ts'
import type { Feedback } from '../../quiz/feedback.ts'
import type { Item } from '../../quiz/item.ts'
import type { Session } from '../../quiz/session.ts'
import { progress, verdict } from '../../quiz/wording.ts'
import { blank, type Line, line, paragraph } from '../lines.ts'
import { glyphs } from '../theme.ts'

/** What a reader is told about an answer: the verdict, the question, the reasons, the proof. */
export function answeredLines(session: Session, item: Item, feedback: Feedback, width: number, ascii: boolean): Line[] {
  const { right, wrong, dot } = glyphs(ascii)
  const { correct, response, why, key, keyWhy, explanation, evidence } = feedback
  const mark = `${correct ? right : wrong} ${verdict(correct)}`
  const where = ` ${dot} ${progress(session.at + 1, session.items.length)}`
  const own = correct ? [] : [...labelled('Your answer', response, width), ...reason(why ?? '', width), blank]
  return [
    {
      pieces: [
        { text: mark, tone: correct ? 'right' : 'wrong' },
        { text: where, tone: 'quiet' },
      ],
    },
    blank,
    ...paragraph(item.stem, width, 'quiet'),
    blank,
    ...own,
    ...labelled(correct ? 'Your answer' : 'The right answer', key, width),
    ...reason(keyWhy, width),
    ...(explanation === keyWhy ? [] : [blank, ...paragraph(explanation, width)]),
    blank,
    ...evidence.flatMap((span) => evidenceLines(session.article, span, width, ascii)).slice(0, -1),
  ]
}

export function reason(text: string, width: number): Line[] {
  return text === '' ? [] : paragraph(text, width, 'body', { indent: 2 })
}

/** What is told at a checkpoint: a wrong answer's own reason, and not the right one, for it is asked again. */
export function checkedLines(
  item: Item,
  { correct, response, why, key, keyWhy }: Feedback,
  width: number,
  ascii: boolean,
): Line[] {
  const { right, wrong } = glyphs(ascii)
  const after = correct
    ? 'Enter goes on to the next section.'
    : 'Enter asks again. Tab looks back at the article. Esc goes on without.'
  return [
    line(`${correct ? right : wrong} ${verdict(correct)}`, correct ? 'right' : 'wrong'),
    blank,
    ...paragraph(item.stem, width, 'quiet'),
    blank,
    ...labelled('Your answer', correct ? key : response, width),
    ...reason(correct ? keyWhy : (why ?? ''), width),
    blank,
    ...paragraph(after, width, 'quiet'),
  ]
}

export function labelled(label: string, text: string, width: number): Line[] {
  return paragraph(`${label}: ${text}`, width, 'title')
}

/** A quote with where it stands. */
export function evidenceLines(article: Article, { section, quote }: Evidence, width: number, ascii: boolean): Line[] {
  const { openQuote, closeQuote } = glyphs(ascii)
  const index = article.sections.findIndex(({ id }) => id === section)
  return [
    ...paragraph(`From section ${index + 1}, ${article.sections[index]?.title ?? ''}:`, width, 'quiet'),
    ...paragraph(`${openQuote}${quote}${closeQuote}`, width, 'body', { indent: 2 }),
    blank,
  ]
}
