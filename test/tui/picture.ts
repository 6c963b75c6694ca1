import type { Mounted } from '../support/mount.ts'

/** The screen in a frame, so that where it ends can be seen in review. */
export function picture({ screen }: Pick<Mounted, 'screen'>): string {
  const lines = screen.lines()
  const width = Math.max(...lines.map((line) => line.length))
  const edge = '='.repeat(width)
  return ['', edge, ...lines, edge, ''].join('\n')
}
