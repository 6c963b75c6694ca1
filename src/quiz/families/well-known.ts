import type { Entity } from '../../facts/entity.ts'
import { demonyms, gazetteer } from '../../facts/words/lists.ts'

/** Whether many know what such an institution does. */
export const isInstitution = (name: string): boolean =>
  institutions.has(name) || institutions.has(name.replace(/^(?:The |US |U\.S\. |UK |British |American )+/i, ''))

/** Whether the words before a name make it known: "New York City Mayor", "Microsoft's headquarters in Redmond, Chief Executive". */
export function leadsWhatAllKnow(words: string): boolean {
  const before = words.replace(/ (?=['’]s )/g, '')
  if (
    endsInNationalOffice.test(before) ||
    isOfWork(before) ||
    /\b(?:Microsoft|Apple|Google|Facebook|Amazon|Twitter|Tesla|Virgin|Yahoo|Snapchat|Exxon(?:Mobil)?|Netflix|Uber|SpaceX|Disney|Instagram|WhatsApp|YouTube|WeWork|Linux|Wikipedia|PayPal|Yukos)(?:['’]s)? (?:chief(?: executive)?|CEO|boss|head|(?:co-)?founder)$/.test(
      before,
    )
  )
    return true
  const post =
    /(?:\p{Lu}\S* )*(?:[Mm]ayor|[Gg]overnor|[Cc]hief [Ee]xecutive|CEO|[Cc]hairman|[Cc]o-founder|[Ff]ounder|[Cc]reator|[Ss]enator|[Pp]resident|[Ll]eader|[Dd]irector|[Pp]ress [Ss]ecretary|[Ss]ecretary[- ][Gg]eneral|[Dd]eputy [Pp]rime [Mm]inister)$/u.exec(
      before,
    )
  if (!post) return false
  const isOfInstitution = ledByTheKnown.some((name) => ` ${before} `.includes(` ${name} `))
  return isOfInstitution || gazetteer.has(post[0].replace(/(?:['’]s)? (?:City )?\S+$/, '').toLowerCase())
}

/** "Night of The Owls author": who made a work, many know; "Norwegian author" is of a people. */
function isOfWork(before: string): boolean {
  const [, name] =
    /(\p{Lu}\S*) (?:author|star|creator|frontman)$/u.exec(before)?.map((part) => part.toLowerCase()) ?? []
  return name !== undefined && !demonyms.has(name) && !gazetteer.has(name)
}

/** "Foreign Secretary", "the president’s lawyer": of whom the news tells every day. */
const nationalOffice =
  "(?:National Security Advis[eo]r|Attorney General|Chief Justice|House Speaker|First Lady|(?:Majority|Minority|Opposition) Leader|Press Secretary|(?:Foreign|Home|Defen[cs]e|Treasury|Health|Education|Transport(?:ation)?|State|Energy|Culture|Justice) Secretary|Secretary of (?:State|Defen[cs]e|the Treasury)|[Pp]resident ?['’]s lawyer)"
const endsInNationalOffice = new RegExp(`${nationalOffice}$`)

/** Whether a description ends in such an office. */
export const isNationalOffice = (text: string): boolean => endsInNationalOffice.test(text)

const institutions: ReadonlySet<string> = new Set(
  `European Union,EU,European Commission,European Parliament,Eurozone,United Nations,UN,Security Council,NATO,Nato,World Bank,IMF,
  International Monetary Fund,World Health Organization,World Health Organisation,WHO,Supreme Court,US Supreme Court,Congress,Senate,
  House of Representatives,House of Commons,House of Lords,Parliament,White House,Oval Office,Downing Street,Pentagon,State Department,Federal Reserve,Fed,
  Bank of England,European Central Bank,Treasury,Home Office,Foreign Office,Labour,Labour Party,Conservatives,Conservative Party,Tories,
  Republicans,Republican Party,Democrats,Democratic Party,Liberal Democrats,Nasa,NASA,FBI,CIA,BBC,Olympics,Olympic Games,World Cup,
  Premier League,Champions League,Fifa,FIFA,Uefa,UEFA,Google,Apple,Microsoft,Facebook,Twitter,Amazon,YouTube,Wikipedia,Internet,
  International Date Line,UK Government,British Government,US Government,Soviet Union,Wall Street Journal,New York Times,Washington Post,
  SpaceX,Tesla,Nvidia,OpenAI,Meta,TikTok,Netflix,Disney,Samsung,Sony,Nintendo,Nokia,Uber,IBM,Intel,Boeing,Airbus,Starbucks,Coca-Cola,Instagram,WhatsApp,CNN,CDC,FDA,Ofcom,
  Department of Justice,Justice Department,US Department of Justice,Associated Press,AP,AFP,Reuters,Manchester United,Man United,Liverpool FC,Real Madrid,Catholic Church,Constitution,US Constitution,United States Constitution,Church of England,Red Cross,Greenpeace,Unesco,UNESCO`
    .split(',')
    .map((name) => name.trim()),
)

/** Of whom the news, or the lessons of every school, tell so often that they are the first guess. */
export const isFamous = ({ names }: Entity): boolean => names.some((name) => famous.has(name))

const famous: ReadonlySet<string> = new Set(
  `Donald Trump,Trump,Barack Obama,Obama,Joe Biden,Hillary Clinton,Bill Clinton,George W. Bush,George Bush,Kamala Harris,Vladimir Putin,Putin,
  Xi Jinping,Angela Merkel,Emmanuel Macron,Margaret Thatcher,Tony Blair,David Cameron,Boris Johnson,Theresa May,Keir Starmer,Narendra Modi,
  Benjamin Netanyahu,Volodymyr Zelensky,Volodymyr Zelenskiy,Nelson Mandela,Kim Jong Un,Kim Jong-un,Saddam Hussein,Steve Jobs,Bill Gates,Elon Musk,
  Mark Zuckerberg,Jeff Bezos,Adolf Hitler,Hitler,Josef Stalin,Joseph Stalin,Stalin,Lenin,Napoleon,Winston Churchill,Churchill,Albert Einstein,Einstein,
  Charles Darwin,Darwin,Isaac Newton,William Shakespeare,Shakespeare,Neil Armstrong,Buzz Aldrin,Martin Luther King,Mahatma Gandhi,Gandhi,
  David Bowie,Madonna,Michael Jackson,Elvis Presley,Beyoncé,Taylor Swift,Cristiano Ronaldo,Lionel Messi,David Beckham,Usain Bolt,Greta Thunberg,
  Queen Elizabeth,Prince Charles,Prince William,Prince Harry,Princess Diana,Pope Francis,Walt Disney,Anne Frank,Mother Teresa`
    .split(',')
    .map((name) => name.trim()),
)

/** Whose leaders the news tells of. */
const ledByTheKnown: readonly string[] = [
  ...institutions,
  ...['Conservative', 'Tory', 'Lib Dem', 'SNP', 'Liberal Democrat', 'Liberal Democrats', 'Democratic', 'Republican'],
]
