import type { Role } from '../../facts/role.ts'
import { isFunctionWord } from '../../facts/words/closed.ts'
import { noProposals, type Proposals, type Refusal, refuse } from '../candidate.ts'
import { nameDistractors } from '../distractors.ts'
import { sentenceRefusal } from '../filters/sentence-gate.ts'
import type { Room } from './room.ts'
import { quoted } from './statement.ts'

/** Which person the article describes with these words. */
export function rolesAsked(room: Room): Proposals {
  const proposals = noProposals()
  for (const role of room.roles) {
    const { sentence, person } = role
    const text = role.text.replace(rank, '')
    const stem = `Whom does the article describe as ${quoted(text)}?`
    const refusal = refusalOf(room, role)
    const distractors = refusal ? [] : nameDistractors(room, person, [sentence])
    if (refusal || distractors.length === 0) {
      refuse(
        proposals,
        'role',
        stem,
        sentence,
        refusal ?? { filter: 'distractors', reason: 'The article names too few other people.' },
      )
      continue
    }
    proposals.candidates.push({
      family: 'role',
      skill: 'retrieve',
      evidence: [sentence],
      stem,
      explanation: `The article calls ${person.label} ${quoted(text)}.`,
      asked: {
        form: 'choice',
        key: { text: person.label, why: `The words stand right after the name of ${person.label}.` },
        distractors,
      },
      detail: person.label,
      topic: person.label.toLowerCase(),
    })
  }
  return proposals
}

/** A rank after an office says nothing more: "Chairman Admiral". */
const rank = / (?:Admiral|General|Gen\.?|Colonel|Col\.?|Dr\.?|Sir|Lt\.?|Captain|Major)+$/

function refusalOf(room: Room, { sentence, person, text }: Role): Refusal | undefined {
  if (!person.strong) return { filter: 'name', reason: `The article does not show clearly who "${person.label}" is.` }
  const gate = sentenceRefusal(sentence)
  if (gate && gate.filter !== 'length') return gate
  if (/\b(?:his|her|their|its|he|she|this|these|who|which|my|our)\b/i.test(text))
    return { filter: 'reference', reason: 'The description points to something outside itself.' }
  if (text.split(' ').length < 2 && !/^[A-Z]/.test(text))
    return { filter: 'content', reason: 'The description says too little.' }
  const lower = text.toLowerCase()
  if (
    person.names.some((name) => name.split(' ').some((part) => part.length > 2 && lower.includes(part.toLowerCase())))
  )
    return { filter: 'key-shown', reason: 'The description names the person.' }
  const words = contentOf(text)
  const twin = room.roles.find(
    (other) => other.person !== person && [...words].every((word) => contentOf(other.text).has(word)),
  )
  return twin
    ? { filter: 'two-answers', reason: `${twin.person.label} is described in much the same words.` }
    : undefined
}

function contentOf(text: string): ReadonlySet<string> {
  return new Set(
    (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !isFunctionWord(word) && word !== 's'),
  )
}
