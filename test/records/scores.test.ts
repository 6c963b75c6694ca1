import { describe, expect, test } from 'vitest'
import { localMinute } from '../../src/records/day.ts'
import { foldHistory } from '../../src/records/history.ts'
import { scoresDocument } from '../../src/records/scores.ts'
import { scoresCsv } from '../../src/records/scores-csv.ts'
import { scoresText } from '../../src/records/scores-text.ts'
import { answered, at, itemRecord, lookedBack, started } from './events.ts'

const items = [
  itemRecord('q1'),
  itemRecord('q2', { skill: 'infer' }),
  itemRecord('q3', { skill: 'infer', section: 'end', sectionTitle: 'The end' }),
]
const first = [
  started({ items }),
  lookedBack('q1'),
  answered('q1', { at: at(1) }),
  answered('q2', { at: at(2), correct: false }),
  answered('q3', { at: at(3) }),
]
const second = [started({ at: at(10), session: 's2', mode: 'test' }), answered('q1', { at: at(11), session: 's2' })]
const elsewhere = [started({ at: at(20), session: 's3', article: 'tide', title: 'High "tide", they said' })]
const history = foldHistory([...first, ...second, ...elsewhere])

describe('scores --json', () => {
  test('gives every attempt in figures, by skill and by section', () => {
    expect(scoresDocument('ana', history, 2, 'ferry')).toEqual({
      schema: 'closeread/scores@1',
      reader: 'ana',
      attempts: [
        {
          id: 's1',
          article: 'ferry',
          title: 'The night ferry',
          mode: 'practice',
          kind: 'quiz',
          first: true,
          started: at(0),
          finished: at(3),
          asked: 3,
          answered: 3,
          correct: 2,
          lookBacks: 1,
          msPerItem: 4000,
          bySkill: { retrieve: { asked: 1, correct: 1 }, infer: { asked: 2, correct: 1 } },
          bySection: { start: { asked: 2, correct: 1 }, end: { asked: 1, correct: 1 } },
        },
        {
          id: 's2',
          article: 'ferry',
          title: 'The night ferry',
          mode: 'test',
          kind: 'quiz',
          first: false,
          started: at(10),
          finished: null,
          asked: 3,
          answered: 1,
          correct: 1,
          lookBacks: 0,
          msPerItem: 4000,
          bySkill: { retrieve: { asked: 3, correct: 1 } },
          bySection: { start: { asked: 3, correct: 1 } },
        },
      ],
      articles: [
        {
          article: 'ferry',
          title: 'The night ferry',
          quizzes: 1,
          first: { asked: 3, correct: 2 },
          best: { asked: 3, correct: 2 },
          last: { asked: 3, correct: 2 },
          practice: { asked: 0, correct: 0 },
          bySkill: { retrieve: { asked: 2, correct: 2 }, infer: { asked: 2, correct: 1 } },
          bySection: {
            start: { title: 'The start', asked: 3, correct: 2 },
            end: { title: 'The end', asked: 1, correct: 1 },
          },
          msPerItem: 4000,
          lookBacks: 1,
        },
      ],
      skipped: 2,
    })
  })

  test('is of all articles where none is named, the oldest attempt first', () => {
    expect(scoresDocument('ana', history, 0).attempts.map(({ id }) => id)).toEqual(['s1', 's2', 's3'])
  })

  test('survives a section that is called like something of JavaScript', () => {
    const odd = foldHistory([started({ items: [itemRecord('q1', { section: '__proto__' })] })])
    expect(JSON.stringify(scoresDocument('ana', odd, 0).attempts[0]?.bySection)).toBe(
      '{"__proto__":{"asked":1,"correct":0}}',
    )
  })
})

describe('scores --csv', () => {
  test('is a header and a line for each attempt', () => {
    const lines = scoresCsv(scoresDocument('ana', history, 0)).split('\n')
    expect(lines).toHaveLength(5)
    expect(lines[0]).toBe(
      'reader,id,article,title,mode,kind,first,started,finished,asked,answered,correct,look_backs,ms_per_item,sections,' +
        'retrieve_asked,retrieve_correct,infer_asked,infer_correct,integrate_asked,integrate_correct,evaluate_asked,evaluate_correct',
    )
    expect(lines[1]).toBe(
      `ana,s1,ferry,The night ferry,practice,quiz,yes,${at(0)},${at(3)},3,3,2,1,4000,start 1/2; end 1/1,1,1,2,1,,,,`,
    )
    expect(lines[3]).toContain('"High ""tide"", they said"')
  })

  test('runs nothing in a spreadsheet', () => {
    const odd = foldHistory([started({ title: '=HYPERLINK("x")' })])
    expect(scoresCsv(scoresDocument('ana', odd, 0))).toContain(`,"'=HYPERLINK(""x"")",`)
  })
})

describe('scores in words', () => {
  test('say best and last, then each attempt', () => {
    expect(scoresText(scoresDocument('ana', history, 1))).toBe(
      [
        'Results of ana',
        '',
        'The night ferry',
        '  First: 2 of 3. Best: 2 of 3. Last: 2 of 3.',
        '  Time for a question: 4 seconds.',
        '  Looks back at the article: 1.',
        '  By kind of question',
        '    Finding what it says: 2 of 2',
        '    Working out what it means: 1 of 2',
        '  By section',
        '    The start: 2 of 3',
        '    The end: 1 of 1',
        '  Over time',
        `    ${localMinute(at(0))}: 2 of 3 right, practice, 1 look back`,
        `    ${localMinute(at(10))}: 1 of 3 answered so far, test`,
        '',
        'High "tide", they said',
        '  Over time',
        `    ${localMinute(at(20))}: 0 of 3 answered so far, practice`,
        '',
        '1 line of the log could not be read. Nothing was deleted.',
        '',
      ].join('\n'),
    )
  })

  test('say so when there are none', () => {
    expect(scoresText(scoresDocument('ana', foldHistory([]), 0))).toBe(
      'Results of ana\n\nThere are none yet: take a quiz, and its result will be here.\n',
    )
  })
})
