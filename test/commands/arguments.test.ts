import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseArguments } from '../../src/commands/arguments.ts'
import { commands, commandWords, options, optionWord } from '../../src/commands/table.ts'
import { UserError } from '../../src/user-error.ts'

const parsed = (line: string) => parseArguments(line === '' ? [] : line.split(' '))

function refusal(line: string): UserError {
  try {
    parsed(line)
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
  }
  throw new Error(`"${line}" was accepted`)
}

test('no words is the shelf, a lone word that is no command an article', () => {
  expect(parsed('')).toEqual({ command: 'shelf', positionals: [], flags: {} })
  expect(parsed('story.md')).toEqual({ command: 'open', positionals: ['story.md'], flags: {} })
  expect(parsed('-')).toEqual({ command: 'open', positionals: ['-'], flags: {} })
  expect(parsed('./quiz').command).toBe('open')
})

test('a command word wins over an article of that name', () => {
  expect(parsed('where').command).toBe('where')
  expect(parsed('quiz story.md')).toEqual({ command: 'quiz', positionals: ['story.md'], flags: {} })
})

test('options may stand anywhere and take their values either way', () => {
  const flags = { seed: 7, items: 5, reader: 'ana', plain: true, noSave: true, mode: 'test', dataDir: '/d' }
  const lines = [
    'quiz story.md --seed 7 --items=5 --reader ana --plain --no-save --mode test --data-dir /d',
    '--seed=7 --items 5 quiz --reader=ana --plain story.md --no-save --mode=test --data-dir=/d',
  ]
  for (const line of lines) expect(parsed(line)).toEqual({ command: 'quiz', positionals: ['story.md'], flags })
})

test('what stands after -- is an article, whatever it looks like', () => {
  expect(parsed('quiz -- --seed').positionals).toEqual(['--seed'])
})

test('help and version win over what else is typed', () => {
  expect(parsed('--version').command).toBe('version')
  expect(parsed('-h')).toMatchObject({ command: 'help', positionals: [] })
  expect(parsed('quiz --help')).toMatchObject({ command: 'help', positionals: ['quiz'] })
  expect(parsed('quiz a b c --help --items 0')).toMatchObject({ command: 'help', positionals: ['quiz'] })
  expect(parsed('story.md --help')).toMatchObject({ command: 'help', positionals: [] })
})

describe('what is typed wrong is exit code 2, and one sentence that says what to type', () => {
  test.each([
    ['quizz story.md', 'There is no command "quizz". Did you mean "closeread quiz"?'],
    ['frobnicate story.md', 'There is no command "frobnicate". Type "closeread --help" to see the commands.'],
    ['quiz story.md --itmes 3', 'There is no option --itmes. Did you mean --items?'],
    ['quiz story.md --frobnicate', 'There is no option --frobnicate. Type "closeread --help" to see the options.'],
    ['quiz story.md -x', 'There is no option -x. Type "closeread --help" to see the options.'],
    ['quiz', '"closeread quiz" needs <article>. Type: closeread quiz <article>'],
    ['quiz a.md b.md', '"closeread quiz" does not take "b.md". Type: closeread quiz <article>'],
    ['quiz a.md --seed', '--seed needs a value: --seed N.'],
    ['quiz a.md --seed --plain', '--seed needs a value: --seed N.'],
    ['quiz a.md --seed=-1', '--seed needs a whole number from 0 to 4294967295, not "-1".'],
    ['quiz a.md --seed 4294967296', '--seed needs a whole number from 0 to 4294967295, not "4294967296".'],
    ['quiz a.md --items 0', '--items needs a whole number from 1 to 200, not "0".'],
    ['quiz a.md --items 1e1', '--items needs a whole number from 1 to 200, not "1e1".'],
    ['quiz a.md --mode exam', '--mode is one of practice, test, not "exam".'],
    ['quiz a.md --plain=yes', '--plain takes no value: type it alone.'],
    ['quiz a.md --reader=', '--reader needs a value: --reader NAME.'],
    ['where --items 3', /^"closeread where" does not take --items\. It belongs to: .*"closeread quiz <article>"/],
    ['a.md --json', /^"closeread <article>" does not take --json\. It belongs to: /],
  ])('%s', (line, message) => {
    const { message: said, exitCode } = refusal(line)
    if (typeof message === 'string') expect(said).toBe(message)
    else expect(said).toMatch(message)
    expect(exitCode).toBe(2)
  })
})

test('any words at all are parsed or refused in a sentence', () => {
  const word = fc.oneof(
    fc.constantFrom(
      ...commandWords,
      ...Object.keys(options).map(optionWord),
      '--',
      '-',
      '-h',
      '=',
      '--=',
      '--no-plain',
    ),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), (argv) => {
      try {
        expect(Object.keys(commands)).toContain(parseArguments(argv).command)
      } catch (error) {
        expect(error).toBeInstanceOf(UserError)
        expect((error as UserError).exitCode).toBe(2)
      }
    }),
    { numRuns: 300 },
  )
})
