import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { LogEvent } from '../../src/records/event.ts'
import { diskFiles, type FileLayer } from '../../src/records/files.ts'
import { writeLine } from '../../src/records/line.ts'
import { logPath } from '../../src/records/reader.ts'

/** A data folder that is gone after the test. */
export function temporaryData(): string {
  const folder = mkdtempSync(join(tmpdir(), 'closeread-records-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return join(folder, 'data')
}

/** A data folder that holds one reader's log. */
export function dataWith(events: readonly LogEvent[], reader = 'ana'): string {
  const data = temporaryData()
  mkdirSync(dirname(logPath(data, reader)), { recursive: true })
  writeFileSync(logPath(data, reader), events.map(writeLine).join(''))
  return data
}

/** node:fs without its slowest call, for tests that look at nothing a power cut would change. */
export const quickFiles: FileLayer = { ...diskFiles, fsyncSync: () => {} }

/** node:fs with some calls replaced. */
export function filesWith(over: Partial<FileLayer>): FileLayer {
  return { ...diskFiles, ...over }
}

/** The error a file call throws. */
export function fault(code: string): Error {
  return Object.assign(new Error(`${code}: as the test asked`), { code })
}

/** How a disk fails at one call: that call alone, or that call and all after it; a write is left out or half done. */
const breakages = ['once', 'for good', 'once, half written', 'for good, half written'] as const
type Breakage = (typeof breakages)[number]

/**
 * A disk that fails at the `nth` call of any kind (from 0); closing and looking whether something is there always work. `for good` is what a killed process
 * leaves behind: whatever was to follow never happens.
 */
function breakingFiles(nth: number, breakage: Breakage, code = 'EIO'): { files: FileLayer; broke: () => boolean } {
  let calls = 0
  let broken = false
  const wrap =
    <Arguments extends unknown[], Result>(
      call: (...given: Arguments) => Result,
      half?: (...given: Arguments) => void,
    ) =>
    (...given: Arguments): Result => {
      const failing = calls++ === nth
      if (failing && breakage.endsWith('half written')) half?.(...given)
      broken ||= failing
      if (failing || (broken && breakage.startsWith('for good'))) throw fault(code)
      return call(...given)
    }
  const files: FileLayer = {
    mkdirSync: wrap(diskFiles.mkdirSync),
    openSync: wrap(diskFiles.openSync),
    fstatSync: wrap(diskFiles.fstatSync),
    readSync: wrap(diskFiles.readSync),
    writeSync: wrap(diskFiles.writeSync, (file, bytes, offset, length) => {
      diskFiles.writeSync(file, bytes, offset, length >> 1)
    }),
    fsyncSync: wrap(() => {}),
    closeSync: diskFiles.closeSync,
    renameSync: wrap(diskFiles.renameSync),
    unlinkSync: wrap(diskFiles.unlinkSync),
    rmSync: wrap(diskFiles.rmSync),
    existsSync: diskFiles.existsSync,
    readdirSync: wrap(diskFiles.readdirSync),
  }
  return { files, broke: () => broken }
}

/** Runs a test for a disk that fails at its first call, at its second, and so on, until it lives through them all. */
export function atEveryCall(run: (disk: { files: FileLayer; broke: () => boolean }, how: string) => void): void {
  for (const breakage of breakages) {
    for (let nth = 0; ; nth++) {
      const disk = breakingFiles(nth, breakage)
      run(disk, `call ${nth}, ${breakage}`)
      if (!disk.broke()) break
    }
  }
}
