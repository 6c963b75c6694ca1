import { calendar } from './english-words.ts'
import { isCapital, isGrammar, type Token } from './word-tokens.ts'

const connectors = new Set(['of', 'de', 'van', 'von', 'der', 'den', 'al', 'bin', 'du', 'da', 'di', 'la', 'le'])
/** Words before a person's name that are not part of it. */
const offices = new Set(
  'gen admiral lt lieutenant col colonel capt captain sgt sergeant chairman president minister secretary mayor chief director professor prof senator sen rep governor gov administrator councillor officer spokesman spokeswoman'.split(
    ' ',
  ),
)
const reporting = new Set(['reported', 'reports', 'quoted', 'wrote', 'writes'])
const longestName = 5

/**
 * Runs of capitalised words, a person's without the office. A word that merely opens a sentence counts only when it is
 * a name elsewhere; who reported something is not what a text is about.
 */
export function nameRuns(tokens: readonly Token[]): (readonly Token[])[] {
  const inner = new Set(tokens.flatMap(({ text, opensSentence }) => (!opensSentence && isCapital(text) ? [text] : [])))
  const runs: (readonly Token[])[] = []
  let run: Token[] = []
  const close = (next: Token | undefined) => {
    while (run.length > 0 && connectors.has(run.at(-1)?.text ?? '')) run.pop()
    const name = withoutOffice(run)
    if (name.length > 0 && name.length <= longestName && !isAdjective(name, next) && !isReporter(next)) runs.push(name)
    run = []
  }
  for (const token of tokens) {
    const continues = run.length > 0 && token.joined
    if (!continues) close(token)
    const isName = isCapital(token.text) && !isGrammar(token.text) && !calendar.has(token.text.toLowerCase())
    if (isName && (!token.opensSentence || inner.has(token.text) || run.length > 0)) run.push(token)
    else if (continues && connectors.has(token.text)) run.push(token)
    else close(token)
  }
  close(undefined)
  return runs
}

function isReporter(next: Token | undefined): boolean {
  return next?.joined === true && reporting.has(next.text)
}

function withoutOffice(run: readonly Token[]): readonly Token[] {
  const office = run.findLastIndex(({ text }) => offices.has(text.toLowerCase()))
  // A minister of something: what he is minister of is no part of his name.
  const skipped = run[office + 1]?.text === 'of' ? 3 : 1
  const name = office >= 0 && office + skipped < run.length ? run.slice(office + skipped) : run
  return name.length > 2 && /(?:ican|ian|ish|ese)$/.test(name[0]?.text ?? '') && isPlain(name) ? name.slice(1) : name
}

function isPlain(run: readonly Token[]): boolean {
  return run.every(({ text }) => isCapital(text))
}

/** Pakistani in "the Pakistani army": half a noun phrase and no name. */
function isAdjective(run: readonly Token[], next: Token | undefined): boolean {
  const [only, second] = run
  if (!only || second || !/(?:[^aeiou]i|an|ish|ese|ic)$/.test(only.text)) return false
  return next?.joined === true && /^\p{Ll}/u.test(next.text) && !isGrammar(next.text) && !/(?:ed|s)$/.test(next.text)
}
