import { type Instance, render } from 'ink'
import { App, type AppProps } from './app.tsx'
import type { KeyFeed } from './key-feed.ts'

interface Ends {
  readonly stdin: KeyFeed
  readonly stdout: NodeJS.WriteStream
}

/** Has Ink draw the program from now on, over what stands on a screen that is ours already. */
export function mount(props: AppProps, { stdin, stdout }: Ends): Instance {
  return render(<App {...props} />, {
    stdin: stdin as unknown as NodeJS.ReadStream,
    stdout,
    incrementalRendering: true,
    interactive: true,
    exitOnCtrlC: false,
    patchConsole: false,
  })
}
