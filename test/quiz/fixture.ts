import type { Article } from '../../src/article/article.ts'
import type { SheetFact } from '../../src/facts/sheet.ts'
import { itemsFromSheet } from '../../src/quiz/bank.ts'
import type { Item } from '../../src/quiz/item.ts'

/** A small article of our own, with a fact sheet as it would be read. */
export const article: Article = {
  id: 'clock',
  title: 'The Clock in the Square',
  language: 'en',
  glossary: [{ term: 'mayor', meaning: 'the person who leads a town council' }],
  dropped: [],
  sections: [
    {
      id: 'stopped',
      title: 'A clock that stopped',
      paragraphs: [
        'The town clock of Varn stopped on Monday at ten past four. Nobody noticed until Wednesday.',
        'The mayor, Ida Holmberg, said the town would pay 300 crowns. Tor Lind said he would rather buy a watch.',
      ],
    },
    {
      id: 'repair',
      title: 'The repair',
      paragraphs: ['A clockmaker from Elm came on Friday. The repair took four minutes and cost 20 crowns.'],
    },
    { id: 'after', title: 'What came after', paragraphs: ['The town spent the rest of the money on a new bench.'] },
  ],
}

function evidence(section: string, quote: string) {
  const paragraphs = article.sections.find(({ id }) => id === section)?.paragraphs ?? []
  const paragraph = paragraphs.findIndex((text) => text.includes(quote))
  const start = paragraphs[paragraph]?.indexOf(quote) ?? -1
  return { section, paragraph, start, end: start + quote.length, quote }
}

const because = (text: string) => ({ text, why: `The reason for ${text}.` })

const facts: readonly SheetFact[] = [
  {
    id: 'stop-day',
    statement: 'The clock stopped on Monday.',
    skill: 'retrieve',
    evidence: [evidence('stopped', 'The town clock of Varn stopped on Monday at ten past four.')],
    items: [
      {
        form: 'choice',
        stem: 'On which day did the clock stop?',
        answer: because('Monday'),
        distractors: [because('Friday'), because('Wednesday')],
      },
      { form: 'gap', stem: 'The clock stopped on a ___.', answer: { ...because('Monday'), accepts: ['Mon'] } },
    ],
  },
  {
    id: 'mayor',
    statement: 'Ida Holmberg leads the town.',
    skill: 'retrieve',
    evidence: [evidence('stopped', 'The mayor, Ida Holmberg, said the town would pay 300 crowns.')],
    items: [
      { form: 'gap', stem: 'The mayor is called ___.', answer: { ...because('Ida Holmberg'), accepts: ['Holmberg'] } },
    ],
  },
  {
    id: 'watch',
    statement: 'Lind thought little of the repair.',
    skill: 'infer',
    evidence: [evidence('stopped', 'Tor Lind said he would rather buy a watch.')],
    items: [
      {
        form: 'true-false',
        stem: 'Lind was glad to pay for the repair.',
        answer: because('False'),
        distractors: [because('True')],
      },
      {
        form: 'choice',
        stem: 'What did Lind think of the plan?',
        answer: because('A watch is better'),
        distractors: [because('It is cheap'), because('It is late')],
      },
    ],
  },
  {
    id: 'cost',
    statement: 'The repair cost far less than was set aside.',
    skill: 'integrate',
    evidence: [
      evidence('repair', 'The repair took four minutes and cost 20 crowns.'),
      evidence('stopped', '300 crowns'),
    ],
    items: [
      {
        form: 'choice',
        stem: 'How much of the money was left over?',
        answer: because('280 crowns'),
        distractors: [because('20 crowns'), because('300 crowns')],
      },
    ],
  },
  {
    id: 'events',
    statement: 'The bench came last.',
    skill: 'integrate',
    evidence: [evidence('after', 'The town spent the rest of the money on a new bench.')],
    items: [
      {
        form: 'order',
        stem: 'Put these in order.',
        steps: [because('The clock stopped'), because('The clockmaker came'), because('The bench was bought')],
      },
    ],
  },
]

export const bank: readonly Item[] = itemsFromSheet(facts)

/** An item of the bank by its id. */
export function itemOf(id: string): Item {
  const item = bank.find((one) => one.id === id)
  if (!item) throw new RangeError(`no item ${id}`)
  return item
}
