import type { Block } from './draft.ts'
import { type Furniture, furnitureOf } from './furniture.ts'
import { wordsIn } from './measure.ts'

/** A block of a page while it is being judged. */
export interface PageLine {
  readonly block: Block
  readonly words: number
  /** Sentences, as an article has them; a title, a label, a menu are none. */
  readonly prose: boolean
  readonly furniture: Furniture | undefined
  /** Why it is not part of the article, or what part it is; undefined while it is body. */
  verdict?: { readonly dropped: string } | { readonly part: 'title' | 'standfirst' | 'byline' }
}

export function pageLine(block: Block): PageLine {
  const words = wordsIn(block.text)
  const furniture = block.kind === 'code' || block.kind === 'verse' ? undefined : furnitureOf(block.text)
  return { block, words, prose: furniture === undefined && isProse(block, words), furniture }
}

const sentenceEnd = /[.!?…。！？:;](?:["'”’»)\]]|\[\d+\])*$/

function isProse({ kind, text }: Block, words: number): boolean {
  if (kind !== 'prose' && kind !== 'quote') return false
  return words >= 25 || (words >= 8 && sentenceEnd.test(text))
}

/** Whether a block ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text)
}

/** Whether a line could be a title, a heading or a label: one short line of text that ends no sentence. */
export function isShortLine({ block, prose, words }: PageLine, mostWords: number): boolean {
  if (prose || (block.kind !== 'prose' && block.kind !== 'heading')) return false
  return (
    words > 0 && words <= mostWords && !block.text.includes('\n') && !/(?<!\p{Lu})[.;,:]["'”’)]*$/u.test(block.text)
  )
}

export function isOpen(line: PageLine | undefined): line is PageLine {
  return line !== undefined && line.verdict === undefined
}

export function drop(line: PageLine, reason: string): void {
  line.verdict ??= { dropped: reason }
}
