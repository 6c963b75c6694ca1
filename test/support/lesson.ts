import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { tempFolder } from './temp-folder.ts'

const people = [
  ['baker', 'Oslo', 'Lima', 'Bonn'],
  ['tailor', 'Cairo', 'Delhi', 'Perth'],
  ['pilot', 'Quito', 'Milan', 'Accra'],
  ['nurse', 'Tunis', 'Dakar', 'Hanoi'],
  ['farmer', 'Turin', 'Basel', 'Kyoto'],
  ['singer', 'Lagos', 'Minsk', 'Havana'],
  ['painter', 'Bergen', 'Malaga', 'Darwin'],
  ['driver', 'Zurich', 'Austin', 'Mumbai'],
] as const
const titles = ['Early in the year', 'When summer came', 'The last moves', 'How it ended']

/** Ten questions of all forms, each with one answer. Gives the path of the article. */
export function writeLesson(folder = tempFolder()): string {
  const moves = people.map(([who, where]) => `The ${who} moved to ${where} that year and opened a small shop there.`)
  const filler =
    'Nobody had planned it, and the street they all came from was quieter afterwards than it had ever been.'
  const sections = titles.map((title, index) => {
    const own = moves.slice(index * 2, index * 2 + 2).map((move) => `${move} ${filler} ${filler}`)
    return `## ${title}\n\n${own.join('\n\n')}\n`
  })
  const ending = 'First the shutters came down. Then the lamps went out. Last of all the cat left the street.'
  const counted = 'In all, eight people left. Each of them still writes a letter every month.'
  const head =
    '---\ntitle: The Street That Emptied\nlanguage: en\nglossary:\n  - {term: shutter, meaning: a cover for a window}\n---\n'
  writeFileSync(join(folder, 'street.md'), [head, ...sections, ending, '', counted, ''].join('\n'))
  writeFileSync(join(folder, 'street.facts.yaml'), `facts:\n${[...people.map(moveFact), ...otherFacts].join('')}`)
  return join(folder, 'street.md')
}

function moveFact([who, where, ...elsewhere]: (typeof people)[number], index: number): string {
  const items = index % 4 === 3 ? trueFalseItem(who, where) : choiceItem(who, where, elsewhere)
  return `
  - id: ${who}
    statement: The ${who} moved to ${where}.
    skill: retrieve
    evidence: ["The ${who} moved to ${where} that year"]
    items:${items}`
}

function choiceItem(who: string, where: string, elsewhere: readonly string[]): string {
  return `
      - form: choice
        stem: Which city did the ${who} choose for the new shop?
        answer: {text: ${where}, why: The ${who} moved there.}
        distractors: [${elsewhere.map((city) => `{text: ${city}, why: Nobody went to ${city}.}`).join(', ')}]
`
}

function trueFalseItem(who: string, where: string): string {
  return `
      - form: true-false
        stem: The ${who} opened a shop in ${where}.
        answer: {text: 'True', why: The ${who} moved to ${where} and opened one.}
        distractors: [{text: 'False', why: It is what the article says.}]
`
}

const otherFacts = [
  `
  - id: leavers
    statement: Eight people left.
    skill: integrate
    evidence: ["In all, eight people left."]
    items:
      - form: gap
        stem: The number of people who left was ___.
        answer: {text: eight, accepts: ['8'], why: The last paragraph counts them.}
`,
  `
  - id: ending
    statement: The shutters, the lamps and the cat went in that order.
    skill: infer
    evidence: ["First the shutters came down. Then the lamps went out."]
    items:
      - form: order
        stem: In which order did the street fall quiet?
        steps:
          - {text: The shutters came down, why: It says first.}
          - {text: The lamps went out, why: It says then.}
          - {text: The cat left, why: It says last of all.}
`,
]
