import type { Mention } from './entity.ts'
import { mayBe } from './gender.ts'
import { startsWithPerson } from './role.ts'
import type { Sentence } from './sentence.ts'
import { textOf } from './sentence.ts'
import { type Speech, speechOf } from './speech.ts'
import type { Token } from './token.ts'
import { speechVerbs } from './words/speech.ts'

/** How many sentences a speaker may be carried on by "he" and by open quotation marks before it is safer to stop. */
const longestChain = 3

/**
 * Speech whose speaker another sentence names: a quotation that goes on over several sentences, and "he added" after
 * somebody has spoken. `spoken`: the speeches that name their speaker themselves. Linear in the text.
 */
export function chainedSpeeches(
  sentences: readonly Sentence[],
  mentions: ReadonlyMap<number, readonly Mention[]>,
  spoken: readonly Speech[],
): Speech[] {
  // Where two people speak in one sentence, nobody can be carried on from it.
  const found = new Map<number, Speech | undefined>()
  for (const speech of spoken) found.set(speech.sentence.index, found.has(speech.sentence.index) ? undefined : speech)
  for (const [at, sentence] of sentences.entries()) {
    const before = sentences[at - 1]
    if (!before || found.has(at) || (found.get(at - 1)?.namedIn.length ?? 0) >= longestChain) continue
    const said = found.get(at - 1)
    // Where two people speak in the sentence before, `found` has it without a speech.
    const person = said ?? (found.has(at - 1) ? undefined : subjectOf(before, mentions))
    const mayBeOther = said ? isPersonOrLong : mayBePerson
    const speech = (said && goingOn(sentence, said)) ?? (person && byPronoun(sentence, person, mentions, mayBeOther))
    if (speech) found.set(at, speech)
  }
  for (const sentence of sentences.toReversed()) {
    const after = found.get(sentence.index + 1)
    const speech = after && !found.has(sentence.index) ? goingBefore(sentence, after) : undefined
    if (speech) found.set(sentence.index, speech)
  }
  return [...found.values()].filter((speech) => speech !== undefined && speech.namedIn.length > 0) as Speech[]
}

/** "… we lost," said Mullen. "The next match will be harder." */
function goingOn(sentence: Sentence, before: Speech): Speech | undefined {
  if (!before.direct || !isAllQuoted(sentence)) return undefined
  if (isResumed(before.sentence, sentence)) return wholeSpeech(sentence, before)
  if (!isTogether(sentence, before.sentence)) return undefined
  const isSame = isOneQuotation(before.sentence, sentence)
  const isNext = before.to <= before.mention.from && sentence.tokens[0]?.quoted === false
  return isSame || isNext ? wholeSpeech(sentence, before) : undefined
}

/** "We lost. The next match will be harder," said Mullen. */
function goingBefore(sentence: Sentence, after: Speech): Speech | undefined {
  const { direct, from, sentence: next } = after
  if (!direct || from > 0 || !isTogether(sentence, next) || !isAllQuoted(sentence)) return undefined
  return isOneQuotation(sentence, next) && after.namedIn.length < longestChain
    ? wholeSpeech(sentence, after)
    : undefined
}

/** Someone of whom a sentence tells, so that "he" in the next one can mean them. */
type Told = Pick<Speech, 'sentence' | 'speaker' | 'mention' | 'namedIn'>

/** The person a sentence starts with; nobody where somebody else says so: "And Blair would come, he said." */
function subjectOf(sentence: Sentence, mentions: ReadonlyMap<number, readonly Mention[]>): Told | undefined {
  if (speakingPronoun(sentence.tokens) >= 0) return undefined
  const mention = mentions.get(sentence.index)?.find(({ entity }) => entity?.kind === 'person')
  const speaker = mention?.entity
  if (!mention || !speaker || sentence.tokens[mention.from]?.quoted) return undefined
  return startsWithPerson(sentence, mention) ? { sentence, speaker, mention, namedIn: [] } : undefined
}

/** "Mullen said … He added …": the one who spoke last or was told of, where nobody else is named in either sentence. */
function byPronoun(
  sentence: Sentence,
  before: Told,
  mentions: ReadonlyMap<number, readonly Mention[]>,
  mayBeOther: (mention: Mention) => boolean,
): Speech | undefined {
  const { speaker } = before
  if (speaker.kind !== 'person' || sentence.part !== before.sentence.part) return undefined
  const at = speakingPronoun(sentence.tokens)
  const spokenBefore = /^s?he$/.exec(before.mention.text.toLowerCase())?.[0]
  const word = sentence.tokens[at]?.lower
  if (word !== 'he' && word !== 'she') return undefined
  if (!mayBe(word, speaker) || (spokenBefore !== undefined && spokenBefore !== word)) return undefined
  const others = [sentence, before.sentence].flatMap(({ index, tokens }) =>
    (mentions.get(index) ?? []).filter(
      (mention) =>
        mention.entity !== speaker &&
        !tokens[mention.from]?.quoted &&
        mayBeOther(mention) &&
        (mention.entity === undefined || mayBe(word, mention.entity)),
    ),
  )
  if (others.length > 0) return undefined
  const mention = { sentence, from: at, to: at + 1, text: word, title: '', titleFrom: at, entity: speaker }
  const speech = speechOf(sentence, mention, speaker)
  return speech && { ...speech, namedIn: [before.sentence, ...before.namedIn] }
}

const mayBePerson = ({ entity }: Mention): boolean => entity === undefined || entity.kind === 'person'

/** Who has just been told of goes on: only a person, or a name long enough for one, can come in between. */
export const isPersonOrLong = ({ entity, from, to }: Mention): boolean =>
  entity === undefined ? to - from > 1 : entity.kind === 'person'

/** The "he" or "she" that stands beside a verb of saying, outside quotation marks; -1 where there is none. */
function speakingPronoun(tokens: readonly Token[]): number {
  return tokens.findIndex(
    ({ lower, quoted }, at) =>
      !quoted &&
      (lower === 'he' || lower === 'she') &&
      (speechVerbs.has(tokens[at + 1]?.lower ?? '') ||
        (/^(?:also|later|then|has|had)$/.test(tokens[at + 1]?.lower ?? '') &&
          speechVerbs.has(tokens[at + 2]?.lower ?? ''))),
  )
}

function wholeSpeech(sentence: Sentence, neighbour: Speech): Speech {
  const { tokens } = sentence
  const from = tokens.findIndex(({ quoted }) => quoted)
  const to = tokens.findLastIndex(({ quoted, kind, text }) => quoted && (kind !== 'mark' || /^[?!]$/.test(text))) + 1
  const { speaker, mention, verb, namedIn } = neighbour
  const content = textOf(sentence, from, to)
  return {
    sentence,
    speaker,
    mention,
    verb,
    direct: true,
    from,
    to,
    content,
    namedIn: [neighbour.sentence, ...namedIn],
  }
}

const isTogether = (one: Sentence, other: Sentence): boolean =>
  one.section === other.section && one.paragraph === other.paragraph

const isAllQuoted = ({ tokens }: Sentence): boolean =>
  tokens.some(({ quoted }) => quoted) && tokens.every(({ quoted, kind }) => quoted || kind === 'mark')

/** Whether no quotation mark closes between two sentences. */
const isOneQuotation = (first: Sentence, second: Sentence): boolean =>
  first.tokens.at(-1)?.quoted === true && second.tokens[0]?.quoted === true

/** Whether a quotation that was not closed opens again, as it does in each new paragraph. */
function isResumed(first: Sentence, second: Sentence): boolean {
  const opensAgain = /^["“]$/.test(second.tokens[0]?.text ?? '') && second.tokens[0]?.quoted === false
  return first.part === second.part && first.tokens.at(-1)?.quoted === true && opensAgain
}
