import { expect, test } from 'vitest'
import { failure } from '../../src/commands/failure.ts'
import { UserError } from '../../src/user-error.ts'

test('what a person can mend is one sentence with its exit code', () => {
  expect(failure(new UserError('The file is empty.', 3), false)).toEqual({
    lines: 'closeread: The file is empty.\n',
    exitCode: 3,
  })
})

test('a fault of the program says so and how to see more; the sentence comes last', () => {
  const { lines, exitCode } = failure(new TypeError('x is undefined'), false)
  expect(exitCode).toBe(1)
  expect(lines).toMatch(/--debug\.\ncloseread: something went wrong inside the program \(x is undefined\)\..*\n$/)
  expect(lines).not.toContain('at ')
})

test('--debug shows the stack before the sentence', () => {
  const { lines } = failure(new UserError('The file is empty.', 3), true)
  expect(lines).toMatch(/^UserError: The file is empty\.\n\s+at /)
  expect(lines.trimEnd().split('\n').at(-1)).toBe('closeread: The file is empty.')
})

test('whatever is thrown is told', () => {
  expect(failure('odd', false).lines).toContain('(odd)')
})

test('a file name with an escape sequence in it reaches no terminal', () => {
  expect(failure(new UserError('There is no file \u001b[31mred\u0007.', 3), false).lines).toBe(
    'closeread: There is no file red.\n',
  )
})
