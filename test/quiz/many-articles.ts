import type { Article } from '../../src/article/article.ts'
import { articleOf, written } from './articles.ts'

/** Names that no two articles share in the same places. */
const people = [
  'Anna Keller',
  'David Osei',
  'Maria Lopez',
  'James Whitfield',
  'Emma Larsen',
  'Daniel Novak',
  'Laura Bianchi',
  'Peter Okafor',
  'Helen Marsh',
  'Robert Quinn',
  'Sarah Lindgren',
  'Thomas Adeyemi',
]
const towns = [
  'Halmer',
  'Brook Fell',
  'Tarvin',
  'Oldmere',
  'Sandry',
  'Kelm',
  'Norrow',
  'Westing',
  'Dunley',
  'Farrow',
  'Greyport',
  'Mallen',
]
const plans = [
  'swimming pool',
  'tram line',
  'music school',
  'bicycle bridge',
  'fire station',
  'public garden',
  'sports hall',
  'bus station',
  'youth centre',
  'skate park',
  'water tower',
  'market hall',
]

/** A report on a town's plan: the same kinds of facts in every one, other people and numbers in each. */
function townReport(seed: number): Article {
  const pick = (list: readonly string[], offset: number) => list[(seed * 5 + offset) % list.length] as string
  const [mayor, builder, critic, teacher] = [0, 3, 6, 9].map((offset) => pick(people, offset + (seed % 3))) as [
    string,
    string,
    string,
    string,
  ]
  const last = (name: string) => name.split(' ').at(-1)
  const town = pick(towns, 1)
  const plan = pick(plans, 2)
  const number = (base: number, step: number) => base + ((seed * 7) % 11) * step
  return articleOf({
    title: `${town} votes for a new ${plan}`,
    text: `The town council of ${town} voted on Tuesday to build a new ${plan} after a debate of ${number(4, 1)} hours.
      Mayor ${mayor} said the ${plan} would attract young families to the town. ${last(mayor)} promised a public meeting in ${number(2020, 1)}.
      The builder ${builder}, who has worked in ${town} since ${number(1981, 2)}, designed the ${plan} without asking for money. "A town that builds nothing forgets how to build," said ${last(builder)}.
      About ${number(300, 20)} people came to the debate. Shop owner ${critic} rejected the plan and collected ${number(1200, 110)} signatures against it. ${last(critic)} warned that the old cinema would have to close.
      ${teacher}, a teacher at ${town} High School, supported the plan. Her pupils had written ${number(40, 6)} letters to the council. The first letter was written in ${number(2009, 1)}.
      The ${plan} will be larger than the one in the next town and is expected to cost $${number(2, 1)}.${number(3, 0)} million. Work begins on May ${number(3, 1)} and will take ${number(14, 2)} months.
      The old cinema was opened in ${number(1931, 3)} and has ${number(180, 12)} seats. It was not used last winter.`,
  })
}

/** Twenty articles and more, for what must hold on the whole. */
export const manyArticles: readonly Article[] = [
  ...Object.values(written).map((one) => articleOf(one)),
  ...Array.from({ length: 14 }, (_, seed) => townReport(seed)),
]
