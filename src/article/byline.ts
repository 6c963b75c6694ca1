import { cleanLine } from './sanitize.ts'

const start =
  /^(?:written |reported |posted |published |story |words |text )?(?:by|von|par|por|di|door|av) ?:? (?=\p{Lu})/iu
const separator = / ?[|•·] ?| [–—] |, (?=\d)/

const startAlone = /^(?:(?:written|reported|words|text) )?by:?$/i

/** Whether a line is the start of a byline whose name stands on the next, as a page's boxes part them. */
export function isBylineStart(line: string): boolean {
  return startAlone.test(line)
}

/** Whether a line names who wrote an article, perhaps with a date or a reading time. */
export function isByline(line: string): boolean {
  const [first = ''] = line.split(separator)
  return start.test(first) && line.split(' ').length <= 20 && first.split(' ').length <= 10 && !/[!?:]$/.test(first)
}

/** The name in a byline. */
export function bylineName(line: string): string {
  const [first = ''] = line.split(separator)
  return cleanLine(first.replace(start, '')).replace(/[\s,.]+$/, '')
}
