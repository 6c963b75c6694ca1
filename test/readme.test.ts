import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { parseArticle } from '../src/article/parse.ts'
import { type CommandSpec, commands, commandWords } from '../src/commands/table.ts'
import { readSheet } from '../src/facts/sheet-file.ts'
import { itemsFromSheet } from '../src/quiz/bank.ts'
import { lintBank, lintItem } from '../src/quiz/lint.ts'
import type { Scene } from '../src/tui/binding.ts'
import { keysShown, keyTable } from '../src/tui/keys.ts'

const file = (name: string) => readFileSync(resolve(import.meta.dirname, '..', name), 'utf8')
const readme = file('README.md')
const block = (language: string) => new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\``, 'm').exec(readme)?.[1] ?? ''

test('the two commands of a fresh copy stand there as they are', () => {
  expect(readme).toContain('\nnpm install && npm start\n')
  expect(readme).toContain('\nnpm install && npm test\n')
})

/** The rows of the table whose head starts with these words. */
const tableOf = (head: string): string[] =>
  (readme.split(`\n| ${head} |`)[1]?.split('\n\n')[0] ?? '').trimEnd().split('\n').slice(2)

const scenes: readonly (readonly [Scene, string])[] = [
  ['shelf', 'On the shelf'],
  ['reading', 'Reading'],
  ['choosing', 'At a question'],
  ['feedback', 'After an answer'],
]

test.each(scenes)('the keys of the scene %s are those of the key table', (scene, head) => {
  const rows = keyTable[scene].map((binding) => `| ${inCode(keysShown(binding, false))} | ${binding.help} |`)
  expect(tableOf(head)).toEqual(rows)
})

function inCode(keys: string): string {
  return keys
    .split(' ')
    .map((key) => `\`${key}\``)
    .join(' ')
}

test('every command stands there as the help says it', () => {
  const { help, version, ...rest } = commands
  const rows = Object.entries(rest).map(([name, { usage, summary }]: [string, CommandSpec]) => {
    const typed = ['closeread', commandWords.find((word) => word === name), usage].filter(Boolean).join(' ')
    return `| \`${typed}\` | ${summary} |`
  })
  expect(tableOf('command')).toEqual(rows)
})

test('the lesson it shows is one that check finds nothing to say about', async () => {
  const article = await parseArticle(new TextEncoder().encode(block('markdown')), { name: 'river.md' })
  const { facts, problems } = readSheet(block('yaml'), article)
  const items = itemsFromSheet(facts)
  expect(problems).toEqual([])
  expect(items).toHaveLength(3)
  expect([...items.flatMap((item) => lintItem(item, article)), ...lintBank(items, article)]).toEqual([])
})

test('every dependency is there with its reason', () => {
  const names = Object.keys(JSON.parse(file('package.json')).devDependencies)
  expect(names.filter((name) => !readme.includes(`\`${name}\``))).toEqual([])
})

test('every picture it shows is there', () => {
  for (const [, path = ''] of readme.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)) expect(file(path)).toContain('<svg')
})
