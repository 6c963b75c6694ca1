import type { DroppedLine, Section } from './article.ts'
import type { Block } from './draft.ts'
import { wordsIn } from './measure.ts'
import { titlesOf } from './section-titles.ts'
import { uniqueSlug } from './slug.ts'
import { topicStarts } from './topics.ts'

/** About three screens of 80 by 24: what is longer is split. */
const longestSection = 600
/** Below this an article needs no sections. */
const shortestSplit = 170

interface Part {
  /** Undefined where it is still to be made of the part's own words; `of` is the title of what it is a piece of. */
  readonly title?: string
  readonly of?: string
  /** It is cut out of a part and does not stand first in it. */
  readonly goesOn?: true
  readonly blocks: readonly Block[]
}

/** The sections of an article: its headings' where it has any, else by topic; titles are distinct, none is empty. */
export function sectionsOf(
  blocks: readonly Block[],
  { title: whole, language }: { readonly title: string; readonly language: string },
): { sections: Section[]; dropped: DroppedLine[] } {
  const { parts, dropped } = partsOf(blocks)
  const total = wordsOf(blocks)
  const split = parts.flatMap((part) =>
    part.title === undefined || wordsOf(part.blocks) > longestSection ? byTopic(part, total) : [part],
  )
  const titles = distinctTitles(split, whole, language)
  const ids = new Set<string>()
  const sections = split.map((part, index) => {
    const title = titles[index] ?? ''
    return {
      id: uniqueSlug(title, ids, `section-${index + 1}`),
      title,
      ...(part.goesOn ? { goesOn: true as const } : {}),
      paragraphs: part.blocks.map(({ text }) => text),
    }
  })
  return { sections, dropped }
}

/** One part for each heading of the highest rank; of a part that is too long, one for each heading of the next. */
function partsOf(blocks: readonly Block[], title?: string): { parts: Part[]; dropped: DroppedLine[] } {
  const depth = blocks.reduce((least, block) => Math.min(least, block.depth ?? 7), 7)
  const named = title === undefined ? {} : { title }
  if (depth === 7) return { parts: blocks.length > 0 ? [{ ...named, blocks }] : [], dropped: [] }
  const groups: { title?: string; blocks: Block[] }[] = [{ ...named, blocks: [] }]
  for (const block of blocks) {
    if (block.depth === depth) groups.push({ title: block.text, blocks: [] })
    else groups.at(-1)?.blocks.push(block)
  }
  const parts: Part[] = []
  const dropped: DroppedLine[] = []
  let above = ''
  for (const [index, group] of groups.entries()) {
    const name = above && group.title !== undefined ? `${above}: ${group.title}` : group.title
    const isEmpty = !group.blocks.some(({ kind }) => kind !== 'heading')
    // A heading over headings only, such as a book's part, goes into the title of what follows.
    if (isEmpty && index === 0) above = group.title ?? ''
    else if (isEmpty)
      dropped.push(
        ...[group.title ?? '', ...group.blocks.map(({ text }) => text)]
          .filter(Boolean)
          .map((text) => ({ text, reason: 'heading with nothing under it' })),
      )
    else {
      const inner =
        wordsOf(group.blocks) > longestSection
          ? partsOf(group.blocks, name)
          : { parts: [part(name, group.blocks)], dropped: [] }
      parts.push(...inner.parts)
      dropped.push(...inner.dropped)
      above = ''
    }
  }
  return { parts, dropped }
}

function part(title: string | undefined, blocks: readonly Block[]): Part {
  return { ...(title === undefined ? {} : { title }), blocks }
}

function byTopic(whole: Part, total: number): Part[] {
  const words = wordsOf(whole.blocks)
  const of = whole.title === undefined ? {} : { of: whole.title }
  if (words < shortestSplit) return [whole]
  const paragraphs = whole.blocks.map(({ text }) => ({ text, words: wordsIn(text) }))
  const starts = topicStarts(
    paragraphs,
    whole.title === undefined ? targetWords(total) : longestSection / 2,
    longestSection,
  )
  return starts.map((start, index) => {
    const blocks = whole.blocks.slice(start, starts[index + 1])
    if (index === 0) return part(whole.title, blocks)
    return { ...of, goesOn: true, blocks }
  })
}

/** Sections of 60 to 150 words in a news article; a book would have thousands of them, so they grow with the length. */
function targetWords(total: number): number {
  return total <= 2000 ? 100 : Math.min(400, 100 * Math.sqrt(total / 2000))
}

function distinctTitles(parts: readonly Part[], whole: string, language: string): string[] {
  const taken = new Set([whole.toLowerCase()])
  for (const { title } of parts) if (title !== undefined) taken.add(title.toLowerCase())
  const untitled = parts.filter(({ title }) => title === undefined)
  const made = titlesOf(
    untitled.map(({ blocks }) => blocks.map(({ text }) => text).join('\n')),
    language,
    taken,
  )
  let next = 0
  const times = new Map<string, number>()
  return parts.map(({ title: given, of }) => {
    const title = given ?? (of === undefined ? '' : `${of}: `) + (made[next++] ?? '')
    const time = (times.get(title.toLowerCase()) ?? 0) + 1
    times.set(title.toLowerCase(), time)
    // A page may use one heading twice; a list of contents must tell the two apart.
    return time === 1 ? title : `${title} (${time})`
  })
}

function wordsOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + wordsIn(text), 0)
}
