import type { ChoiceItem, GapItem, Item, OrderItem, Response } from '../quiz/item.ts'
import { normalText } from '../quiz/normal.ts'

/** What a typed line means while a question is on show. */
export type Reply =
  | { readonly kind: 'answer'; readonly response: Response }
  /** `section` from 0 where one was named; otherwise the passage the question is about. */
  | { readonly kind: 'back'; readonly section?: number }
  | { readonly kind: 'help' | 'repeat' | 'leave' }
  /** It could not be understood; the sentence says what to type. */
  | { readonly kind: 'unclear'; readonly hint: string }

/** Reads a line typed at a question. An answer that is also a command word counts as the answer. */
export function readReply(item: Item, line: string): Reply {
  const typed = line.trim()
  if (item.form === 'gap') return isAnswerOf(item, typed) ? answer(typed) : (commandIn(typed) ?? gapReply(typed))
  return commandIn(typed) ?? (item.form === 'order' ? orderReply(item, typed) : choiceReply(item, typed))
}

const commandWords: Readonly<Record<string, 'help' | 'repeat' | 'leave'>> = {
  '?': 'help',
  help: 'help',
  r: 'repeat',
  repeat: 'repeat',
  q: 'leave',
  quit: 'leave',
}

function commandIn(typed: string): Reply | undefined {
  const word = typed.toLowerCase()
  const kind = Object.hasOwn(commandWords, word) ? commandWords[word] : undefined
  if (kind) return { kind }
  const back = /^back(?:\s+(\d{1,4}))?$/.exec(word)
  if (!back) return undefined
  return back[1] === undefined ? { kind: 'back' } : { kind: 'back', section: Number(back[1]) - 1 }
}

function isAnswerOf({ answer: { text, accepts } }: GapItem, typed: string): boolean {
  const words = normalText(typed)
  return words !== '' && [text, ...accepts].some((accepted) => normalText(accepted) === words)
}

function gapReply(typed: string): Reply {
  return typed === '' ? unclear('Type the missing words, then press Enter.') : answer(typed)
}

/** A number or a letter; also an option's own words, or their first letter where it is True or False. */
function choiceReply(item: ChoiceItem, typed: string): Reply {
  const places = new Set(
    [placeOf(typed, item.options.length), placeOfWords(item, typed)].filter((place) => place !== -1),
  )
  const [place] = places
  const chosen = places.size === 1 && place !== undefined ? item.options[place] : undefined
  if (chosen) return answer(chosen.text)
  const letters = `a letter, ${letterRange(item.options.length)}`
  if (places.size > 1) return unclear(`"${typed}" could mean two of the answers: type ${letters}.`)
  return unclear(`Type a number, ${numberRange(item.options.length)}, or ${letters}.`)
}

function placeOfWords(item: ChoiceItem, typed: string): number {
  const words = normalText(typed)
  if (words === '') return -1
  return item.options.findIndex((option) => {
    const text = normalText(option.text)
    return text === words || (item.form === 'true-false' && text[0] === words)
  })
}

/** Every number or letter once: `3 1 2`, `3, 1, 2`, `312` or `c a b`. */
function orderReply(item: OrderItem, typed: string): Reply {
  const size = item.options.length
  const spaced = typed.split(/[\s,;.>-]+/).filter((part) => part !== '')
  const parts = spaced.length === 1 && size < 10 ? [...typed] : spaced
  const places = parts.map((part) => placeOf(part, size))
  const complete = places.length === size && new Set(places).size === size && !places.includes(-1)
  if (!complete) return unclear(`Type each number from 1 to ${size} once, in the right order, with spaces between.`)
  return answer(places.map((place) => item.options[place]?.text ?? ''))
}

/** The place, from 0, that a number or a letter names; -1 where there is none. */
function placeOf(typed: string, size: number): number {
  const bare = typed.toLowerCase().replace(/[.)]$/, '')
  const place = /^\d{1,3}$/.test(bare) ? Number(bare) - 1 : /^[a-z]$/.test(bare) ? bare.charCodeAt(0) - 97 : -1
  return place >= 0 && place < size ? place : -1
}

/** `1 to 4`; `1 or 2` where there are but two. */
export function numberRange(size: number): string {
  return `1 ${size === 2 ? 'or' : 'to'} ${size}`
}

/** `a to d`; `a or b` where there are but two. */
export function letterRange(size: number): string {
  return `a ${size === 2 ? 'or' : 'to'} ${String.fromCharCode(96 + size)}`
}

function answer(response: Response): Reply {
  return { kind: 'answer', response }
}

function unclear(hint: string): Reply {
  return { kind: 'unclear', hint }
}
