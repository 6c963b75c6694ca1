import type { Entity, Mention } from '../../facts/entity.ts'
import { modifies, type NameKind } from '../../facts/name-kind.ts'
import type { Token } from '../../facts/token.ts'
import { demonyms, gazetteer } from '../../facts/words/lists.ts'
import { isPast } from '../../facts/words/verb-forms.ts'
import { noProposals, type Proposals, type Refusal } from '../candidate.ts'
import { repeats } from '../filters/overlap.ts'
import { askForGap, type GapQuestion } from './ask-gap.ts'
import type { Frame } from './frame.ts'
import { isTheTopic, mostTyped, spellingsOf } from './name-typed.ts'
import type { Room } from './room.ts'

const asks: Readonly<Partial<Record<NameKind, string>>> = {
  person: 'Whose name is missing?',
  country: 'Which country is missing?',
  city: 'Which city is missing?',
  org: 'Which name is missing?',
}

/**
 * Which name a sentence of the article has, to be typed: blind raters saw through other names of the article in one of
 * three such questions, by sex, nation or fame.
 */
export function namesAsked(room: Room): Proposals {
  const proposals = noProposals()
  for (const sentence of room.sentences) {
    for (const mention of room.mentions.get(sentence.index) ?? []) {
      const { entity } = mention
      const ask = entity && asks[entity.kind]
      if (!entity || !ask) continue
      const question: GapQuestion = {
        family: 'name',
        sentence,
        from: mention.from,
        to: mention.to,
        text: mention.text,
        ask,
        explanation: `The article names ${entity.label} here.`,
        asked: {
          form: 'gap',
          text: mention.text,
          accepts: spellingsOf(entity).filter((spelling) => spelling !== mention.text),
          why: `The article names ${entity.label} in this sentence.`,
        },
        topic: entity.label.toLowerCase(),
        detail: entity.label,
      }
      askForGap(room, proposals, question, (frame) => refusalOf(room, frame, mention, entity))
    }
  }
  return proposals
}

interface Place {
  readonly room: Room
  readonly frame: Frame
  readonly mention: Mention
  readonly entity: Entity
  readonly tokens: readonly Token[]
  readonly before: Token | undefined
  readonly after: Token | undefined
}

interface Gate extends Refusal {
  readonly refuses: (place: Place) => boolean
}

const gates: readonly Gate[] = [
  {
    filter: 'name',
    reason: 'The article does not show clearly what the name names.',
    refuses: ({ entity }) => !entity.strong,
  },
  {
    filter: 'length',
    reason: 'The name is too long to be typed.',
    refuses: ({ mention }) => mention.to - mention.from > mostTyped,
  },
  {
    filter: 'subject',
    reason: 'The whole article is about this name.',
    refuses: ({ room, entity }) => isTheTopic(room, entity),
  },
  {
    filter: 'well-known',
    reason: 'Many may know the name from elsewhere.',
    refuses: ({ room, entity, frame }) =>
      entity.kind === 'person' && !room.introduced.has(entity) && (room.inOffice.has(entity) || !isDoer(frame)),
  },
  {
    filter: 'well-known',
    reason: 'Who leads so large a city or company, many know.',
    refuses: ({ tokens, mention, entity }) =>
      entity.kind === 'person' &&
      leadsWhatAllKnow(
        tokens
          .slice(0, mention.from)
          .map(({ text }) => text)
          .join(' '),
      ),
  },
  {
    filter: 'reference',
    reason: 'The question does not say of what the person is the head.',
    refuses: ({ frame }) =>
      /^[“"]?(?:Co-|The )?(?:[Ff]ounder|[Cc]o-founder|[Cc]hief [Ee]xecutive|[Oo]wner|[Dd]irector|[Cc]hair(?:man|woman)?|[Mm]anager|[Ee]ditor) ___/.test(
        frame.shown,
      ),
  },
  {
    filter: 'well-known',
    reason: 'Where something is, many know; who did something, they do not.',
    refuses: (place) =>
      (place.entity.kind === 'country' || place.entity.kind === 'city') &&
      !isDoer(place.frame) &&
      !(place.entity.kind === 'country' && place.before?.lower === 'to') &&
      !isScene(place),
  },
  {
    filter: 'well-known',
    reason: 'What such an institution does, many know.',
    refuses: ({ entity }) => entity.names.some((name) => institutions.has(name.replace(/^The /i, ''))),
  },
  {
    filter: 'cut',
    reason: 'The name may start before these words.',
    refuses: ({ mention, before, tokens }) =>
      mention.titleFrom === mention.from &&
      mention.from > 1 &&
      before?.kind === 'word' &&
      // "the Office for Students"
      isCapital(/^(?:of|for)$/.test(before.lower) ? tokens[mention.from - 2] : before),
  },
  {
    filter: 'modifier',
    reason: 'The name only describes the word after it.',
    refuses: ({ after, before }) =>
      after?.kind === 'number' ||
      (modifies(after) && !/^['’]s$/.test(after?.text ?? '')) ||
      /^(?:-|&|['’]s)$/.test(before?.text ?? '') ||
      after?.text === '+',
  },
  {
    filter: 'apposition',
    reason: 'The names or letters beside it give it away.',
    refuses: ({ after, before, tokens, mention }) =>
      after?.text === '(' ||
      before?.text === '(' ||
      (after?.text === ',' && isCapital(tokens[mention.to + 1])) ||
      (before?.text === ',' && isCapital(tokens[mention.from - 2])),
  },
  {
    filter: 'contained',
    reason: 'The place beside it tells where it is.',
    refuses: ({ room, mention, entity, tokens }) =>
      /^(?:country|region|continent|city)$/.test(entity.kind) &&
      /^(?:in|of|near|and)$/.test(tokens[mention.from - 1]?.lower ?? '') &&
      (room.mentions.get(mention.sentence.index) ?? []).some(({ to }) => {
        const gap = mention.from - 1 - to
        return gap === 0 || (gap === 1 && tokens[to]?.text === ',')
      }),
  },
  {
    filter: 'content',
    reason: 'Whom somebody told it is not worth asking.',
    refuses: ({ entity, before, tokens, mention }) => {
      const verb = before?.lower === 'the' ? tokens[mention.from - 2] : before
      return entity.kind === 'org' && /^(?:told|tells|telling)$/.test(verb?.lower ?? '')
    },
  },
  {
    filter: 'content',
    reason: 'Whom a speaker works for is not worth asking.',
    refuses: ({ room, entity, mention }) =>
      entity.kind === 'org' &&
      (room.spoken.get(mention.sentence.index) ?? []).some(
        ({ speaker, from, to }) => speaker !== entity && (mention.from < from || mention.to > to),
      ),
  },
  {
    filter: 'list',
    reason: 'The name is one of several.',
    refuses: ({ before, after }) => isJoined(before?.lower) || isJoined(after?.lower),
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

const institutions: ReadonlySet<string> = new Set(
  `European Union,EU,European Commission,European Parliament,Eurozone,United Nations,UN,Security Council,NATO,Nato,World Bank,IMF,
  International Monetary Fund,World Health Organization,World Health Organisation,WHO,Supreme Court,US Supreme Court,Congress,Senate,
  House of Representatives,House of Commons,House of Lords,Parliament,White House,Pentagon,State Department,Federal Reserve,Fed,
  Bank of England,European Central Bank,Treasury,Home Office,Foreign Office,Labour,Labour Party,Conservatives,Conservative Party,Tories,
  Republicans,Republican Party,Democrats,Democratic Party,Liberal Democrats,Nasa,NASA,FBI,CIA,BBC,Olympics,Olympic Games,World Cup,
  Premier League,Champions League,Fifa,FIFA,Uefa,UEFA,Google,Apple,Microsoft,Facebook,Twitter,Amazon,YouTube,Wikipedia,Internet,
  International Date Line,UK Government,British Government,US Government,Soviet Union,Wall Street Journal,New York Times,Washington Post,
  Catholic Church,Church of England,Red Cross,Greenpeace,Unesco,UNESCO`
    .split(',')
    .map((name) => name.trim()),
)

/** Whether the words start with the name and tell what it did: that is known from the article, whoever it is. */
const isDoer = ({ shown }: Frame): boolean => /^(?:.{0,80}said: )?[“"]?(?:The )?___ (?!is |are )/.test(shown)

/** Whether something once happened at a place of which the article hardly speaks and nothing beside it tells. */
function isScene({ room, entity, mention, tokens, before, after }: Place): boolean {
  const { sentence } = mention
  const others = (room.mentions.get(sentence.index) ?? []).some(
    (other) => other !== mention && /^(?:country|city|region|continent|site|place)$/.test(other.entity?.kind ?? ''),
  )
  return (
    /^(?:in|from|at|near|to|outside)$/.test(before?.lower ?? '') &&
    !/^(?:['’]s|,)$/.test(after?.text ?? '') &&
    entity.mentions.length <= byTheWay &&
    !entity.names.some((name) => everywhere.test(name)) &&
    !others &&
    tokens.some(({ lower }) => isPast(lower)) &&
    !tokens.some(({ lower }) => demonyms.has(lower) || lower === 'capital')
  )
}

/** How often an article may name a place that is not its own. */
const byTheWay = 2

/** Places that come to mind first. */
const everywhere =
  /^(?:US|U\.S\.?|USA|UK|U\.K\.?|United States|United Kingdom|America|Britain|England|London|New York|Washington|Paris|Mecca|Rome|Hollywood|Amsterdam|Athens|Beijing|Berlin|Brussels|Cairo|Canberra|Copenhagen|Delhi|New Delhi|Dublin|Helsinki|Lisbon|Madrid|Moscow|Oslo|Ottawa|Prague|Seoul|Stockholm|Tokyo|Vienna|Warsaw)$/

/** "New York City Mayor", "Microsoft's headquarters in Redmond, Chief Executive": the last words before a name. */
function leadsWhatAllKnow(before: string): boolean {
  const post =
    /(?:\p{Lu}\S* )*(?:[Mm]ayor|[Gg]overnor|[Cc]hief [Ee]xecutive|CEO|[Cc]hairman|[Cc]o-founder|[Ff]ounder|[Pp]resident)$/u.exec(
      before,
    )
  if (!post) return false
  const words = before.split(' ').filter((word) => institutions.has(word))
  return words.length > 0 || gazetteer.has(post[0].replace(/ (?:City )?\S+$/, '').toLowerCase())
}

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '')

const isJoined = (word: string | undefined): boolean =>
  /^(?:and|or|nor|than|like|as|including|between)$/.test(word ?? '')

function refusalOf(room: Room, frame: Frame, mention: Mention, entity: Entity): Refusal | undefined {
  const { tokens } = mention.sentence
  const place = { room, frame, mention, entity, tokens, before: tokens[mention.from - 1], after: tokens[mention.to] }
  return gates.find(({ refuses }) => refuses(place)) ?? repeats(room.overlap, mention.sentence, 0.5)
}
