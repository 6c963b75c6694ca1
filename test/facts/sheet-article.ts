import type { Article } from '../../src/article/article.ts'

/** A small article of our own for fact sheets to be about. */
export const bakery: Article = {
  id: 'bakery',
  title: 'The night bakery',
  language: 'en',
  glossary: [],
  dropped: [],
  sections: [
    {
      id: 'ovens',
      title: 'Two ovens',
      paragraphs: [
        'The bakery in Brenna has two ovens, and both are older than the baker’s mother. They are lit at one in the morning.',
        'Bread for the school\nand bread for the ferry\nare baked apart.',
      ],
    },
    {
      id: 'flour',
      title: 'Flour from the hill',
      paragraphs: ['The flour comes from a mill – the last one on the hill. They are lit at one in the evening there.'],
    },
  ],
}

/** A fact sheet of one good fact, with one line of it replaced. */
export function sheet(replaced = '', by = ''): string {
  const good = `# yaml-language-server: $schema=./facts.schema.json
facts:
  - id: ovens
    statement: The bakery has two ovens.
    skill: retrieve
    evidence: ["The bakery in Brenna has two ovens"]
    items:
      - form: choice
        stem: How many ovens does the bakery have?
        answer: {text: 2, why: The first section counts them.}
        distractors:
          - {text: 3, why: The article counts two.}
          - {text: 4, why: The article counts two.}
`
  if (replaced !== '' && !good.includes(replaced)) throw new Error(`not in the sheet: ${replaced}`)
  return good.replace(replaced, () => by)
}
