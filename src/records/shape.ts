import { cleanText } from '../article/sanitize.ts'

/** What a field reader gives where a value is not what it must be. */
export const unfit = Symbol('unfit')
export type FieldReader<T> = (value: unknown) => T | typeof unfit

/** How each field of a record is read; a record fits when all its fields do. */
export type Shape<T> = { readonly [Field in keyof T]-?: FieldReader<T[Field]> }

const isId = /^[^\p{Cc}\p{Cf}\u2028\u2029]{1,300}$/u
const isInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/

/**
 * Reads a record by its shape: hand-made, for a log of 100,000 lines must open at once. Fields it does not know are left
 * out. `record` is what the fields are put into.
 */
export function shaped<T>(shape: Shape<T>, value: unknown, record: Record<string, unknown> = {}): T | typeof unfit {
  if (typeof value !== 'object' || value === null) return unfit
  for (const name in shape) {
    const field = shape[name]((value as Record<string, unknown>)[name])
    if (field === unfit) return unfit
    if (field !== undefined) record[name] = field
  }
  return record as T
}

const mostKept = 10_000

/** A log says most of its words over and over: each is looked at, and kept in memory, only once. */
function readOnce(read: (value: string) => string | typeof unfit): FieldReader<string> {
  const kept = new Map<string, string>()
  return (value) => {
    if (typeof value !== 'string') return unfit
    const before = kept.get(value)
    if (before !== undefined) return before
    const field = read(value)
    if (field !== unfit && kept.size < mostKept) kept.set(value, field)
    return field
  }
}

/** A name that is compared, and sometimes shown: nothing in it may act on a terminal. */
export const id: FieldReader<string> = readOnce((value) => (isId.test(value) ? value : unfit))

/** Text that is shown. */
export const text: FieldReader<string> = readOnce(cleanText)

export const instant: FieldReader<string> = (value) =>
  typeof value === 'string' && isInstant.test(value) && !Number.isNaN(Date.parse(value)) ? value : unfit

export const truth: FieldReader<boolean> = (value) => (typeof value === 'boolean' ? value : unfit)

/** A whole number, 0 or more. */
export const whole: FieldReader<number> = (value) =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : unfit

/** Milliseconds, 0 or more. */
export const span: FieldReader<number> = (value) =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : unfit

export function oneOf<const Word extends string>(words: readonly Word[]): FieldReader<Word> {
  return (value) => ((words as readonly unknown[]).includes(value) ? (value as Word) : unfit)
}

/** A field that may be absent; what stands there unfit counts as absent. */
export function optional<T>(read: FieldReader<T>): FieldReader<T | undefined> {
  return (value) => {
    const field = read(value)
    return field === unfit ? undefined : field
  }
}

export function eachOf<T>(shape: Shape<T>): FieldReader<T> {
  return (value) => shaped(shape, value)
}

export function listOf<T>(read: FieldReader<T>): FieldReader<readonly T[]> {
  return (value) => {
    if (!Array.isArray(value)) return unfit
    const list: T[] = []
    for (const element of value) {
      const one = read(element)
      if (one === unfit) return unfit
      list.push(one)
    }
    return list
  }
}

/** A response: one text, or several in their order. */
export const words: FieldReader<string | readonly string[]> = (value) =>
  Array.isArray(value) ? texts(value) : text(value)
const texts = listOf(text)
