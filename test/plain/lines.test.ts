import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineInput } from '../../src/plain/lines.ts'

test('lines come whole, however the bytes are cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' })), fc.integer({ min: 1, max: 7 }), async (texts, size) => {
      const lines = texts.map((text) => text.replace(/[\r\n]/g, ''))
      const bytes = new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''))
      expect(await all(cut(bytes, size))).toEqual(lines)
    }),
    { numRuns: 50 },
  )
})

test('a last line without an end counts, and Windows line ends are line ends', async () => {
  expect(await all(cut(new TextEncoder().encode('one\r\ntwo'), 2))).toEqual(['one', 'two'])
})

test('no input at all has no lines', async () => {
  expect(await all(cut(new Uint8Array(), 1))).toEqual([])
})

test('nothing comes after the input was let go', async () => {
  const input = lineInput(cut(new TextEncoder().encode('one\ntwo\n'), 100))
  expect(await input.next()).toBe('one')
  input.close()
  expect(await input.next()).toBeUndefined()
})

async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size)
}

async function all(bytes: AsyncIterable<Uint8Array>): Promise<string[]> {
  const input = lineInput(bytes)
  const lines: string[] = []
  for (let line = await input.next(); line !== undefined; line = await input.next()) lines.push(line)
  return lines
}
