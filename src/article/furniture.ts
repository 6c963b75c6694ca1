import { isDateLine } from './date-line.ts'
import { advertisement, navigation, pictureCredit, relatedLink } from './furniture-phrases.ts'

/** Why a line of a page is not part of its article. `opens`: it stands between a standfirst and the body. */
export interface Furniture {
  readonly reason: string
  readonly opens?: boolean
}

interface Rule extends Furniture {
  /** Longer lines are never taken for it. */
  readonly mostWords: number
  readonly applies: (line: string) => boolean
}

const longestLine = 1000

// Whole lines only, and only forms that a sentence of an article does not take: a rule that could eat prose is no rule.
const rules: readonly Rule[] = [
  { reason: 'share bar', mostWords: 24, applies: isShareBar, opens: true },
  { reason: 'advertisement label', mostWords: 10, applies: matches(advertisement()) },
  { reason: 'date line', mostWords: 16, applies: isDateLine, opens: true },
  {
    reason: 'reading time',
    mostWords: 8,
    applies: matches(/^(?:reading time:? *)?\d+[ -]min(?:ute)?s?(?: read)?(?: time)?$/i),
    opens: true,
  },
  {
    reason: 'counter',
    mostWords: 6,
    applies: matches(
      /^[\d.,]+ ?[km]? (?:shares?|comments?|views?|likes?|reads?|claps?|replies|followers|retweets?|points?)$/i,
    ),
    opens: true,
  },
  { reason: 'navigation', mostWords: 8, applies: matches(navigation()), opens: true },
  { reason: 'navigation', mostWords: 40, applies: isMenu, opens: true },
  { reason: 'name of a page template', mostWords: 1, applies: matches(/^[a-z]+(?:[-_][a-z0-9]+)+$/), opens: true },
  { reason: 'link to another article', mostWords: 30, applies: matches(relatedLink()) },
  {
    reason: 'link to another article',
    mostWords: 20,
    applies: matches(/^(?:(?:previous|next) (?:article|post|story)|(?:latest|recent|more) posts? by)\b.*[^.!?]$/i),
  },
  {
    reason: 'navigation',
    mostWords: 16,
    applies: matches(/\b(?:opens|link opens) in (?:a )?new (?:tab|window)\W*$/i),
    opens: true,
  },
  { reason: 'invitation to subscribe or follow', mostWords: 60, applies: isInvitation },
  {
    reason: 'invitation to subscribe or follow',
    mostWords: 60,
    applies: matches(
      /^by (?:submitting|subscribing|signing up|entering|providing|registering)\b.{0,80}\byou(?:[’']re| are)? (?:agree|consent)/i,
    ),
  },
  {
    reason: 'cookie notice',
    mostWords: 120,
    applies: matches(
      /^(?:we (?:and our partners )?use (?:\w+ )?cookies|(?:this|our) (?:web ?)?site uses (?:\w+ )?cookies|by (?:continuing|using|clicking|browsing)\b.*\b(?:cookies|privacy policy|terms of (?:use|service))|accept (?:all )?cookies|manage (?:preferences|cookies))/i,
    ),
  },
  {
    reason: 'copyright line',
    mostWords: 20,
    applies: matches(
      /^(?:©|\(c\) *(?:19|20)\d\d|copyright\b.{0,20}(?:©|\(c\)|\b(?:19|20)\d\d))|\ball rights reserved\b\W*$/i,
    ),
  },
  { reason: 'picture credit', mostWords: 60, applies: matches(pictureCredit()) },
  {
    reason: 'picture credit',
    mostWords: 60,
    applies: (line) => /^ ?[^.!?]{2,60}$/.test(line.slice(line.lastIndexOf('©') + 1 || line.length)),
  },
  {
    reason: 'tags',
    mostWords: 40,
    applies: matches(
      /^(?:tags?|topics?|filed under|categor(?:y|ies)|keywords?|labels?|more about|posted in) ?: ?\S|^(?:filed under|tagged)\b.*[^.!?]$/i,
    ),
  },
  {
    reason: 'counter',
    mostWords: 5,
    applies: matches(/^(?:(?:image|photo|picture|slide) )?\d{1,3} (?:of|\/|of \/) ?\d{1,3}$/i),
  },
  {
    reason: 'note on where it was first published',
    mostWords: 20,
    applies: matches(
      /^this (?:article|story|post|piece) (?:(?:was )?(?:originally|first) (?:appeared|published|posted|ran)|has been adapted from its original source)\b/i,
    ),
    opens: true,
  },
  { reason: 'rule between parts', mostWords: 1, applies: matches(/^_{3,}$/) },
  { reason: 'mark without words', mostWords: 1, applies: matches(/^[^\p{L}\p{N}*~#.…—–_=-]$|^@\w+$/u) },
  { reason: 'link address', mostWords: 1, applies: matches(/^(?:https?:\/\/|www\.|[\w-]+(?:\.[\w-]+)+\/)\S*$/i) },
]

/** Why a line is furniture whatever stands around it; undefined where it may be part of the article. */
export function furnitureOf(text: string): Furniture | undefined {
  if (text.length > longestLine || text.includes('\n')) return undefined
  const line = text.replace(/^[\s\-–—*•·|>»]+|[\s\-–—*•·|»]+$/g, '')
  const words = line.split(' ', 121).length
  return rules.find(({ mostWords, applies }) => words <= mostWords && applies(line))
}

function matches(pattern: RegExp): (line: string) => boolean {
  return (line) => pattern.test(line)
}

const networks =
  'facebook twitter x whatsapp linkedin reddit telegram pinterest tumblr instagram youtube tiktok snapchat flipboard threads bluesky mastodon messenger viber vk xing pocket wechat weibo google'
const actions =
  'share tweet print email mail teilen twittern drucken partager imprimer compartir condividi delen dela merken'
const glue =
  'social on via this that with the a to by article story page post link copy save pin e plus app more in new window opens click per auf sur en su op'
const shareWords = new Set(`${networks} ${actions} ${glue}`.split(' '))
const telling = new Set(`${networks} ${actions}`.split(' '))

/** The names of networks and what to do there, often run together: FacebookTwitterWhatsApp. */
function isShareBar(line: string): boolean {
  if (/[.!?]$/.test(line)) return false
  const words = line
    .replace(
      /(Facebook|Twitter|Whats ?App|Linked ?In|You ?Tube|Tik ?Tok|E-?mail|Messenger|Pinterest|Reddit|Telegram)/gi,
      (name) => ` ${name.replace(/[ -]/g, '').toLowerCase()} `,
    )
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
  return words.some((word) => telling.has(word)) && words.every((word) => shareWords.has(word))
}

/** Words set apart by bars, dots or arrows: Home | Local | Sport, News › World. */
function isMenu(line: string): boolean {
  const items = line.split(/ ?[|•·›»>] ?/)
  return items.length >= 3 && !/[.!?]$/.test(line) && items.every((item) => item.split(' ').length <= 4)
}

const channel =
  /\b(?:newsletters?|whats ?app|telegram|facebook|twitter|instagram|youtube|linkedin|tiktok|google news|social media|inbox|e-?mail|apps?|channel|podcasts?|notifications?|alerts?|breaking news|briefing|subscription|membership)\b/i
const invitation =
  /^(?:please )?(?:follow|subscribe|sign[ -]?up|join|download|get|find|receive|like|stay|keep up|become|support|enjoy|register|catch|click|tap|add|want|do you want|already a|to (?:read|continue|get)|for (?:more|the latest|all the latest)|never miss|don[’']t miss|enter your|never miss)\b/i
const toYou = /\b(?:us|our|your|you|me|my|now|free)\b|@\w/i

/** Asks the reader to come to some channel; an article's own advice seldom names us, you and a channel at once. */
function isInvitation(line: string): boolean {
  if (
    /^(?:chat with us (?:in|on)|already a (?:subscriber|member)|sign up (?:for|to)|subscribe to|follow (?:us|\S+) on)\b/i.test(
      line,
    ) &&
    line.length < 160
  )
    return true
  return (
    invitation.test(line) &&
    channel.test(line) &&
    toYou.test(line) &&
    /\b(?:follow|subscribe|sign[ -]?up|join|download|daily|latest|updates?|updated|delivered|straight|inbox|free|register|log in|support)\b/i.test(
      line,
    )
  )
}
