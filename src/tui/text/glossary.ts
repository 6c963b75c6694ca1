import type { Article } from '../../article/article.ts'
import { blank, type Line, line, paragraph } from '../lines.ts'

/** The article's words explained. The meanings are background, and say so: no question asks for them. */
export function glossaryLines({ glossary }: Article, width: number): Line[] {
  return [
    line('Words explained', 'heading'),
    ...paragraph('Background to help you read; it is not part of the article.', width, 'quiet'),
    blank,
    ...glossary.flatMap(({ term, meaning }) => [
      ...paragraph(term, width, 'title'),
      ...paragraph(meaning, width, 'body', { indent: 2 }),
      blank,
    ]),
  ].slice(0, -1)
}
