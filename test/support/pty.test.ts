import { expect, test } from 'vitest'
import { node, runInTerminal } from './pty.ts'

const echo = `
  process.stdin.setRawMode(true)
  const size = () => console.log('size', process.stdout.columns, process.stdout.rows)
  size()
  process.stdout.on('resize', size)
  process.stdin.on('data', (keys) => String(keys) === 'q' ? process.exit(7) : console.log('keys', JSON.stringify(String(keys))))
  console.log('CI' in process.env, process.env.TERM, process.env.CLOSEREAD_HOME !== undefined)
`

test('a real process gets keys and sizes, and its exit code comes back', async () => {
  const child = runInTerminal(node, ['-e', echo])
  await child.until('size 80 24')
  await child.until('false xterm-256color true')
  child.send('\u001b[B\r')
  await child.until('keys "\\u001b[B\\r"')
  child.resize({ columns: 40, rows: 12 })
  await child.until('size 40 12')
  child.send('q')
  expect(await child.exit).toEqual({ code: 7, signal: 0 })
})

test('a signal that ends it comes back as its number', async () => {
  const child = runInTerminal(node, ['-e', echo])
  await child.until('size')
  child.kill('SIGKILL')
  expect(await child.exit).toEqual({ code: 0, signal: 9 })
})
