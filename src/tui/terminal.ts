import { writeSync } from 'node:fs'
import type { Instance } from 'ink'

const home = '\u001b[H'
const eraseBelow = '\u001b[J'
/** The alternate screen from its first cell on, no cursor, and no line wrap: a glyph wider than we think cannot scroll the screen. */
const taken = `\u001b[?1049h${home}\u001b[?25l\u001b[?7l`
const givenBack = '\u001b[?7h\u001b[?25h\u001b[?1049l'
const leaving = ['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGQUIT'] as const
/** What Ctrl-C and Ctrl-\ send to every program on the terminal. */
const typedOnTerminal: readonly NodeJS.Signals[] = ['SIGINT', 'SIGQUIT']
const signalNumbers: Readonly<Record<(typeof leaving)[number], number>> = {
  SIGHUP: 1,
  SIGINT: 2,
  SIGQUIT: 3,
  SIGTERM: 15,
}

/**
 * The terminal as it is lent to us, and given back on every way out. The alternate screen is ours and not Ink's, for the
 * first frame stands on it before Ink is loaded, and entering it once more would clear it.
 */
export interface LentTerminal {
  /** Writes a whole screen, a line a row, over what is there; whoever draws next begins at its first cell. */
  readonly draw: (screen: string) => void
  /** Has the app mounted as soon as it is loaded, and unmounted on the way out. */
  readonly show: (loading: Promise<() => Instance>) => void
  /** Leaves with an exit code. */
  readonly leave: (exitCode: number) => void
  /** Ink's way to hand the terminal over for a while; it is known once the app is mounted. */
  readonly suspendWith: (suspendTerminal: SuspendTerminal) => void
  /** Stops the program until the shell brings it back (Ctrl-Z, fg). */
  readonly suspend: () => void
  /** Hands the terminal to another program until that is done. Leaving aborts the signal; Ctrl-C is for the other one. */
  readonly lend: (use: (signal: AbortSignal) => Promise<void>) => Promise<void>
  /** Resolves when the app has left; rejects with what broke it. */
  readonly left: Promise<number>
}

type SuspendTerminal = (callback: () => Promise<void>) => Promise<void>

/** The two ends of a terminal, as Node has them. */
interface Ends {
  readonly stdin: { setRawMode?(on: boolean): unknown }
  readonly stdout: { readonly fd: number; write(text: string): unknown }
}

export function borrowTerminal({ stdin, stdout }: Ends): LentTerminal {
  let app: Instance | undefined
  let exitCode = 0
  let suspendTerminal: SuspendTerminal | undefined
  let resolveApp: (app: Promise<Instance>) => void = () => {}
  const shown = new Promise<Instance>((resolve) => {
    resolveApp = resolve
  })
  const writeNow = (text: string): void => {
    try {
      writeSync(stdout.fd, text)
    } catch {
      // The terminal is gone: there is nobody left to restore it for.
    }
  }
  let ours = false
  const take = (): void => {
    ours = true
    writeNow(taken)
  }
  /** Once only: a second return from the alternate screen would move the cursor. */
  const giveBack = (): void => {
    if (ours) writeNow(givenBack)
    ours = false
  }
  // Before Ink hears of it, or its last frame would come to stand on the shell's screen.
  const onExit = (): void => {
    app?.unmount()
    giveBack()
  }
  let lent: AbortController | undefined
  const onSignal = (signal: NodeJS.Signals): void => {
    if (lent && typedOnTerminal.includes(signal)) return
    lent?.abort()
    onExit()
    process.exit(128 + signalNumbers[signal as keyof typeof signalNumbers])
  }
  // A listener of our own switches Ink's off (signal-exit acts only when it is alone), so it must end the process itself.
  for (const signal of leaving) process.on(signal, onSignal)
  /** Shows the terminal as it was before us while something else has it; then it is ours again. */
  const handOver = async (use: () => Promise<void>): Promise<void> => {
    await suspendTerminal?.(async () => {
      giveBack()
      try {
        await use()
      } finally {
        take()
      }
    })
  }
  // The whole group stops, for under npx the shell waits for npm. The timer keeps the program alive until fg. A window
  // resized meanwhile told only the shell, so the program asks for its size as if it had been told.
  const stopped = (): Promise<void> =>
    new Promise((resolve) => {
      process.kill(0, 'SIGTSTP')
      setTimeout(() => {
        process.kill(process.pid, 'SIGWINCH')
        resolve()
      }, 100)
    })
  process.on('exit', onExit)
  const failed = new Promise<never>((_, reject) => {
    process.once('uncaughtException', (error) => {
      app?.unmount()
      reject(error)
    })
  })
  take()
  // Before the first frame, not with Ink's first effects after it: what is typed between would be echoed on the screen,
  // and its Enter made a line feed.
  stdin.setRawMode?.(true)

  return {
    draw: (screen) => stdout.write(`${home}${eraseBelow}${screen.replaceAll('\n', '\r\n')}${home}`),
    show: (loading) =>
      resolveApp(
        loading.then((mount) => {
          if (!ours) throw new Error('The terminal was given back before there was anything to mount.')
          app = mount()
          return app
        }),
      ),
    leave: (code) => {
      exitCode = code
      app?.unmount()
    },
    suspendWith: (way) => {
      suspendTerminal = way
    },
    suspend: () => {
      if (process.platform !== 'win32') void handOver(stopped)
    },
    lend: async (use) => {
      const lending = new AbortController()
      lent = lending
      try {
        await handOver(() => use(lending.signal))
      } finally {
        lent = undefined
      }
    },
    left: Promise.race([shown.then((instance) => instance.waitUntilExit()), failed])
      .then(() => exitCode)
      .finally(() => {
        for (const signal of leaving) process.off(signal, onSignal)
        process.off('exit', onExit)
        stdin.setRawMode?.(false)
        giveBack()
      }),
  }
}
