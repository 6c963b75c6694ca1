import type { Draft } from './draft.ts'
import { cleanSource } from './sanitize.ts'

/** Reads plain text: paragraphs stand between empty lines. */
export function readText(text: string): Draft {
  const paragraphs = cleanSource(text).split(/\n\s*\n/)
  const blocks = paragraphs.flatMap((paragraph) => {
    const line = paragraph.replace(/\s+/g, ' ').trim()
    return line ? [{ kind: 'prose' as const, text: line }] : []
  })
  return { blocks, dropped: [], authored: false }
}
