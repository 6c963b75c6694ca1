import type { Mode } from '../quiz/session.ts'

/** How an option is written and what it takes; help, parsing and suggestions all read this one table. */
export interface OptionSpec {
  readonly kind: 'flag' | 'text' | 'number' | 'word'
  readonly summary: string
  /** What stands for its value in the help, such as `NAME`. */
  readonly value?: string
  readonly short?: string
  readonly words?: readonly string[]
  readonly min?: number
  readonly max?: number
}

export const options = {
  reader: { kind: 'text', value: 'NAME', summary: 'keep the score for this reader (a made-up name is best)' },
  items: { kind: 'number', value: 'N', min: 1, max: 200, summary: 'how many questions to ask (10)' },
  seed: {
    kind: 'number',
    value: 'N',
    min: 0,
    max: 4_294_967_295,
    summary: 'the same number gives the same quiz again',
  },
  mode: {
    kind: 'word',
    value: 'MODE',
    words: ['practice', 'test'] satisfies readonly Mode[],
    summary: 'practice (reasons at once) or test (at the end)',
  },
  chapter: { kind: 'number', value: 'N', min: 1, max: 100_000, summary: 'which chapter of a book to open' },
  plain: { kind: 'flag', summary: 'plain lines, not the full screen (screen readers, pipes)' },
  ascii: { kind: 'flag', summary: 'draw with plain ASCII characters only' },
  new: { kind: 'flag', summary: 'start a new quiz instead of going on with an unfinished one' },
  checkpoints: { kind: 'flag', summary: "from now on, a question at each section's end" },
  noCheckpoints: { kind: 'flag', summary: 'from now on, none there' },
  noSave: { kind: 'flag', summary: 'keep nothing: no score and no place is written' },
  json: { kind: 'flag', summary: 'print data as JSON' },
  csv: { kind: 'flag', summary: 'print data as CSV, for a spreadsheet' },
  explain: { kind: 'flag', summary: 'also say what was left out, and why' },
  force: { kind: 'flag', summary: 'do it without asking first' },
  purge: { kind: 'flag', summary: 'delete for good instead of moving aside' },
  dataDir: { kind: 'text', value: 'DIR', summary: 'keep scores in this folder' },
  noColor: { kind: 'flag', summary: 'no colour' },
  debug: { kind: 'flag', summary: 'show where in the program an error came from' },
  help: { kind: 'flag', short: 'h', summary: 'show help' },
  version: { kind: 'flag', summary: 'print the version' },
} as const satisfies Record<string, OptionSpec>

export type OptionName = keyof typeof options
type ValueOf<O> = O extends { kind: 'flag' }
  ? true
  : O extends { kind: 'number' }
    ? number
    : O extends { words: readonly (infer Word)[] }
      ? Word
      : string

/** The options that were given; what was not given is absent. */
export type Flags = { readonly [Name in OptionName]?: ValueOf<(typeof options)[Name]> }

export interface CommandSpec {
  readonly summary: string
  /** What its positionals are called in the help: `<article>` is needed, `[article]` is not, `…` takes several. */
  readonly usage: string
  readonly least: number
  readonly most: number
  readonly options: readonly OptionName[]
  readonly examples: readonly (readonly [line: string, does: string])[]
}

const faces = ['plain', 'ascii'] as const
const keeping = ['reader', 'noSave'] as const
const pausing = ['checkpoints', 'noCheckpoints'] as const
const asking = ['items', 'seed', 'mode', 'new'] as const
/** Options that every command takes. */
export const everywhere = ['dataDir', 'noColor', 'debug', 'help', 'version'] as const satisfies readonly OptionName[]

export const commands = {
  shelf: {
    summary: 'the shelf: lessons and recent articles',
    usage: '',
    least: 0,
    most: 0,
    options: [...keeping, ...asking, ...pausing, ...faces],
    examples: [['closeread', 'choose a lesson']],
  },
  open: {
    summary: 'read an article, then take its quiz',
    usage: '<article>',
    least: 1,
    most: 1,
    options: [...keeping, ...asking, ...pausing, 'chapter', ...faces],
    examples: [['closeread story.md', 'read a file, then take its quiz']],
  },
  read: {
    summary: 'read only; plain text when it is piped on',
    usage: '<article>',
    least: 1,
    most: 1,
    options: [...keeping, ...pausing, 'chapter', 'json', 'explain', ...faces],
    examples: [
      ['closeread read story.md', 'turn its pages'],
      ['closeread read story.html | less', 'print the cleaned text'],
      ['closeread read story.html --json', 'print the article as data'],
    ],
  },
  quiz: {
    summary: 'straight to the quiz',
    usage: '<article>',
    least: 1,
    most: 1,
    options: [...keeping, ...asking, 'chapter', 'json', 'explain', ...faces],
    examples: [
      ['closeread quiz story.md', 'take the quiz'],
      ['closeread quiz story.md --mode test', 'feedback at the end'],
      ['closeread quiz story.md --json --seed 7', 'print the quiz as data'],
    ],
  },
  review: {
    summary: 'facts missed or fading, when they are due',
    usage: '',
    least: 0,
    most: 0,
    options: [...keeping, 'items', 'seed', ...faces],
    examples: [['closeread review', 'what is due today, over all articles']],
  },
  scores: {
    summary: 'results over time',
    usage: '[article]',
    least: 0,
    most: 1,
    options: ['reader', 'json', 'csv', ...faces],
    examples: [
      ['closeread scores', 'every result'],
      ['closeread scores --csv > scores.csv', 'for a spreadsheet'],
    ],
  },
  check: {
    summary: 'check lessons: what is wrong, and where',
    usage: '<lesson>…',
    least: 1,
    most: Number.POSITIVE_INFINITY,
    options: ['json'],
    examples: [['closeread check lessons/*.md', 'check every lesson of a folder']],
  },
  draft: {
    summary: 'write a lesson to edit, from any article',
    usage: '<article>',
    least: 1,
    most: 1,
    options: ['chapter', ...faces],
    examples: [
      ['closeread draft story.html', 'choose the questions of a new lesson'],
      ['closeread draft story.html --plain', 'write every question there is'],
    ],
  },
  readers: {
    summary: 'list the readers of this computer',
    usage: '',
    least: 0,
    most: 0,
    options: ['json'],
    examples: [['closeread readers', 'who has scores here']],
  },
  forget: {
    summary: "move a reader's scores aside",
    usage: '<reader>',
    least: 1,
    most: 1,
    options: ['force', 'purge'],
    examples: [['closeread forget ana', 'asks first; a slip can be undone']],
  },
  reset: {
    summary: 'start an article afresh',
    usage: '<article>',
    least: 1,
    most: 1,
    options: ['reader', 'force', 'purge'],
    examples: [['closeread reset story.md', 'asks first; moves its results aside']],
  },
  'export-data': {
    summary: 'print all that is kept of a reader',
    usage: '<reader>',
    least: 1,
    most: 1,
    options: [],
    examples: [['closeread export-data ana > ana.json', 'one readable file']],
  },
  'import-data': {
    summary: "add a reader's data from another computer",
    usage: '<file>',
    least: 1,
    most: 1,
    options: ['reader'],
    examples: [['closeread import-data ana.json', 'nothing is doubled']],
  },
  settings: {
    summary: 'show or change settings',
    usage: '[name] [value]',
    least: 0,
    most: 2,
    options: ['reader', 'json', ...faces],
    examples: [
      ['closeread settings', 'every setting, and where it is kept'],
      ['closeread settings items 12', 'twelve questions a quiz'],
    ],
  },
  where: {
    summary: 'print the folders it uses',
    usage: '',
    least: 0,
    most: 0,
    options: ['reader', 'json'],
    examples: [['closeread where', 'where scores and settings are']],
  },
  help: {
    summary: 'show help for a command',
    usage: '[command]',
    least: 0,
    most: 1,
    options: [],
    examples: [['closeread help quiz', 'all about one command']],
  },
  version: {
    summary: 'print the version',
    usage: '',
    least: 0,
    most: 0,
    options: [],
    examples: [['closeread --version', 'the version']],
  },
} as const satisfies Record<string, CommandSpec>

export type CommandName = keyof typeof commands

/** The words a person types; the shelf and opening an article have none. */
export const commandWords = (Object.keys(commands) as CommandName[]).filter(
  (name) => name !== 'shelf' && name !== 'open',
)

/** An option as it is typed: `dataDir` is `--data-dir`. */
export function optionWord(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}

/** How a command is typed: `closeread quiz <article>`. */
export function usageOf(name: CommandName): string {
  return ['closeread', name === 'open' || name === 'shelf' ? '' : name, commands[name].usage].filter(Boolean).join(' ')
}
