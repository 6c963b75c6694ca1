import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isDeepStrictEqual } from 'node:util'
import { expect, test } from 'vitest'
import { childOf, type PtyOptions, runProgram, runUnderShell } from '../support/pty.ts'
import { tempFolder } from '../support/temp-folder.ts'

const lesson = ['read', 'drone-strike-talks', '--no-save']

/** An environment where `first` runs before the code of Ink. */
function whereInk(first: string): NonNullable<PtyOptions['env']> {
  const hooks = `export const load = async (url, context, next) => {
    const loaded = await next(url, context)
    return url.endsWith('/mount.js') ? { ...loaded, source: ${JSON.stringify(first)} + loaded.source } : loaded
  }`
  const file = join(tempFolder(), 'late.mjs')
  const data = `data:text/javascript,${encodeURIComponent(hooks)}`
  writeFileSync(file, `import { register } from 'node:module'\nregister(${JSON.stringify(data)})`)
  return { NODE_OPTIONS: `--import=${pathToFileURL(file)}`, NODE_NO_WARNINGS: '1' }
}

/** Ink is held back until it is let come. */
function heldBack() {
  const gate = join(tempFolder(), 'let-ink-come')
  const poll = `const { existsSync } = await import('node:fs')
    while (!existsSync(${JSON.stringify(gate)})) await new Promise((resolve) => setTimeout(resolve, 10));`
  return { env: whereInk(poll), letCome: () => writeFileSync(gate, '') }
}

/** Ink has taken over: only it asks for pastes. */
const inkDraws = (screen: { readonly takesPastes: boolean }) => screen.takesPastes

test.each([
  { start: 'the shelf', args: ['--no-save'] },
  { start: 'a lesson', args: lesson },
])('the first frame of $start is there before Ink, and stays as it is when Ink takes over', async ({ args }) => {
  const { env, letCome } = heldBack()
  const pty = runProgram(args, { env })
  await pty.until('? keys')
  expect(pty.screen).toMatchObject({ alternate: true, cursorShown: false, wrapsLines: false, takesPastes: false })
  const [cells, raw] = [pty.screen.cells(), pty.screen.raw()]
  letCome()
  await pty.until(inkDraws)
  expect(pty.screen.cells()).toEqual(cells)
  const since = pty.screen.raw().slice(raw.length)
  for (const erasing of ['J', '0J', '2J', '3J', 'K', '2K', '?1049h', '?1049l'])
    expect(since).not.toContain(`\u001b[${erasing}`)
})

test('what is typed before Ink is there is neither lost nor echoed', async () => {
  const { env, letCome } = heldBack()
  const pty = runProgram(lesson, { env })
  await pty.until('? keys')
  const before = pty.screen.raw()
  pty.send('ll')
  letCome()
  await pty.until('Section 3 of')
  const [since] = pty.screen.raw().slice(before.length)
  expect(since).toBe('\u001b')
})

test('Ctrl-C typed before Ink is there leaves', async () => {
  const { env, letCome } = heldBack()
  const pty = runProgram(lesson, { env })
  await pty.until('Section 1 of')
  pty.send('\u0003')
  letCome()
  expect((await pty.exit).code).toBe(130)
  expect(pty.screen).toMatchObject({ alternate: false, cursorShown: true, wrapsLines: true })
})

test.each([
  { signal: 'SIGTERM', code: 143 },
  { signal: 'SIGHUP', code: 129 },
  { signal: 'SIGINT', code: 130 },
] as const)('$signal before Ink is there gives the terminal back', async ({ signal, code }) => {
  const pty = runUnderShell(lesson, { env: heldBack().env })
  await pty.until('Section 1 of')
  process.kill(childOf(pty.pid), signal)
  const left = await pty.left()
  expect(pty.screen).toMatchObject({ alternate: false, cursorShown: true, wrapsLines: true })
  expect(left.code).toBe(code)
  expect(left.modes).toMatch(/ icanon[\s\S]* echo /)
})

test('a window resized before Ink is there is drawn at its new size, and nothing of the old one is left', async () => {
  const { env, letCome } = heldBack()
  const pty = runProgram(lesson, { columns: 100, rows: 30, env })
  await pty.until('Section 1 of')
  pty.resize({ columns: 40, rows: 12 })
  letCome()
  await pty.until(inkDraws)
  const fresh = runProgram(lesson, { columns: 40, rows: 12 })
  await fresh.until(inkDraws)
  await pty.until((screen) => isDeepStrictEqual(screen.cells(), fresh.screen.cells()))
})

test('a window made too small before Ink is there says so alone', async () => {
  const { env, letCome } = heldBack()
  const pty = runProgram(lesson, { env })
  await pty.until('Section 1 of')
  pty.resize({ columns: 20, rows: 6 })
  letCome()
  await pty.until(/^Please make this *\nwindow bigger\. q\nleaves\.\s*$/)
})

test('where Ink cannot be loaded, the shell gets its screen back and is told why', async () => {
  const pty = runUnderShell(lesson, { env: whereInk(`throw new Error('no Ink today');`) })
  const left = await pty.left()
  expect(pty.screen).toMatchObject({ alternate: false, cursorShown: true, wrapsLines: true })
  expect(left.code).not.toBe(0)
  expect(left.modes).toContain('no Ink today')
})
