import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { basename, dirname, extname, join, resolve } from 'node:path'
import { UserError } from '../user-error.ts'
import { collectBytes, mostBytes } from './bytes.ts'
import { nearestName } from './nearest-name.ts'
import { cleanLine } from './sanitize.ts'
import { isUrl, readUrl } from './web.ts'

/** The bytes of an article and what is known of where they come from. */
export interface Source {
  /** What to call it. */
  readonly name: string
  /** Opens it again: a bundled name, an absolute path or a URL; absent for stdin. */
  readonly ref?: string
  /** Of a file. */
  readonly path?: string
  readonly bytes: Uint8Array
  readonly mediaType?: string
  /** `NAME.facts.yaml` beside `NAME.md`, where there is one. */
  readonly factSheet?: { readonly path: string; readonly text: string }
}

export interface SourcePorts {
  /** The folder of the bundled lessons. */
  readonly contentDir: string
  readonly cwd: string
  readonly stdin: AsyncIterable<Uint8Array>
  readonly fetch?: typeof fetch
}

const bundledName = /^[\w-]+(?:\.[\w-]+)*$/

/**
 * Fetches what a person typed: `-` for stdin, an http(s) URL, a path, or a bundled lesson's name; a path wins over a
 * name. Throws a UserError (3) that says what to do.
 */
export async function readSource(ref: string, ports: SourcePorts): Promise<Source> {
  if (ref === '-') return { name: 'standard input', bytes: await readAll(ports.stdin, 'What came on standard input') }
  if (isUrl(ref)) return readUrl(ref, ports.fetch ?? fetch)
  const path = resolve(ports.cwd, ref)
  const found = await kindAt(path)
  if (found === 'file') return readLesson(path, { name: basename(path), ref: path })
  const bundled = join(ports.contentDir, `${ref}.md`)
  if (bundledName.test(ref) && (await kindAt(bundled)) === 'file') return readLesson(bundled, { name: ref, ref })
  const shown = cleanLine(ref)
  if (found === 'folder') throw new UserError(`${shown} is a folder: choose one of the files in it.`, 3)
  throw new UserError(notFound(shown, await bundledLessons(ports.contentDir)), 3)
}

/** The names of the bundled lessons, in alphabetical order. */
export async function bundledLessons(contentDir: string): Promise<string[]> {
  const files = await readdir(contentDir).catch(() => [])
  return files.flatMap((file) => (file.endsWith('.md') ? [file.slice(0, -'.md'.length)] : [])).sort()
}

async function kindAt(path: string): Promise<'file' | 'folder' | undefined> {
  const found = await stat(path).catch(() => undefined)
  if (!found) return undefined
  return found.isDirectory() ? 'folder' : 'file'
}

async function readLesson(path: string, { name, ref }: { name: string; ref: string }): Promise<Source> {
  const bytes = await readFileBytes(path, name)
  const sheet = join(dirname(path), `${basename(path, extname(path))}.facts.yaml`)
  if (sheet === path || (await kindAt(sheet)) !== 'file') return { name, ref, path, bytes }
  const text = new TextDecoder().decode(await readFileBytes(sheet, basename(sheet)))
  return { name, ref, path, bytes, factSheet: { path: sheet, text } }
}

async function readFileBytes(path: string, name: string): Promise<Uint8Array> {
  const shown = cleanLine(name)
  try {
    return await readAll(createReadStream(path), shown)
  } catch (error) {
    if (error instanceof UserError) throw error
    const { code } = error as NodeJS.ErrnoException
    const why = code === 'EACCES' || code === 'EPERM' ? 'you have no permission to' : `the disk reported ${code}`
    throw new UserError(`${shown} cannot be read (${why}): choose another file or make a copy of it.`, 3, {
      cause: error,
    })
  }
}

async function readAll(stream: AsyncIterable<Uint8Array>, shown: string): Promise<Uint8Array> {
  const bytes = await collectBytes(stream, mostBytes)
  if (!bytes) throw new UserError(`${shown} is longer than 20 MB: choose a part of it.`, 3)
  if (bytes.length === 0) throw new UserError(`${shown} is empty: choose a file with an article in it.`, 3)
  return bytes
}

function notFound(ref: string, lessons: readonly string[]): string {
  const near = nearestName(ref, lessons)
  const hint = near
    ? `did you mean the lesson "${near}"?`
    : lessons.length > 0
      ? `check the path, or choose a lesson: ${lessons.join(', ')}.`
      : 'check the path.'
  return `There is no file and no lesson called "${ref}": ${hint}`
}
