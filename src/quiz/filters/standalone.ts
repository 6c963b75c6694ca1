import type { Findings } from '../../facts/extract.ts'
import type { Sentence } from '../../facts/sentence.ts'
import { isRole } from '../../facts/words/name-words.ts'
import type { Refusal } from '../candidate.ts'
import { familiarNouns } from './familiar.ts'
import { type Hero, heroOf, type Naming, namingOf } from './hero.ts'
import { type Leaning, leaning } from './leaning.ts'
import { contextRefusal, sentenceRefusal } from './sentence-gate.ts'
import { afterConnective, beforeTrailer } from './trim.ts'

/** A sentence made fit to be understood away from its place. */
export interface Standing {
  readonly sentence: Sentence
  /** First token of the statement: a "But" or "However," before it is left out. */
  readonly from: number
  /** Where its tokens end, the full stop not counted: ", the paper said" after it is left out. */
  readonly to: number
  /** Said in place of one token: the name for "she" in a biography. */
  readonly naming?: Naming
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

function peopleIn({ index, tokens }: Sentence, findings: Findings): number {
  const named = new Set(
    (findings.mentions.get(index) ?? [])
      .filter(({ entity }) => entity === undefined || entity.kind === 'person')
      .map(({ text }) => text),
  )
  return named.size + (named.size === 0 && tokens.some(({ lower }) => isRole(lower)) ? 1 : 0)
}
