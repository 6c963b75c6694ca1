import chalk, { Chalk } from 'chalk'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import CellOutput from '../../node_modules/ink/build/output.js'
import JoinedOutput from '../../scripts/ink-output.mjs'
import { Screen } from '../support/screen.ts'

type Output = InstanceType<typeof CellOutput>
type Draw = (output: Output) => void

const { bold, cyan, inverse, dim } = new Chalk({ level: 1 })
const looks = [bold, cyan, inverse, dim, bold.cyan, (text: string) => text]
const size = { columns: 24, rows: 6 }

/** The frame as a terminal shows it, cell by cell. */
async function shown(Frame: typeof CellOutput, draws: readonly Draw[]) {
  const output = new Frame({ width: size.columns, height: size.rows })
  for (const draw of draws) draw(output)
  const { output: text, height } = output.get()
  expect(height).toBe(size.rows)
  const screen = new Screen(size)
  await new Promise<void>((drawn) => screen.write(text.replaceAll('\n', '\r\n'), drawn))
  return screen.cells()
}

const piece = fc
  .tuple(fc.string({ unit: fc.constantFrom(...'ab .,“–é時🕰'), maxLength: 9 }), fc.constantFrom(...looks))
  .map(([text, look]) => look(text))
const row = fc.array(piece, { maxLength: 3 }).map((pieces) => pieces.join(''))
const text = fc.oneof(
  row,
  fc.array(row, { maxLength: 4 }).map((rows) => rows.join('\n')),
  row.map((one) => bold(`${one}\nb`)),
)
const at = fc.record({ x: fc.nat(8), y: fc.integer({ min: -1, max: size.rows }) })
const write: fc.Arbitrary<Draw> = fc.tuple(at, text, fc.constantFrom(...looks)).map(
  ([{ x, y }, words, look]) =>
    (output) =>
      output.write(x, y, words, { transformers: [look] }),
)
const clip: fc.Arbitrary<Draw> = fc
  .record({ y1: fc.nat(3), y2: fc.nat(6) })
  .map((rows) => (output) => output.clip({ ...rows, x1: undefined, x2: undefined }))
const sides: Draw = (output) => output.clip({ x1: 2, x2: 9, y1: undefined, y2: undefined })
const unclip: Draw = (output) => output.unclip()
const clipped = fc
  .tuple(fc.oneof(clip, fc.constant(sides)), fc.array(write, { maxLength: 3 }))
  .map(([begin, draws]) => [begin, ...draws, unclip])
const frame = fc
  .array(
    fc.oneof(
      write.map((draw) => [draw]),
      clipped,
    ),
    { maxLength: 4 },
  )
  .map((groups) => groups.flat())

test('a joined frame looks as Ink draws it, cell by cell', async () => {
  await fc.assert(
    fc.asyncProperty(frame, async (draws) => {
      expect(await shown(JoinedOutput, draws)).toEqual(await shown(CellOutput, draws))
    }),
    { numRuns: 300 },
  )
})

test('rows that do not overlap take no cells', () => {
  const cells = vi.spyOn(CellOutput.prototype, 'get')
  const output = new JoinedOutput({ width: 24, height: 3 })
  output.clip({ x1: undefined, x2: undefined, y1: 0, y2: 3 })
  output.write(2, 0, `one\n${chalk.bold('two')}\n`, { transformers: [] })
  output.write(8, 0, 'beside', { transformers: [(words) => words.toUpperCase()] })
  expect(output.get().output).toBe(`  one   BESIDE\n  ${chalk.bold('two')}\n`)
  expect(cells).not.toHaveBeenCalled()
})
