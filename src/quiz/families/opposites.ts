import { determiners } from '../../facts/words/closed.ts'
import { weekdays } from '../../facts/words/name-words.ts'

/** Words that can take each other's place in a sentence and make it say the opposite; both directions hold. */
const pairs = `
rose fell|risen fallen|rising falling|increased decreased|increases decreases|increasing decreasing|grew shrank|growing shrinking|doubled halved|gained lost
won lost|accepted rejected|allowed banned|allows bans|allow ban|agreed refused|succeeded failed|supported opposed|supports opposes|support oppose
approved rejected|opened closed|opens closes|joined left|arrived left|entered left|bought sold|began ended|started finished|begins ends
strengthened weakened|improved worsened|improving worsening|encouraged discouraged|remembered forgot|confirmed denied|praised criticised|praised criticized
larger smaller|bigger smaller|higher lower|longer shorter|older younger|faster slower|cheaper costlier|stronger weaker|warmer colder|hotter colder|earlier later|easier harder|safer riskier|richer poorer|deeper shallower|heavier lighter|wider narrower|better worse|closer farther
largest smallest|biggest smallest|highest lowest|longest shortest|oldest youngest|fastest slowest|cheapest dearest|strongest weakest|warmest coldest|hottest coldest|earliest latest|easiest hardest|safest riskiest|richest poorest|deepest shallowest|heaviest lightest|best worst
northern southern|eastern western|north south|east west|northwest southeast|northeast southwest
public private|urban rural|male female|indoor outdoor|inside outside|above below|before after|early late
legal illegal|possible impossible|likely unlikely|able unable|common rare|popular unpopular|expensive cheap|safe unsafe|successful unsuccessful|optimistic pessimistic|satisfied dissatisfied
prevent allow|prevents allows|prevented allowed|permitted forbidden|raised lowered|raises lowers|save waste|loved hated|loves hates|likes dislikes|liked disliked
hopes fears|hoped feared|agreed disagreed|agrees disagrees|found lost|gave took|gives takes|attacked defended|passed failed|borrowed lent|pushed pulled|accelerated slowed|expanded shrank|rewarded punished|freed captured
morning evening|advantage disadvantage|advantages disadvantages|strength weakness|strengths weaknesses|beginning end|front back|top bottom|entrance exit|happy unhappy|honest dishonest|friendly unfriendly|healthy unhealthy|familiar unfamiliar|effective ineffective|visible invisible|active inactive|complete incomplete|formal informal|direct indirect|regular irregular|necessary unnecessary|clear unclear|certain uncertain|aware unaware|willing unwilling|proud ashamed|narrow wide|loud quiet|dangerous harmless|simple complicated|alive dead|guilty innocent|absent present
quickly slowly|rarely often|frequently rarely|easily hardly|mostly rarely|partly fully|voluntarily unwillingly|temporarily permanently
more fewer|majority minority|maximum minimum|failure success|victory defeat|increase decrease|rise fall|domestic foreign|permanent temporary|ancient modern|wild captive|winter summer|morning evening|shallow deep`

/** The opposite of a word that has one, in lower case. */
export const opposites: ReadonlyMap<string, string> = new Map(
  pairs
    .trim()
    .split(/[|\n]/)
    .toReversed()
    .flatMap((pair) => {
      const [one = '', other = ''] = pair.trim().split(' ')
      return [[other, one] as const, [one, other] as const]
    }),
)

interface Place {
  readonly word: string
  readonly before: string
  readonly after: string
  /** The words after it. */
  readonly rest: readonly string[]
}

const isArticle = (word: string): boolean => /^(?:a|an|the|its|their|his|her|no|any|this|in|of|for)$/.test(word)

/** Where a word of the table does not mean what its opposite would turn round. */
export function turnsRound({ word, before, after, rest }: Place): boolean {
  if (before === 'as' || after === 'as' || /^(?:him|her|it|them|my|your|our)sel/.test(after)) return false
  if (/^(?:banned|forbidden|prevented|allowed|permitted)$/.test(word) && /^(?:from|in|into|on)$/.test(after))
    return false
  if (/^(?:began|started|begins|ended|finished|ends)$/.test(word) && (after === 'to' || /ing$/.test(after)))
    return false
  if (/^(?:best|worst|better|worse)$/.test(word) && /ed$/.test(after)) return false
  if (/^(?:left|saw|ban|bans|support|increase|decrease|rise|fall)$/.test(word) && isArticle(before))
    return /^(?:increase|decrease|rise|fall)$/.test(word) && after === 'in'
  if (/^(?:rose|rising|risen|fell|fallen|falling)$/.test(word))
    return (
      /^(?:by|to|sharply|steadily|slightly|again|above|below|in|this|last|quickly|slowly|faster)$/.test(after) ||
      weekdays.has(rest[1] ?? '')
    )
  if (word === 'more') return false
  if (/^(?:opened|closed|opens|closes)$/.test(word) && /^(?:into|onto|up|down|out|off|in)$/.test(after)) return false
  if (/^(?:worse|better)$/.test(word) && (before === ',' || after === ',')) return false
  if (
    /^(?:increased?|decreased?|rose|fell|grew|shrank|raised|lowered|reduced|gained|lost)$/.test(word) &&
    rest.includes('from') &&
    rest.includes('to')
  )
    return false
  if (/^(?:increased|decreased)$/.test(word) && after === 'to') return false
  if (/^(?:legal|illegal|able|unable)$/.test(word))
    return /^(?:is|are|was|were|be|became|become|been)$/.test(before) && !rest.includes('name')
  if (/^(?:gained|lost|won)$/.test(word) && rest.slice(0, 5).includes('from')) return false
  if (/^(?:agreed|agrees|refused)$/.test(word) && after === 'to' && determiners.has(rest[1] ?? '')) return false
  if (/^(?:deep|shallow|aware|unaware|willing|unwilling)$/.test(word))
    return /^(?:is|are|was|were|very|too|quite|in|the|a)$/.test(before)
  if (/ing$/.test(word)) return /^(?:is|are|was|were|been|keeps?|kept)$/.test(before)
  if (/^(?:arrived|left|entered)$/.test(word)) return false
  if (word === 'fewer') return true
  if (/^(?:better|worse|best|worst)$/.test(word))
    return !/^(?:known|to|off|of)$/.test(after) && !/^(?:at|had|the|their|its)$/.test(before)
  if (/^(?:before|after)$/.test(word))
    return (
      !/^(?:go|goes|went|going|gone|come|comes|came|coming|take|takes|took|run|ran|day|week|year|month|shortly|soon|just|long|look|looked|looking|looks|named|called|care|the|and|ever|one|year|years|years|days|hours|minutes|weeks|months)$/.test(
        before,
      ) && after !== 'all'
    )
  if (/^(?:early|late)$/.test(word)) return /^(?:in|on)$/.test(before)
  if (/^(?:earlier|later|longer|older|closer)$/.test(word)) return after === 'than'
  if (/^(?:inside|outside|above|below)$/.test(word)) return /^(?:the|a|an|its|their|his|her)$/.test(after)
  if (/^(?:north|south|east|west)$/.test(word)) return before === 'the' && after === 'of'
  if (/^(?:left|lost|joined|entered|began|started|opened|closed)$/.test(word))
    return (
      !/^(?:was|were|is|are|been|be|has|have|had|get|got|to|being)$/.test(before) && word !== 'left' && word !== 'lost'
    )
  if (
    /^(?:public|private|male|female|urban|rural|wild|common|rare|modern|ancient|domestic|foreign|similar|different|possible|likely|able|safe|popular|legal)$/.test(
      word,
    )
  )
    return after !== ',' && after !== 'and'
  if (/^(?:winter|summer|morning|evening|deep|shallow|maximum|minimum)$/.test(word))
    return after !== 'olympics' && after !== 'games'
  if (
    /^(?:light|dark|wet|dry|full|empty|thick|thin|tall|short|narrow|wide|simple|real|clear|complete|present|dead|alive|certain|direct)$/.test(
      word,
    )
  )
    return (
      /^(?:is|was|are|were|be|very|too|so|more)$/.test(before) &&
      !/^(?:of|in|up|out|with|to|for|from|at|by|and)$/.test(after)
    )
  if (/^(?:front|back|top|bottom|beginning|end)$/.test(word)) return before === 'the' && after === 'of'
  if (/^(?:found|lost|gave|took|gives|takes|passed|pushed|pulled)$/.test(word)) return false
  if (/^(?:save|protect|attacked|defended)$/.test(word)) return !/^(?:and|or|to|from|against)$/.test(after)
  if (/^(?:prevent|prevents|prevented|allow|allows|allowed)$/.test(word))
    return !/^(?:by|to|from)$/.test(after) && !hasInfinitive(rest)
  if (/^(?:rarely|often|mostly|partly|easily|hardly|fully)$/.test(word)) return before !== 'more' && before !== 'how'
  return true
}

/** "allowed visitors to enter": the verb's opposite would need another form after it. */
function hasInfinitive(rest: readonly string[]): boolean {
  return rest.slice(0, 8).some((word) => word === 'to' || word === 'from')
}
