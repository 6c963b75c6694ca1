import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { diskFiles, type FileLayer } from '../../src/records/files.ts'

/** A data folder that is gone after the test. */
export function temporaryData(): string {
  const folder = mkdtempSync(join(tmpdir(), 'closeread-records-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'data')
}

/** node:fs with some calls replaced. */
export function filesWith(over: Partial<FileLayer>): FileLayer {
  return { ...diskFiles, ...over }
}

/** The error a file call throws. */
export function fault(code: string): Error {
  return Object.assign(new Error(`${code}: as the test asked`), { code })
}
