/** Words that can take each other's place in a sentence and make it say the opposite; both directions hold. */

const pairsOf = (text: string): readonly (readonly [string, string])[] =>
  text
    .trim()
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(' ') as [string, string])

const verbs = pairsOf(`
rose fell|risen fallen|rising falling|increased decreased|increases decreases|increasing decreasing|grew shrank|growing shrinking|doubled halved|gained lost
won lost|accepted rejected|allowed banned|allows bans|allow ban|agreed refused|succeeded failed|supported opposed|supports opposes|support oppose
approved rejected|opened closed|opens closes|joined left|bought sold|began ended|started finished|begins ends
strengthened weakened|improved worsened|improving worsening|encouraged discouraged|praised criticised|praised criticized
prevented allowed|prevents allows|permitted forbidden|loved hated|loves hates|likes dislikes|liked disliked|hopes fears|hoped feared
attacked defended|accelerated slowed|expanded shrank|rewarded punished|freed captured|remembered forgot`)

const others = pairsOf(`
larger smaller|bigger smaller|higher lower|longer shorter|older younger|faster slower|cheaper costlier|stronger weaker|warmer colder|hotter colder|earlier later|easier harder|safer riskier|richer poorer|deeper shallower|heavier lighter|wider narrower|better worse|closer farther
largest smallest|biggest smallest|highest lowest|longest shortest|oldest youngest|fastest slowest|cheapest dearest|strongest weakest|warmest coldest|hottest coldest|easiest hardest|safest riskiest|richest poorest|deepest shallowest|heaviest lightest|best worst
northern southern|eastern western|north south|east west|northwest southeast|northeast southwest
public private|urban rural|male female|indoor outdoor|inside outside|above below|before after|early late
legal illegal|possible impossible|likely unlikely|able unable|common rare|popular unpopular|expensive cheap|safe unsafe|successful unsuccessful|optimistic pessimistic|satisfied dissatisfied
happy unhappy|honest dishonest|friendly unfriendly|healthy unhealthy|familiar unfamiliar|effective ineffective|visible invisible|active inactive|necessary unnecessary|aware unaware|willing unwilling|proud ashamed|loud quiet|dangerous harmless|guilty innocent
fewer more|majority minority|maximum minimum|increase decrease|rise fall|domestic foreign|permanent temporary|ancient modern|wild captive|winter summer|morning evening|deep shallow|beginning end|front back|top bottom|entrance exit
quickly slowly|rarely often|frequently rarely|temporarily permanently`)

/** The opposite of a word that has one, in lower case; the first pair of a word counts. */
export const opposites: ReadonlyMap<string, string> = new Map(
  [...verbs, ...others].toReversed().flatMap(([one, other]) => [[other, one] as const, [one, other] as const]),
)

/** Those that are verbs, and turn round only with the right words after them. */
export const oppositeVerbs: ReadonlySet<string> = new Set(verbs.flat())
