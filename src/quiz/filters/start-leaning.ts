import { isNumeral, type Token } from '../../facts/token.ts'
import { auxiliaries, isFunctionWord, prepositions, words } from '../../facts/words/closed.ts'
import { demonyms } from '../../facts/words/lists.ts'
import { isRole, titles } from '../../facts/words/name-words.ts'
import { isFiniteVerb, isVerbForm } from '../../facts/words/verb-forms.ts'

const otherStarts = words(
  'what how why or nor okay ok yes yeah oh ah ahh wow anyway whatever whoever whichever which then another other others both either neither such thus therefore hence otherwise instead next similarly likewise afterwards meanwhile consequently elsewhere besides all some most many several few none one two three second third finally secondly thirdly lastly first firstly further additional each it these those this that here there later earlier now nor as',
)

/** The first words of a statement that point back to the one before, or undefined: "Then", "Another", "The drainpipe". */
export function startLeans(tokens: readonly Token[], from: number, familiar: ReadonlySet<string>): string | undefined {
  const first = tokens[from] as Token
  const second = tokens[from + 1]
  if (first.lower === 'there' && /^(?:is|are|was|were|will|have|has|had)$/.test(second?.lower ?? '')) return undefined
  if (first.lower === 'as' && !/^(?:it|this|that|they|he|she|such|a)$/.test(second?.lower ?? '')) return undefined
  if (
    /^(?:all|some|most|many|several|few|one|two|three|each)$/.test(first.lower) &&
    second?.lower === 'of' &&
    (tokens[from + 2]?.lower === 'the' || /^\p{Lu}/u.test(tokens[from + 2]?.text ?? ''))
  )
    return undefined
  if (
    /^(?:all|some|most|many|several|few|two|three)$/.test(first.lower) &&
    second?.kind === 'word' &&
    /s$/.test(second.lower) &&
    !isFunctionWord(second.lower)
  )
    return undefined
  // "One couple", "Some 50,000 people", "These days": no part of something told before.
  if (
    first.lower === 'one' &&
    second?.kind === 'word' &&
    !partOrVerb.test(second.lower) &&
    !isFiniteVerb(second.lower) &&
    !isFunctionWord(second.lower)
  )
    return undefined
  if (first.lower === 'some' && second?.kind === 'number') return undefined
  // "Inside were a kettle and a bed": in what?
  if (
    /^(?:inside|outside|nearby|upstairs|downstairs|underneath|alongside|beneath|beyond|behind)$/.test(first.lower) &&
    isFiniteVerb(second?.lower ?? '')
  )
    return first.text
  // "Included will also be": in what?
  if (/^(?:included|added|also|missing)$/.test(first.lower) && auxiliaries.has(second?.lower ?? '')) return first.text
  if (first.lower === 'these' && second?.lower === 'days') return undefined
  if (first.lower === 'both' && tokens.slice(from, from + 8).some(({ lower }) => lower === 'and')) return undefined
  if (otherStarts.has(first.lower)) return first.text
  if (
    /^for (?:example|instance)|^as a result|^in (?:addition|contrast|fact|other words|particular)|^after (?:that|all)|^on the other hand|^(?:at|on|in) the same|^at the end|^in the end/.test(
      `${first.lower} ${second?.lower} ${tokens[from + 2]?.lower}`,
    )
  )
    return `${first.text} ${second?.text}`
  // "On the second occasion, in 2011,": of what?
  if (
    prepositions.has(first.lower) &&
    second?.lower === 'the' &&
    /^(?:first|second|third|fourth|other|last|latter|former)$/.test(tokens[from + 2]?.lower ?? '') &&
    /^(?:occasion|attempt|time|case|instance|visit|try|trip|meeting)$/.test(tokens[from + 3]?.lower ?? '') &&
    (tokens[from + 4]?.text === ',' || isFiniteVerb(tokens[from + 4]?.lower ?? ''))
  )
    return `the ${tokens[from + 2]?.text} ${tokens[from + 3]?.text}`
  if (prepositions.has(first.lower) && /^(?:that|those|this|these)$/.test(second?.lower ?? ''))
    return `${first.text} ${second?.text}`
  // "The next year,", "The following day,": after which?
  if (
    first.lower === 'the' &&
    /^(?:next|following|same|previous)$/.test(second?.lower ?? '') &&
    timeUnit.test(tokens[from + 2]?.lower ?? '')
  )
    return `${first.text} ${second?.text} ${tokens[from + 2]?.text}`
  if (
    first.lower === 'the' &&
    /^(?:first|second|third|other|others|two|three|same)$/.test(second?.lower ?? '') &&
    isVerbForm(tokens[from + 2]?.lower ?? '')
  )
    return `${first.text} ${second?.text}`
  // "A fourth, also by her, is due": a fourth what? Not "A third of people".
  if (first.lower === 'a' && nth.test(second?.lower ?? '') && isNoNoun(tokens[from + 2]))
    return `${first.text} ${second?.text}`
  // "The 600,000 connections take": which?
  if (
    first.lower === 'the' &&
    second !== undefined &&
    isNumeral(second) &&
    !/^(?:1\d|20)\d\d$/.test(second.text) &&
    /s$/.test(tokens[from + 2]?.lower ?? '') &&
    isVerbForm(tokens[from + 3]?.lower ?? '')
  )
    return `${first.text} ${second.text} ${tokens[from + 2]?.text}`
  // "The biggest jump was in Italy", "The main problem might have been": of what?
  if (
    first.lower === 'the' &&
    /^(?:biggest|largest|highest|lowest|sharpest|fastest|smallest|main|real|only|worst|hardest|key|other)$/.test(
      second?.lower ?? '',
    ) &&
    changes.test(tokens[from + 2]?.lower ?? '') &&
    (isFiniteVerb(tokens[from + 3]?.lower ?? '') || auxiliaries.has(tokens[from + 3]?.lower ?? ''))
  )
    return `${first.text} ${second?.text} ${tokens[from + 2]?.text}`
  // "Six minutes later": than what?
  if (
    isSpan(first) &&
    timeUnit.test(second?.lower ?? '') &&
    /^(?:later|earlier|after|before|on)$/.test(tokens[from + 2]?.lower ?? '')
  )
    return `${first.text} ${second?.text} ${tokens[from + 2]?.text}`
  // "A few days later, on 2 July,"
  if (
    first.lower === 'a' &&
    /^(?:few|couple)$/.test(second?.lower ?? '') &&
    tokens.slice(from + 2, from + 5).some(({ lower }) => /^(?:later|earlier)$/.test(lower))
  )
    return `${first.text} ${second?.text}`
  // "To find out, they asked": what?
  if (
    first.lower === 'to' &&
    /^(?:to find out|to do (?:so|this|that|it)) ,/.test(
      tokens
        .slice(from, from + 4)
        .map(({ lower }) => lower)
        .join(' '),
    )
  )
    return 'To find out'
  // "Less obvious is how": than what?
  if (/^(?:less|more)$/.test(first.lower) && /^(?:is|are|was|were)$/.test(tokens[from + 2]?.lower ?? ''))
    return first.text
  // "Sales have fallen": whose?
  if (bareFigures.test(first.lower) && isFiniteVerb(second?.lower ?? '')) return first.text
  // "Net profit came in at": whose?
  if (
    /^(?:net|gross|total|overall|operating|pre-tax|annual|quarterly|half-year|full-year)$/.test(first.lower) &&
    bareFigures.test(second?.lower ?? '') &&
    isFiniteVerb(tokens[from + 2]?.lower ?? '')
  )
    return `${first.text} ${second?.text}`
  if (first.lower === 'the') return definiteLeans(tokens, from, familiar)
  return undefined
}

/** "One reason", "one said": a part of what was told. */
const partOrVerb =
  /^(?:\w*(?:reason|problem|solution|way|example|part|thing|side|option|scenario|advantage|answer|possible|possibility|idea|result|suggestion|difference|factor|explanation)|said|says|later|more|day|night|week|month|year|hour|minute|had|was|is|has|will|would|can|could|did|went|came)$/

const adverb = /^(?:also|still|now|already|only|then|even|just|soon|since|never|again|currently)$/
const nth = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)$/
const isNoNoun = (token: Token | undefined): boolean =>
  token === undefined ||
  token.kind === 'mark' ||
  isFiniteVerb(token.lower) ||
  (isFunctionWord(token.lower) && token.lower !== 'of')

const isSpan = (token: Token): boolean => token.lower === 'a' || isNumeral(token)
const bareFigures =
  /^(?:sales|prices|shares|profits?|revenues?|costs|exports|imports|turnover|results|losses|earnings|output|production|growth|figures|numbers|attendance|rents|wages|rates)$/
const changes =
  /^(?:problem|challenge|question|obstacle|concern|threat|risk|surprise|issue|fear|worry|difference|hurdle|advantage|difficulty|reason|rise|fall|jump|drop|increase|decrease|decline|growth|gain|loss|change|share|number|amount)s?$/
const timeUnit = /^(?:second|minute|hour|day|morning|afternoon|evening|night|week|weekend|month|year|decade|century)s?$/

/** "The drainpipe was …": fine where the article talks of one drainpipe all along, or says at once which. */
function definiteLeans(tokens: readonly Token[], from: number, familiar: ReadonlySet<string>): string | undefined {
  // "The country relies on tourism", "The people are down to 27": which, where there are several?
  if (
    /^(?:country|nation|organi[sz]ation|people)$/.test(tokens[from + 1]?.lower ?? '') &&
    [tokens[from + 2], tokens[from + 3]].some(
      (verb, at) => isVerbForm(verb?.lower ?? '') && (at === 0 || adverb.test(tokens[from + 2]?.lower ?? '')),
    )
  )
    return `${tokens[from]?.text} ${tokens[from + 1]?.text}`
  // "The couple now have four children": who?
  if (/^(?:couple|pair|duo|trio)$/.test(tokens[from + 1]?.lower ?? '') && tokens[from + 2]?.lower !== 'of')
    return `${tokens[from]?.text} ${tokens[from + 1]?.text}`
  // "The latest models have": of what?
  if (
    /^(?:latest|newest|new)$/.test(tokens[from + 1]?.lower ?? '') &&
    /^(?:model|version|edition|film|album|game|book|product|device)s?$/.test(tokens[from + 2]?.lower ?? '') &&
    isVerbForm(tokens[from + 3]?.lower ?? '')
  )
    return `${tokens[from]?.text} ${tokens[from + 1]?.text} ${tokens[from + 2]?.text}`
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
  return `${tokens[from]?.text} ${tokens[from + 1]?.text}`
}
