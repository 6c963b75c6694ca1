import type { Binding, Command, Scene } from './binding.ts'

const digits = [...'123456789']
const letters = [...'abcd']

const leave: readonly Binding[] = [
  { command: 'help', keys: ['?'], help: 'every key', hint: 'keys' },
  { command: 'quit', keys: ['q', 'ctrl+c'], shown: 'q Ctrl-C', help: 'leave; your place and answers are saved' },
  { command: 'suspend', keys: ['ctrl+z'], shown: 'Ctrl-Z', help: 'to the shell for a while; fg comes back' },
]

const close = (help: string, hint?: string): Binding => ({
  command: 'close',
  keys: ['escape'],
  shown: 'Esc',
  help,
  ...(hint ? { hint } : {}),
})

const scroll: readonly Binding[] = [
  { command: 'page-down', keys: ['space', 'pagedown', 'f'], shown: 'Space PgDn f', help: 'next screenful' },
  { command: 'page-up', keys: ['b', 'pageup'], shown: 'b PgUp', help: 'back a screenful' },
  { command: 'line-down', keys: ['j', 'down'], shown: 'j ↓', help: 'one line down' },
  { command: 'line-up', keys: ['k', 'up'], shown: 'k ↑', help: 'one line up' },
  { command: 'half-down', keys: ['d'], help: 'half a page down' },
  { command: 'half-up', keys: ['u'], help: 'half a page up' },
  { command: 'top', keys: ['g', 'home'], shown: 'g Home', help: 'to the top' },
  { command: 'bottom', keys: ['G', 'end'], shown: 'G End', help: 'to the end' },
]

const travel: readonly Binding[] = [
  { command: 'next-section', keys: ['right', 'l', ']'], shown: '→ l ]', help: 'next section' },
  { command: 'previous-section', keys: ['left', 'h', '['], shown: '← h [', help: 'previous section' },
  { command: 'search', keys: ['/'], help: 'search' },
  { command: 'next-hit', keys: ['n'], help: 'next hit' },
  { command: 'previous-hit', keys: ['N'], help: 'previous hit' },
  { command: 'glossary', keys: ['w'], help: 'glossary: words explained' },
  { command: 'pick', keys: digits, shown: '1-9', help: 'section n' },
]

const list: readonly Binding[] = [
  { command: 'move', keys: ['up', 'down', 'j', 'k'], shown: '↑ ↓ j k', help: 'move', hint: 'move' },
  { command: 'first', keys: ['g', 'home'], shown: 'g Home', help: 'the first one' },
  { command: 'last', keys: ['G', 'end'], shown: 'G End', help: 'the last one' },
]

const lookBack: Binding = {
  command: 'look-back',
  keys: ['tab'],
  shown: 'Tab',
  help: 'look back at the article (practice)',
  hint: 'look back',
}
const toShelf = close('back to the shelf; your answers are kept')
const skip = close('skip the question, on to the next section', 'skip')

const choosing: readonly Binding[] = [
  ...list,
  lookBack,
  { command: 'enter', keys: ['enter'], shown: 'Enter', help: 'answer with the marked option', hint: 'answer' },
  { command: 'choose', keys: [...digits, ...letters], shown: '1-9 a-d', help: 'answer with option n' },
  toShelf,
  ...leave,
]

const ordering: readonly Binding[] = [
  ...list,
  lookBack,
  {
    command: 'undo',
    keys: ['backspace', 'delete'],
    shown: 'Backspace',
    help: 'take the last one back',
    hint: 'take back',
  },
  { command: 'enter', keys: ['enter'], shown: 'Enter', help: 'put the marked one next', hint: 'put next' },
  { command: 'choose', keys: [...digits, ...letters], shown: '1-9 a-d', help: 'put number n next' },
  toShelf,
  ...leave,
]

const typing: readonly Binding[] = [
  lookBack,
  { command: 'enter', keys: ['enter'], shown: 'Enter', help: 'answer', hint: 'answer' },
  toShelf,
  { command: 'quit', keys: ['ctrl+c'], shown: 'Ctrl-C', help: 'leave; your answers are saved' },
  { command: 'suspend', keys: ['ctrl+z'], shown: 'Ctrl-Z', help: 'to the shell for a while' },
]

/** Every key of the program. The help screen, the status line and the README print it; nothing else knows keys. */
export const keyTable: Readonly<Record<Scene, readonly Binding[]>> = {
  shelf: [
    ...list,
    { command: 'enter', keys: ['enter'], shown: 'Enter', help: 'open', hint: 'open' },
    { command: 'choose', keys: digits, shown: '1-9', help: 'open number n' },
    { command: 'review', keys: ['r'], help: 'review: facts missed or fading' },
    { command: 'scores', keys: ['s'], help: 'your scores' },
    { command: 'readers', keys: ['p'], help: 'who is reading' },
    { command: 'settings', keys: ['o'], help: 'settings' },
    ...leave,
  ],
  reading: [
    ...withHint(scroll, 'page-down', 'on'),
    ...travel,
    { command: 'contents', keys: ['t', 'tab'], shown: 't Tab', help: 'contents' },
    { command: 'start-quiz', keys: ['enter'], shown: 'Enter', help: 'on the last page: start the quiz' },
    close('close what is open; back to the shelf'),
    ...leave,
  ],
  'look-back': [
    ...scroll,
    ...travel,
    { command: 'contents', keys: ['t'], help: 'contents' },
    {
      command: 'return',
      keys: ['tab', 'escape', 'enter', 'e'],
      shown: 'Tab Esc',
      help: 'back to the question',
      hint: 'back to the question',
    },
    ...leave,
  ],
  pages: [...scroll, { ...close('close', 'close'), keys: ['escape', 'w', 'enter'], shown: 'Esc' }, ...leave],
  prompt: [
    { command: 'enter', keys: ['enter'], shown: 'Enter', help: 'take what is typed' },
    close('go back'),
    { command: 'quit', keys: ['ctrl+c'], shown: 'Ctrl-C', help: 'leave' },
    { command: 'suspend', keys: ['ctrl+z'], shown: 'Ctrl-Z', help: 'to the shell for a while' },
  ],
  menu: [
    ...list,
    { command: 'enter', keys: ['enter'], shown: 'Enter', help: 'choose', hint: 'choose' },
    { command: 'choose', keys: digits, shown: '1-9', help: 'choose number n' },
    close('close', 'close'),
    ...leave,
  ],
  choosing,
  ordering,
  typing,
  'checkpoint-choosing': skippable(choosing),
  'checkpoint-ordering': skippable(ordering),
  'checkpoint-typing': skippable(typing),
  tried: [
    { command: 'look-back', keys: ['tab'], shown: 'Tab', help: 'look back at the article' },
    { command: 'continue', keys: ['enter'], shown: 'Enter', help: 'try again', hint: 'try again' },
    ...scroll,
    skip,
    ...leave,
  ],
  passed: [
    { command: 'evidence', keys: ['e'], help: 'show the evidence in the article', hint: 'evidence' },
    { command: 'continue', keys: ['enter'], shown: 'Enter', help: 'on to the next section', hint: 'next section' },
    ...scroll,
    close('on to the next section'),
    ...leave,
  ],
  feedback: [
    { command: 'evidence', keys: ['e'], help: 'show the evidence in the article', hint: 'evidence' },
    { command: 'continue', keys: ['enter'], shown: 'Enter', help: 'next question', hint: 'next' },
    ...scroll,
    toShelf,
    ...leave,
  ],
  result: [
    ...list,
    { command: 'enter', keys: ['enter'], shown: 'Enter', help: 'choose', hint: 'choose' },
    { command: 'choose', keys: digits, shown: '1-9', help: 'choose number n' },
    {
      command: 'page-down',
      keys: ['space', 'pagedown', 'f'],
      shown: 'Space PgDn',
      help: 'more of the result',
    },
    { command: 'page-up', keys: ['b', 'pageup'], shown: 'b PgUp', help: 'back' },
    close('back to the shelf'),
    ...leave,
  ],
  curation: [
    { command: 'keep', keys: ['y'], help: 'yes, keep this question', hint: 'keep' },
    { command: 'drop', keys: ['n'], help: 'no, leave it out', hint: 'drop' },
    { command: 'undo', keys: ['u'], help: 'undo the last answer or edit' },
    { command: 'edit', keys: ['e'], help: 'edit it in your own editor ($VISUAL, $EDITOR)' },
    ...scroll.filter(({ command }) => !command.startsWith('half')),
    { command: 'close', keys: ['q', 'escape'], shown: 'q Esc', help: 'end; what you kept is written', hint: 'end' },
    { command: 'help', keys: ['?'], help: 'every key', hint: 'keys' },
    { command: 'quit', keys: ['ctrl+c'], shown: 'Ctrl-C', help: 'leave; nothing is written' },
    { command: 'suspend', keys: ['ctrl+z'], shown: 'Ctrl-Z', help: 'to the shell for a while; fg comes back' },
  ],
  // No answer is given that nobody sees.
  'too-small': leave.filter(({ command }) => command !== 'help'),
}

/** At a section's end Escape leads on, not away. */
function skippable(bindings: readonly Binding[]): Binding[] {
  return bindings.map((binding) => (binding === toShelf ? skip : binding))
}

function withHint(bindings: readonly Binding[], command: Command, hint: string): Binding[] {
  return bindings.map((binding) => (binding.command === command ? { ...binding, hint } : binding))
}

/** The binding of a key in a scene. */
export function bindingFor(scene: Scene, key: string): Binding | undefined {
  return keyTable[scene].find((binding) => binding.keys.includes(key))
}

/** A binding's keys as people read them; plain ASCII where glyphs are not wanted. */
export function keysShown({ keys, shown }: Binding, ascii: boolean): string {
  const text = shown ?? keys.join(' ')
  return ascii
    ? text.replace('↑ ↓', 'Up Down').replace('↓', 'Down').replace('↑', 'Up').replace('→', 'Right').replace('←', 'Left')
    : text
}
