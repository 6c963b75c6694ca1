import type { Article } from '../article/article.ts'
import { findFacts } from '../facts/extract.ts'
import type { Sentence } from '../facts/sentence.ts'
import { lettered } from './bank.ts'
import { type Candidate, type Proposals, refuse } from './candidate.ts'
import { agesAsked } from './families/age.ts'
import { attributions } from './families/attribution.ts'
import { fixedSetsAsked } from './families/fixed-set.ts'
import { namesAsked } from './families/name.ts'
import { numbersAsked } from './families/number.ts'
import { rolesAsked } from './families/role.ts'
import { type Room, roomOf } from './families/room.ts'
import { termsAsked } from './families/term.ts'
import { statementsJudged } from './families/true-false.ts'
import { fewestFor, together } from './filling.ts'
import { tellsOfWriter } from './filters/writer.ts'
import { hashOf } from './hash.ts'
import type { Item } from './item.ts'
import type { DroppedItem } from './lesson.ts'
import { lintItem } from './lint.ts'
import { rankCandidates } from './rank.ts'
import { excludes } from './reveal.ts'

/** The questions an article's own sentences give, and those that were not good enough. */
export interface Generated {
  /** Best first; options stand key first. */
  readonly items: readonly Item[]
  readonly dropped: readonly DroppedItem[]
}

const families: readonly ((room: Room) => Proposals)[] = [
  attributions,
  rolesAsked,
  termsAsked,
  numbersAsked,
  agesAsked,
  fixedSetsAsked,
  statementsJudged,
  namesAsked,
]

/** Makes the questions of an article. Pure, deterministic and total; the work grows with the length of the text. */
export function generateItems(article: Article): Generated {
  if (article.language !== 'en' && article.language !== 'und') return { items: [], dropped: [] }
  const room = roomOf(findFacts(article))
  const proposals = families.map((family) => family(room))
  const dropped = proposals.flatMap((proposal) => proposal.dropped)
  const candidates = proposals.flatMap((proposal) => proposal.candidates)
  const isOfWriter = tellsOfWriter(article)
  const { fair, spare } = rankCandidates(
    room,
    candidates.filter(({ evidence }) => !evidence.some(isOfWriter)),
  )
  const taken = new Map<string, number>()
  const soundItem = (candidate: Candidate): Item | undefined => {
    const item = itemOf(candidate, taken)
    const fault = lintItem(item, article).find(({ severity, rule }) => severity === 'error' || strictRules.has(rule))
    if (!fault) return item
    const { family, stem, evidence } = candidate
    refuse({ dropped }, family, stem, evidence[0] as Sentence, { filter: fault.rule, reason: fault.message })
    return undefined
  }
  const items = fair.flatMap((candidate) => soundItem(candidate) ?? [])
  const wanted = fewestFor(room.sentences)
  const apart = together(items, wanted)
  for (const candidate of spare) {
    if (apart.length >= wanted) break
    const item = soundItem(candidate)
    if (!item || apart.some((other) => excludes(other, item))) continue
    items.push(item)
    apart.push(item)
  }
  return { items, dropped }
}

/** Warnings a teacher may overrule, but a program may not. */
const strictRules: ReadonlySet<string> = new Set([
  'answer-length',
  'conspicuous-answer',
  'nested-options',
  'absolute-words',
  'complete-stem',
  'positive-stem',
  'plain-wording',
  'name-in-evidence',
])

function itemOf(candidate: Candidate, taken: Map<string, number>): Item {
  const { asked, family, context, stem, explanation } = candidate
  const evidence = candidate.evidence.toSorted((one, other) => one.index - other.index).map(evidenceOf)
  const fact = factId(candidate.evidence[0] as Sentence, candidate.detail)
  const base = `${fact}.${asked.form}`
  const count = (taken.get(base) ?? 0) + 1
  taken.set(base, count)
  const core = {
    id: count === 1 ? base : `${base}-${count}`,
    fact,
    family,
    // What a single sentence states asks a reader no more than to find it.
    skill: 'retrieve' as const,
    ...(context === undefined ? {} : { context }),
    stem,
    evidence,
    explanation,
  }
  switch (asked.form) {
    case 'choice': {
      const distractors = asked.distractors.map((option) => ({ ...option, correct: false }))
      return { ...core, form: 'choice', options: lettered([{ ...asked.key, correct: true }, ...distractors]) }
    }
    case 'true-false':
      return {
        ...core,
        form: 'true-false',
        options: lettered([
          { text: 'True', correct: asked.truth, why: asked.whyTrue },
          { text: 'False', correct: !asked.truth, why: asked.whyFalse },
        ]),
      }
    case 'gap':
      return { ...core, form: 'gap', answer: { text: asked.text, accepts: asked.accepts, why: asked.why } }
  }
}

function evidenceOf({ section, paragraph, start, end, text }: Sentence) {
  return { section, paragraph, start, end, quote: text }
}

/**
 * One sentence is one fact, but for what it tells by the way: its first words and a hash of all of them, so that an
 * edit elsewhere leaves it alone.
 */
function factId({ text }: Sentence, detail = ''): string {
  const words =
    text
      .toLowerCase()
      .normalize('NFKD')
      .match(/[a-z0-9]+/g) ?? []
  return [...words.slice(0, 4), hashOf(text + detail).toString(36)].join('-')
}
