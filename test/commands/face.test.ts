import { expect, test } from 'vitest'
import { chooseFace } from '../../src/commands/face.ts'

const clues = { plain: false, env: { TERM: 'xterm-256color' }, stdinTTY: true, stdoutTTY: true }

test('a terminal at both ends gets the full screen, also where CI or NO_COLOR is set', () => {
  expect(chooseFace(clues)).toBe('tui')
  expect(chooseFace({ ...clues, env: { ...clues.env, CI: '1', NO_COLOR: '1' } })).toBe('tui')
  expect(chooseFace({ ...clues, env: {} })).toBe('tui')
})

test('no terminal at either end, or one that cannot move its cursor, gets lines', () => {
  expect(chooseFace({ ...clues, stdinTTY: false })).toBe('plain')
  expect(chooseFace({ ...clues, stdoutTTY: false })).toBe('plain')
  expect(chooseFace({ ...clues, env: { TERM: 'dumb' } })).toBe('plain')
})

test('whoever asks for lines gets them', () => {
  expect(chooseFace({ ...clues, plain: true })).toBe('plain')
  for (const name of ['ACCESSIBLE', 'INK_SCREEN_READER']) {
    for (const on of ['1', 'true', 'yes']) expect(chooseFace({ ...clues, env: { [name]: on } })).toBe('plain')
    for (const off of ['', '0', 'false', 'False']) expect(chooseFace({ ...clues, env: { [name]: off } })).toBe('tui')
  }
})
