import { readdirSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { chosenEditor } from '../../src/commands/editor.ts'
import { tempFolder } from '../support/temp-folder.ts'

const { signal } = new AbortController()
const example = 'closeread draft story.txt'

describe('The editor that a person has chosen', () => {
  test('is VISUAL before EDITOR, with options and variables as a shell takes them', async () => {
    const edit = chosenEditor({ VISUAL: "LC_ALL=C sed -i -e 's/one/two words/'", EDITOR: 'false' }, example)
    expect(await edit('one\n', signal)).toBe('two words\n')
  })

  test('has to be set, and the line to type is said', () => {
    expect(() => chosenEditor({ VISUAL: ' ' }, example)).toThrow(`EDITOR=nano ${example}`)
  })

  test.each(['false', 'no-such-editor-anywhere'])('that does not end well changes nothing: %s', async (EDITOR) => {
    const edit = chosenEditor({ EDITOR }, example)
    await expect(edit('text', signal)).rejects.toMatchObject({
      exitCode: 1,
      message: `The editor “${EDITOR}” did not end well, so nothing was changed.`,
    })
  })

  test('leaves no file behind', async () => {
    const folder = tempFolder()
    vi.stubEnv('TMPDIR', folder)
    await chosenEditor({ EDITOR: 'true' }, example)('text', signal)
    vi.unstubAllEnvs()
    expect(readdirSync(folder)).toEqual([])
  })

  test('that cannot be given its file is said, and nothing is lost', async () => {
    vi.stubEnv('TMPDIR', `${tempFolder()}/gone`)
    const failing = chosenEditor({ EDITOR: 'true' }, example)('text', signal)
    vi.unstubAllEnvs()
    await expect(failing).rejects.toMatchObject({
      exitCode: 1,
      message: expect.stringMatching(/^The editor could not be given/),
    })
  })
})
