import type { Entity, Mention } from '../../facts/entity.ts'
import { roleStart } from '../../facts/role.ts'
import type { Sentence } from '../../facts/sentence.ts'
import type { Token } from '../../facts/token.ts'
import { isFunctionWord, words } from '../../facts/words/closed.ts'
import { isVerbForm } from '../../facts/words/verb-forms.ts'
import { nameRivals } from '../distractors.ts'
import type { Standing } from '../filters/standalone.ts'
import type { Change } from './change.ts'
import type { Room } from './room.ts'

/** Names of a statement with others of the article in their place. */
export function nameChanges(room: Room, standing: Standing): Change[] {
  const { sentence } = standing
  if (sentence.tokens.some(({ lower }) => /^(?:he|she|his|her|him|himself|herself)$/.test(lower))) return []
  return (room.mentions.get(sentence.index) ?? []).flatMap((mention) => nameChange(room, standing, mention))
}

function nameChange(room: Room, { sentence, from: start }: Standing, mention: Mention): Change[] {
  const { entity, from, to, titleFrom } = mention
  const { tokens } = sentence
  if (!entity?.strong || titleFrom !== from || from < start || room.isSubject(entity)) return []
  const before = tokens[from - 1]
  const after = tokens[to]
  if (
    /^[,(&-]$/.test(after?.text ?? '') ||
    /^[,(&-]$/.test(before?.text ?? '') ||
    /^(?:and|or|neighbouring|neighboring|nearby|capital|including|like|a|an)$/.test(before?.lower ?? '') ||
    /^(?:and|or)$/.test(after?.lower ?? '')
  )
    return []
  if (entity.kind === 'person' && tokens.some(({ lower }) => gendered.has(lower))) return []
  if (entity.the !== (before?.lower === 'the')) return []
  if (entity.kind === 'person' && (roleStart(sentence, mention) < from || isDescribed(before))) return []
  // Two organisations of a sort are too easily parts of one another.
  if (entity.kind === 'org') return []
  const [other] = nameRivals(room, entity, sentence)
  if (!other || mayBothHold(room, sentence, other)) return []
  const said = mention.text
  const single =
    !said.includes(' ') && other.kind === 'person' ? (other.label.split(' ').at(-1) as string) : other.label
  if (/^(?:jr|sr)\.?$/i.test(single)) return []
  return [{ from, to, said, instead: single, because: `The article says ${said}, not ${single}.` }]
}

const gendered = words(
  'queen king prince princess duke duchess actress actor woman man mother father wife husband widow widower son daughter sister brother lady lord girl boy',
)

/** Whether the article says something like it of the other name too; of a name met everywhere the first places tell. */
function mayBothHold(room: Room, sentence: Sentence, { mentions }: Entity): boolean {
  return mentions.slice(0, 60).some((seen) => room.overlap.shared(sentence, seen.sentence) > 0.34)
}

/** "Facebook creator Mark": a plain noun before a name says who it is. */
function isDescribed(before: Token | undefined): boolean {
  return (
    before !== undefined && /^\p{Ll}/u.test(before.text) && !isFunctionWord(before.lower) && !isVerbForm(before.lower)
  )
}
