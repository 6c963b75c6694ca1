import { isAbsolute, join, relative } from 'node:path'

const mark = '~/'

/** A path as it is kept in a log: from the home folder on, for its name may be the name of a person. */
export function fromHome(path: string, home: string): string {
  const below = isAbsolute(path) ? relative(home, path) : ''
  return below === '' || below.startsWith('..') || isAbsolute(below) ? path : mark + below.replaceAll('\\', '/')
}

/** A kept path as it opens here. */
export function toHome(ref: string, home: string): string {
  return ref.startsWith(mark) ? join(home, ref.slice(mark.length)) : ref
}
