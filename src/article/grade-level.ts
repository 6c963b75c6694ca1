/** Grades of the US school system that the formulas named give a text: from the lowest to the highest. */
export interface Band {
  readonly from: number
  readonly to: number
  readonly formulas: readonly string[]
}

interface Counts {
  readonly sentences: number
  readonly words: number
  readonly letters: number
  readonly syllables: number
  /** Words of three syllables or more. */
  readonly long: number
}

/** Grades as their authors published them: Kincaid 1975, Senter and Smith 1967, Coleman and Liau 1975, Gunning 1952. */
const formulas: Readonly<Record<string, (counts: Counts) => number>> = {
  'Flesch-Kincaid': ({ words, sentences, syllables }) =>
    0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59,
  'Automated Readability Index': ({ letters, words, sentences }) =>
    4.71 * (letters / words) + 0.5 * (words / sentences) - 21.43,
  'Coleman-Liau': ({ letters, words, sentences }) => 5.88 * (letters / words) - 29.6 * (sentences / words) - 15.8,
  'Gunning fog': ({ words, sentences, long }) => 0.4 * (words / sentences + 100 * (long / words)),
}
const highestGrade = 17

/** The band of an English text's paragraphs; at least one of them has a word. */
export function gradeBand(paragraphs: readonly string[]): Band {
  const counts = countAll(paragraphs)
  const grades = Object.values(formulas).map((formula) =>
    Math.round(Math.min(highestGrade, Math.max(1, formula(counts)))),
  )
  return { from: Math.min(...grades), to: Math.max(...grades), formulas: Object.keys(formulas) }
}

function countAll(paragraphs: readonly string[]): Counts {
  let [sentences, words, letters, syllables, long] = [0, 0, 0, 0, 0]
  for (const paragraph of paragraphs) {
    sentences += countSentences(paragraph)
    for (const word of paragraph.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []) {
      const beats = countSyllables(word)
      words++
      letters += word.replace(/['’-]/g, '').length
      syllables += beats
      if (beats >= 3) long++
    }
  }
  return { sentences, words, letters, syllables, long }
}

const abbreviation =
  /(?:\b(?:mr|mrs|ms|dr|prof|gen|lt|col|capt|sgt|sen|rep|gov|st|jr|sr|vs|no|co|inc|ltd|corp|dept|est|approx|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)|\b\p{L}|\b(?:e\.g|i\.e|a\.m|p\.m))$/iu

/** Ends of sentences in a paragraph: a stop before a capital letter that ends no abbreviation, and the paragraph's own end. */
export function countSentences(paragraph: string): number {
  let count = 1
  for (const { index } of paragraph.matchAll(/[.!?…]["'”’)\]]*\s+(?=["'“‘([]?[\p{Lu}\d])/gu)) {
    if (paragraph[index] !== '.' || !abbreviation.test(paragraph.slice(Math.max(0, index - 12), index))) count++
  }
  return count
}

/** The syllables of an English word, by its groups of vowels less those that are silent. */
export function countSyllables(word: string): number {
  const letters = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
  if (letters.length <= 3) return 1
  const spoken = letters
    .replace(/(?:[^laeiouy]|[^aeiouy]l)es$|(?<=[^td])ed$|(?<=[^l])e$|(?<=[aeiouy]l)e$/, (ending) =>
      /^[sxzc]es$|[cs]hes$/.test(ending) ? ending : ending.replace(/e[sd]?$/, ''),
    )
    .replace(/^y/, '')
  const groups = spoken.match(/[aeiouy]+/g)?.length ?? 0
  const split = spoken.match(/i[ao](?!n)|ua(?!r)|[^g]iu|[ey]ing|ia[nl]|iet|scie|^crea|[^aeiou]ea$/g)?.length ?? 0
  return Math.max(1, groups + split)
}
