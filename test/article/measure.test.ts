import { describe, expect, it } from 'vitest'
import { articleDocument } from '../../src/article/document.ts'
import { countSentences, countSyllables } from '../../src/article/grade-level.ts'
import { minutes, readability, wordCount, wordsIn } from '../../src/article/measure.ts'
import { readPage } from './read.ts'

describe('the words of a text', () => {
  it.each([
    ['', 0],
    ['one two  three', 3],
    ['— “one” … two-fold, 3.5 %', 3],
    ['• a\n• b', 2],
    ['Çà était', 2],
    ['湖の水は赤い', 3],
    ['😀 😀', 0],
  ])('%j has %i', (text, words) => {
    expect(wordsIn(text)).toBe(words)
  })
})

describe('what is said of an article', () => {
  it('are its words, and minutes at 200 words a minute, at least one', async () => {
    const article = await readPage('harbour-bridge.txt')
    expect(wordCount(article)).toBe(307)
    expect(minutes(307)).toBe(2)
    expect(minutes(1)).toBe(1)
  })

  it('is a band of grades over several formulas, for English of some length only', async () => {
    const article = await readPage('harbour-bridge.txt')
    const band = readability(article)
    expect(band?.formulas.length).toBeGreaterThanOrEqual(4)
    expect(band?.from).toBeGreaterThanOrEqual(5)
    expect(band?.to).toBeGreaterThanOrEqual(band?.from ?? 0)
    expect(band?.to).toBeLessThanOrEqual(14)
    expect(readability({ ...article, language: 'de' })).toBeUndefined()
    expect(
      readability({
        ...article,
        sections: article.sections.map((section) => ({ ...section, paragraphs: ['Too short.'] })),
      }),
    ).toBeUndefined()
  })

  it('puts harder text above easier text', () => {
    const section = (text: string) => ({
      language: 'en',
      sections: [{ id: 'a', title: 'A', paragraphs: Array<string>(12).fill(text) }],
    })
    const easy = readability(section('The cat sat on the mat. The dog ran to the door. It was a hot day.'))
    const hard = readability(
      section(
        'Notwithstanding considerable administrative opposition, the commission recommended comprehensive institutional reorganisation.',
      ),
    )
    expect(easy?.to).toBeLessThan(hard?.from ?? 0)
  })

  it('is one document of the agreed shape', async () => {
    const document = articleDocument(await readPage('night-trains.html'))
    expect(Object.keys(document)).toEqual([
      'schema',
      'id',
      'title',
      'byline',
      'language',
      'words',
      'minutes',
      'readability',
      'glossary',
      'sections',
      'dropped',
    ])
    expect(document).toMatchObject({ schema: 'closeread/article@1', words: 263, minutes: 1 })
    expect(JSON.stringify(articleDocument(await readPage('night-trains.html')))).toBe(JSON.stringify(document))
  })
})

describe('sentences and syllables', () => {
  it.each([
    ['One. Two! Three? “Four.” Five', 5],
    ['Dr. Weiss of St. Brendan’s met Lt. Col. Okafor.', 1],
    ['It cost 3.5 million. The U.S. Army paid.', 2],
  ])('%j has %i', (text, sentences) => {
    expect(countSentences(text)).toBe(sentences)
  })

  it.each([
    ['boat', 1],
    ['table', 2],
    ['created', 3],
    ['walked', 1],
    ['wanted', 2],
    ['idea', 3],
    ['science', 2],
    ['national', 3],
    ['houses', 2],
    ['makes', 1],
    ['boxes', 2],
    ['little', 2],
    ['beautiful', 3],
    ['million', 2],
    ['being', 2],
  ])('%s has %i', (word, syllables) => {
    expect(countSyllables(word)).toBe(syllables)
  })
})
