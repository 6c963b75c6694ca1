import { words } from './closed.ts'

const sorts: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['learning', words('university college school institute academy polytechnic')],
  ['arms', words('army navy force forces police corps guard marines')],
  [
    'press',
    words(
      'times post tribune guardian telegraph herald courier gazette journal news magazine press television tv radio channel independent mail mirror observer',
    ),
  ],
  [
    'firm',
    words(
      'corporation corp company co inc ltd plc llc gmbh group holdings bank airlines airways motors industries technologies systems software engineering records studios',
    ),
  ],
  [
    'state',
    words(
      'parliament congress senate court ministry department agency authority bureau office commission council government administration cabinet service board',
    ),
  ],
  ['culture', words('museum gallery library orchestra opera theatre theater aquarium zoo')],
  ['party', words('party democrats republicans')],
  ['health', words('hospital clinic')],
  ['faith', words('church mosque')],
]

/** What sort of organisation a name is, by its head word: "learning", "press", …; "other" where no word tells. */
export function orgSort(name: string): string {
  const parts = name.toLowerCase().split(/[\s-]+/)
  const head = parts.slice(0, parts.includes('of') ? parts.indexOf('of') : parts.length).toReversed()
  for (const part of head) {
    const sort = sorts.find(([, members]) => members.has(part))
    if (sort) return sort[0]
  }
  return /^[A-Z.]+$/.test(name) ? 'letters' : 'other'
}
