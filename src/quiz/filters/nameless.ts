import type { Refusal } from '../candidate.ts'
import type { Room } from '../families/room.ts'
import type { Standing } from './standalone.ts'

const nameless: Refusal = { filter: 'nameless', reason: 'The sentence does not name what it is about.' }

/**
 * Refuses a sentence that names nobody and nothing, and has no word of the article's title: "The rows follow the sun".
 * Blind raters found half of the questions on such wanting, for they leave open of what.
 */
export function namelessRefusal(room: Room, { sentence, naming, context = '' }: Standing): Refusal | undefined {
  if (naming || room.mentions.has(sentence.index)) return undefined
  const shown = `${context} ${sentence.text}`.toLowerCase()
  const title = room.article.title.toLowerCase().match(/\p{L}{4,}/gu) ?? []
  return title.some((word) => shown.includes(word)) ? undefined : nameless
}
