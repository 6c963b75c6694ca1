import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../user-error.ts'

/** A reader of this data folder, as found on disk. */
export interface Reader {
  readonly name: string
  readonly key: string
}

/** Whose score it is where nobody said. */
export const defaultReader = 'reader'

const longestName = 40
const allowed = /^[\p{L}\p{M}\p{N} ._-]+$/u
// Letters that are drawn as nothing, such as the Hangul filler, would make two names look alike.
const invisible = /\p{Default_Ignorable_Code_Point}/u
const telling = /[\p{L}\p{N}]/u
const deviceName = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/

/**
 * A reader's name as typed, checked and tidied (NFC, no spaces around): 1 to 40 letters, digits, spaces, dots, hyphens
 * and underscores of any script, at least one a letter or a digit. Throws a UserError (2).
 */
export function readerName(input: string): string {
  const name = input.normalize('NFC').trim()
  const fits = allowed.test(name) && telling.test(name) && !invisible.test(name) && [...name].length <= longestName
  if (fits) return name
  throw new UserError(
    `A reader's name has 1 to ${longestName} letters, digits, spaces, dots, hyphens or underscores: choose a name such as "ana" or "reader-7".`,
    2,
  )
}

/**
 * The name of a reader's folder: the same for names that differ only in case, and safe on every file system. A `+`
 * stands in no name, so it can stand for a space and guard what Windows or a shell would treat in its own way.
 */
export function readerKey(name: string): string {
  // In small letters first: "ẞ" is "ß" then, whose capitals are "SS".
  const folded = name.normalize('NFC').toLowerCase().toUpperCase().toLowerCase().normalize('NFC').replaceAll(' ', '+')
  const guarded = folded.startsWith('.') || deviceName.test(folded) ? `+${folded}` : folded
  return guarded.endsWith('.') ? `${guarded}+` : guarded
}

/** The folder that holds all there is of a reader. */
export function readerFolder(data: string, reader: string): string {
  return join(data, 'readers', readerKey(reader))
}

/** A reader's log. */
export function logPath(data: string, reader: string): string {
  return join(readerFolder(data, reader), 'log.jsonl')
}

/** A log that is being taken apart: what a `reset` that was cut short left behind. It is read like the log itself. */
export function movingPath(data: string, reader: string): string {
  return join(readerFolder(data, reader), 'log.moving.jsonl')
}

/** Where a reader's name is kept as it was first typed. */
export function namePath(data: string, reader: string): string {
  return join(readerFolder(data, reader), 'name.txt')
}

/** Says that a folder has no such reader. */
export function unknownReader(reader: string): UserError {
  return new UserError(`Nothing is kept of a reader "${reader}" here: type "closeread readers" to see who is.`, 1)
}

/** The readers that have a folder, by name; none where the data folder cannot be read. */
export function listReaders(data: string): Reader[] {
  return foldersIn(join(data, 'readers'))
    .map((key) => ({ key: key.normalize('NFC'), name: nameIn(join(data, 'readers', key)) ?? nameOfKey(key) }))
    .filter(({ key, name }) => readerKey(name) === key)
    .toSorted((one, other) => (one.key < other.key ? -1 : 1))
}

function foldersIn(path: string): string[] {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
  } catch {
    return []
  }
}

function nameIn(folder: string): string | undefined {
  try {
    return readerName(readFileSync(join(folder, 'name.txt'), 'utf8'))
  } catch {
    return undefined
  }
}

function nameOfKey(key: string): string {
  return key.normalize('NFC').replaceAll('+', ' ').trim()
}
