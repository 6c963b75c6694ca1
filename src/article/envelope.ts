import type { DroppedLine } from './article.ts'

/** What a text comes wrapped in says of it, and the lines within. */
export interface Envelope {
  readonly lines: readonly string[]
  readonly title?: string
  readonly byline?: string
  readonly dropped: readonly DroppedLine[]
}

/** Takes off the wrapping of an e-mail or of a Project Gutenberg book. */
export function openEnvelope(lines: readonly string[]): Envelope {
  return openMail(lines) ?? openBook(lines) ?? { lines, dropped: [] }
}

const header =
  /^(from|to|cc|bcc|subject|date|sent|reply-to|sender|message-id|received|return-path|mime-version|content-[a-z-]+|x-[\w-]+|list-[\w-]+|references|in-reply-to|organization|newsgroups|path|lines): ?(.*)$/i
const quoteMark = /^>[> ]*/

function openMail(lines: readonly string[]): Envelope | undefined {
  const start = lines.findIndex((line) => /\S/.test(line))
  let end = start
  const fields = new Map<string, string>()
  for (; end >= 0 && end < lines.length; end++) {
    const line = lines[end] ?? ''
    const [, name, value] = header.exec(line) ?? []
    if (name !== undefined) fields.set(name.toLowerCase(), value?.trim() ?? '')
    else if (!/^\s+\S/.test(line)) break
  }
  const title = fields.get('subject')?.replace(/^(?:(?:re|fwd?|aw|wg|tr|sv) ?: ?)+/i, '')
  if (fields.size < 2 || !(fields.has('from') || fields.has('subject'))) return undefined
  const byline = fields
    .get('from')
    ?.replace(/\s*<[^>]*>\s*$/, '')
    .replace(/^"|"$/g, '')
  const signature = lines.findIndex((line, index) => index > end && /^-- ?$/.test(line))
  const close = signature === -1 ? lines.length : signature
  return {
    lines: unquoted(lines.slice(end, close)),
    ...(title ? { title } : {}),
    ...(byline ? { byline } : {}),
    dropped: [
      ...asDropped(lines.slice(start, end), 'e-mail header'),
      ...asDropped(lines.slice(close), 'e-mail signature'),
    ],
  }
}

function unquoted(lines: readonly string[]): string[] {
  return lines.map((line) => line.replace(quoteMark, ''))
}

const bookStart = /^\*\*\* ?START OF (?:THE|THIS) PROJECT GUTENBERG/i
const bookEnd = /^(?:\*\*\* ?END OF (?:THE|THIS) PROJECT GUTENBERG|End of (?:the )?Project Gutenberg)/i
const preparation = /^(?:Produced by|E-text prepared by|This etext was|Transcribed from|\[Illustration)/i

function openBook(lines: readonly string[]): Envelope | undefined {
  const start = lines.findIndex((line) => bookStart.test(line))
  if (start === -1) return undefined
  const found = lines.findIndex((line, index) => index > start && bookEnd.test(line))
  const end = found === -1 ? lines.length : found
  const field = (name: string) =>
    lines
      .slice(0, start)
      .find((line) => line.startsWith(`${name}: `))
      ?.slice(name.length + 2)
      .trim()
  const [title, byline] = [field('Title'), field('Author')]
  const inside = lines.slice(start + 1, end)
  return {
    lines: inside.map((line) =>
      preparation.test(line) ? '' : line.replace(/(?<![\p{L}\p{N}])_([^_]+)_(?![\p{L}\p{N}])/gu, '$1'),
    ),
    ...(title ? { title } : {}),
    ...(byline ? { byline } : {}),
    dropped: [
      ...asDropped(lines.slice(0, start + 1), 'Project Gutenberg notice'),
      ...asDropped(
        inside.filter((line) => preparation.test(line)),
        'Project Gutenberg notice',
      ),
      ...asDropped(lines.slice(end), 'Project Gutenberg notice'),
    ],
  }
}

function asDropped(lines: readonly string[], reason: string): DroppedLine[] {
  return lines.flatMap((line) => (/\S/.test(line) ? [{ text: line.trim(), reason }] : []))
}
