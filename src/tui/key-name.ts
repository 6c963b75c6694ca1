import type { Key } from 'ink'

const named: readonly (readonly [keyof Key, string])[] = [
  ['upArrow', 'up'],
  ['downArrow', 'down'],
  ['leftArrow', 'left'],
  ['rightArrow', 'right'],
  ['pageUp', 'pageup'],
  ['pageDown', 'pagedown'],
  ['home', 'home'],
  ['end', 'end'],
  ['return', 'enter'],
  ['escape', 'escape'],
  ['tab', 'tab'],
  ['backspace', 'backspace'],
  ['delete', 'delete'],
]

/** Ink's input event as one key name; a letter is its own name. The key feed hands over one key an event. */
export function keyName(input: string, key: Key): string {
  const name = named.find(([flag]) => key[flag])?.[1]
  if (name) return name
  if (input === ' ') return 'space'
  if (input === '\n' || input === '\r') return 'enter'
  if (key.ctrl) return `ctrl+${input}`
  return input
}
