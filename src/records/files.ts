import * as fs from 'node:fs'

/** The few file calls the records make, so that a test can let any of them fail. They behave as node:fs's. */
export interface FileLayer {
  mkdirSync(path: string, options: { mode: number }): unknown
  openSync(path: string, flags: string, mode?: number): number
  fstatSync(file: number): { readonly size: number; readonly ino: number }
  readSync(file: number, buffer: Uint8Array, offset: number, length: number, position: number): number
  writeSync(file: number, buffer: Uint8Array, offset: number, length: number): number
  fsyncSync(file: number): void
  closeSync(file: number): void
  renameSync(from: string, to: string): void
  unlinkSync(path: string): void
  existsSync(path: string): boolean
  readdirSync(path: string): string[]
  rmSync(path: string, options: { recursive: true; force: true }): void
}

export const diskFiles: FileLayer = fs

/** Only the owner may look into the records. */
export const privateFolder = 0o700
export const privateFile = 0o600

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is full',
  EFBIG: 'the file may not grow any more',
  ENOENT: 'no folder can be made there',
  EACCES: 'permission was refused',
  EPERM: 'permission was refused',
  EROFS: 'that disk can only be read',
  ENOTDIR: 'a file stands where the folder should be',
  EEXIST: 'a file stands where the folder should be',
  EISDIR: 'a folder stands where the file should be',
  EIO: 'the disk reported an error',
  EMFILE: 'too many files are open on this computer',
  ENFILE: 'too many files are open on this computer',
}

/** Why a file call failed, in words that finish a sentence. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error)
  return reasons[code] ?? (code ? `the computer reported ${code}` : 'something unexpected went wrong')
}

/** Whether a file call failed only because there is nothing there. */
export function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(codeOf(error))
}

/** The code of a failed file call, such as `ENOENT`; empty where there is none. */
export function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException | undefined)?.code ?? ''
}
