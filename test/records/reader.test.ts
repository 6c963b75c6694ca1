import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { defaultReader, listReaders, namePath, readerFolder, readerKey, readerName } from '../../src/records/reader.ts'
import { UserError } from '../../src/user-error.ts'
import { temporaryData } from './places.ts'

describe('a reader is a pseudonym', () => {
  test.each(['ana', 'Reader-7', 's_014', 'Mary Ann', 'Zoë', 'Аня', '小明', 'a.b', defaultReader])(
    '%s is one',
    (name) => {
      expect(readerName(name)).toBe(name.normalize('NFC'))
    },
  )

  test.each([
    ['nothing', ''],
    ['only spaces', '   '],
    ['this folder', '.'],
    ['the folder above', '..'],
    ['a path', '../ana'],
    ['a slash', 'a/b'],
    ['a backslash', 'a\\b'],
    ['an escape', 'a\u001b[2J'],
    ['a line break', 'a\nb'],
    ['a direction mark', 'a\u202eb'],
    ['a letter that cannot be seen', '\u3164'],
    ['41 letters', 'a'.repeat(41)],
    ['an address', 'ana@school'],
  ])('%s is none', (_, name) => {
    expect(() => readerName(name)).toThrow(UserError)
    expect(() => readerName(name)).toThrow(/choose a name such as/)
  })

  test('spaces around it do not count', () => {
    expect(readerName(' ana ')).toBe('ana')
  })
})

describe('the folder of a reader', () => {
  test('is the same for names that differ in case or in how an accent is written', () => {
    expect(readerKey('ANA')).toBe(readerKey('ana'))
    expect(readerKey('Zoe\u0308')).toBe(readerKey('zoë'))
    expect(readerKey('ΟΔΟΣ')).toBe(readerKey('οδοσ'))
    expect(readerKey('WEIẞ')).toBe(readerKey('weiß'))
  })

  test.each(['con', 'NUL', 'com1', 'lpt9.txt', '.ana', 'ana.', 'ana...', 'Mary Ann'])(
    'is safe everywhere for %s',
    (name) => {
      const key = readerKey(name)
      expect(key).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)|^\.|[. ]$| /i)
    },
  )

  test('differs for names that differ, stays short and stays itself', () => {
    const names = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((name) => {
      try {
        return readerName(name) === name
      } catch {
        return false
      }
    })
    const mixed = fc.oneof(
      names,
      fc.stringMatching(/^[a-c. _-]{0,4}[a-c][. _-]{0,2}$/).map((name) => name.trim()),
    )
    const fold = (name: string) => name.toLowerCase().toUpperCase().toLowerCase().normalize()
    fc.assert(
      fc.property(mixed, mixed, (one, other) => {
        expect(readerKey(readerKey(one).replaceAll('+', ' ').trim())).toBe(readerKey(one))
        expect(Buffer.byteLength(readerKey(one))).toBeLessThan(255)
        const same = fold(one) === fold(other)
        expect(readerKey(one) === readerKey(other)).toBe(same)
      }),
    )
  })
})

describe('the readers of a folder', () => {
  test('are listed by name, as typed', () => {
    const data = temporaryData()
    for (const name of ['Zoë', 'ana']) {
      mkdirSync(readerFolder(data, name), { recursive: true })
      writeFileSync(namePath(data, name), `${name}\n`)
    }
    expect(listReaders(data)).toEqual([
      { key: 'ana', name: 'ana' },
      { key: 'zoë', name: 'Zoë' },
    ])
  })

  test('are found without their name file, and what is no reader is left out', () => {
    const data = temporaryData()
    mkdirSync(readerFolder(data, 'Mary Ann'), { recursive: true })
    mkdirSync(join(data, 'readers', '.hidden'), { recursive: true })
    writeFileSync(join(data, 'readers', 'notes'), '')
    expect(listReaders(data)).toEqual([{ key: 'mary+ann', name: 'mary ann' }])
  })

  test('are none where there is no folder', () => {
    expect(listReaders(temporaryData())).toEqual([])
  })
})
