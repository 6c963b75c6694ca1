import type { Token } from '../../facts/token.ts'
import { isFunctionWord } from '../../facts/words/closed.ts'
import { demonyms } from '../../facts/words/lists.ts'
import { isRole, titles } from '../../facts/words/name-words.ts'
import { isVerbForm } from '../../facts/words/verb-forms.ts'

const adverb = /^(?:also|still|now|already|only|then|even|just|soon|since|never|again|currently)$/

/** "The drainpipe was …": fine where the article talks of one drainpipe all along, or says at once which. */
export function definiteLeans(
  tokens: readonly Token[],
  from: number,
  familiar: ReadonlySet<string>,
): string | undefined {
  const phrase = `${tokens[from]?.text} ${tokens[from + 1]?.text}`
  // "The country relies on tourism", "The people are down to 27": which, where there are several?
  if (
    /^(?:country|nation|organi[sz]ation|people)$/.test(tokens[from + 1]?.lower ?? '') &&
    [tokens[from + 2], tokens[from + 3]].some(
      (verb, at) => isVerbForm(verb?.lower ?? '') && (at === 0 || adverb.test(tokens[from + 2]?.lower ?? '')),
    )
  )
    return phrase
  // "The couple now have four children": who?
  if (/^(?:couple|pair|duo|trio)$/.test(tokens[from + 1]?.lower ?? '') && tokens[from + 2]?.lower !== 'of')
    return phrase
  // "The latest models have": of what?
  if (
    /^(?:latest|newest|new)$/.test(tokens[from + 1]?.lower ?? '') &&
    /^(?:model|version|edition|film|album|game|book|product|device)s?$/.test(tokens[from + 2]?.lower ?? '') &&
    isVerbForm(tokens[from + 3]?.lower ?? '')
  )
    return `${phrase} ${tokens[from + 2]?.text}`
  for (let at = from + 1; at < Math.min(from + 6, tokens.length); at++) {
    const { lower, kind, text } = tokens[at] as Token
    // "The group's founder, Anna Keller,": the founder is named, the group is not.
    if (/^['’]s$/.test(text) && !familiar.has(tokens[at - 1]?.lower ?? '')) break
    // "The Welsh runner": which of them?
    const isOneOfMany =
      demonyms.has(lower) && isRole(tokens[at + 1]?.lower ?? '') && !titles.has(tokens[at + 1]?.lower ?? '')
    // "The 37-year-old": who?
    if (/^year-olds?$/.test(tokens[at + 2]?.lower ?? '') && !/^\p{Lu}/u.test(tokens[at + 3]?.text ?? '')) break
    if (kind === 'number' || (/^\p{Lu}/u.test(text) && !isOneOfMany)) return undefined
    if (/^(?:of|that|who|which|in|at|for|between|on|from|to|behind)$/.test(lower) && at > from + 1) return undefined
    if (/^(?:number|majority|rest|average)$/.test(lower) && tokens[at + 1]?.lower === 'of') return undefined
    if (
      /^(?:first|last|latest|newest|oldest|biggest|largest|next|whole|world|sun|moon|earth|internet|government|police|public|most|best|worst|only)$/.test(
        lower,
      )
    )
      return undefined
    if (familiar.has(lower)) return undefined
    // "The ferry company, Strait Lines,": named at once.
    if (text === ',' && /^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')) return undefined
    if (kind === 'mark' || isFunctionWord(lower)) break
  }
  return phrase
}
