import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { composeQuiz } from '../../src/quiz/compose.ts'
import { quizDocument } from '../../src/quiz/document.ts'
import { type Item, sectionOf } from '../../src/quiz/item.ts'
import { presentItems } from '../../src/quiz/present.ts'
import { reveals } from '../../src/quiz/reveal.ts'
import { inNaturalOrder } from '../../src/quiz/sequence.ts'
import { article, bank, itemOf } from './fixture.ts'

const anySeed = fc.nat({ max: 2 ** 32 - 1 })

/** A choice whose options have no order of their own. */
function choice(id: string, size: number): Item {
  const options = [...'abcd']
    .slice(0, size)
    .map((letter, index) => ({ id: letter, text: `${id} ${letter}`, correct: index === 0, why: '' }))
  return { ...itemOf('watch.choice'), id, fact: id, form: 'choice', options } as Item
}

const choices = [...Array(12).keys()].map((index) => choice(`item${index}`, 3))
const keyPlace = (item: Item) => (item.form === 'choice' ? item.options.findIndex(({ correct }) => correct) : -1)

describe('A composed quiz', () => {
  test('asks every section and never one fact twice', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const { items } = composeQuiz(article, bank, { seed, count: 4 })
        expect(new Set(items.map(({ fact }) => fact)).size).toBe(4)
        expect(new Set(items.map(sectionOf))).toEqual(new Set(['stopped', 'repair', 'after']))
      }),
    )
  })

  test('is the same for the same seed, and another for another', () => {
    const quizOf = (seed: number) => JSON.stringify(composeQuiz(article, bank, { seed, count: 3 }).items)
    expect(quizOf(1)).toBe(quizOf(1))
    expect(new Set([1, 2, 3, 4, 5, 6, 7, 8].map(quizOf)).size).toBeGreaterThan(3)
  })

  test('asks in the order of the article, sentence by sentence', () => {
    const at = (item: Item) => {
      const [evidence] = item.evidence
      if (!evidence) throw new RangeError(item.id)
      const { section, paragraph, start } = evidence
      return article.sections.findIndex(({ id }) => id === section) * 1e6 + paragraph * 1e4 + start
    }
    const single = bank.filter(({ evidence }) => evidence.length === 1)
    fc.assert(
      fc.property(anySeed, (seed) => {
        const places = composeQuiz(article, single, { seed }).items.map(at)
        expect(places).toEqual(places.toSorted((one, other) => one - other))
      }),
    )
  })

  test('takes no item that shuts out two others while it is short of them', () => {
    const gap = (id: string, stem: string, text: string) =>
      ({ ...itemOf('mayor.gap'), id, fact: id, family: 'name', stem, answer: { text, accepts: [], why: '' } }) as Item
    const both = gap('both', 'The red fox slept in Elm and the grey wolf hunted in Oak near ___.', 'Ash')
    const one = gap('one', 'The red fox slept in ___.', 'Elm')
    const other = gap('other', 'The grey wolf hunted in ___.', 'Oak')
    fc.assert(
      fc.property(anySeed, (seed) => {
        const { items } = composeQuiz(article, [both, one, other], { seed })
        expect(items.map(({ id }) => id).toSorted()).toEqual(['one', 'other'])
      }),
    )
  })

  test('asks for one name twice only where there is nothing else', () => {
    const gap = (id: string, text: string) =>
      ({ ...itemOf('mayor.gap'), id, fact: id, stem: `${id} ___`, answer: { text, accepts: [], why: '' } }) as Item
    const items = [gap('first', 'Ruth Bering'), gap('second', 'Bering'), gap('third', 'Anna Keller')]
    fc.assert(
      fc.property(anySeed, (seed) => {
        const asked = composeQuiz(article, items, { seed, count: 2 }).items.map(({ id }) => id)
        expect(asked).toContain('third')
        expect(composeQuiz(article, items, { seed }).items.length).toBe(3)
      }),
    )
  })

  test('asks in several ways, as far as one sentence is as good as another', () => {
    const gap = (id: string, family: Item['family']) =>
      ({
        ...itemOf('mayor.gap'),
        id,
        fact: id,
        family,
        stem: `${id} ___`,
        answer: { text: id, accepts: [], why: '' },
      }) as Item
    const items = [
      gap('one', 'role'),
      gap('two', 'role'),
      gap('three', 'role'),
      gap('four', 'role'),
      gap('five', 'date'),
    ]
    fc.assert(
      fc.property(anySeed, (seed) => {
        const { items: asked } = composeQuiz(article, items, { seed, count: 3 })
        expect(asked.map(({ family }) => family)).toContain('date')
      }),
    )
  })

  test('leaves out what the reader knows while there is something else, and prefers items not met before', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const known = new Set(['stop-day', 'mayor'])
        expect(
          composeQuiz(article, bank, { seed, count: 3, known }).items.filter(({ fact }) => known.has(fact)),
        ).toEqual([])
        expect(composeQuiz(article, bank, { seed, known }).items.length).toBe(5)
        const met = new Set(['watch.choice'])
        expect(composeQuiz(article, bank, { seed, met }).items.map(({ id }) => id)).not.toContain('watch.choice')
      }),
    )
  })

  test('gives no quiz for an empty bank', () => {
    expect(composeQuiz(article, [], { seed: 1 }).items).toEqual([])
  })

  test('asks no question twice, whatever two sentences it is made of', () => {
    const mayor = (id: string, family: Item['family']) => {
      const { evidence } = itemOf(id === 'one' ? 'mayor.gap' : 'watch.choice')
      return {
        ...itemOf('mayor.gap'),
        id,
        fact: id,
        family,
        evidence,
        answer: { text: id, accepts: [], why: '' },
      } as Item
    }
    const asked = (family: Item['family']) =>
      composeQuiz(article, [mayor('one', family), mayor('two', family)], { seed: 1 }).items.length
    expect(asked('role')).toBe(1)
    // A teacher may ask "Which statement is true?" again.
    expect(asked('curated')).toBe(2)
  })

  test('puts no two items together of which one gives the other away', () => {
    const asks = {
      ...itemOf('cost.choice'),
      id: 'asks',
      fact: 'asks',
      stem: 'Where did the clockmaker come from?',
      options: [{ id: 'a', text: 'Elm', correct: true, why: '' }],
    } as Item
    const tells = {
      ...itemOf('mayor.gap'),
      id: 'tells',
      fact: 'tells',
      stem: 'The clockmaker who did come from Elm found a ___.',
    } as Item
    expect([reveals(tells, asks), reveals(asks, tells)]).toEqual([true, false])
    fc.assert(
      fc.property(anySeed, (seed) => {
        expect(composeQuiz(article, [asks, tells], { seed }).items.length).toBe(1)
      }),
    )
  })
})

describe('Options as shown', () => {
  test('keep every option, lettered in the order shown', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        for (const [index, item] of presentItems(bank, seed).entries()) {
          const before = bank[index]
          if (item.form === 'gap' || !before || before.form === 'gap') continue
          expect(item.options.map(({ id }) => id)).toEqual([...'abcd'].slice(0, item.options.length))
          expect(item.options.map(({ text }) => text).toSorted()).toEqual(
            before.options.map(({ text }) => text).toSorted(),
          )
        }
      }),
    )
  })

  test('have the key in each place about equally often, never three times running', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const places = presentItems(choices, seed).map(keyPlace)
        const counts = [0, 1, 2].map((place) => places.filter((one) => one === place).length)
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
        expect(places.some((place, index) => place === places[index + 1] && place === places[index + 2])).toBe(false)
      }),
    )
  })

  test('stand in the order of size or time where they have one', () => {
    const shown = presentItems([itemOf('cost.choice'), itemOf('stop-day.choice'), itemOf('watch.true-false')], 3)
    expect(shown.map((item) => (item.form === 'gap' ? [] : item.options.map(({ text }) => text)))).toEqual([
      ['20 crowns', '280 crowns', '300 crowns'],
      ['Monday', 'Wednesday', 'Friday'],
      ['True', 'False'],
    ])
  })

  test('of an order are never shown solved', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const [item] = presentItems([itemOf('events.order')], seed)
        expect(item?.form === 'order' && item.options.map(({ position }) => position)).not.toEqual([1, 2, 3])
      }),
    )
  })
})

describe('A statement to judge', () => {
  test('never stands in one quiz with a question that shows its sentence, unless a teacher wrote it', () => {
    const [told, statement] = [itemOf('mayor.gap'), itemOf('watch.true-false')]
    const composed = (family: Item['family']) => {
      const judged = { ...statement, id: 'judged', fact: 'judged', family, evidence: told.evidence } as Item
      return [1, 2, 3].map((seed) => composeQuiz(article, [told, judged], { seed }).items.length)
    }
    expect(composed('true-false')).toEqual([1, 1, 1])
    expect(composed('attribution')).toEqual([1, 1, 1])
    expect(composed('curated')).toEqual([2, 2, 2])
  })
})

describe('Two questions on one sentence', () => {
  const told = 'The town clock of Varn stopped on Monday at ten past four.'
  const quoted = (id: string, section: string, paragraph: number, quote: string, context?: string): Item => {
    const start = article.sections.find((one) => one.id === section)?.paragraphs[paragraph]?.indexOf(quote) ?? 0
    const evidence = [{ section, paragraph, start, end: start + quote.length, quote }]
    return { ...itemOf('mayor.gap'), id, fact: id, evidence, ...(context === undefined ? {} : { context }) }
  }

  test('stand apart, and before what shows that sentence', () => {
    const items = [
      quoted('first', 'stopped', 0, told),
      quoted('second', 'stopped', 0, told),
      quoted('shows', 'stopped', 0, 'Nobody noticed until Wednesday.', told),
      quoted('last', 'after', 0, 'The town spent the rest of the money on a new bench.'),
    ].map(
      (item, at) => ({ ...item, stem: `Word${at} ___`, answer: { text: `key${at}`, accepts: [], why: '' } }) as Item,
    )
    const orders = [1, 2, 3].map((seed) => composeQuiz(article, items, { seed }).items.map(({ fact }) => fact))
    for (const order of orders) {
      expect(order.toSorted()).toEqual(['first', 'last', 'second', 'shows'])
      expect(order.slice(1, 2)).toEqual(['last'])
      expect(order.at(-1)).toBe('shows')
    }
  })
})

describe('The natural order', () => {
  test.each([
    [
      ['3 million', '250,000', 'two thousand'],
      ['two thousand', '250,000', '3 million'],
    ],
    [
      ['July 2011', 'June 2011', 'May 2012'],
      ['June 2011', 'July 2011', 'May 2012'],
    ],
    [
      ['$1.5 billion', '$40', '−3'],
      ['−3', '$40', '$1.5 billion'],
    ],
    [['twelve', 'two', 'a dozen and one'], undefined],
    [['Rawalpindi', 'Kabul'], undefined],
    [['about 40', '40'], undefined],
    [['May said no', 'June said yes'], undefined],
  ])('of %j is %j', (texts, sorted) => {
    expect(inNaturalOrder(texts.map((text) => ({ text })))?.map(({ text }) => text)).toEqual(sorted)
  })
})

describe('The quiz as data', () => {
  test('quotes exactly what its offsets point at, and has one key where the form has one', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const document = quizDocument(article, composeQuiz(article, bank, { seed }))
        const sections = new Map(document.article.sections.map((section) => [section.id, section]))
        for (const item of document.items) {
          for (const { section, paragraph, start, end, quote } of item.evidence) {
            expect(sections.get(section)?.paragraphs[paragraph]?.slice(start, end)).toBe(quote)
          }
          if ('options' in item && item.form !== 'order')
            expect(item.options.filter((option) => 'correct' in option && option.correct).length).toBe(1)
        }
      }),
    )
  })
})
