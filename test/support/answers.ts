import { spawnSync } from 'node:child_process'
import type { Item } from '../../src/quiz/item.ts'
import { node, plainEnv, program } from './pty.ts'

const down = '\u001b[B'

/** Runs the program without a terminal, to its end. */
export function runPiped(args: readonly string[], home: string, input = '') {
  return spawnSync(node, [program, ...args], { encoding: 'utf8', input, env: plainEnv(home), cwd: home })
}

/** The quiz that a seed gives, in the order it is asked. */
export function quizOf(article: string, home: string, seed = 1): readonly Item[] {
  return (JSON.parse(runPiped(['quiz', article, '--json', '--seed', `${seed}`], home).stdout) as { items: Item[] })
    .items
}

/** The keys that give an item its right answer, as one chunk. */
export function rightKeys(item: Item): string {
  switch (item.form) {
    case 'gap':
      return `${item.answer.text}\r`
    case 'order':
      return `${placesInOrder(item.options.map(({ position }) => position)).join('')}\r`
    default:
      return `${down.repeat(item.options.findIndex(({ correct }) => correct))}\r`
  }
}

/** The line that gives an item its right answer in plain mode. */
export function rightLine(item: Item): string {
  switch (item.form) {
    case 'gap':
      return item.answer.text
    case 'order':
      return placesInOrder(item.options.map(({ position }) => position)).join(' ')
    default:
      return `${item.options.findIndex(({ correct }) => correct) + 1}`
  }
}

/** Which of the steps shown comes first, second and so on, counted from 1. */
function placesInOrder(positions: readonly number[]): number[] {
  return positions.map((_, index) => positions.indexOf(index + 1) + 1)
}
