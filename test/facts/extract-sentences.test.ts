import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textAt } from '../../src/article/article.ts'
import { sentencesOf } from '../../src/facts/sentence.ts'
import { quoteRegions } from '../../src/facts/token.ts'
import { articleOf } from '../quiz/articles.ts'

const split = (text: string) => sentencesOf(articleOf({ title: 'News', text })).map((sentence) => sentence.text)

describe('Sentences', () => {
  test('end at a stop and not at an abbreviation or an initial', () => {
    expect(split('Gen. Carl Benning met Dr. A. B. Osei. They spoke.')).toEqual([
      'Gen. Carl Benning met Dr. A. B. Osei.',
      'They spoke.',
    ])
    expect(split('Rafael Ortiz Jr. owns a bakery. The U.S. Army came on Jan. 5.')).toEqual([
      'Rafael Ortiz Jr. owns a bakery.',
      'The U.S. Army came on Jan. 5.',
    ])
    expect(split('He works for Strait Lines Ltd. The company is old.')).toEqual([
      'He works for Strait Lines Ltd.',
      'The company is old.',
    ])
    expect(split('It began at 9 a.m. EDT (1300 UTC). At 10 p.m. Sunday it was over. At 11 a.m. They slept.')).toEqual([
      'It began at 9 a.m. EDT (1300 UTC).',
      'At 10 p.m. Sunday it was over.',
      'At 11 a.m.',
      'They slept.',
    ])
    expect(
      split('It rose at 8:51 p.m. (1451 GMT) from the sea. He had to pay Rs. 20,000 to Sens. Holm and Berg.'),
    ).toEqual(['It rose at 8:51 p.m. (1451 GMT) from the sea.', 'He had to pay Rs. 20,000 to Sens. Holm and Berg.'])
    expect(split('It rose at 8:51 p.m. (He slept.) Nobody paid.')).toEqual([
      'It rose at 8:51 p.m.',
      '(He slept.)',
      'Nobody paid.',
    ])
    expect(split('The firm HDT Ipari Kft. (HDT Limited) was sold. Nobody paid.')).toEqual([
      'The firm HDT Ipari Kft. (HDT Limited) was sold.',
      'Nobody paid.',
    ])
    expect(split('The case was Kiln Foods v. Orlund. Nobody paid.')).toEqual([
      'The case was Kiln Foods v. Orlund.',
      'Nobody paid.',
    ])
    expect(split('It cost $3.2 million at 4.5 percent. Nobody paid.')).toEqual([
      'It cost $3.2 million at 4.5 percent.',
      'Nobody paid.',
    ])
  })

  test('keep the closing quotation mark, and go on where a speaker follows', () => {
    expect(split('"Where is it?" asked Mr. Reid. "I do not know."')).toEqual([
      '"Where is it?" asked Mr. Reid.',
      '"I do not know."',
    ])
    expect(split('“It is gone.” Reid left.')).toEqual(['“It is gone.”', 'Reid left.'])
  })

  test('step over reference marks', () => {
    expect(split('Her father was French.[1] [2] Her mother was English.')).toEqual([
      'Her father was French.',
      'Her mother was English.',
    ])
  })

  test('are exact slices of their paragraphs, in order, whatever the text', () => {
    const text = fc.string({
      unit: fc.constantFrom(
        'a',
        'B',
        ' ',
        '.',
        '"',
        '“',
        '”',
        '’',
        '!',
        '5',
        ',',
        '[',
        ']',
        'é',
        '漢',
        '\n',
        '\t',
        '😀',
      ),
      maxLength: 80,
    })
    fc.assert(
      fc.property(text, (paragraph) => {
        const article = {
          ...articleOf({ title: 'T', text: '' }),
          sections: [{ id: 's', title: 'T', paragraphs: [paragraph] }],
        }
        let end = 0
        for (const sentence of sentencesOf(article)) {
          expect(textAt(article, sentence)).toBe(sentence.text)
          expect(sentence.start).toBeGreaterThanOrEqual(end)
          end = sentence.end
          for (const token of sentence.tokens) expect(paragraph.slice(token.start, token.end)).toBe(token.text)
        }
      }),
    )
  })
})

describe('Quotations', () => {
  const quoted = (text: string) => quoteRegions(text).map(({ start, end }) => text.slice(start, end))

  test('are what stands between marks of one kind', () => {
    expect(quoted('He said "yes" and “no”, then ‘perhaps’.')).toEqual(['yes', 'no', 'perhaps'])
  })

  test('an apostrophe opens nothing, and a stray mark does not swallow the rest', () => {
    expect(quoted("The island's shop and the workers' hall")).toEqual([])
    expect(quoted('When a young girl," the family moved. "It was good," she said.')).toEqual(['It was good,'])
  })

  test('that never close go on to the end of the paragraph', () => {
    expect(quoted('She said: “It was cold. It was dark.')).toEqual(['It was cold. It was dark.'])
  })
})
