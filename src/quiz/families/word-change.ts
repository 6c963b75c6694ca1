import type { Sentence } from '../../facts/sentence.ts'
import type { Token } from '../../facts/token.ts'
import { words } from '../../facts/words/closed.ts'
import { weekdays } from '../../facts/words/name-words.ts'
import { isPast } from '../../facts/words/verb-forms.ts'
import type { Standing } from '../filters/standalone.ts'
import { hashOf } from '../hash.ts'
import type { Change } from './change.ts'
import { opposites } from './opposites.ts'
import { turnsRound } from './turns-round.ts'

/** Single words of a statement whose change makes it surely false. */
export function wordChanges(standing: Standing): Change[] {
  return [...oppositeChanges(standing), ...denialChanges(standing), ...boundChanges(standing), ...dayChanges(standing)]
}

const denial = /^(?:not|never|no|nor|neither|without|hardly|barely|scarcely)$|n't$/

function oppositeChanges({ sentence, from }: Standing): Change[] {
  const { tokens } = sentence
  if (tokens.some(({ lower }) => denial.test(lower))) return []
  return tokens.flatMap((token, at) => {
    const instead = opposites.get(token.lower)
    if (at <= from || instead === undefined || /^\p{Lu}/u.test(token.text) || isHyphened(tokens, at)) return []
    const rest = tokens.slice(at + 1).map(({ lower }) => lower)
    const place = { word: token.lower, before: tokens[at - 1]?.lower ?? '', rest }
    if (!turnsRound(place) || takesAny(token, rest) || tokens.some(({ lower }) => lower === instead)) return []
    const because = `The article says the opposite: “${token.text}”.`
    if (!/^an?$/.test(place.before)) return [{ from: at, to: at + 1, said: token.text, instead, because }]
    const article = /^[aeiou]/.test(instead) ? 'an' : 'a'
    const said = `${tokens[at - 1]?.text} ${token.text}`
    return [{ from: at - 1, to: at + 1, said, instead: `${article} ${instead}`, because }]
  })
}

/** "refused to give any assurance": "agreed to give any" is no English. */
function takesAny({ lower }: Token, rest: readonly string[]): boolean {
  return (
    /^(?:refused|failed|denied|rejected|banned|bans|unable|impossible|unlikely|prevented|prevents|prevent)$/.test(
      lower,
    ) && rest.some((word) => /^any/.test(word))
  )
}

function isHyphened(tokens: readonly Token[], at: number): boolean {
  if (/^(?:family|user|eco|environmentally)$/.test(tokens[at - 1]?.lower ?? '')) return true
  return /^[-–]$/.test(tokens[at - 1]?.text ?? '') || /^[-–]$/.test(tokens[at + 1]?.text ?? '')
}

/** "could not differ more", "cannot be denied": what they end in makes them fixed phrases. */
const fixedEnds = words('more less better worse denied ignored overstated doubt help wait')

const denials: Readonly<Record<string, string>> = {
  "wasn't": 'was',
  "weren't": 'were',
  "isn't": 'is',
  "aren't": 'are',
  "won't": 'will',
  "can't": 'can',
  cannot: 'can',
  "couldn't": 'could',
  "wouldn't": 'would',
  "hasn't": 'has',
  "haven't": 'have',
  "shouldn't": 'should',
}

/** "was not stolen" becomes "was stolen": leaving a "not" out makes a natural statement, putting one in does not. */
function denialChanges({ sentence, from }: Standing): Change[] {
  const { tokens } = sentence
  // Words that live on a "not" near them would be left hanging.
  if (
    tokens.some(({ lower }) =>
      /^(?:until|unless|but|any|anyone|anything|anywhere|either|yet|only|if|anymore|whether|much|nor|neither)$/.test(
        lower,
      ),
    )
  )
    return []
  if (tokens.filter(({ lower }) => denial.test(lower)).length !== 1) return []
  const at = tokens.findIndex(({ lower }) => denial.test(lower))
  if (at <= from || /^(?:although|though|while|whereas|despite|because|since)$/.test(tokens[from]?.lower ?? ''))
    return []
  if (/^(?:before|again|since|yet)$/.test(tokens[at + 1]?.lower ?? '')) return []
  if (tokens.slice(at + 1).some(({ lower }) => fixedEnds.has(lower))) return []
  const change = deniedAt(sentence, at)
  return change ? [change] : []
}

function deniedAt({ tokens }: Sentence, at: number): Change | undefined {
  const token = tokens[at] as Token
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  const because = `The article says “${token.text}”.`
  const short = denials[token.lower]
  if (short !== undefined) return { from: at, to: at + 1, said: token.text, instead: short, because }
  const said = `${before?.text} ${token.text}`
  const instead = before?.text ?? ''
  const dropped = { from: at - 1, to: at + 1, said, instead, because: `The article says “${said}”.` }
  if (token.lower === 'not')
    return isAuxiliary(before) &&
      !/^(?:only|just|all|every|everyone|so|to|even|necessarily|quite|because|yet|a|the|in|as|for)$/.test(
        after?.lower ?? '',
      )
      ? dropped
      : undefined
  if (token.lower === 'never' && isAuxiliary(before)) return dropped
  if (token.lower === 'never' && after && isPast(after.lower)) {
    return { from: at, to: at + 2, said: `never ${after.text}`, instead: after.text, because }
  }
  if (token.lower === 'no')
    return /^(?:has|have|had|is|are|was|were)$/.test(before?.lower ?? '') && /s$/.test(after?.lower ?? '')
      ? dropped
      : undefined
  return undefined
}

const isAuxiliary = (token: Token | undefined): boolean =>
  /^(?:is|are|was|were|will|would|can|could|should|has|have|had|may|might)$/.test(token?.lower ?? '')

/** "more than 60" becomes "fewer than 60". */
function boundChanges({ sentence, from }: Standing): Change[] {
  const { tokens } = sentence
  return tokens.flatMap((token, at) => {
    const number = tokens[at + 2]
    if (
      at < from ||
      tokens[at + 1]?.lower !== 'than' ||
      number?.kind !== 'number' ||
      Number.parseFloat(number.text) < 10
    )
      return []
    const isAmount =
      /^[$£€]/.test(number.text) || /^(?:%|percent|per|million|billion)$/.test(tokens[at + 3]?.lower ?? '')
    const less = isAmount ? 'less' : 'fewer'
    const instead = token.lower === 'more' ? less : /^(?:less|fewer)$/.test(token.lower) ? 'more' : undefined
    if (instead === undefined) return []
    const shown = token.text === token.lower ? instead : instead.charAt(0).toUpperCase() + instead.slice(1)
    const because = `The article says “${token.text} than”.`
    return [{ from: at, to: at + 2, said: `${token.text} than`, instead: `${shown} than`, because }]
  })
}

const week = [...weekdays].slice(0, 7)

/** Another day of the week. */
function dayChanges({ sentence, from }: Standing): Change[] {
  const { tokens } = sentence
  const days = tokens.flatMap((token, at) => (week.includes(token.lower) && /^\p{Lu}/u.test(token.text) ? [at] : []))
  const [at = -1] = days
  const token = tokens[at]
  if (
    days.length !== 1 ||
    !token ||
    at < from ||
    /^(?:black|good|ash|holy|boxing|super)$/.test(tokens[at - 1]?.lower ?? '') ||
    /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')
  )
    return []
  const other = week[(week.indexOf(token.lower) + 2 + (hashOf(sentence.text) % 3)) % 7] as string
  const instead = other.charAt(0).toUpperCase() + other.slice(1)
  return [
    { from: at, to: at + 1, said: token.text, instead, because: `The article says ${token.text}, not ${instead}.` },
  ]
}
