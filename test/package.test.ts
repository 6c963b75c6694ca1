import { spawnSync } from 'node:child_process'
import { accessSync, constants, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { writeLesson } from './support/lesson.ts'
import { node, plainEnv, program, runProgram } from './support/pty.ts'
import { tempFolder } from './support/temp-folder.ts'

const dist = resolve(program, '..')
const manifest = JSON.parse(readFileSync(resolve(dist, '../package.json'), 'utf8'))

/** The files of dist/ that a run of the program loads; Node's coverage knows them. */
function loadedBy(args: readonly string[]): string[] {
  const coverage = tempFolder()
  const env = { ...plainEnv(coverage), NODE_V8_COVERAGE: coverage }
  expect(spawnSync(node, [program, ...args], { env }).status).toBe(0)
  return loadedIn(coverage)
}

function loadedIn(coverage: string): string[] {
  const reports = readdirSync(coverage).filter((name) => name.startsWith('coverage-'))
  const scripts = reports.flatMap((name) => JSON.parse(readFileSync(join(coverage, name), 'utf8')).result)
  return scripts.flatMap(({ url }) => /\/dist\/([\w.-]+)$/.exec(url)?.[1] ?? []).sort()
}

test('whoever installs it installs nothing else', () => {
  expect(manifest.dependencies).toBeUndefined()
  expect(manifest.optionalDependencies).toBeUndefined()
})

test('its command can be run as it lies there', () => {
  accessSync(program, constants.X_OK)
  expect(readFileSync(program, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
})

test('the version loads next to nothing', () => {
  expect(loadedBy(['--version'])).toEqual(['cli.js', 'dispatch.js', 'start.js', 'version.js'])
})

test('plain reading loads neither the screens nor what reads web pages', () => {
  const loaded = loadedBy(['read', writeLesson()])
  expect(loaded).toContain('markdown.js')
  for (const part of ['full-screen.js', 'html.js', 'html-plain.js', 'generate.js', 'schedule.js'])
    expect(loaded).not.toContain(part)
})

test('a bundled lesson is on the screen before anything that reads, asks or schedules is loaded', async () => {
  const coverage = tempFolder()
  const pty = runProgram(['read', 'drone-strike-talks', '--no-save'], { env: { NODE_V8_COVERAGE: coverage } })
  await pty.until('Section 1 of')
  pty.send('q')
  await pty.exit
  const needed = ['cli.js', 'dispatch.js', 'full-screen.js', 'mount.js', 'read.js', 'rolldown-runtime.js']
  expect(loadedIn(coverage)).toEqual([...needed, 'screens.js', 'start.js', 'usual.js'])
})

test('the licenses of what is bundled come along', () => {
  const licenses = readFileSync(join(dist, 'THIRD-PARTY-LICENSES.txt'), 'utf8')
  for (const name of ['ink', 'react', 'yoga-layout', 'yaml', 'linkedom', '@mozilla/readability', 'ts-fsrs'])
    expect(licenses).toMatch(new RegExp(`\\n${name} \\d+\\.\\d+\\.\\d+ \\(`))
  for (const name of ['vitest', 'rolldown', 'typescript']) expect(licenses).not.toContain(`\n${name} `)
})

test('nothing of the development tools of React is in it', () => {
  const code = readdirSync(dist)
    .map((name) => readFileSync(join(dist, name), 'utf8'))
    .join('')
  expect(code).not.toContain('react-devtools')
  expect(code).not.toContain('sourceMappingURL')
  expect(code).not.toContain('react.development')
})
