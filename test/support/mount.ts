import { EventEmitter } from 'node:events'
import { type Instance, render } from 'ink'
import type { ReactNode } from 'react'
import { onTestFinished } from 'vitest'
import { Screen, type Size, type Wanted } from './screen.ts'

export interface Mounted {
  readonly screen: Screen
  /** Hands bytes to the program in one chunk, as a terminal does with fast keys. */
  readonly send: (keys: string) => void
  readonly until: (wanted: Wanted) => Promise<void>
  /** Waits until everything that is due is drawn. */
  readonly settle: () => Promise<void>
  readonly resize: (size: Size) => Promise<void>
  readonly app: Instance
}

/** A stdin with no terminal behind it: what is sent can be read, chunk by chunk. */
export class Keyboard extends EventEmitter {
  readonly isTTY = true
  readonly #chunks: string[] = []

  setRawMode = (): this => this
  setEncoding = (): this => this
  ref = (): this => this
  unref = (): this => this
  read = (): string | null => this.#chunks.shift() ?? null

  send(chunk: string): void {
    this.#chunks.push(chunk)
    this.emit('readable')
  }
}

/** A stdout that draws on a screen. */
class Display extends EventEmitter {
  readonly isTTY = true
  readonly writable = true
  readonly #screen: Screen
  columns: number
  rows: number

  constructor(screen: Screen, { columns, rows }: Size) {
    super()
    this.#screen = screen
    this.columns = columns
    this.rows = rows
  }

  write = (data: string, encodingOrDone?: unknown, done?: unknown): boolean => {
    const callback = typeof encodingOrDone === 'function' ? encodingOrDone : done
    // A terminal's driver turns each line feed into carriage return and line feed.
    this.#screen.write(String(data).replaceAll(/\r?\n/g, '\r\n'), () => typeof callback === 'function' && callback())
    return true
  }

  resize({ columns, rows }: Size): void {
    this.columns = columns
    this.rows = rows
    this.emit('resize')
  }
}

export interface MountOptions extends Partial<Size> {
  /** What stands between the keyboard and Ink, as in the program. */
  readonly through?: (keyboard: Keyboard) => unknown
}

/** Runs an Ink tree in this process on the alternate screen of a terminal that can be looked at. Unmounted after the test. */
export function mount(tree: ReactNode, { columns = 80, rows = 24, through = same }: MountOptions = {}): Mounted {
  const screen = new Screen({ columns, rows })
  const keyboard = new Keyboard()
  const display = new Display(screen, { columns, rows })
  const app = render(tree, {
    stdin: through(keyboard) as NodeJS.ReadStream,
    stdout: display as unknown as NodeJS.WriteStream,
    stderr: display as unknown as NodeJS.WriteStream,
    interactive: true,
    alternateScreen: true,
    exitOnCtrlC: false,
    patchConsole: false,
    maxFps: 1000,
  })
  onTestFinished(() => {
    app.unmount()
    screen.dispose()
  })
  const settle = async () => {
    await app.waitUntilRenderFlush()
    await new Promise<void>((resolve) => screen.write('', resolve))
  }
  return {
    screen,
    app,
    settle,
    send: (keys) => keyboard.send(keys),
    until: (wanted) => screen.until(wanted),
    resize: async (size) => {
      screen.resize(size)
      display.resize(size)
      await settle()
    },
  }
}

const same = (keyboard: Keyboard): unknown => keyboard
