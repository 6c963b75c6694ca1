import { launch, pause } from './terminal.mjs'

/** Longer than Ink takes to come: a first frame may stand before it, and a key is to meet a program at rest. */
const untilRest = 300

/**
 * Runs every contender in turn, `rounds` times over, so that a slow moment of the machine hits all alike. Gives for each the
 * medians: first frame and key to frame in ms, peak memory in MB.
 */
export async function race(contenders, rounds) {
  const runs = Object.fromEntries(
    Object.keys(contenders).map((name) => [name, { firstFrame: [], key: [], memory: [] }]),
  )
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, contender] of Object.entries(contenders)) await run(contender, runs[name])
  }
  const medians = (lists) => Object.fromEntries(Object.entries(lists).map(([what, values]) => [what, median(values)]))
  return Object.fromEntries(Object.entries(runs).map(([name, lists]) => [name, medians(lists)]))
}

async function run(contender, { firstFrame, key, memory }) {
  const running = await launch(contender)
  firstFrame.push(running.firstFrame)
  if (contender.keys) await pause(untilRest)
  for (const press of contender.keys) key.push(await running.press(press))
  await pause(20)
  memory.push(running.peakMemory())
  await running.end()
}

/** The median time of a call in ms. */
export function timed(rounds, call) {
  const times = Array.from({ length: rounds }, () => {
    const started = performance.now()
    call()
    return performance.now() - started
  })
  return median(times)
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.ceil((sorted.length - 1) / 2)]) / 2
}
