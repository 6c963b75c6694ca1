// Makes src/facts/words/lists.json from the lexicon of compromise (MIT): `node scripts/word-lists.mjs`.
// The program itself carries only the lists; sorted, so that a new version of the lexicon shows as a small diff.
import { writeFileSync } from 'node:fs'
import nlp from 'compromise'

const lexicon = nlp.model().one.lexicon
const tagged = new Map()
for (const [word, tags] of Object.entries(lexicon)) {
  for (const tag of [tags].flat()) tagged.set(tag, [...(tagged.get(tag) ?? []), word])
}

const words = (...tags) => tags.flatMap((tag) => tagged.get(tag) ?? []).filter((word) => /^[a-z][a-z .'-]*$/.test(word))
const single = (list) => list.filter((word) => !word.includes(' '))

const verbs = single(words('Infinitive')).filter((word) => word.length > 2 || ['be', 'do', 'go'].includes(word))
const ordinary = new Set([
  ...verbs,
  ...words(
    'Singular',
    'Plural',
    'Adjective',
    'Actor',
    'Month',
    'WeekDay',
    'Uncountable',
    'Country',
    'City',
    'Region',
    'Adverb',
    'Preposition',
  ),
  ...words(
    'Demonym',
    'Noun',
    'Unit',
    'Organization',
    'Place',
    'Honorific',
    'Determiner',
    'Modal',
    'Conjunction',
    'Pronoun',
  ),
])
// An ordinary word is no evidence of a person, and a diminutive of three letters is seldom a name in print.
const names = (...tags) => single(words(...tags)).filter((word) => word.length > 2 && !ordinary.has(word))
const [female, male] = [names('FemaleName'), names('MaleName')]
// The lexicon gives these one sex, but they are borne by both, in one country or another.
const borneByBoth =
  'alex ali andy angel ariel ashley avery beverly cameron carol chris dana daniele dominique evelyn hilary jackie jess jesse joan kelly kim laurie leslie lindsay lindsey loren courtney tracey stacey ashton bobbie frankie gene michele nicola nikita riley robbie sam shannon shirley sidney simone stacy terry tracy vivian'
const either = new Set([
  ...names('FirstName'),
  ...female.filter((name) => male.includes(name)),
  ...borneByBoth.split(' ').filter((name) => female.includes(name) || male.includes(name)),
])

const lists = {
  femaleNames: female.filter((name) => !either.has(name)),
  maleNames: male.filter((name) => !either.has(name)),
  otherNames: [...either],
  countries: words('Country'),
  cities: words('City'),
  regions: words('Region'),
  demonyms: words('Demonym'),
  verbs,
}

const packed = Object.entries(lists).map(([name, list]) => [name, [...new Set(list)].sort().join(',')])
const notice = 'From the lexicon of compromise, Copyright (c) 2019 Spencer Kelly, MIT licence.'
const target = new URL('../src/facts/words/lists.json', import.meta.url)
writeFileSync(target, `${JSON.stringify({ notice, ...Object.fromEntries(packed) }, null, 2)}\n`)
for (const [name, text] of packed)
  process.stdout.write(`${name}: ${text.split(',').length} words, ${text.length} bytes\n`)
