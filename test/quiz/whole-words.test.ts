import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hasWords, splitAtWords } from '../../src/quiz/whole-words.ts'

/** The same as a pattern says it, which is slower, and kept in memory for each of the words. */
const pattern = (words: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u')

describe('Words that stand by themselves', () => {
  test.each([
    ['the ten often', 'ten', true],
    ['often', 'ten', false],
    ['$4.5bn', '4.5', false],
    ['in 2012, 20 boats', '20', true],
    ['Ünal', 'nal', false],
    ['𝒜ten', 'ten', false],
    ['anything', '', false],
  ])('of "%s": "%s"', (text, words, are) => {
    expect(hasWords(text, words)).toBe(are)
  })

  test('part a text where a pattern would, whatever the text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.', '4', '(', 'é', '𝒜', '😀'), maxLength: 30 })
    const words = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.', '4', '('), minLength: 1, maxLength: 3 })
    fc.assert(
      fc.property(text, words, (all, some) => {
        expect(splitAtWords(all, some)).toEqual(all.split(pattern(some)))
        expect(hasWords(all, some)).toBe(pattern(some).test(all))
      }),
    )
  })
})
