import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bundledLessons, readSource, type SourcePorts } from '../../src/article/source.ts'

let folder = ''
const text = ({ bytes }: { bytes: Uint8Array }) => new TextDecoder().decode(bytes)

function ports(stdin: readonly string[] = []): SourcePorts {
  async function* chunks() {
    for (const chunk of stdin) yield new TextEncoder().encode(chunk)
  }
  return { contentDir: join(folder, 'content'), cwd: folder, stdin: chunks() }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'closeread-source-'))
  await mkdir(join(folder, 'content'))
  await mkdir(join(folder, 'texts'))
  await writeFile(join(folder, 'content', 'tin-boat.md'), 'A bundled lesson.')
  await writeFile(join(folder, 'content', 'tin-boat.facts.yaml'), 'facts: []\n')
  await writeFile(join(folder, 'content', 'tin-boat.easy.md'), 'An easier one.')
  await writeFile(join(folder, 'content', 'lake.md'), 'The bundled lake.')
  await writeFile(join(folder, 'lake'), 'My own lake.')
  await writeFile(join(folder, 'empty.txt'), '')
})
afterAll(() => rm(folder, { recursive: true }))

describe('what a person types to open an article', () => {
  it('is a path, from where they are, with the absolute path to open it again', async () => {
    const source = await readSource('content/lake.md', ports())
    expect(source).toMatchObject({
      name: 'lake.md',
      ref: join(folder, 'content', 'lake.md'),
      path: join(folder, 'content', 'lake.md'),
    })
    expect(text(source)).toBe('The bundled lake.')
  })

  it('is the name of a bundled lesson, which opens again by its name', async () => {
    const source = await readSource('tin-boat', ports())
    expect(source).toMatchObject({ name: 'tin-boat', ref: 'tin-boat' })
    expect(text(source)).toBe('A bundled lesson.')
    expect(text(await readSource('tin-boat.easy', ports()))).toBe('An easier one.')
  })

  it('is a path before it is a name', async () => {
    expect(text(await readSource('lake', ports()))).toBe('My own lake.')
  })

  it('is - for standard input, which cannot be opened again', async () => {
    const source = await readSource('-', ports(['Piped ', 'text.']))
    expect(text(source)).toBe('Piped text.')
    expect(source.ref).toBeUndefined()
    expect(source.path).toBeUndefined()
  })

  it('brings the fact sheet that stands beside a lesson', async () => {
    const source = await readSource('tin-boat', ports())
    expect(source.factSheet).toEqual({ path: join(folder, 'content', 'tin-boat.facts.yaml'), text: 'facts: []\n' })
    expect((await readSource('tin-boat.easy', ports())).factSheet).toBeUndefined()
  })
})

describe('the bundled lessons', () => {
  it('are listed by name, and are none where the folder is missing', async () => {
    expect(await bundledLessons(join(folder, 'content'))).toEqual(['lake', 'tin-boat', 'tin-boat.easy'])
    expect(await bundledLessons(join(folder, 'nowhere'))).toEqual([])
  })
})

describe('what cannot be opened', () => {
  it.each([
    ['tinboat', /did you mean the lesson "tin-boat"/],
    ['nothing/like-this.md', /There is no file and no lesson called "nothing\/like-this.md"/],
    ['../content/../../etc/shadow-of-it', /There is no file/],
    ['texts', /texts is a folder: choose one of the files in it/],
    ['empty.txt', /empty.txt is empty: choose a file with an article/],
    ['bad\u001b[31m.md', /called "bad.md"/],
    ['nul\u0000.md', /There is no file/],
    ['ftp://example.org/a.txt', /only http and https/],
    ['http://', /is not a web address/],
  ])('is said in one sentence: %s', async (ref, message) => {
    const failure = await readSource(ref, ports()).catch((error: unknown) => error)
    expect(failure).toMatchObject({ name: 'UserError', exitCode: 3, message: expect.stringMatching(message) })
  })

  it('is empty standard input', async () => {
    await expect(readSource('-', ports())).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringMatching(/is empty/),
    })
  })

  it('is more than 20 MB, which is not read to its end', async () => {
    let given = 0
    async function* endless() {
      for (;;) {
        given += 1_000_000
        yield new Uint8Array(1_000_000)
      }
    }
    const reading = readSource('-', { ...ports(), stdin: endless() })
    await expect(reading).rejects.toMatchObject({ exitCode: 3, message: expect.stringMatching(/longer than 20 MB/) })
    expect(given).toBeLessThan(25_000_000)
  })
})
