import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { run } from '../../src/commands/check.ts'
import { UserError } from '../../src/user-error.ts'
import { tempFolder } from '../support/temp-folder.ts'
import { fakeContext } from './fake-context.ts'

const page = `---
title: The night bakery
---

## Two ovens

The bakery in Brenna has two ovens. They are lit at one in the morning.

## Flour from the hill

The flour comes from a mill, the last one on the hill.
`

const facts = `facts:
  - id: ovens
    statement: The bakery has two ovens.
    skill: retrieve
    evidence: [The bakery in Brenna has two ovens]
    items:
      - form: choice
        stem: How many ovens are there in Brenna?
        answer: {text: Two, why: The first section counts them.}
        distractors:
          - {text: Three, why: The article counts two.}
          - {text: Four, why: The article counts two.}
`

function lesson(sheet?: string, text = page): string {
  const folder = tempFolder()
  writeFileSync(join(folder, 'bakery.md'), text)
  if (sheet !== undefined) writeFileSync(join(folder, 'bakery.facts.yaml'), sheet)
  return folder
}

async function check(cwd: string, ...argv: string[]): Promise<{ code: number; out: string }> {
  const { context, out } = fakeContext({ argv: ['check', ...argv], data: join(cwd, 'data'), cwd })
  return { code: await run(context), out: out() }
}

test('a good lesson has nothing to mend', async () => {
  expect(await check(lesson(facts), 'bakery.md')).toEqual({
    code: 0,
    out: 'Checked 1 lesson with 1 item: no errors, no warnings.\n',
  })
})

test('the fact sheet stands for its lesson, and a lesson named twice is checked once', async () => {
  const { code, out } = await check(lesson(facts), 'bakery.facts.yaml', 'bakery.md')
  expect(code).toBe(0)
  expect(out).toBe('Checked 1 lesson with 1 item: no errors, no warnings.\n')
})

test('a fault in the fact sheet is an error at its line and column, and the exit code is 3', async () => {
  const { code, out } = await check(lesson(facts.replace('[The bakery', '[The old bakery')), 'bakery.md')
  expect(code).toBe(3)
  expect(out).toMatch(/^bakery\.facts\.yaml:5:16: error quote-missing: this quote is not in the article: /)
  expect(out).toMatch(/\nChecked 1 lesson with no items: 1 error, no warnings\.\n$/)
})

test('a weak item is a warning at its line, and warnings alone leave the exit code 0', async () => {
  const { code, out } = await check(
    lesson(facts.replace('stem: How many ovens are there in Brenna?', 'stem: Which is true?')),
    'bakery.md',
  )
  expect(code).toBe(0)
  expect(out).toBe(
    'bakery.facts.yaml:7:9: warning complete-stem: this stem asks nothing of its own; say what the question is about\n' +
      'Checked 1 lesson with 1 item: no errors, 1 warning.\n',
  )
})

test('an item that must not be asked is an error at its line', async () => {
  const { code, out } = await check(lesson(facts.replace('text: Three', 'text: two!')), 'bakery.md')
  expect(code).toBe(3)
  expect(out).toContain(
    'bakery.facts.yaml:7:9: error distinct-options: “Two” and “two!” are the same answer; change one\n',
  )
})

test('every lesson is checked, also after one that cannot be read', async () => {
  const folder = lesson(facts)
  writeFileSync(join(folder, 'empty.md'), '')
  writeFileSync(join(folder, 'broken.md'), '---\ntitle: [x\n---\n')
  mkdirSync(join(folder, 'notes'))
  const { code, out } = await check(folder, 'empty.md', 'broken.md', 'notes', 'nowhere.md', 'bakery.md')
  const lines = out.split('\n')
  expect(code).toBe(3)
  expect(lines[0]).toMatch(/^empty\.md:1:1: error article: /)
  expect(lines[1]).toMatch(/^broken\.md:\d+:1: error article: The front matter/i)
  expect(lines[2]).toMatch(/^notes:1:1: error article: notes is a folder/)
  expect(lines[3]).toMatch(/^nowhere\.md:1:1: error article: There is no file/)
  expect(lines[4]).toBe('Checked 5 lessons with 1 item: 4 errors, no warnings.')
})

test('an article without a fact sheet is a warning: its items are not anybody’s yet', async () => {
  const { code, out } = await check(lesson(), 'bakery.md')
  expect(code).toBe(0)
  expect(out).toContain('bakery.md:1:1: warning no-fact-sheet: ')
})

test('--json gives the same as data', async () => {
  const { code, out } = await check(lesson(facts.replace('skill: retrieve', 'skill: retreive')), 'bakery.md', '--json')
  expect(code).toBe(3)
  expect(JSON.parse(out)).toEqual({
    schema: 'closeread/check@1',
    errors: 1,
    warnings: 0,
    lessons: [
      {
        lesson: 'bakery.md',
        facts: 0,
        items: 0,
        findings: [
          {
            file: 'bakery.facts.yaml',
            line: 4,
            column: 12,
            rule: 'shape',
            severity: 'error',
            message: '“skill” cannot be “retreive”; did you mean “retrieve”?',
          },
        ],
      },
    ],
  })
})

test('no escape sequence of a lesson reaches the terminal', async () => {
  const hostile = '"\\e[31m\\e]0;owned\\a\\x9b2J\\u202e'
  const sheet = facts.replace('id: ovens', `id: ${hostile}"`).replace('form: choice', `${hostile}": x`)
  const { out } = await check(lesson(sheet), 'bakery.md', '\u001b[31mname.md')
  expect(out.replaceAll('\n', ' ')).toMatch(/^[^\p{Cc}\p{Cf}]+$/u)
})

test.each(['-', 'https://example.org/page'])('%s is no lesson in a file', async (ref) => {
  await expect(check(lesson(facts), ref)).rejects.toThrow(UserError)
})

describe('the bundled lessons', () => {
  const content = resolve(import.meta.dirname, '../../content')
  const names = readdirSync(content).flatMap((file) => (file.endsWith('.md') ? [file.slice(0, -'.md'.length)] : []))

  test.each(names)('%s passes without a warning', async (name) => {
    const { code, out } = await check(tempFolder(), name)
    expect(out).toMatch(/^Checked 1 lesson with \d+ items: no errors, no warnings\.\n$/)
    expect(code).toBe(0)
  })
})
