/** What a reader reads: clean, safe text in titled sections. Every room after this one points into it. */
export interface Article {
  /** Stable across runs and small edits: the lesson's own `id`, else a slug of the title. */
  readonly id: string
  readonly title: string
  readonly standfirst?: string
  readonly byline?: string
  readonly source?: string
  /** BCP 47 primary subtag, such as `en`; `und` where it could not be told. */
  readonly language: string
  readonly glossary: readonly GlossaryEntry[]
  readonly sections: readonly Section[]
  /** Lines taken out as page furniture, in the order of the page. */
  readonly dropped: readonly DroppedLine[]
}

export interface Section {
  /** Unique in the article: a slug of the title. */
  readonly id: string
  readonly title: string
  /** Set where the article has no heading here and its text was cut: it goes on from the section before. */
  readonly goesOn?: true
  /** Plain text. A line break inside a paragraph (verse, a list, a table row) is kept as `\n`. */
  readonly paragraphs: readonly string[]
}

export interface GlossaryEntry {
  readonly term: string
  readonly meaning: string
}

export interface DroppedLine {
  readonly text: string
  readonly reason: string
}

/** A stretch of one paragraph: offsets are UTF-16 code units, `end` is exclusive. */
export interface Span {
  readonly section: string
  /** 0-based, within the section. */
  readonly paragraph: number
  readonly start: number
  readonly end: number
}

/** The text a span points at. Throws a RangeError where the article has no such paragraph. */
export function textAt(article: Article, span: Span): string {
  const paragraph = article.sections.find((section) => section.id === span.section)?.paragraphs[span.paragraph]
  if (paragraph === undefined) throw new RangeError(`no paragraph ${span.paragraph} in section ${span.section}`)
  return paragraph.slice(span.start, span.end)
}
