import type { Answer, Candidate } from '../candidate.ts'
import { noProposals, type Proposals } from '../candidate.ts'
import { hashOf } from '../hash.ts'
import type { Room } from './room.ts'
import { deedsAsked } from './who.ts'

const most = 3
/** Every deed is compared with every other; a book has thousands. */
const mostCompared = 120

/** What a person did, among what other people of the article did: the question of `who`, asked the other way round. */
export function deedsMatched(room: Room): Proposals {
  const proposals = noProposals()
  const deeds = deedsAsked(room).candidates.slice(0, mostCompared).map(deedOf)
  for (const deed of deeds) {
    const others = deeds
      .filter(
        (other) =>
          other.person !== deed.person &&
          isAlike(other.text, deed.text) &&
          !names(other.text, deed.person, room) &&
          !names(deed.text, other.person, room),
      )
      .toSorted(
        (one, other) =>
          Math.abs(one.text.length - deed.text.length) - Math.abs(other.text.length - deed.text.length) ||
          hashOf(one.text) - hashOf(other.text),
      )
    const distractors = [...new Map(others.map((other) => [other.person, other])).values()].slice(0, most)
    if (distractors.length < 2) continue
    proposals.candidates.push({
      ...deed.candidate,
      family: 'deed',
      stem: `How does this statement go on, according to the article? “${deed.person} …”`,
      explanation: `The article says that ${deed.person} ${deed.text}.`,
      asked: { form: 'choice', key: optionOf(deed), distractors: distractors.map(optionOf) },
    })
  }
  return proposals
}

interface Told {
  readonly candidate: Candidate
  readonly person: string
  readonly text: string
}

function deedOf(candidate: Candidate): Told {
  const person = candidate.asked.form === 'choice' ? candidate.asked.key.text : ''
  return { candidate, person, text: candidate.stem.replace(/^According to the article, who /, '').replace(/\?$/, '') }
}

function optionOf({ text, person }: Told): Answer {
  return { text, why: `The article says this of ${person}.` }
}

function isAlike(one: string, other: string): boolean {
  const ratio = one.length / other.length
  return ratio > 0.6 && ratio < 1.6
}

function names(text: string, person: string, room: Room): boolean {
  const rival = (room.rivals.get('person') ?? []).find(({ entity }) => entity.label === person)
  return rival?.entity.names.some((name) => text.includes(name)) ?? true
}
