import type { DroppedLine, GlossaryEntry } from './article.ts'

/** A piece of a page as its format gave it: clean text, before it is known to be article or furniture. */
export interface Block {
  readonly kind: BlockKind
  readonly text: string
  /** 1 to 6, of a heading. */
  readonly depth?: number
  /** Share of the text that is link text, 0 to 1, where the format knows links. */
  readonly linked?: number
}

export type BlockKind = 'heading' | 'prose' | 'list' | 'table' | 'quote' | 'verse' | 'code'

/** What a format knows of a page: the one shape that Markdown, HTML, text and books all come to. */
export interface Draft {
  readonly id?: string
  readonly title?: string
  readonly standfirst?: string
  readonly byline?: string
  readonly source?: string
  readonly language?: string
  readonly glossary?: readonly GlossaryEntry[]
  readonly blocks: readonly Block[]
  readonly dropped: readonly DroppedLine[]
  /** A lesson is as its author wrote it: nothing in it is taken for furniture. */
  readonly authored: boolean
}
