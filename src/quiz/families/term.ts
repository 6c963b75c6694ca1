import { initialsOf } from '../../facts/alias.ts'
import type { Term } from '../../facts/term.ts'
import { isFunctionWord } from '../../facts/words/closed.ts'
import { firstNames } from '../../facts/words/lists.ts'
import { orgNouns } from '../../facts/words/name-words.ts'
import { noProposals, type Proposals, type Refusal } from '../candidate.ts'
import { relatives } from '../filters/hero.ts'
import { repeats } from '../filters/overlap.ts'
import { isSomebody } from '../filters/person-before.ts'
import { normalWords } from '../normal.ts'
import { askForGap } from './ask-gap.ts'
import type { Frame } from './frame.ts'
import { spellingsOf } from './name-typed.ts'
import type { Room } from './room.ts'

/** What something is called, where the article says so: typed, for nobody knows a new word who has not read it. */
export function termsAsked(room: Room): Proposals {
  const proposals = noProposals()
  for (const term of room.terms) {
    const { sentence, from, to, text } = term
    askForGap(
      room,
      proposals,
      {
        family: 'term',
        sentence,
        from,
        to,
        text,
        ask: asks(term),
        explanation: `The article calls it “${text}”.`,
        asked: () => ({
          form: 'gap',
          text,
          accepts: acceptedFor(room, term),
          why: `The article says what it is called: “${text}”.`,
        }),
        topic: text.toLowerCase(),
        detail: text,
      },
      (frame) => refusalOf(room, term, frame),
    )
  }
  return proposals
}

const asks = ({ text }: Term): string => {
  if (/^\p{Lu}/u.test(text)) return 'Which name is missing?'
  return text.includes(' ') ? 'Which words are missing?' : 'Which word is missing?'
}

/** What else may be typed: one for many or many for one, and of somebody the family name. */
function acceptedFor(room: Room, { sentence, from, to, text }: Term): readonly string[] {
  const named = (room.mentions.get(sentence.index) ?? []).find((mention) => mention.from === from && mention.to === to)
  const [first = '', ...rest] = text.split(' ')
  // "DRM" for "Digital Rights Management"
  const letters = initialsOf(text)
  if (letters.length > 1 && room.named.has(letters)) return [letters]
  // "a street called Carl Lutz Weg"
  const noun = sentence.tokens[sentence.tokens[from - 2]?.text === ',' ? from - 3 : from - 2]?.lower ?? ''
  const isSomebodys = noun === '' || isFunctionWord(noun) || isSomebody(noun) || relatives.has(noun)
  if (/^\p{Lu}/u.test(text) && !isSomebodys) return []
  if (named?.entity?.kind === 'person')
    return [...new Set([...spellingsOf(named.entity, room), first])].filter((name) => name !== text)
  if (firstNames.has(first.toLowerCase()) && rest.length > 0) return [first, rest.join(' '), ...rest.slice(1)]
  // There is but one "Trev".
  if (/^\p{Lu}/u.test(text)) return []
  if (/[^s]s$/.test(text)) return [text.slice(0, -1)]
  // Of "ballooning" there are no more than one.
  return /\p{Ll}$/u.test(text) && !/(?:ing|ness|ism|ence|ance|cy)$/.test(text) ? [`${text}s`] : []
}

function refusalOf(
  room: Room,
  { sentence, from, to, text }: Term,
  { shown, context = '' }: Frame,
): Refusal | undefined {
  const telling = normalWords(text).filter((word) => !isFunctionWord(word))
  if (telling.length === 0) return { filter: 'content', reason: 'The words are no term.' }
  if (/[\d.]/.test(text))
    return { filter: 'content', reason: 'A number or an address is not remembered letter by letter.' }
  const before = sentence.tokens[from - 2]?.lower ?? ''
  if (orgNouns.has(before))
    return { filter: 'two-answers', reason: 'An organisation is called by more names than can be foreseen.' }
  // "called the ICPS (interim cryogenic propulsion stage)", "known as the Medusa Formation (or MF)"
  const behind = sentence.tokens.slice(to, to + 4).map((token) => token.text)
  if (behind[0] === '(' && (/^\p{Lu}{2,}$/u.test(text) || behind.includes(initialsOf(text))))
    return { filter: 'apposition', reason: 'The words beside it give it away.' }
  const told = normalWords(`${room.article.title} ${shown} ${context}`)
  // "the Mua Voyage" of a text on Mua
  if (telling.some((word) => told.some((other) => other.startsWith(word.slice(0, 4)))))
    return { filter: 'key-shown', reason: 'The question or the title shows a part of it.' }
  return repeats(room.overlap, sentence)
}
