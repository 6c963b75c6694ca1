import { normalWords } from '../normal.ts'

const functionWords = new Set(
  `a about above after again against all also although am among an and another any are around as at be because been before being
  below between both but by can could did do does doing down during each either else ever every few for from further had
  has have having he her here hers him his how i if in into is it its itself just may me might more most much must my near
  neither no nor not of off on once one only or other our out over own per same she should since so some such than that the
  their them then there these they this those though through to too under until up upon us very was we were what when
  where whether which while who whom whose why will with within without would yet you your
  article according passage text sentence statement paragraph section following describe describes described mention
  mentioned say says said tell told best fill gap true false`.split(/\s+/),
)

/** The words of a text that carry its meaning, normalised and without their endings. */
export function contentWords(text: string): ReadonlySet<string> {
  // `US` in capitals is a country, not a pronoun.
  const marked = text.replace(/\bU\.?S\.?(?!\w)/g, 'usa')
  return new Set(
    normalWords(marked)
      .filter((word) => !functionWords.has(word))
      .map(withoutEnding),
  )
}

/** A word without its commonest endings, so that `strike`, `strikes` and `striking` are one. */
export function withoutEnding(word: string): string {
  return word.length < 5 ? word.replace(/(?<=..)s$/, '') : word.replace(/(?:ing|ed|es|s|ly|e)$/, '')
}

/** How many members two sets share. */
export function sharedCount(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((member) => other.has(member)).length
}

/** Whether `part` stands in `whole` as a run of words. */
export function holdsRun(whole: readonly string[], part: readonly string[]): boolean {
  return part.length > 0 && ` ${whole.join(' ')} `.includes(` ${part.join(' ')} `)
}

/** The longest run of words that two texts have in common. */
export function longestRun(one: readonly string[], other: readonly string[]): readonly string[] {
  let best = { end: 0, length: 0 }
  let above: number[] = []
  for (const word of one) {
    const row: number[] = []
    other.forEach((otherWord, column) => {
      const length = word === otherWord ? (above[column - 1] ?? 0) + 1 : 0
      row.push(length)
      if (length > best.length) best = { end: column + 1, length }
    })
    above = row
  }
  return other.slice(best.end - best.length, best.end)
}

/** A text without what it quotes, for a quote may be as long and as negative as it is. */
export function withoutQuotes(text: string): string {
  return text.replace(/"[^"]*"|“[^”]*”|(?<!\p{L})‘[^’]*’/gu, ' … ')
}
