import type { Speech } from '../../facts/speech.ts'
import { isFunctionWord } from '../../facts/words/closed.ts'
import { isPredicate } from '../../facts/words/verb-forms.ts'
import { noProposals, type Proposals, type Refusal, refuse } from '../candidate.ts'
import { nameShown } from '../distractors.ts'
import { proseRefusal } from '../filters/sentence-gate.ts'
import { askForName } from './ask-name.ts'
import type { Room } from './room.ts'
import { capitalised } from './statement.ts'

/** Who said it: the speaker of a quotation or of reported words. */
export function attributions(room: Room): Proposals {
  const proposals = noProposals()
  for (const speech of room.speeches) {
    const { sentence, speaker } = speech
    const content = speech.content.replace(/[.,;]+['’]?$/, '')
    const question = speaker.kind === 'person' ? 'Who' : 'Who or what'
    const stem = speech.direct
      ? `According to the article, who said this? “${capitalised(content)}”`
      : `${question} ${verbOf(speech)} this, according to the article? “${capitalised(content)}”`
    const refusal = refusalOf(room, speech, content)
    if (refusal) {
      refuse(proposals, 'attribution', stem, sentence, refusal)
      continue
    }
    const said = verbOf(speech)
    askForName(room, proposals, {
      family: 'attribution',
      sentence,
      key: speaker,
      stem,
      why: `These are the words of ${nameShown(speaker)}.`,
      explanation: speech.direct
        ? `${nameShown(speaker)} is quoted with these words.`
        : `The article reports this as what ${nameShown(speaker)} ${said}.`,
      statement: (name) => `According to the article, ${name} ${said} this: “${capitalised(content)}”`,
    })
  }
  return proposals
}

function verbOf({ verb }: Speech): string {
  return /^(?:said|warned|claimed|announced|reported|insisted|argued|explained|confirmed|revealed|predicted|estimated|declared|wrote|complained|believes|thinks|says|warns|claims|argues|believed|promised|stated)$/.test(
    verb,
  )
    ? verb
    : 'said'
}

function refusalOf(room: Room, speech: Speech, content: string): Refusal | undefined {
  const { sentence, speaker, from, to, direct } = speech
  if (!speaker.strong)
    return { filter: 'name', reason: `The article does not show clearly what "${speaker.label}" is.` }
  const gate = proseRefusal(sentence)
  if (gate) return gate
  const words = content.split(/\s+/).length
  if (words < 6 || words > 32)
    return { filter: 'length', reason: 'The words said are too few or too many for a question.' }
  const tokens = sentence.tokens.slice(from, to)
  if (!tokens.some(({ lower }) => isPredicate(lower)))
    return { filter: 'verb', reason: 'The words said are no full statement.' }
  const leaning = tokens.find(
    ({ lower, text }, at) => text !== 'US' && pointsOut(lower, tokens[at - 1]?.lower, direct, at),
  )
  if (leaning) return { filter: 'reference', reason: `"${leaning.text}" points to something outside the words said.` }
  if (/[[\]{}<>|=_…“"”]|\.\.\./.test(content))
    return { filter: 'marks', reason: 'Marks stand where words are missing.' }
  if (tokens.some(({ lower }) => /^(?:said|says)$/.test(lower)))
    return { filter: 'nested', reason: 'The words said report what someone else said.' }
  if (
    /^[^\p{L}\p{N}$£€]/u.test(content) ||
    /(?:which|that|and|or|but|because)$/.test(content) ||
    (!direct && tokens.some(({ quoted }) => quoted))
  )
    return { filter: 'cut', reason: 'The words said are cut off.' }
  const lower = content.toLowerCase()
  if (
    speaker.names.some((name) => name.split(' ').some((part) => part.length > 2 && lower.includes(part.toLowerCase())))
  )
    return { filter: 'key-shown', reason: 'The words said name the speaker.' }
  if (isTitleCase(content)) return { filter: 'content', reason: 'The words are the title of something.' }
  if (tokens.filter(({ kind, lower: word }) => kind === 'word' && !isFunctionWord(word)).length < 4)
    return { filter: 'content', reason: 'The words said hold too little.' }
  if (room.overlap.repeat(sentence) > 0.62)
    return { filter: 'repeated', reason: 'Another sentence says nearly the same.' }
  return undefined
}

/** Words in reported speech that only its neighbours explain; a quotation may say "I" and "we". */
function pointsOut(lower: string, before: string | undefined, direct: boolean, at: number): boolean {
  if (/^(?:he|she|him|her|his|hers|himself|herself)$/.test(lower)) return true
  if (/^(?:it|they|them|their|its|this|that|these|those|such)$/.test(lower))
    return at === 0 || (at < 4 && lower !== 'that') || (lower === 'this' && !direct)
  if (/^(?:then|therefore|also|too)$/.test(lower)) return at === 0
  return !direct && /^(?:i|we|my|our|us)$/.test(lower) && before !== 'the'
}

function isTitleCase(content: string): boolean {
  const telling = content.split(/\s+/).filter((word) => word.length > 3)
  return telling.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > telling.length
}
