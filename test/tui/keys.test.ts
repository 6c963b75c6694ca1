import { describe, expect, test } from 'vitest'
import type { Scene } from '../../src/tui/binding.ts'
import { bindingFor, keysShown, keyTable } from '../../src/tui/keys.ts'
import { helpLines } from '../../src/tui/text/help.ts'
import { isHandled } from '../../src/tui/update/update.ts'

const scenes = Object.keys(keyTable) as Scene[]

describe.each(scenes)('The keys of the scene %s', (scene) => {
  test('each mean one thing', () => {
    const keys = keyTable[scene].flatMap(({ keys: own }) => own)
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })

  test('are each acted on', () => {
    expect(keyTable[scene].filter(({ command }) => !isHandled(scene, command)).map(({ command }) => command)).toEqual(
      [],
    )
  })

  test('are all in the help, and nothing else is', () => {
    const rows = helpLines(scene, 200, false).map(({ pieces }) => pieces.map(({ text }) => text).join(''))
    const own = rows.slice(1, rows.indexOf(''))
    expect(own).toEqual(keyTable[scene].map((binding) => `${keysShown(binding, false).padEnd(16)}${binding.help}`))
  })

  test('can be said in ASCII', () => {
    for (const binding of keyTable[scene]) expect(keysShown(binding, true)).toMatch(/^[ -~]+$/)
  })

  test('leave by Ctrl-C, and delete nothing', () => {
    expect(bindingFor(scene, 'ctrl+c')?.command).toBe('quit')
  })
})
