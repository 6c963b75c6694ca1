import { skills } from '../facts/fact.ts'
import type { AttemptScore, ScoresDocument } from './scores.ts'

type Cell = string | number | null | undefined

const columns: Readonly<Record<string, (attempt: AttemptScore) => Cell>> = {
  id: ({ id }) => id,
  article: ({ article }) => article,
  title: ({ title }) => title,
  mode: ({ mode }) => mode,
  kind: ({ kind }) => kind,
  first: ({ first }) => (first ? 'yes' : 'no'),
  started: ({ started }) => started,
  finished: ({ finished }) => finished,
  asked: ({ asked }) => asked,
  answered: ({ answered }) => answered,
  correct: ({ correct }) => correct,
  look_backs: ({ lookBacks }) => lookBacks,
  ms_per_item: ({ msPerItem }) => msPerItem,
  sections: ({ bySection }) =>
    Object.entries(bySection)
      .map(([section, { correct, asked }]) => `${section} ${correct}/${asked}`)
      .join('; '),
  ...Object.fromEntries(
    skills.flatMap((skill) => [
      [`${skill}_asked`, ({ bySkill }: AttemptScore) => bySkill[skill]?.asked],
      [`${skill}_correct`, ({ bySkill }: AttemptScore) => bySkill[skill]?.correct],
    ]),
  ),
}

/** The results as CSV (RFC 4180, lines ended by `\n`): a header, then a line for each attempt. */
export function scoresCsv({ reader, attempts }: ScoresDocument): string {
  const header = ['reader', ...Object.keys(columns)]
  const lines = attempts.map((attempt) => [reader, ...Object.values(columns).map((cell) => cell(attempt))])
  return [header, ...lines].map((line) => `${line.map(field).join(',')}\n`).join('')
}

/** A spreadsheet would run a text that begins like a formula; an apostrophe before it keeps it a text. */
function field(cell: Cell): string {
  const text = typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : String(cell ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
