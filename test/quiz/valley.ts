import { findFacts } from '../../src/facts/extract.ts'
import { attributions } from '../../src/quiz/families/attribution.ts'
import { roomOf } from '../../src/quiz/families/room.ts'
import { generateItems } from '../../src/quiz/generate.ts'
import type { Item } from '../../src/quiz/item.ts'
import { articleOf } from './articles.ts'

/** Four people who are known by what they do, so that each can stand where another does. */
export const cast = `The engineer Anna Keller lives in Norway. The lawyer David Osei lives in Sweden. The teacher Maria Lopez lives in Denmark. The baker James Whitfield lives in Finland.`

/** Enough to ask about, so that nothing is asked that many know or guess. */
export const plenty = `${cast}
The baker James Whitfield of Finland has kept 61 chairs in a shed behind the old school of the town.
The teacher Maria Lopez of Denmark wrote 62 songs about the weather for the children of her street.
The lawyer David Osei of Sweden owns 63 pairs of shoes, most of which were made by his grandfather.
The engineer Anna Keller of Norway planted 64 trees along the railway to keep the snow from the line.
James Whitfield of Finland counted 65 swans on the frozen lake on the last morning of the winter.
Maria Lopez of Denmark mended 66 clocks in one long summer and gave all of them to the hospital.
David Osei of Sweden carried 67 letters over the pass when the post office was closed by a storm.`

/** Long enough to want six questions, and nothing in it to ask about. */
export const idle = 'The sea was grey and the wind was cold. '.repeat(45)

/** The questions of a few sentences, which the cast stands behind. */
export function itemsOf(text: string, more: string = cast, title = 'News from the valley'): readonly Item[] {
  return generateItems(articleOf({ title, text: `${text}\n${more}` })).items
}

/** What is to be typed in them. */
export const gapsOf = (text: string, more = cast, title?: string): readonly string[] =>
  itemsOf(text, more, title).flatMap((item) => (item.form === 'gap' ? [item.answer.text] : []))

/** What may be asked about the words said in a text, though other questions on it may be better. */
export const saidIn = (text: string, title = 'News from the valley', more = cast) =>
  attributions(roomOf(findFacts(articleOf({ title, text: `${text}\n${more}` })))).candidates

/** What else may be typed for a key, of the first question that has it; undefined where none has. */
export function acceptsOf(text: string, key: string, more = cast): readonly string[] | undefined {
  const item = itemsOf(text, more).find((one) => one.form === 'gap' && one.answer.text === key)
  return item?.form === 'gap' ? item.answer.accepts : undefined
}
