import type { Mention } from '../../facts/entity.ts'
import type { NameKind } from '../../facts/name-kind.ts'
import { textOf } from '../../facts/name-run.ts'
import { descriptionStart } from '../../facts/role.ts'
import type { Sentence } from '../../facts/sentence.ts'
import { determiners, singularAuxiliaries } from '../../facts/words/closed.ts'
import { speechVerbs } from '../../facts/words/speech.ts'
import { isFiniteVerb, isPast } from '../../facts/words/verb-forms.ts'
import { isRefusal, noProposals, type Proposals, type Refusal, refuse } from '../candidate.ts'
import { nameShown } from '../distractors.ts'
import { repeats } from '../filters/overlap.ts'
import { isBalanced } from '../filters/sentence-gate.ts'
import { askForName } from './ask-name.ts'
import { hasObject, withThem } from './reported.ts'
import type { Room } from './room.ts'

/** What a name is asked for with, by what it names. */
const questionWords: Readonly<Partial<Record<NameKind, string>>> = {
  person: 'who',
  country: 'which country',
  org: 'which of these',
}

/** Who did it: a person, country or organisation that is the subject of a sentence, or a person with a "who" clause. */
export function deedsAsked(room: Room): Proposals {
  const proposals = noProposals()
  for (const { sentence, person, from, to } of room.deeds) ask(room, proposals, sentence, person, from, to)
  for (const sentence of room.sentences) {
    const mention = subjectOf(sentence, room.mentions.get(sentence.index) ?? [])
    if (!mention?.entity) continue
    const standing = room.stand(sentence)
    const end = isRefusal(standing) ? sentence.tokens.length - 1 : standing.to
    ask(room, proposals, sentence, mention.entity, mention.verbAt, end)
  }
  return proposals
}

type Person = NonNullable<Mention['entity']>

function ask(room: Room, into: Proposals, sentence: Sentence, person: Person, from: number, to: number): void {
  const own = withThem(sentence, from, to, room.mentions.get(sentence.index) ?? [])
  const deed = own ?? textOf(sentence, from, to)
  const stem = `According to the article, ${questionWords[person.kind]} ${deed}?`
  const refusal =
    own === undefined || hasObject(sentence, from, to) ? pointing('he') : refusalOf(room, sentence, person, from, to)
  if (refusal) {
    refuse(into, 'who', stem, sentence, refusal)
    return
  }
  const why = `The article says this of ${nameShown(person)}.`
  const explanation = `It was ${nameShown(person)} ${person.kind === 'person' ? 'who' : 'that'} ${deed}.`
  askForName(room, into, {
    family: 'who',
    evidence: [sentence],
    key: person,
    stem,
    why,
    explanation,
  })
}

/** The name a sentence starts with, when its first verb follows at once or after an apposition. */
function subjectOf(sentence: Sentence, mentions: readonly Mention[]): (Mention & { verbAt: number }) | undefined {
  const { tokens } = sentence
  const first = /^(?:but|and|however|yet)$/.test(tokens[0]?.lower ?? '') ? (tokens[1]?.text === ',' ? 2 : 1) : 0
  const mention = mentions.find(({ entity }) => entity && questionWords[entity.kind] !== undefined)
  if (!mention) return undefined
  const start = descriptionStart(sentence, mention)
  if (start !== first && !(start === first + 1 && tokens[first]?.lower === 'the')) return undefined
  let at = mention.to
  if (tokens[at]?.text === ',') {
    const close = tokens.findIndex((token, index) => index > at && /^[,;:—–"“]$/.test(token.text))
    // "The foreign secretary, Michael Ancram, welcomed": the comma that closes stands at once.
    if (start < mention.titleFrom && tokens[mention.titleFrom - 1]?.text === ',') at++
    else if (tokens[close]?.text !== ',' || close - at > 14) return undefined
    else at = close + 1
  }
  return isFirstVerb(tokens[at]?.lower ?? '') ? { ...mention, verbAt: at } : undefined
}

function isFirstVerb(word: string): boolean {
  return (singularAuxiliaries.has(word) || isPast(word)) && !speechVerbs.has(word)
}

const pointsBack =
  /^(?:hers|they|them|their|it|this|these|those|such|there|i|we|my|our|you|also|both|either|neither|too|earlier|later|then|so|instead|meanwhile)$/

function pointing(word: string): Refusal {
  return { filter: 'reference', reason: `"${word}" points to something outside the question.` }
}

function refusalOf(room: Room, sentence: Sentence, person: Person, from: number, to: number): Refusal | undefined {
  // What a country did is in the article alone; what it is, many know.
  if (person.kind === 'country' && /^(?:is|are)$/.test(sentence.tokens[from]?.lower ?? ''))
    return { filter: 'well-known', reason: 'Many know it of that country.' }
  if (room.isSubject(person)) return { filter: 'subject', reason: 'The whole article is about this person.' }
  if (!person.strong) return { filter: 'name', reason: `The article does not show clearly who "${person.label}" is.` }
  const standing = room.stand(sentence)
  if (isRefusal(standing) && standing.filter !== 'reference') return standing
  const tokens = sentence.tokens.slice(from, to)
  if (tokens.length < 4 || tokens.length > 24)
    return { filter: 'length', reason: 'What was done is told in too few or too many words.' }
  const back = tokens.find(({ lower, quoted }) => !quoted && pointsBack.test(lower))
  if (back) return pointing(back.text)
  if (tokens.some(({ text }) => /^[;:—–()]$/.test(text)) || tokens.filter(({ text }) => text === ',').length > 1)
    return { filter: 'marks', reason: 'The sentence is too involved to turn into a question.' }
  if (hasSecondSubject(tokens))
    return { filter: 'marks', reason: 'The sentence goes on about someone or something else.' }
  if (tokens[0]?.quoted) return { filter: 'quotation', reason: 'It stands in a quotation without its speaker.' }
  if (tokens.filter(({ quoted }) => quoted).length > 8)
    return { filter: 'quotation', reason: 'A quotation stands in the middle.' }
  if (!isBalanced(textOf(sentence, from, to)))
    return { filter: 'marks', reason: 'Quotation marks or brackets are not closed.' }
  if (
    person.names.some((name) =>
      name.split(' ').some((part) => part.length > 2 && tokens.some(({ lower }) => lower === part.toLowerCase())),
    )
  )
    return { filter: 'key-shown', reason: 'The question would name its own answer.' }
  return repeats(room.overlap, sentence)
}

/** ", and the board was": a clause whose subject is another. */
function hasSecondSubject(tokens: Sentence['tokens']): boolean {
  return tokens.some(({ lower }, at) => {
    const next = tokens[at + 1]
    if (!/^(?:and|but|while|which)$/.test(lower) || !next) return false
    if (!determiners.has(next.lower) && !/^\p{Lu}/u.test(next.text)) return false
    const rest = tokens.slice(at + 2)
    const verb = rest.findIndex((token) => isFiniteVerb(token.lower))
    return verb >= 0 && !rest.slice(0, verb).some((token) => /^(?:who|which|that|,)$/.test(token.lower))
  })
}
