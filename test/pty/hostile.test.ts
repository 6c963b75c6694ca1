import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runPiped } from '../support/answers.ts'
import { runProgram } from '../support/pty.ts'
import { tempFolder } from '../support/temp-folder.ts'

/** What a file may try to make a terminal do; each is followed by words of its own. */
const attacks: Readonly<Record<string, string>> = {
  'a colour': '\u001b[31;5m',
  'a cleared screen': '\u001b[2J',
  'a cursor move': '\u001b[66;6H',
  'a link': '\u001b]8;;https://example.com\u0007',
  'the clipboard': '\u001b]52;c;aGFja2Vk\u0007',
  'a window title': '\u001b]0;hacked\u001b\\',
  'a device string': '\u001bP$q"p\u001b\\',
  'an 8-bit CSI': '\u009b31m',
  'an 8-bit OSC': '\u009d0;hacked\u009c',
  'a bell': '\u0007',
  'a carriage return': 'over\rwritten',
  'a backspace': 'a\u0008b',
  'a bidi override': '\u202egnorw\u202c',
  'a bidi isolate': '\u2067gnorw\u2069',
  'a reset': '\u001bc',
  'an unfinished command': '\u001b]0;never ended',
}
/** What none of the program's own output holds. */
const smuggled = [']52;', ']8;', 'hacked', '66;6H', '\u001bP', '\u001bc', ']0;', ';5m']
// biome-ignore lint/suspicious/noControlCharactersInRegex: looking for them is the point.
const rawControls = /[\u0007\u0008\u0080-\u009f\u202a-\u202e\u2066-\u2069]/
// biome-ignore lint/suspicious/noControlCharactersInRegex: looking for them is the point.
const anyControl = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

const yamlString = (text: string) => JSON.stringify(text).replaceAll(/[\u007f-\uffff]/g, escaped)
const escaped = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`

/** A lesson with an attack in every text that it has. */
function writeHostileLesson(attack: string): string {
  const bad = (words: string) => `${words} ${attack}end`
  const folder = tempFolder()
  const head = `---\ntitle: ${yamlString(bad('Hostile title'))}\nstandfirst: ${yamlString(bad('Hostile standfirst'))}\nsource: ${yamlString(bad('Hostile source'))}\nglossary:\n  - {term: ${yamlString(bad('Hostile term'))}, meaning: ${yamlString(bad('Hostile meaning'))}}\n---\n`
  const body = `## ${bad('Hostile heading')}\n\nThe baker moved to Oslo that year.\n\n${bad('Hostile words')}\n`
  const sheet = `facts:
  - id: baker
    statement: ${yamlString(bad('Hostile statement'))}
    skill: retrieve
    evidence: ["The baker moved to Oslo that year."]
    items:
      - form: choice
        stem: ${yamlString(bad('Hostile stem'))}
        answer: {text: ${yamlString(bad('Hostile answer'))}, why: ${yamlString(bad('Hostile reason'))}}
        distractors: [{text: ${yamlString(bad('Hostile distractor'))}, why: ${yamlString(bad('Hostile other reason'))}}]
        explanation: ${yamlString(bad('Hostile explanation'))}
`
  writeFileSync(join(folder, 'hostile.md'), head + body)
  writeFileSync(join(folder, 'hostile.facts.yaml'), sheet)
  return join(folder, 'hostile.md')
}

test.each(Object.keys(attacks))('%s in a lesson never reaches the terminal in plain mode', (name) => {
  const article = writeHostileLesson(attacks[name] ?? '')
  const home = tempFolder()
  for (const args of [[article], ['read', article], ['quiz', article], ['check', article], ['scores']]) {
    const { stdout, stderr, status } = runPiped(args, home, 'back\n?\n1\n')
    expect(stdout + stderr).not.toMatch(anyControl)
    expect(status).toBe(0)
  }
})

test.each(Object.keys(attacks))('%s in a lesson never reaches the terminal on the full screen', async (name) => {
  const article = writeHostileLesson(attacks[name] ?? '')
  const home = tempFolder()
  const pty = runProgram([article], { rows: 40, env: { CLOSEREAD_HOME: home } })
  await pty.until('Hostile title')
  await pty.until('Hostile words')
  pty.send('w')
  await pty.until('Hostile meaning')
  pty.send('\u001b')
  await pty.until('Hostile words')
  pty.send('G\r')
  await pty.until('Hostile stem')
  pty.send('1')
  await pty.until('Hostile explanation')
  pty.send('\r')
  await pty.until('of 1 right')
  pty.send('\u001b')
  await pty.until('Who is reading?')
  pty.send('q')
  await pty.exit
  for (const trace of smuggled) expect(pty.screen.raw()).not.toContain(trace)
  expect(pty.screen.raw()).not.toMatch(rawControls)
})
