import { expect, test } from 'vitest'
import { parseArguments } from '../../src/commands/arguments.ts'
import { commandHelp, generalHelp, run } from '../../src/commands/help.ts'
import { type CommandName, commands, commandWords, options, optionWord } from '../../src/commands/table.ts'
import { fakeContext } from './fake-context.ts'

const names = Object.keys(commands) as CommandName[]
const pages = [generalHelp(), ...names.map(commandHelp)]

test('examples come first, and every one of them is a command line that is accepted', () => {
  for (const page of pages) expect(page.indexOf('Examples:')).toBeGreaterThan(0)
  for (const page of pages) expect(page.split('\n\n')[1]).toMatch(/^Examples:/)
  for (const { examples } of Object.values(commands))
    for (const [line] of examples) {
      const typed =
        line
          .split(/ [|>] /)[0]
          ?.split(' ')
          .slice(1) ?? []
      expect(() => parseArguments(typed)).not.toThrow()
    }
})

test('every command and every option is there, in the width of a small terminal', () => {
  for (const name of commandWords) expect(generalHelp()).toContain(`  closeread ${name}`)
  for (const name of Object.keys(options)) expect(generalHelp()).toContain(optionWord(name))
  for (const line of pages.join('\n').split('\n')) expect(line.length).toBeLessThanOrEqual(80)
})

test('the help of a command names its own options', () => {
  expect(commandHelp('quiz')).toContain('--seed N')
  expect(commandHelp('where')).not.toContain('--seed')
})

test('help for a mistyped command suggests the one that was meant', async () => {
  const { context } = fakeContext({ argv: ['help', 'quizz'], data: '' })
  await expect(run(context)).rejects.toThrow('There is no command "quizz". Did you mean "closeread help quiz"?')
})
