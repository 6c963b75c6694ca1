import { isUrl } from '../article/web.ts'
import { UserError } from '../user-error.ts'
import { type CheckedLesson, checkLesson, type LessonFinding } from './check-lesson.ts'
import type { CommandContext } from './context.ts'

/**
 * `closeread check <lesson>…`: every fault of every lesson as a compiler prints it, then one line that counts them.
 * Gives 3 when there is an error; warnings alone give 0.
 */
export async function run({ positionals, flags, cwd, contentDir, stdin, stdout }: CommandContext): Promise<number> {
  const foreign = positionals.find((ref) => ref === '-' || isUrl(ref))
  if (foreign) throw new UserError('Only lessons in files can be checked: give the path of a .md file.', 2)
  const lessons: CheckedLesson[] = []
  for (const lesson of new Set(positionals.map(lessonOf))) {
    lessons.push(await checkLesson(lesson, { contentDir, cwd, stdin }))
  }
  const counts = countsOf(lessons.flatMap(({ findings }) => findings))
  stdout.write(flags.json ? `${JSON.stringify(checkDocument(lessons, counts), null, 2)}\n` : checkText(lessons, counts))
  return counts.errors > 0 ? 3 : 0
}

/** `NAME.facts.yaml` means the lesson that it belongs to. */
function lessonOf(ref: string): string {
  return ref.replace(/\.facts\.yaml$/, '.md')
}

interface Counts {
  readonly errors: number
  readonly warnings: number
}

function countsOf(findings: readonly LessonFinding[]): Counts {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  return { errors, warnings: findings.length - errors }
}

function checkDocument(lessons: readonly CheckedLesson[], counts: Counts) {
  return { schema: 'closeread/check@1', ...counts, lessons }
}

function checkText(lessons: readonly CheckedLesson[], { errors, warnings }: Counts): string {
  const lines = lessons.flatMap(({ findings }) => findings.map(findingLine))
  const items = lessons.reduce((total, lesson) => total + lesson.items, 0)
  const checked = `Checked ${counted(lessons.length, 'lesson')} with ${counted(items, 'item')}`
  return [...lines, `${checked}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}.`, ''].join('\n')
}

function findingLine({ file, line, column, severity, rule, message }: LessonFinding): string {
  return `${file}:${line}:${column}: ${severity} ${rule}: ${message}`
}

function counted(count: number, noun: string): string {
  return `${count === 0 ? 'no' : count} ${count === 1 ? noun : `${noun}s`}`
}
