import type { Draft } from './draft.ts'
import { decodeEntities } from './entities.ts'
import { openEnvelope } from './envelope.ts'
import { lineGroups, usualWidth } from './line-groups.ts'
import { cleanSource } from './sanitize.ts'
import { blocksOfGroup } from './unwrap.ts'

const referenceMark = /(?<=[\p{L}\p{N}.,;:!?"”’)\]])\[(?:\d{1,3}|[a-z]|note \d+|citation needed)\](?![(\p{L}])/giu
const editMark =
  /\[[ \t]?(?:edit|editar|edytuj|bearbeiten|modifier|modifica|bewerken|redigera)\b[^[\]\n]{0,40}\][ \t]*$/gim
const fewestMarks = 3

/** Reads plain text as it is pasted from a page, mailed, or kept by Project Gutenberg. */
export function readText(text: string): Draft {
  const { lines, dropped, ...known } = openEnvelope(withoutMarks(cleanSource(decodeEntities(text))).split('\n'))
  const groups = lineGroups(lines)
  const width = usualWidth(groups)
  const blocks = groups.flatMap((group) => blocksOfGroup(group, width))
  return { ...known, blocks, dropped, authored: false }
}

/** Without the marks of an encyclopedia, which web pages of it lose as well: [12] behind a word, [edit] behind a heading. */
function withoutMarks(text: string): string {
  if (!text.includes('[')) return text
  const plain = text.replace(editMark, '')
  return (plain.match(referenceMark)?.length ?? 0) >= fewestMarks ? plain.replace(referenceMark, '') : plain
}
