import { generateItems } from '../../src/quiz/generate.ts'
import type { Item } from '../../src/quiz/item.ts'
import { articleOf } from './articles.ts'

/** Four people who are known by what they do, so that each can stand where another does. */
export const cast = `The engineer Anna Keller lives in Norway. The lawyer David Osei lives in Sweden. The teacher Maria Lopez lives in Denmark. The baker James Whitfield lives in Finland.`

/** The questions of a few sentences, which the cast stands behind. */
export function itemsOf(text: string, more: string = cast, title = 'News from the valley'): readonly Item[] {
  return generateItems(articleOf({ title, text: `${text}\n${more}` })).items
}

/** What is to be typed in them. */
export const gapsOf = (text: string): readonly string[] =>
  itemsOf(text).flatMap((item) => (item.form === 'gap' ? [item.answer.text] : []))
