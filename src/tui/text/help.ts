import type { Binding, Scene } from '../binding.ts'
import { keysShown, keyTable } from '../keys.ts'
import { blank, type Line, line, paragraph } from '../lines.ts'

const names: Readonly<Record<Scene, string>> = {
  shelf: 'On the shelf',
  reading: 'Reading',
  'look-back': 'Looking back',
  pages: 'In a list like this one',
  prompt: 'Typing a word or a name',
  menu: 'In a menu',
  choosing: 'Choosing an answer',
  ordering: 'Putting in order',
  typing: 'Filling a gap',
  feedback: 'After an answer',
  'checkpoint-choosing': "At a question of a section's end",
  'checkpoint-ordering': "At a question of a section's end",
  'checkpoint-typing': "At a question of a section's end",
  tried: 'After a try there',
  passed: 'After a right answer there',
  result: 'At the end',
  curation: 'Choosing questions for a lesson',
  'too-small': 'In a window that is too small',
}

const wide = 16

/** Every key that works in a scene, from the key table; then those of the others. */
export function helpLines(scene: Scene, width: number, ascii: boolean): Line[] {
  const others = (Object.keys(keyTable) as Scene[]).filter((other) => other !== scene)
  const all = [scene, ...others]
  return all
    .filter((one, index) => all.findIndex((other) => names[other] === names[one]) === index)
    .flatMap((name) => [
      line(names[name], 'heading'),
      ...keyTable[name].flatMap((binding) => keyLines(binding, width, ascii)),
      blank,
    ])
    .slice(0, -1)
}

function keyLines(binding: Binding, width: number, ascii: boolean): Line[] {
  return paragraph(binding.help, width, 'body', { indent: wide, lead: keysShown(binding, ascii) })
}
