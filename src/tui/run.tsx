import type { Services, Start } from './services.ts'

/** Runs the full-screen program until the reader leaves; gives the exit code. */
export async function runApp(_start: Start, _services: Services): Promise<number> {
  throw new Error('not there yet')
}
