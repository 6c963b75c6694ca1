import { isFunctionWord } from './words/closed.ts'
import { currencies, joinedUnits, numberWords } from './words/numbers.ts'

/** A word, number or mark of a paragraph; offsets are UTF-16 code units into it, `end` is exclusive. */
export interface Token {
  readonly start: number
  readonly end: number
  readonly text: string
  /** The text in lower case without a final dot, as word lists hold it. */
  readonly lower: string
  readonly kind: 'word' | 'number' | 'mark'
  /** Inside quotation marks, which do not count as inside themselves. */
  readonly quoted: boolean
}

// The digits are taken whole before a letter is looked for, so that "£35bn" is 35 and "bn", never 3 and "5bn".
const number = String.raw`(?=(?<digits>\d+(?:[.,:]\d+)*))\k<digits>(?:(?:st|nd|rd|th|s)?(?!\p{L})|(?=(?:m|bn|tn|k|km|kg|g|mg|cm|mm|l|ml|ft|mph|kph|kmh|GB|MB|kW|MW|GW|am|pm)(?!\p{L})))`

// "five-hour" is a number, a hyphen and a word, as "12-hour" is.
const joinedNumber = `(?:${[...numberWords.keys()]
  .toSorted((one, other) => other.length - one.length)
  .map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`)
  .join('|')})(?=[-‑](?:${joinedUnits.join('|')})(?!\\p{L}))`

// "U.S President", where the last dot was forgotten, is no "U." and "S".
const word = String.raw`(?:\p{Lu}\.){2,}|(?:\p{Lu}\.)+\p{Lu}(?![\p{L}\p{N}])|\p{Lu}\.(?=\s|,)|['’]s(?![\p{L}])|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:['’](?!s(?![\p{L}]))|[-‑]|\.(?=\p{Ll}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*`

const pattern = new RegExp(`(?<number>${number})|(?<word>${joinedNumber}|${word})|(?<mark>\\.\\.\\.|[^\\s])`, 'gu')

/** Short words with a dot that the sentence goes on behind, as a pattern: "Dr." has its name to come, "No." its number. */
export const goesOnBehindDot =
  'mr|mrs|ms|dr|prof|gen|lt|col|maj|capt|sgt|sens?|reps?|govs?|rev|hon|st|mt|adm|cmdr|drs|profs|messrs|v|vs|nos?|rs|approx|fig'
const otherAbbreviations =
  'cpl|supt|insp|det|cllr|jr|sr|inc|ltd|plc|llc|gmbh|kft|zrt|co|cia|corp|dept|univ|etc|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|ave|blvd|rd|op|vol|al'
const abbreviation = new RegExp(`^(?:${goesOnBehindDot}|${otherAbbreviations})$`, 'i')

/** A word that is no small one: "boat", "sold", "Halmer"; not "the", "of", a number or a mark. */
export const isContentWord = <Shown extends Pick<Token, 'kind' | 'lower'>>(token: Shown | undefined): token is Shown =>
  token?.kind === 'word' && !isFunctionWord(token.lower)

/** A number in digits or in words. */
export const isNumeral = ({ kind, lower }: Pick<Token, 'kind' | 'lower'>): boolean =>
  kind === 'number' || numberWords.has(lower)

/** A word with a capital, as a name has. */
export const capitalised = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^(?:\p{Lu}|(?:al|el|van|de)-\p{Lu}|d['’]\p{Lu}|i[A-Z])/u.test(token.text)

/** A number, or the sign of the money that one counts. */
export const isAmount = (token: Token | undefined): boolean =>
  token !== undefined && (isNumeral(token) || currencies.has(token.text))

/** "1987", as a year is written. */
export const isYear = ({ text }: Pick<Token, 'text'>): boolean => /^(?:1[5-9]|20)\d\d$/.test(text)

/** What all places of a word have in common. */
type Word = Pick<Token, 'text' | 'lower' | 'kind'>

/** The words of a text, each kept once: a book says the same ten thousand words over and over. */
export type Vocabulary = Map<string, Word>

/** One place of a word. A book has some hundred thousand: each holds no more than what is its own. */
class Place implements Token {
  readonly start: number
  readonly quoted: boolean
  private readonly word: Word

  constructor(start: number, quoted: boolean, word: Word) {
    this.start = start
    this.quoted = quoted
    this.word = word
  }

  get end(): number {
    return this.start + this.word.text.length
  }

  get text(): string {
    return this.word.text
  }

  get lower(): string {
    return this.word.lower
  }

  get kind(): Token['kind'] {
    return this.word.kind
  }
}

/**
 * Splits a paragraph into tokens; "Gen." and "Ltd." keep their dot, a possessive "'s" stands alone. Linear. Paragraphs of
 * one text share a vocabulary.
 */
export function tokenize(paragraph: string, vocabulary: Vocabulary = new Map()): Token[] {
  const quotes = quoteRegions(paragraph)
  const tokens: Token[] = []
  let region = 0
  for (const match of paragraph.matchAll(pattern)) {
    const start = match.index
    const kind = match.groups?.number ? 'number' : match.groups?.word ? 'word' : 'mark'
    const previous = tokens.at(-1)
    if (match[0] === '.' && previous?.kind === 'word' && previous.end === start && abbreviation.test(previous.text)) {
      const word = { ...wordOf(previous.text, 'word', vocabulary), text: `${previous.text}.` }
      tokens[tokens.length - 1] = new Place(previous.start, previous.quoted, word)
      continue
    }
    while ((quotes[region]?.end ?? Number.POSITIVE_INFINITY) <= start) region++
    const quoted = (quotes[region]?.start ?? Number.POSITIVE_INFINITY) <= start
    tokens.push(new Place(start, quoted, wordOf(match[0], kind, vocabulary)))
  }
  return tokens
}

function wordOf(text: string, kind: Token['kind'], vocabulary: Vocabulary): Word {
  const known = vocabulary.get(text)
  if (known?.kind === kind) return known
  const word = { text, lower: lowered(text), kind }
  vocabulary.set(text, word)
  return word
}

function lowered(text: string): string {
  const lower = text.toLowerCase().replaceAll('’', "'")
  return lower.length > 1 && lower.endsWith('.') && !lower.slice(0, -1).includes('.') ? lower.slice(0, -1) : lower
}

/** What stands between quotation marks, the marks left out. A quotation that never closes goes on to the end. */
export function quoteRegions(paragraph: string): { start: number; end: number }[] {
  const regions: { start: number; end: number }[] = []
  let open: { mark: string; start: number } | undefined
  for (const match of paragraph.matchAll(/["“”„«»]|(?<![\p{L}\p{N}])[‘'](?=[\p{L}\p{N}])|[’'](?![\p{L}\p{N}])/gu)) {
    const mark = match[0]
    if (open && closes(open.mark, mark, paragraph, match.index)) {
      regions.push({ start: open.start, end: match.index })
      open = undefined
    } else if ((!open || mark === '"') && opens(mark, paragraph, match.index)) {
      // Where a quotation goes on in a new paragraph, it opens again without having closed.
      if (open && open.mark === mark) regions.push({ start: open.start, end: match.index })
      open = { mark, start: match.index + 1 }
    }
  }
  // An apostrophe that opens nothing ("'tis") must not swallow the paragraph.
  if (open && !`'‘`.includes(open.mark)) regions.push({ start: open.start, end: paragraph.length })
  return regions
}

const closers: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”"',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‘': '’',
  "'": "'",
}

function closes(open: string, mark: string, paragraph: string, at: number): boolean {
  // A straight mark after a space opens: the one before was never closed.
  if (mark === '"' && startsWord(paragraph, at)) return false
  return closers[open]?.includes(mark) ?? false
}

function opens(mark: string, paragraph: string, at: number): boolean {
  if (mark === '”' || mark === '’') return false
  if (mark === '"') return startsWord(paragraph, at)
  if (mark !== "'" && mark !== '‘') return true
  // A single mark opens a quotation only where a closing one follows.
  return /[\p{L}\p{N}.,!?][’'](?![\p{L}\p{N}])/u.test(paragraph.slice(at, at + 400))
}

function startsWord(paragraph: string, at: number): boolean {
  return /^$|[\s([{–—-]/.test(paragraph.charAt(at - 1)) && /\S/.test(paragraph.charAt(at + 1))
}
