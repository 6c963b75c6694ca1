import type { Entity, Mention } from '../../facts/entity.ts'
import { modifies, type NameKind } from '../../facts/name-kind.ts'
import { nameParticles } from '../../facts/words/name-words.ts'
import { gravest, type Refusal } from '../candidate.ts'
import { repeats } from '../filters/overlap.ts'
import type { Frame } from './frame.ts'
import { type Gate, isCapital } from './name-gate.ts'
import { isShared, mostTyped, tellingParts } from './name-typed.ts'
import { orgGates } from './org-gates.ts'
import { isGuessedAmongOthers, personGates } from './person-gates.ts'
import type { Room } from './room.ts'
import { cityGates, thingGates } from './thing-gates.ts'
import { isInstitution } from './well-known.ts'

/** Why a name of a sentence cannot be asked for, or undefined. */
export function nameRefusal(room: Room, frame: Frame, mention: Mention, entity: Entity): Refusal | undefined {
  const { tokens } = mention.sentence
  const place = { room, frame, mention, entity, tokens, before: tokens[mention.from - 1], after: tokens[mention.to] }
  const refusals = [...gates, ...(gatesOfKind[entity.kind] ?? [])].filter(({ refuses }) => refuses(place))
  return gravest([...refusals, repeats(room.overlap, mention.sentence, 0.5)])
}

const [fewestAround, fewestAlone] = [8, 13]

const wordsIn = ({ shown }: Frame): number => shown.split(' ').length

/** Why any name may be no good question. */
const gates: readonly Gate[] = [
  {
    filter: 'content',
    reason: 'The words around the name say too little.',
    // Blind raters found one in three of these wanting (11 questions), and of those below without a sentence before one in seven.
    refuses: ({ frame }) => wordsIn(frame) < fewestAround,
  },
  {
    filter: 'content',
    reason: 'The words around the name say little.',
    spare: true,
    refuses: ({ frame }) => frame.context === undefined && wordsIn(frame) < fewestAlone,
  },
  {
    filter: 'name',
    reason: 'It is only what is written somewhere, or what somebody came to be called.',
    // "The banner reads Remodel", "changed his surname to Keller"
    refuses: ({ tokens, before, mention: { from } }) =>
      /^(?:reads|reading)$/.test(before?.lower ?? '') ||
      tokens.slice(Math.max(0, from - 3), from).some(({ lower }) => /^(?:sur|nick)?names?$/.test(lower)),
  },
  {
    filter: 'name',
    reason: 'The article does not show clearly what the name names.',
    refuses: ({ entity }) => !entity.strong,
  },
  {
    filter: 'well-known',
    reason: 'It is a formula, which many know and call otherwise.',
    // "absorb less CO2"
    refuses: ({ mention }) => /^(?:[CHNOS]|CO|NO|SO|CH|NH|N2O)\d/.test(mention.text),
  },
  {
    filter: 'length',
    reason: 'The name is too long to be typed.',
    // "Holm" of a "Halmer County Warden Jon Holm": what of it is the name?
    refuses: ({ mention, entity }) =>
      [mention.text, entity.kind === 'person' ? entity.label : ''].some(
        (name) => tellingParts(name).length > mostTyped,
      ),
  },
  {
    filter: 'subject',
    reason: 'The whole article is about this name.',
    refuses: ({ room, entity }) => room.topics.has(entity) && !isGuessedAmongOthers(room, entity),
  },
  {
    filter: 'well-known',
    reason: 'What such an institution does, many know.',
    refuses: ({ entity }) => entity.names.some(isInstitution),
  },
  {
    filter: 'two-answers',
    reason: 'Another name of the article has a word of it.',
    refuses: ({ room, entity }) => entity.kind !== 'org' && isShared(entity, room),
  },
  {
    filter: 'cut',
    reason: 'The name may start before these words.',
    refuses: ({ mention, before, tokens }) =>
      mention.titleFrom === mention.from &&
      mention.from > 1 &&
      before?.kind === 'word' &&
      (nameParticles.has(before.lower) ||
        // "the Office for Students"
        isCapital(/^(?:of|for)$/.test(before.lower) ? tokens[mention.from - 2] : before)),
  },
  {
    filter: 'cut',
    reason: 'The name goes on behind these words.',
    // "the vice-premier Liu He", but not "Dominic Holm QC"
    refuses: ({ after }) => after?.kind === 'word' && isCapital(after) && !/^\p{Lu}{2,4}$/u.test(after.text),
  },
  {
    filter: 'cut',
    reason: 'The words are the end of a longer name.',
    // "Centers for Disease Control and Prevention"
    refuses: ({ tokens, before, mention: { from, to } }) =>
      /^(?:and|&)$/.test(before?.lower ?? '') &&
      to - from === 1 &&
      /(?:[ts]ion|ment|ing|ture|ness|ics|ies)$|^(?:Care|Research|Science|Sports?|Trade|Industry|Welfare|Labou?r|Health|Food|Affairs|Arts|Media|Commerce|Energy)$/.test(
        tokens[from]?.text ?? '',
      ) &&
      isCapital(tokens[from - 2]),
  },
  {
    filter: 'work',
    reason: 'The name is that of a work.',
    refuses: ({ before, after }) =>
      after?.text === '!' ||
      /^(?:musical|film|movie|novel|play|album|song|book|show|opera|series|drama|comedy)$/.test(before?.lower ?? ''),
  },
  {
    filter: 'modifier',
    reason: 'The name only describes the word after it.',
    refuses: ({ after, before, tokens, mention }) =>
      after?.kind === 'number' ||
      // "the Okafor family": no first name will do.
      (before?.lower === 'the' &&
        /^(?:family|clan|household|brothers|sisters|siblings|twins)$/.test(after?.lower ?? '')) ||
      (modifies(after) && !/^['’]s$/.test(after?.text ?? '')) ||
      /^(?:[&+]|['’]s?)$/.test(before?.text ?? '') ||
      // "anti-Halmer", but not "6 October - Anna Keller opened"
      (before?.text === '-' && before.end === tokens[mention.from]?.start) ||
      after?.text === '+',
  },
  {
    filter: 'apposition',
    reason: 'The names or letters beside it give it away.',
    refuses: ({ after, before, tokens, mention }) =>
      after?.text === '(' ||
      before?.text === '(' ||
      (before?.lower === 'the' && tokens[mention.from - 2]?.text === '(') ||
      (after?.text === ',' && isCapital(tokens[mention.to + 1])) ||
      (before?.text === ',' && isCapital(tokens[mention.from - 2])),
  },
  {
    filter: 'list',
    reason: 'The name is one of several.',
    spare: true,
    refuses: ({ before, after, tokens, mention }) =>
      isJoined(before?.lower) ||
      isJoined(after?.lower) ||
      // "unlike, say, Mia Holm"
      (tokens[mention.titleFrom - 1]?.text === ',' &&
        /^(?:say|instance|example|including)$/.test(tokens[mention.titleFrom - 2]?.lower ?? '')),
  },
  {
    filter: 'content',
    reason: 'The sentence says too little.',
    // "Not everything has changed for Keller."
    refuses: ({ frame }) => /^[“"]?(?:Not|Little|Nothing|Much|Everything) .*___[.”"]*$/.test(frame.shown),
  },
  {
    filter: 'two-answers',
    reason: 'There are others of whom it is true.',
    refuses: ({ frame }) => /___ (?:is|was)(?: not|n['’]t) (?:the only|alone)\b/.test(frame.shown),
  },
  {
    filter: 'article',
    reason: 'The word before the name gives away how it starts.',
    refuses: ({ before, mention }) => /^an?$/.test(before?.lower ?? '') || (before?.text === 'The' && mention.from > 1),
  },
  {
    filter: 'key-shown',
    reason: 'The question shows the name, or a word that is made of it.',
    refuses: ({ entity, frame }) => {
      const words = `${frame.context ?? ''} ${frame.shown}`.toLowerCase().match(/\p{L}+/gu) ?? []
      const parts = entity.names.flatMap((name) => name.toLowerCase().split(/[\s-]+/)).filter((part) => part.length > 2)
      return parts.some((part) => words.some((word) => word.startsWith(part.slice(0, 4))))
    },
  },
]

const gatesOfKind: Readonly<Partial<Record<NameKind, readonly Gate[]>>> = {
  person: personGates,
  org: orgGates,
  city: cityGates,
  thing: thingGates,
}

const isJoined = (word: string | undefined): boolean =>
  /^(?:and|or|nor|than|like|as|including|between)$/.test(word ?? '')
