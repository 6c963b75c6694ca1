import { type Candidate, noProposals, type Proposals } from '../candidate.ts'
import { hashOf } from '../hash.ts'
import type { Room } from './room.ts'
import { onlyTrue, statementsJudged } from './true-false.ts'

const mostItems = 2
const longest = 130
/** A false statement stands beside a true one of about its length. */
const alike = 0.3

/** Which of three statements agrees with the article: one is its own, two have a detail changed. */
export function statementsMatched(room: Room): Proposals {
  const proposals = noProposals()
  const statements = statementsJudged(room).candidates.filter(
    ({ stem, context, topic }) => context === undefined && stem.length <= longest && topic !== onlyTrue,
  )
  const truths = statements.filter(isTrue).slice(0, 60)
  const lies = statements.filter((statement) => !isTrue(statement)).slice(0, 60)
  const used = new Set<number>()
  for (const truth of truths.toSorted((one, other) => hashOf(one.stem) - hashOf(other.stem))) {
    if (proposals.candidates.length >= mostItems) break
    const company = [truth]
    for (const lie of lies)
      if (
        company.length < 3 &&
        !used.has(placeOf(lie)) &&
        company.every((other) => keepsApart(lie, other)) &&
        isAlike(lie, truth)
      )
        company.push(lie)
    if (company.length < 3 || used.has(placeOf(truth))) continue
    for (const statement of company) used.add(placeOf(statement))
    proposals.candidates.push(matchOf(company))
  }
  return proposals
}

function matchOf([truth, ...lies]: readonly Candidate[]): Candidate {
  const { evidence, stem } = truth as Candidate
  return {
    family: 'match',
    skill: 'integrate',
    evidence: [...evidence, ...lies.flatMap((lie) => lie.evidence)],
    stem: 'Which of these statements agrees with what the article says?',
    explanation: 'The other two statements have one detail changed.',
    asked: {
      form: 'choice',
      key: { text: stem, why: 'The article says exactly this.' },
      distractors: lies.map((lie) => ({ text: lie.stem, why: lie.explanation })),
    },
    topic: 'match',
  }
}

const isTrue = ({ asked }: Candidate): boolean => asked.form === 'true-false' && asked.truth
const placeOf = ({ evidence }: Candidate): number => evidence[0]?.index ?? -1

function keepsApart(one: Candidate, other: Candidate): boolean {
  return placeOf(one) !== placeOf(other) && one.topic !== other.topic
}

function isAlike(one: Candidate, other: Candidate): boolean {
  return Math.abs(one.stem.length - other.stem.length) <= alike * other.stem.length
}
