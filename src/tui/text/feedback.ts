import type { Article } from '../../article/article.ts'
import type { Evidence } from '../../facts/fact.ts'
import type { Feedback, KeyPart } from '../../quiz/feedback.ts'
import type { Item } from '../../quiz/item.ts'
import type { Session } from '../../quiz/session.ts'
import { progress, verdict } from '../../quiz/wording.ts'
import { blank, type Line, line, paragraph } from '../lines.ts'
import { glyphs } from '../theme.ts'

/** What a reader is told about an answer: the verdict, the question, the reasons, the proof. */
export function answeredLines(session: Session, item: Item, feedback: Feedback, width: number, ascii: boolean): Line[] {
  const { right, wrong, dot } = glyphs(ascii)
  const { correct, key, explanation, evidence } = feedback
  const mark = `${correct ? right : wrong} ${verdict(correct)}`
  const where = ` ${dot} ${progress(session.at + 1, session.items.length)}`
  const own = correct ? [] : [...responseLines(feedback, width), blank]
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
    ...(key.some(({ why }) => why === explanation) ? [] : [blank, ...paragraph(explanation, width)]),
    blank,
    ...evidence.flatMap((span) => evidenceLines(session.article, span, width, ascii)).slice(0, -1),
  ]
}

/** A wrong response with its reason; an order's is not said here where its step's is said with the right answer. */
export function responseLines({ response, why = '', key }: Feedback, width: number): Line[] {
  const saidBelow = key.some((part) => part.why === why)
  return [...labelled('Your answer', response.map(withoutReason), width), ...reason(saidBelow ? '' : why, width)]
}

const withoutReason = (text: string): KeyPart => ({ text, why: '' })

export function reason(text: string, width: number, indent = 2): Line[] {
  return text === '' ? [] : paragraph(text, width, 'body', { indent })
}

/** What is told at a checkpoint: a wrong answer's own reason, and not the right one, for it is asked again. */
export function checkedLines(
  item: Item,
  { correct, response, why, key }: Feedback,
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
    ...labelled('Your answer', correct ? key : response.map(withoutReason), width),
    ...reason(correct ? '' : (why ?? ''), width),
    blank,
    ...paragraph(after, width, 'quiet'),
  ]
}

/** An answer under its label, with the reasons there are; the steps of an order one below the other. */
export function labelled(label: string, parts: readonly KeyPart[], width: number): Line[] {
  const [first, ...more] = parts
  if (first && more.length === 0)
    return [...paragraph(`${label}: ${first.text}`, width, 'title'), ...reason(first.why, width)]
  return [
    ...paragraph(`${label}:`, width, 'title'),
    ...parts.flatMap(({ text, why }, index) => [
      ...paragraph(text, width, 'title', { indent: 5, lead: `  ${index + 1}. ` }),
      ...reason(why, width, 5),
    ]),
  ]
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
