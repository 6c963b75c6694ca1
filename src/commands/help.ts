import { nearestWord } from '../suggest.ts'
import { UserError } from '../user-error.ts'
import type { CommandContext } from './context.ts'
import {
  type CommandName,
  type CommandSpec,
  commands,
  commandWords,
  everywhere,
  type OptionName,
  type OptionSpec,
  options,
  optionWord,
  usageOf,
} from './table.ts'

export async function run({ positionals, stdout }: CommandContext): Promise<number> {
  const [word] = positionals
  stdout.write(word === undefined ? generalHelp() : commandHelp(commandNamed(word)))
  return 0
}

function commandNamed(word: string): CommandName {
  const name = commandWords.find((known) => known === word)
  if (name) return name
  const meant = nearestWord(word, commandWords)
  const hint = meant ? `Did you mean "closeread help ${meant}"?` : 'Type "closeread help" to see the commands.'
  throw new UserError(`There is no command "${word}". ${hint}`, 2)
}

/** The help of the whole program: examples first. */
export function generalHelp(): string {
  const examples = [
    ['closeread', 'choose a lesson'],
    ['closeread story.md', 'read an article, then take its quiz'],
    ['closeread https://example.org/story', 'the same for a page of the web'],
    ['closeread quiz story.md --mode test', 'straight to the quiz, feedback at the end'],
    ['closeread scores', 'how it went'],
  ]
  const words = ['shelf', 'open', ...commandWords] as const
  return joinParts([
    'closeread: read an article in the terminal, then take a quiz on what it says.',
    part('Examples', examples),
    part(
      'Commands',
      words.map((name) => [usageOf(name), commands[name].summary]),
    ),
    "<article> is a file, a link, a bundled lesson's name, or - for what is piped in.",
    part('Options', optionRows(Object.keys(options) as OptionName[])),
    part('Environment', environment),
    part('Exit codes', exitCodes),
    'In a lesson, ? shows every key. "closeread help quiz" tells more of one command.',
  ])
}

/** The help of one command: examples first. */
export function commandHelp(name: CommandName): string {
  const spec: CommandSpec = commands[name]
  return joinParts([
    `${usageOf(name)}: ${spec.summary}`,
    part('Examples', spec.examples),
    part('Options', optionRows([...spec.options, ...everywhere])),
  ])
}

const environment = [
  ['CLOSEREAD_HOME', 'the folder for scores'],
  ['ACCESSIBLE=1', 'plain lines, as --plain'],
  ['NO_COLOR=1', 'no colour'],
  ['FORCE_COLOR=1', 'colour even where it was not seen to work'],
] as const

const exitCodes = [
  ['0', 'done'],
  ['1', 'failed'],
  ['2', 'typed wrong'],
  ['3', 'the article or lesson cannot be used'],
  ['130', 'interrupted'],
] as const

function optionRows(names: readonly OptionName[]): [string, string][] {
  return names.map((name) => {
    const { short, value, summary }: OptionSpec = options[name]
    return [[short ? `-${short}, ` : '', optionWord(name), value ? ` ${value}` : ''].join(''), summary]
  })
}

function part(title: string, rows: readonly (readonly [left: string, right: string] | readonly string[])[]): string {
  const wide = Math.max(...rows.map(([left = '']) => left.length))
  return [`${title}:`, ...rows.map(([left = '', right = '']) => `  ${left.padEnd(wide)}  ${right}`)].join('\n')
}

function joinParts(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`
}
