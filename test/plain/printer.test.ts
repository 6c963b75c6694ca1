import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldingWidth, layOut } from '../../src/plain/printer.ts'

test('without a width a paragraph stays one line', () => {
  expect(layOut(['word '.repeat(50).trim(), '', 'end'], undefined)).toBe(`${'word '.repeat(50).trim()}\n\nend\n`)
})

test('a long option folds under its own text', () => {
  expect(layOut(['2. one two three four five'], 14)).toBe('2. one two\n   three four\n   five\n')
})

test('a line to copy into a shell stays whole', () => {
  expect(layOut([{ typed: 'closeread quiz story.md' }], 10)).toBe('  closeread quiz story.md\n')
})

test('verse keeps its line breaks', () => {
  expect(layOut(['one\ntwo'], 40)).toBe('one\ntwo\n')
})

test('nothing that a terminal acts on is ever printed', () => {
  const hostile = fc.string({
    unit: fc.constantFrom('\x1b', '[', ']', '3', '1', 'm', ';', '\x07', '\r', '\x9b', '\u202e', 'a', ' '),
  })
  fc.assert(
    fc.property(fc.array(hostile), fc.option(fc.integer({ min: 1, max: 90 }), { nil: undefined }), (lines, width) => {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there.
      expect(layOut(lines, width)).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/)
    }),
  )
})

test('folds to the terminal, comfortably; a terminal that tells no width counts as 80 wide', () => {
  expect(foldingWidth({ isTTY: false, columns: 40 })).toBeUndefined()
  expect(foldingWidth({ isTTY: true, columns: 40 })).toBe(39)
  expect(foldingWidth({ isTTY: true, columns: 200 })).toBe(78)
  expect(foldingWidth({ isTTY: true, columns: 0 })).toBe(78)
  expect(foldingWidth({ isTTY: true, columns: 3 })).toBe(20)
})
