import { expect, test } from 'vitest'
import { once } from '../../src/facts/once.ts'

test('work is done once for each thing, also where nothing comes of it', () => {
  const asked: string[] = []
  const find = once(({ name }: { name: string }) => {
    asked.push(name)
    return name === 'a' ? 1 : undefined
  })
  const [a, b] = [{ name: 'a' }, { name: 'b' }]
  expect([find(a), find(b), find(a), find(b)]).toEqual([1, undefined, 1, undefined])
  expect(asked).toEqual(['a', 'b'])
})
