import type { Entity } from '../../facts/entity.ts'
import type { NameRun } from '../../facts/name-parts.ts'
import type { Sentence } from '../../facts/sentence.ts'
import { numberInWords } from '../../facts/words/numbers.ts'
import { type Candidate, noProposals, type Proposals } from '../candidate.ts'
import { proseRefusal } from '../filters/sentence-gate.ts'
import type { Room } from './room.ts'

/** How old somebody is: "Ruth Castellan, 34, said". Who is given two ages is not asked about. */
export function agesAsked(room: Room): Proposals {
  const proposals = noProposals()
  const told = agesOfUnnamed(room)
  for (const entity of room.entities) {
    if (!entity.strong || entity.kind !== 'person') continue
    const given = entity.mentions.find(
      (mention) =>
        ageOf(mention) !== undefined &&
        !proseRefusal(mention.sentence) &&
        !isShared(room, entity, mention.text) &&
        // Of first names an article may have two.
        entity.label.endsWith(mention.text),
    )
    if (given && new Set([...agesOf(room, entity), ...told]).size === 1)
      proposals.candidates.push(candidateOf(entity, given, ageOf(given) as string))
  }
  return proposals
}

function candidateOf({ label }: Entity, { sentence }: NameRun, age: string): Candidate {
  return {
    family: 'number',
    evidence: [sentence],
    stem: `What age does the article give for ${label}? ___ years`,
    explanation: `The article gives the age of ${label} behind the name.`,
    asked: {
      form: 'gap',
      text: age,
      accepts: [numberInWords(Number(age)) ?? '', `${age} years`].filter((form) => form !== ''),
      why: `The article says that ${label} is ${age}.`,
    },
    topic: `age of ${label.toLowerCase()}`,
    detail: `age of ${label}`,
  }
}

/** The ages behind somebody's name, and every age in a sentence that names them and nobody else. */
function agesOf({ mentions }: Room, entity: Entity): string[] {
  return entity.mentions.flatMap((mention) => {
    const { sentence } = mention
    return ageOf(mention) ?? (namesPerson(mentions, sentence, entity) ? [] : agesIn(sentence))
  })
}

/** The ages in sentences that tell of a "he" or "she" and name nobody: they may be anybody's. */
const agesOfUnnamed = ({ mentions, sentences }: Room): string[] =>
  sentences
    .filter((sentence) => /\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er)\b/.test(sentence.text) && !namesPerson(mentions, sentence))
    .flatMap(agesIn)

/** Whether a sentence names a person, beside the one given. */
const namesPerson = (mentions: Room['mentions'], { index }: Sentence, beside?: Entity): boolean =>
  (mentions.get(index) ?? []).some(({ entity }) => entity?.kind === 'person' && entity !== beside)

function agesIn({ text }: Sentence): string[] {
  const written = [
    ...text.matchAll(
      /\b(?:aged?|age of) (?:just |only )?(\d+)\b|\b(\d+)[- ]years?[- ]olds?\b|, (\d\d)[,.]|\b(?:was|turned|at) (?:just |only )?(\d\d)(?=[,.;]| when\b| years old\b| and\b)/g,
    ),
  ]
  return written.map(([, aged, old, behind, when]) => aged ?? old ?? behind ?? when ?? '')
}

/** Whether "Smith" may be another one of that name: the pilot Doug Smith, not the minister Alan Smith. */
const isShared = ({ named }: Room, { names }: Entity, text: string): boolean =>
  !text.includes(' ') && named.endingWith(text).some((name) => !names.includes(name))

/** The number between commas right behind a name. */
function ageOf({ sentence: { tokens }, to }: NameRun): string | undefined {
  const [comma, number, close] = tokens.slice(to, to + 3)
  if (comma?.text !== ',' || !/^[1-9]\d$/.test(number?.text ?? '')) return undefined
  return /^[,.]$/.test(close?.text ?? '') ? number?.text : undefined
}
