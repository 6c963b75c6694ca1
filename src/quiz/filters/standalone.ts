import type { Mention } from '../../facts/entity.ts'
import type { Findings } from '../../facts/extract.ts'
import type { Sentence } from '../../facts/sentence.ts'
import type { Token } from '../../facts/token.ts'
import { conjunctions, isFunctionWord, prepositions, words } from '../../facts/words/closed.ts'
import { isRole } from '../../facts/words/name-words.ts'
import { speechVerbs } from '../../facts/words/speech.ts'
import { isFiniteVerb, isVerbForm } from '../../facts/words/verb-forms.ts'
import type { Refusal } from '../candidate.ts'
import { normalWords } from '../normal.ts'
import { type Hero, heroOf, nameFor } from './hero.ts'
import { contextRefusal, sentenceRefusal } from './sentence-gate.ts'

/** A sentence made fit to be understood away from its place. */
export interface Standing {
  readonly sentence: Sentence
  /** First token of the statement: a "But" or "However," before it is left out. */
  readonly from: number
  /** Where its tokens end, the full stop not counted: ", the paper said" after it is left out. */
  readonly to: number
  /** Said in place of one token: the name for "she" in a biography. */
  readonly naming?: { readonly at: number; readonly words: string }
  /** The sentence before, where this one leans on it. */
  readonly context?: string
}

/** Judges sentences once each: whether they can be understood alone, with the one before, or not at all. */
export function standingJudge(findings: Findings): (sentence: Sentence) => Standing | Refusal {
  const familiar = familiarNouns(findings)
  const hero = heroOf(findings)
  const judged = new Map<number, Standing | Refusal>()
  return (sentence) => {
    const known = judged.get(sentence.index)
    if (known) return known
    const judgement = judge(sentence, findings, familiar, hero)
    judged.set(sentence.index, judgement)
    return judgement
  }
}

function judge(
  sentence: Sentence,
  findings: Findings,
  familiar: ReadonlySet<string>,
  hero: Hero | undefined,
): Standing | Refusal {
  const unusable = sentenceRefusal(sentence)
  if (unusable) return unusable
  const from = afterConnective(sentence.tokens)
  const lean = leaning(sentence, from, findings, familiar)
  const to = beforeTrailer(sentence)
  if (lean === undefined) return { sentence, from, to }
  const naming = hero && lean.needsPerson ? namingOf(sentence, lean, hero, findings) : undefined
  if (naming && !leaning(sentence, from, findings, familiar, naming.at)) return { sentence, from, to, naming }
  if (lean.forever) return { filter: lean.filter, reason: lean.reason }
  const context = contextFor(sentence, lean, findings, familiar)
  return context === undefined ? { filter: lean.filter, reason: lean.reason } : { sentence, from, to, context }
}

const longestTogether = 430

/** The one or two sentences before, where they stand alone and hold what this one leans on. */
function contextFor(
  sentence: Sentence,
  lean: Leaning,
  findings: Findings,
  familiar: ReadonlySet<string>,
): string | undefined {
  let context = ''
  let people = 0
  for (const back of [1, 2]) {
    const before = findings.sentences[sentence.index - back]
    if (!before || before.section !== sentence.section || contextRefusal(before)) return undefined
    const words = before.text.replace(/ ?\[\d+\]/g, '')
    context = context === '' ? words : `${words} ${context}`
    if (context.length + sentence.text.length > longestTogether) return undefined
    people += peopleIn(before, findings)
    if (lean.needsPerson && people > 1) return undefined
    const leansToo = leaning(before, afterConnective(before.tokens), findings, familiar)
    if (leansToo?.forever) return undefined
    if (!leansToo) return lean.needsPerson && people !== 1 ? undefined : context
    // Only "he" after "he", "she" after "she" surely mean the same one.
    if (!(lean.needsPerson && leansToo.needsPerson && lean.word === leansToo.word)) return undefined
  }
  return undefined
}

/** The hero's name for the first "she" of a biography, where nobody else can be meant. */
function namingOf(sentence: Sentence, { at, word }: Leaning, hero: Hero, findings: Findings): Standing['naming'] {
  if (at === undefined || word !== hero.pronoun) return undefined
  const before = findings.sentences[sentence.index - 1]
  const own = (findings.mentions.get(sentence.index) ?? []).filter(({ from }) => from < at)
  if (own.some((mention) => mayBePerson(mention, hero))) return undefined
  if (before && !goesOnAbout(before, hero, findings)) {
    if ((findings.mentions.get(before.index) ?? []).some((mention) => mayBePerson(mention, hero))) return undefined
    if (before.tokens.some(({ lower }) => relatives.has(lower))) return undefined
  }
  const words = nameFor(sentence.tokens, at, hero)
  return words === undefined ? undefined : { at, words }
}

const relatives = words(
  'mother father wife husband son daughter brother sister friend grandmother grandfather uncle aunt',
)

/** Whether the hero is the subject of a sentence, by name or as "she". */
function goesOnAbout({ tokens, index }: Sentence, { person, pronoun }: Hero, findings: Findings): boolean {
  const first = (findings.mentions.get(index) ?? [])[0]
  const starts = first?.entity === person && first.from <= 1 && !/^['’]s$/.test(tokens[first.to]?.text ?? '')
  return starts || tokens[0]?.lower === pronoun
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '')

function mayBePerson({ entity, from, to, sentence, text }: Mention, { person, name }: Hero): boolean {
  if (entity) return entity !== person && entity.kind === 'person'
  const isLong = to - from === 2 || to - from === 3
  return (
    isLong &&
    sentence.tokens[from - 1]?.lower !== 'the' &&
    !plain(text)
      .split(' ')
      .some((part) => plain(name).includes(part))
  )
}

interface Leaning extends Refusal {
  /** Not even the sentence before would help. */
  readonly forever?: true
  /** Only a single person in the sentence before would help. */
  readonly needsPerson?: true
  /** The word that leans, and where. */
  readonly word?: 'he' | 'she'
  readonly at?: number
}

/** Where the statement ends: before a ", officials said" that only says who told it. */
function beforeTrailer({ tokens }: Sentence): number {
  const end = tokens.length - (tokens.at(-1)?.kind === 'mark' ? 1 : 0)
  for (let at = end - 2; at > Math.max(5, end - 12); at--) {
    if (tokens[at]?.text !== ',' || tokens[at]?.quoted) continue
    const trailer = tokens.slice(at + 1, end)
    const verb = trailer.findIndex(({ lower }) => speechVerbs.has(lower))
    const others = trailer.some(
      ({ lower, text }, place) =>
        /^(?:that|who|which|and|but|while|when|where|he|she|it|they|would|was|were|is|are|has|have|had|because)$/.test(
          lower,
        ) ||
        (place !== verb && text === ','),
    )
    const closes = verb >= trailer.length - 4 && trailer[verb - 1]?.lower !== 'to'
    return verb > 0 && closes && !others && !trailer.some(({ quoted }) => quoted) ? at : end
  }
  return end
}

const safeConnectives = words(
  'however moreover furthermore nevertheless nonetheless additionally still instead overall unfortunately fortunately',
)

/** Where the statement starts once a connective that loses nothing is left out. */
function afterConnective(tokens: readonly Token[]): number {
  const first = tokens[0]?.lower ?? ''
  if (tokens[1]?.text === ',' && safeConnectives.has(first)) return 2
  if (/^(?:but|and|yet|so)$/.test(first)) return tokens[1]?.text === ',' ? 2 : 1
  return 0
}

const otherStarts = words(
  'what how why or nor okay ok yes yeah oh ah ahh wow anyway whatever whoever whichever which then another other others both either neither such thus therefore hence otherwise similarly likewise afterwards meanwhile consequently elsewhere besides all some most many several few none one two three second third finally secondly thirdly lastly first firstly further additional each it these those this that here there later earlier now nor as',
)
const firstAndSecond = words(
  "i me my mine myself we us our ours ourselves you your yours yourself i'm i've i'll i'd we're we've we'll you're you'll you've you'd we'd let's i'd've",
)
const demonstratives = words('this these those such')
const timeNouns = words(
  'week month year morning afternoon evening weekend summer winter spring autumn season decade century time day',
)

function leaning(
  sentence: Sentence,
  from: number,
  findings: Findings,
  familiar: ReadonlySet<string>,
  /** The place of a pronoun that is replaced by a name: it and those after it are understood. */
  named = Number.POSITIVE_INFINITY,
): Leaning | undefined {
  const { tokens } = sentence
  if (tokens.some((token, at) => !token.quoted && isSpeaker(token, tokens[at + 1]))) return speaks
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if (token.quoted || token.kind !== 'word') continue
    const { lower } = token
    const lean = at === from ? startLeans(tokens, from, familiar) : undefined
    if (lean) return lean
    if (
      demonstratives.has(lower) &&
      !timeNouns.has(tokens[at + 1]?.lower ?? '') &&
      !(lower === 'such' && tokens[at + 1]?.lower === 'as') &&
      !/^than$/.test(tokens[at - 1]?.lower ?? '')
    )
      return reference(token.text)
    if (/^(?:former|latter|aforementioned|respectively|above-mentioned)$/.test(lower)) return reference(token.text)
    if (
      at < named &&
      /^(?:he|she|him|her|his|hers|himself|herself)$/.test(lower) &&
      !hasPersonBefore(sentence, from, at, findings)
    )
      return {
        ...reference(token.text),
        needsPerson: true,
        word: /^(?:he|him|his|himself)$/.test(lower) ? 'he' : 'she',
        at,
      }
    if (/^(?:it|them)$/.test(lower) && isLoneObject(tokens, from, at)) return reference(token.text)
    if (/^(?:they|them|their|theirs|themselves)$/.test(lower) && !hasNounBefore(tokens, from, at))
      return reference(token.text)
    if (/^(?:it|its|itself)$/.test(lower) && !isEmptyIt(tokens, at) && !hasNounBefore(tokens, from, at))
      return reference(token.text)
  }
  return undefined
}

/** "I", "you", "let's". */
function isSpeaker({ lower, text }: Token, next: Token | undefined): boolean {
  return (firstAndSecond.has(lower) && text !== 'US') || (lower === 'let' && /^['’]s$/.test(next?.text ?? ''))
}

const speaks: Leaning = { filter: 'speaker', reason: 'The sentence speaks as "I", "we" or "you".', forever: true }

function reference(word: string): Leaning {
  return { filter: 'reference', reason: `"${word}" points to something outside the sentence.` }
}

function startLeans(tokens: readonly Token[], from: number, familiar: ReadonlySet<string>): Leaning | undefined {
  const first = tokens[from] as Token
  const second = tokens[from + 1]
  if (first.lower === 'there' && /^(?:is|are|was|were|will|have|has|had)$/.test(second?.lower ?? '')) return undefined
  if (first.lower === 'as' && !/^(?:it|this|that|they|he|she|such|a)$/.test(second?.lower ?? '')) return undefined
  if (
    /^(?:all|some|most|many|several|few|one|two|three|each)$/.test(first.lower) &&
    second?.lower === 'of' &&
    tokens[from + 2]?.lower === 'the'
  )
    return undefined
  if (
    /^(?:all|some|most|many|several|few|two|three)$/.test(first.lower) &&
    second?.kind === 'word' &&
    /s$/.test(second.lower) &&
    !isFunctionWord(second.lower)
  )
    return undefined
  if (first.lower === 'both' && tokens.slice(from, from + 8).some(({ lower }) => lower === 'and')) return undefined
  if (otherStarts.has(first.lower)) return reference(first.text)
  if (
    /^for (?:example|instance)|^as a result|^in (?:addition|contrast|fact|other words|particular)|^after (?:that|all)|^on the other hand|^at the (?:same|end)|^in the end/.test(
      `${first.lower} ${second?.lower} ${tokens[from + 2]?.lower}`,
    )
  )
    return reference(`${first.text} ${second?.text}`)
  if (prepositions.has(first.lower) && /^(?:that|those|this|these)$/.test(second?.lower ?? ''))
    return reference(`${first.text} ${second?.text}`)
  if (first.lower === 'the') return definiteLeans(tokens, from, familiar)
  return undefined
}

/** "The drainpipe was …": fine where the article talks of one drainpipe all along, or says at once which. */
function definiteLeans(tokens: readonly Token[], from: number, familiar: ReadonlySet<string>): Leaning | undefined {
  for (let at = from + 1; at < Math.min(from + 6, tokens.length); at++) {
    const { lower, kind, text } = tokens[at] as Token
    if (kind === 'number' || /^\p{Lu}/u.test(text)) return undefined
    if (/^(?:of|that|who|which|in|at|for|between|on|from|to|behind)$/.test(lower) && at > from + 1) return undefined
    if (
      /^(?:first|last|latest|newest|oldest|biggest|largest|next|whole|world|sun|moon|earth|internet|government|police|public|most|best|worst|only|number|majority|rest|average)$/.test(
        lower,
      )
    )
      return undefined
    if (familiar.has(stem(lower))) return undefined
    // "The ferry company, Strait Lines,": named at once.
    if (text === ',' && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')) return undefined
    if (kind === 'mark' || isFunctionWord(lower)) break
  }
  return reference(`${tokens[from]?.text} ${tokens[from + 1]?.text}`)
}

function hasPersonBefore({ tokens, index }: Sentence, from: number, at: number, findings: Findings): boolean {
  const named = (findings.mentions.get(index) ?? []).some(
    (mention) => mention.from < at && (mention.entity?.kind === 'person' || mention.entity === undefined),
  )
  return (
    named ||
    tokens
      .slice(from, at)
      .some(
        ({ lower, quoted }) =>
          !quoted &&
          (isRole(lower) ||
            /^(?:man|woman|boy|girl|person|who|everyone|someone|nobody|child|lady|guy|teenager)$/.test(lower)),
      )
  )
}

function hasNounBefore(tokens: readonly Token[], from: number, at: number): boolean {
  return tokens.slice(from, at).some(({ lower, kind }) => kind === 'word' && !isFunctionWord(lower) && lower !== "'s")
}

/** "Brill opened it", "children read to them": with only the subject before it, an object stands for something else. */
function isLoneObject(tokens: readonly Token[], from: number, at: number): boolean {
  const before = tokens[at - 1]
  if (!before || before.kind === 'mark' || conjunctions.has(before.lower) || isFiniteVerb(tokens[at + 1]?.lower ?? ''))
    return false
  const things = tokens.slice(from, at).filter(({ lower, kind }) => kind === 'word' && isThing(lower))
  return things.length < 2
}

const isThing = (word: string): boolean => !isFunctionWord(word) && !isVerbForm(word) && word !== "'s"

/** "It is likely that": the word stands for nothing. */
function isEmptyIt(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:is|was|will|would|may|might|seems|took|takes)$/.test(tokens[at + 1]?.lower ?? '') &&
    tokens.slice(at + 2, at + 7).some(({ lower }) => lower === 'that' || lower === 'to')
  )
}

function peopleIn({ index, tokens }: Sentence, findings: Findings): number {
  const named = new Set(
    (findings.mentions.get(index) ?? [])
      .filter(({ entity }) => entity === undefined || entity.kind === 'person')
      .map(({ text }) => text),
  )
  return named.size + (named.size === 0 && tokens.some(({ lower }) => isRole(lower)) ? 1 : 0)
}

/** Nouns a reader of the article knows: those of the title and those it keeps coming back to. */
function familiarNouns({ article, sentences }: Findings): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { tokens } of sentences) {
    for (const word of new Set(
      tokens.filter(({ kind, lower }) => kind === 'word' && !isFunctionWord(lower)).map(({ lower }) => stem(lower)),
    )) {
      counts.set(word, (counts.get(word) ?? 0) + 1)
    }
  }
  const enough = Math.max(3, sentences.length / 15)
  const common = [...counts].filter(([, count]) => count >= enough).map(([word]) => word)
  return new Set([...common, ...normalWords(article.title).map(stem)])
}

const stem = (word: string): string => word.replace(/ies$/, 'y').replace(/'?s$/, '').replace(/e$/, '')
