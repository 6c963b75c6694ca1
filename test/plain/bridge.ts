import type { Article } from '../../src/article/article.ts'
import type { SheetFact } from '../../src/facts/sheet.ts'
import { itemsFromSheet } from '../../src/quiz/bank.ts'

/** A small lesson of ours with a question of each form. */
export const article: Article = {
  id: 'old-bridge',
  title: 'The Old Bridge',
  standfirst: 'A town looks after its bridge.',
  language: 'en',
  glossary: [{ term: 'toll', meaning: 'money paid for crossing' }],
  sections: [
    {
      id: 'the-river',
      title: 'The river',
      paragraphs: ['In 1887 the town built a stone bridge.', 'The council paid for it with a toll.'],
    },
    {
      id: 'the-flood',
      title: 'The flood',
      paragraphs: ['In 1912 a flood took two arches.', 'Mayor Finch said one year would mend it. It took three.'],
    },
    { id: 'today', title: 'Today', paragraphs: ['Today only walkers cross the bridge.'] },
  ],
  dropped: [{ text: 'Follow us', reason: 'asks to follow' }],
}

function evidence(section: number, quote: string) {
  const { id, paragraphs } = article.sections[section] ?? { id: '', paragraphs: [] }
  const paragraph = paragraphs.findIndex((text) => text.includes(quote))
  const start = paragraphs[paragraph]?.indexOf(quote) ?? -1
  return { section: id, paragraph, start, end: start + quote.length, quote }
}

const facts: readonly SheetFact[] = [
  {
    id: 'built',
    statement: 'The bridge was built in 1887.',
    skill: 'retrieve',
    evidence: [evidence(0, 'In 1887 the town built a stone bridge.')],
    items: [
      {
        form: 'choice',
        stem: 'When was the bridge built?',
        answer: { text: '1887', why: 'The first section gives the year.' },
        distractors: [
          { text: '1912', why: 'That was the year of the flood.' },
          { text: '1915', why: 'That is when the mending was done.' },
        ],
      },
    ],
  },
  {
    id: 'payer',
    statement: 'The council paid with a toll.',
    skill: 'infer',
    evidence: [evidence(0, 'paid for it with a toll')],
    items: [
      {
        form: 'gap',
        stem: 'The council paid for the bridge with a ___.',
        answer: { text: 'toll', why: 'The text names a toll.', accepts: ['charge'] },
      },
    ],
  },
  {
    id: 'mending',
    statement: 'Mending took longer than the mayor said.',
    skill: 'evaluate',
    evidence: [evidence(1, 'Mayor Finch said one year would mend it.'), evidence(1, 'It took three.')],
    items: [
      {
        form: 'true-false',
        stem: 'The bridge was mended as fast as the mayor had said.',
        answer: { text: 'False', why: 'She said one year, and it took three.' },
        distractors: [{ text: 'True', why: 'One year was only what she said.' }],
      },
    ],
  },
  {
    id: 'order',
    statement: 'First the bridge, then the flood, then the walkers.',
    skill: 'integrate',
    evidence: [evidence(2, 'Today only walkers cross the bridge.')],
    items: [
      {
        form: 'order',
        stem: 'Put these in the order they happened.',
        steps: [
          { text: 'The bridge is built.', why: 'That was in 1887.' },
          { text: 'Two arches are lost.', why: 'That was in 1912.' },
          { text: 'Only walkers cross.', why: 'That is today.' },
        ],
      },
    ],
  },
]

export const items = itemsFromSheet(facts)
