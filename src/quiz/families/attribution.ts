import type { Entity } from '../../facts/entity.ts'
import { mayBe, pronounFor } from '../../facts/gender.ts'
import type { Speech } from '../../facts/speech.ts'
import { isContentWord } from '../../facts/token.ts'
import { words } from '../../facts/words/closed.ts'
import { leftOut } from '../apart.ts'
import { noProposals, type Proposals, type Refusal, refuse } from '../candidate.ts'
import { nameShown } from '../distractors.ts'
import { nounStem } from '../filters/noun-stem.ts'
import { speechFault, speechLeaning } from '../filters/speech-gate.ts'
import { normalWords } from '../normal.ts'
import { splitAtWords } from '../whole-words.ts'
import { askForName } from './ask-name.ts'
import { isSpoken } from './frame.ts'
import { reported, tellsSex } from './reported.ts'
import type { Room } from './room.ts'
import { shortened } from './shortened.ts'
import { capitalised, trimmed } from './statement.ts'

/** Who said it: the speaker of a quotation or of reported words. */
export function attributions(room: Room): Proposals {
  const proposals = noProposals()
  for (const speech of room.speeches) {
    const { sentence, speaker } = speech
    const asked = askedOf(room, speech)
    const fault = asked === undefined ? leaning : speechFault(room, speech, asked.content)
    const leans = fault ? undefined : speechLeaning(room, speech)
    const before = fault ? undefined : contextWithout(room, speech)
    const refusal = fault ?? (before === undefined ? leans : undefined)
    const isFree = before !== undefined && !rulesOut(room, before, speech)
    const context = leans || isFree ? before : undefined
    if (refusal || asked === undefined) {
      refuse(proposals, 'attribution', asked?.gap ?? speech.content, sentence, refusal ?? leaning)
      continue
    }
    const { content, gap, explanation, among } = asked
    askForName(room, proposals, {
      family: 'attribution',
      evidence: [sentence, ...speech.namedIn],
      key: speaker,
      why: `These are the words of ${nameShown(speaker)}.`,
      explanation,
      gap,
      ...(context === undefined ? {} : { context }),
      ...(before === undefined ? {} : { reminder: before }),
      ...(leans ? { spare: true } : {}),
      // Of several politicians, whoever knows their parties sees who would say it; a sentence before may rule others out.
      ...(party.test(content) || leans ? {} : among),
    })
  }
  return proposals
}

/** The sentence before, the name of the speaker left out; undefined where it would still tell it. */
function contextWithout(room: Room, speech: Speech): string | undefined {
  const { sentence, speaker } = speech
  const longestFirst = speaker.names.toSorted((one, other) => other.length - one.length)
  const context = longestFirst.reduce<string | undefined>(
    (shown, name) => (shown === undefined ? shown : splitAtWords(shown, name).join(leftOut)),
    room.contextOf(sentence),
  )
  const parts = longestFirst.flatMap((name) => name.split(/[ -]/)).filter((part) => part.length > 2)
  // "They are loud. They want": the first may be others.
  const isOpen = /^(?:["“‘'])?(?:He|She|It|They|This|That|These|Those)\b/.test(context ?? '')
  const isFit = context !== undefined && !isOpen && !parts.some((part) => context.includes(part))
  return isFit && tellsWhich(context, speech) ? context : undefined
}

/** Whether the sentence before holds words of whom it does not tell, names one to choose from, or tells of what sex the speaker is. */
function rulesOut({ rivals }: Room, context: string, { speaker }: Speech): boolean {
  const names = (rivals.get(speaker.kind) ?? []).flatMap(({ entity }) => (entity === speaker ? [] : entity.names))
  return isSpoken(context) || wordsOfSex.test(context) || names.some((name) => context.includes(name))
}

const wordsOfSex = /\b(?:he|she|him|her|his|hers|himself|herself|Mr|Mrs|Ms|Miss|Sir|Lady|Lord|Dame|man|woman)\b/i

/** "on such a network", "this draft bill": the sentence before has to speak of one. */
function tellsWhich(context: string, { sentence: { tokens }, from, to }: Speech): boolean {
  const told = new Set(normalWords(context).map(nounStem))
  const said = tokens.slice(from, to)
  return said.every(({ lower }, at) => {
    if (!/^(?:such|this|these|those)$/.test(lower)) return true
    const [first, ...others] = said.slice(at + 1, at + 4).filter((next) => !/^an?$/.test(next.lower))
    const isAlone = !isContentWord(first)
    return isAlone || [first, ...others].some((next) => told.has(nounStem(next.lower)))
  })
}

const party =
  /\b(?:Labour|Tory|Tories|Conservatives?|Lib(?:eral)? Dem(?:ocrat)?s?|SNP|Ukip|UKIP|Plaid Cymru|Republicans?|Democrats?)\b/

const leaning: Refusal = { filter: 'reference', reason: 'The words said point to someone outside themselves.' }

/**
 * The words said and how they are asked about, by typing or among other names: a quotation as it stands, reported words as
 * the end of the question.
 */
function askedOf(room: Room, speech: Speech) {
  const { speaker, direct, content: given } = speech
  const name = nameShown(speaker)
  const said = verbOf(speech)
  if (direct) {
    const content = shortened(capitalised(trimmed(given)))
    return {
      content,
      gap: `${asksName(speaker)} ___ said: “${content}”`,
      explanation: `${name} is quoted with these words.`,
      among: {
        stem: `According to the article, who said this? “${content}”`,
        statement: (other: string) => `According to the article, ${other} said this: “${content}”`,
      },
    }
  }
  const mentions = room.mentions.get(speech.sentence.index) ?? []
  const told = reported(speech, mentions, room.named)
  const isOfSpeaker = tellsSex(speech)
  // "said that he would be remembered": of whom the whole article tells, and not the speaker.
  const mayBeTopic =
    /^s?he (?:would|will|should|must) (?:always )?be \p{L}+ed\b/u.test(told ?? '') &&
    [...room.topics].some((topic) => mayBeSame(topic, speaker))
  // "that he will rule soon, however I do not": nobody is both.
  // "However, all sides are keen, said Keller": not what was said.
  if (
    told === undefined ||
    mayBeTopic ||
    /^(?:however|but|instead|meanwhile|still|also|according to),? /i.test(told) ||
    (isOfSpeaker && /\bI\b/.test(told))
  )
    return undefined
  const content = trimmed(told)
  const question = { person: 'who', country: 'which country' }[speaker.kind as string] ?? 'who or what'
  return {
    content,
    gap: `${asksName(speaker)} ___ ${said} that ${content}.`,
    explanation: `The article reports this as what ${name} ${said}.`,
    // "Keller said that he is tired" tells which of several it may be; blind raters found one in five with "they" bad (52).
    among: isOfSpeaker
      ? {}
      : {
          stem: `According to the article, ${question} ${said} that ${content}?`,
          // More than one may believe a thing.
          ...(!/^(?:believes|believed|thinks)$/.test(said) && {
            statement: (other: string) => `According to the article, ${other} ${said} that ${content}.`,
          }),
        },
  }
}

/** Whether "he" or "she" may be somebody else than the one who says so. */
function mayBeSame(other: Entity, speaker: Entity): boolean {
  const pronoun = pronounFor(speaker)
  return other !== speaker && other.kind === 'person' && (pronoun === undefined || mayBe(pronoun, other))
}

const asksName = ({ kind }: Entity): string => (kind === 'person' ? 'Whose name is missing?' : 'Which name is missing?')

/** What "said" would make too much or too little of: who denied a thing did not say it. */
const askedWith = words(
  `said says warned warns claimed claims announced reported insisted argued explained confirmed revealed predicted predicts estimated
  estimates declared wrote complained believes believed thinks promised stated denied denies hopes suggested suggests admitted admits`,
)

const verbOf = ({ verb }: Speech): string => (askedWith.has(verb) ? verb : 'said')
