import { describe, expect, test } from 'vitest'
import { readSheet } from '../../src/facts/sheet-file.ts'
import { joinFacts } from '../../src/facts/sheet-join.ts'
import { toSheet } from '../../src/facts/sheet-out.ts'
import { itemsFromSheet } from '../../src/quiz/bank.ts'
import { generateItems } from '../../src/quiz/generate.ts'
import { lintSheet } from '../../src/quiz/lint/lint-sheet.ts'
import { soundTrials } from '../../src/quiz/sound-trials.ts'
import { trialItems } from '../../src/quiz/to-sheet.ts'
import { articleOf, written } from './articles.ts'
import { article, bank, itemOf } from './fixture.ts'

const factsOf = (trials: ReturnType<typeof trialItems>) => joinFacts(trials.map(({ fact }) => fact))

describe('Items written as a fact sheet', () => {
  test('are read back as they were, in every form, each with its own explanation', () => {
    const explained = bank.map((item, index) =>
      index % 2 === 0 ? item : { ...item, explanation: `Look at ${index}.` },
    )
    const { facts, problems } = readSheet(toSheet(factsOf(trialItems(explained, article))), article)
    expect(problems).toEqual([])
    expect(itemsFromSheet(facts)).toEqual(explained)
  })

  test('keep the sentence before a question', () => {
    const item = { ...itemOf('mayor.gap'), context: 'The clock had stopped.' }
    const [trial] = trialItems([item], article)
    expect(trial && itemsFromSheet([trial.fact])).toEqual([item])
  })

  test('state their fact in the words of the article', () => {
    const [trial] = trialItems([itemOf('cost.choice')], article)
    expect(trial?.fact.statement).toBe('The repair took four minutes and cost 20 crowns. 300 crowns')
    expect(trial?.fact.items[0]?.explanation).toBe('The repair cost far less than was set aside.')
  })

  test('say what made each of them', () => {
    expect(trialItems([{ ...itemOf('mayor.gap'), family: 'who' }], article)).toMatchObject([{ family: 'who' }])
  })

  test('leave out one whose quote stands in the article twice or not at all', () => {
    const item = itemOf('stop-day.choice')
    const quoting = (quote: string) => ({ ...item, evidence: item.evidence.map((one) => ({ ...one, quote })) })
    expect(trialItems([quoting('The town'), quoting('The clock struck')], article)).toEqual([])
  })
})

describe('Trial items that are sound', () => {
  test.each(Object.entries(written))('give a sheet without an error: %s', (_, page) => {
    const text = articleOf(page)
    const sound = soundTrials(trialItems(generateItems(text).items, text), text)
    const { findings } = lintSheet(toSheet(factsOf(sound)), text)
    expect(sound.length).toBeGreaterThan(0)
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test('leave out what tells the answer of a better one', () => {
    const day = itemOf('stop-day.choice')
    const teller = {
      ...itemOf('watch.choice'),
      stem: 'On which day, after the clock did stop on Monday, did Lind speak?',
    }
    const sound = soundTrials(trialItems([day, teller], article), article)
    expect(sound.map(({ fact }) => fact.id)).toEqual(['stop-day'])
  })

  test('leave out the last of those whose length gives the answer away, and no more than are needed', () => {
    const choice = itemOf('stop-day.choice')
    if (choice.form !== 'choice') throw new Error('no choice')
    const stems = ['north', 'south', 'east', 'west', 'front', 'back', 'upper', 'lower', 'inner', 'outer']
    const long = stems.map((word) => ({
      ...choice,
      stem: `How does the ${word} side look?`,
      options: choice.options.map((option) => ({ ...option, text: option.correct ? `quite ${word}ern` : option.text })),
    }))
    const sound = soundTrials(trialItems(long, article), article)
    expect(sound.length).toBeLessThan(stems.length)
    expect(sound.map(({ fact }) => fact.items[0]?.stem)).toEqual(long.slice(0, sound.length).map(({ stem }) => stem))
  })
})
