import { type ParseArgsConfig, parseArgs } from 'node:util'
import { nearestWord } from '../suggest.ts'
import { UserError } from '../user-error.ts'
import {
  type CommandName,
  type CommandSpec,
  commands,
  commandWords,
  everywhere,
  type Flags,
  type OptionName,
  type OptionSpec,
  options,
  optionWord,
  usageOf,
} from './table.ts'

export interface ParsedCommand {
  readonly command: CommandName
  readonly positionals: readonly string[]
  readonly flags: Flags
}

const optionNames = Object.keys(options) as OptionName[]
const nameOfWord = new Map(optionNames.map((name) => [optionWord(name).slice(2), name]))

/** Reads a command line (without node and script). Throws a UserError (2) that says what to type instead. */
export function parseArguments(argv: readonly string[]): ParsedCommand {
  const { tokens } = parseArgs({
    args: [...argv],
    options: grammar,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const positionals = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []))
  const typed = tokens.filter((token) => token.kind === 'option')
  const { command, rest } = chooseCommand(positionals)
  const given = typed.map((token) => [nameOf(token.name, token.rawName), token] as const)
  const asked = given.find(([name]) => name === 'help' || name === 'version')?.[0]
  if (asked === 'version') return { command: 'version', positionals: [], flags: {} }
  if (asked === 'help') return { command: 'help', positionals: isWord(command) ? [command] : [], flags: {} }
  const flags = Object.fromEntries(
    given.map(([name, token]) => [name, readValue(name, token.value, token.inlineValue)]),
  )
  refuseForeignOptions(command, Object.keys(flags) as OptionName[])
  refuseWrongCount(command, rest)
  return { command, positionals: rest, flags }
}

/** parseArgs only splits here: it is told which options take a value; the messages are ours. */
const grammar: NonNullable<ParseArgsConfig['options']> = Object.fromEntries(
  optionNames.map((name) => {
    const spec: OptionSpec = options[name]
    const type = spec.kind === 'flag' ? ('boolean' as const) : ('string' as const)
    return [optionWord(name).slice(2), { type, ...(spec.short ? { short: spec.short } : {}) }]
  }),
)

function chooseCommand(positionals: readonly string[]): { command: CommandName; rest: readonly string[] } {
  const [first, ...rest] = positionals
  if (first === undefined) return { command: 'shelf', rest }
  if (isWord(first)) return { command: first, rest }
  if (rest.length === 0) return { command: 'open', rest: positionals }
  const meant = nearestWord(first, commandWords)
  const hint = meant ? `Did you mean "closeread ${meant}"?` : 'Type "closeread --help" to see the commands.'
  throw new UserError(`There is no command "${first}". ${hint}`, 2)
}

function isWord(word: string): word is CommandName {
  return (commandWords as readonly string[]).includes(word)
}

function nameOf(word: string, rawName: string): OptionName {
  const name = nameOfWord.get(word)
  if (name) return name
  const meant = nearestWord(word, [...nameOfWord.keys()])
  const hint = meant ? `Did you mean --${meant}?` : 'Type "closeread --help" to see the options.'
  throw new UserError(`There is no option ${rawName}. ${hint}`, 2)
}

function readValue(name: OptionName, value: string | undefined, inline: boolean | undefined): true | string | number {
  const spec: OptionSpec = options[name]
  if (spec.kind === 'flag') {
    if (value !== undefined) throw new UserError(`${optionWord(name)} takes no value: type it alone.`, 2)
    return true
  }
  if (value === undefined || value === '' || (!inline && value.startsWith('-') && value !== '-')) {
    throw new UserError(`${optionWord(name)} needs a value: ${optionWord(name)} ${spec.value}.`, 2)
  }
  if (spec.kind === 'number') return readNumber(name, spec, value)
  if (spec.words && !spec.words.includes(value)) {
    throw new UserError(`${optionWord(name)} is one of ${spec.words.join(', ')}, not "${value}".`, 2)
  }
  return value
}

function readNumber(name: OptionName, spec: OptionSpec, value: string): number {
  const { min = 0, max = Number.MAX_SAFE_INTEGER } = spec
  const number = /^\d{1,10}$/.test(value) ? Number(value) : Number.NaN
  if (number >= min && number <= max) return number
  throw new UserError(`${optionWord(name)} needs a whole number from ${min} to ${max}, not "${value}".`, 2)
}

function refuseForeignOptions(command: CommandName, given: readonly OptionName[]): void {
  const taken: readonly OptionName[] = [...commands[command].options, ...everywhere]
  const foreign = given.find((name) => !taken.includes(name))
  if (!foreign) return
  const names = Object.keys(commands) as CommandName[]
  const takers = names.filter((name) => (commands[name].options as readonly OptionName[]).includes(foreign))
  const where = takers.map((name) => `"${usageOf(name)}"`).join(', ')
  throw new UserError(`"${usageOf(command)}" does not take ${optionWord(foreign)}. It belongs to: ${where}.`, 2)
}

function refuseWrongCount(command: CommandName, rest: readonly string[]): void {
  const { least, most, usage }: CommandSpec = commands[command]
  if (rest.length >= least && rest.length <= most) return
  const what = rest.length < least ? `needs ${usage}` : `does not take "${rest[most]}"`
  throw new UserError(`"closeread ${command}" ${what}. Type: ${usageOf(command)}`, 2)
}
