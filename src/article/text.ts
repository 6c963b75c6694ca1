import type { Draft } from './draft.ts'
import { decodeEntities } from './entities.ts'
import { openEnvelope } from './envelope.ts'
import { lineGroups, usualWidth } from './line-groups.ts'
import { cleanSource } from './sanitize.ts'
import { blocksOfGroup } from './unwrap.ts'

/** Reads plain text as it is pasted from a page, mailed, or kept by Project Gutenberg. */
export function readText(text: string): Draft {
  const { lines, dropped, ...known } = openEnvelope(cleanSource(decodeEntities(text)).split('\n'))
  const groups = lineGroups(lines)
  const width = usualWidth(groups)
  const blocks = groups.flatMap((group) => blocksOfGroup(group, width))
  return { ...known, blocks, dropped, authored: false }
}
