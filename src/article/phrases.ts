/** A name or noun phrase of a text, under a key that its longer and shorter forms share. */
export interface Phrase {
  readonly shown: string
  readonly words: number
  readonly times: number
  /** Where it first stands, in UTF-16 code units. */
  readonly first: number
  readonly isName: boolean
}
export type PhraseCount = ReadonlyMap<string, Phrase>

interface Token {
  readonly text: string
  readonly at: number
  /** Nothing but a space before it, so that it may belong to the word before. */
  readonly joined: boolean
  readonly opensSentence: boolean
  readonly closed: boolean
}

/** The names and, in English, the noun phrases of a text. */
export function countPhrases(text: string, language: string): PhraseCount {
  const tokens = tokensOf(text)
  const names = nameRuns(tokens)
  const surnames = shortForms(names)
  const counts = new Map<string, Phrase>()
  for (const run of names) add(counts, surnames.get(run) ?? run, true)
  if (language === 'en') for (const run of nounRuns(tokens)) add(counts, run, false)
  return counts
}

function add(counts: Map<string, Phrase>, run: readonly Token[], isName: boolean): void {
  const shown = run.map(({ text }) => text).join(' ')
  const key = shown.toLowerCase()
  const known = counts.get(key)
  const first = run[0]?.at ?? 0
  counts.set(key, known ? { ...known, times: known.times + 1 } : { shown, words: run.length, times: 1, first, isName })
}

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-&.][\p{L}\p{M}\p{N}]+)*/gu

function tokensOf(text: string): Token[] {
  const found = [...text.matchAll(word)]
  return found.map((match, index) => {
    const before = found[index - 1]
    const between = before ? text.slice(before.index + before[0].length, match.index) : ''
    const next = text.slice(match.index + match[0].length, found[index + 1]?.index ?? text.length)
    return {
      text: match[0],
      at: match.index,
      joined: between === ' ',
      opensSentence: before === undefined || /[^ ,)’”']/.test(between),
      closed: next !== ' ',
    }
  })
}

const connectors = new Set(['of', 'de', 'van', 'von', 'der', 'den', 'al', 'bin', 'du', 'da', 'di', 'la', 'le'])
const calendar =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/i

/** Runs of capitalised words; a word that merely opens a sentence counts only when it is a name elsewhere. */
function nameRuns(tokens: readonly Token[]): Token[][] {
  const inner = new Set(tokens.flatMap(({ text, opensSentence }) => (!opensSentence && isCapital(text) ? [text] : [])))
  const runs: Token[][] = []
  let run: Token[] = []
  const close = () => {
    while (run.length > 0 && connectors.has(run.at(-1)?.text ?? '')) run.pop()
    if (run.length > 0 && run.length <= 5) runs.push(run)
    run = []
  }
  for (const token of tokens) {
    const continues = run.length > 0 && token.joined
    if (!continues) close()
    const isName = isCapital(token.text) && !stopwords.has(token.text.toLowerCase()) && !calendar.test(token.text)
    if (isName && (!token.opensSentence || inner.has(token.text) || run.length > 0)) run.push(token)
    else if (continues && connectors.has(token.text)) run.push(token)
    else close()
  }
  close()
  return runs
}

function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text) && text.length > 1
}

/** People are named in full once and by their last name after that. */
function shortForms(runs: readonly Token[][]): Map<readonly Token[], readonly Token[]> {
  const singles = new Set(runs.flatMap((run) => (run.length === 1 && run[0] ? [run[0].text] : [])))
  const short = new Map<readonly Token[], readonly Token[]>()
  for (const run of runs) {
    const last = run.at(-1)
    if (run.length >= 2 && last && singles.has(last.text)) short.set(run, [last])
  }
  return short
}

const determiners = new Set(
  'the a an its their his her our my this that these those any some no each every of on for with by from at over between against about after before into'.split(
    ' ',
  ),
)
const stopwords = new Set(
  'the a an and or but nor so yet if then than as at by for from in into of off on onto out over to up down with without about against between through during before after above below under again further once here there when where why how all any both each few more most other others some such no not only own same too very can could will would shall should may might must do does did done has have had having is am are was were be been being he him his she her hers it its they them their theirs we us our ours you your yours i me my mine this that these those who whom whose which what while because until although though since unless whether also just even still already however therefore meanwhile moreover despite according including per mr mrs ms dr said says say told asked added one two three four five six seven eight nine ten many much several another either neither every last next first second now today yesterday tomorrow'.split(
    ' ',
  ),
)
const verbal = /(?:ly|ing|ed)$/

/** Two or three words framed by a determiner or preposition before and a function word or a mark after: a noun phrase. */
function nounRuns(tokens: readonly Token[]): Token[][] {
  return tokens.flatMap((token, index) => {
    if (!determiners.has(token.text.toLowerCase())) return []
    const run: Token[] = []
    for (let at = index + 1; at < tokens.length && run.length < 4; at++) {
      const next = tokens[at]
      if (!next?.joined || stopwords.has(next.text.toLowerCase())) break
      run.push(next)
      if (next.closed) break
    }
    const after = tokens[index + run.length + 1]
    const framed = run.at(-1)?.closed || after === undefined || stopwords.has(after.text.toLowerCase())
    return framed && isNounRun(run) ? [run] : []
  })
}

function isNounRun(run: readonly Token[]): boolean {
  const [first] = run
  const last = run.at(-1)?.text ?? ''
  if (!first || run.length < 2 || run.length > 3) return false
  const wordy = run.every(({ text }) => /^\p{L}/u.test(text) && text.length > 2 && !calendar.test(text))
  const names = run.every(({ text }) => isCapital(text))
  return (
    wordy &&
    !names &&
    !verbal.test(last) &&
    !/ly$|ing$/.test(first.text) &&
    run.slice(1, -1).every(({ text }) => !verbal.test(text))
  )
}
