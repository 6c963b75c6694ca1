import { describe, expect, test } from 'vitest'
import { fromHome, toHome } from '../../src/commands/home-path.ts'

const home = '/home/ana'

describe('A path in a log', () => {
  test.each([
    ['/home/ana/texts/story.md', '~/texts/story.md'],
    ['/home/anabel/story.md', '/home/anabel/story.md'],
    ['/srv/school/story.md', '/srv/school/story.md'],
    ['drone-strike-talks', 'drone-strike-talks'],
    ['https://news.example/story', 'https://news.example/story'],
    ['/home/ana', '/home/ana'],
  ])('%s is kept as %s, without the name of the home folder, and opens again', (path, kept) => {
    expect(fromHome(path, home)).toBe(kept)
    expect(toHome(kept, home)).toBe(path)
  })
})
