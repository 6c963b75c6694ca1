import fc from 'fast-check'
import type { LogEvent } from '../../src/records/event.ts'
import { answered, at, checked, continued, finishedReading, lookedBack, opened, placed, started } from './events.ts'

/** Events of few sessions, items and minutes, so that they meet. */
export const anyEvent: fc.Arbitrary<LogEvent> = fc
  .record({
    minute: fc.nat(3),
    session: fc.constantFrom('s1', 's2'),
    item: fc.constantFrom('q1', 'q2'),
    flag: fc.boolean(),
  })
  .chain(({ minute, session, item, flag }) => {
    const when = { at: at(minute), session }
    return fc.constantFrom<LogEvent>(
      started({ ...when, seed: flag ? 1 : 2 }),
      answered(item, { ...when, correct: flag }),
      continued(item, when),
      lookedBack(item, when),
      placed('ferry', item, { at: at(minute) }),
      opened(item, { at: at(minute) }),
      finishedReading(item, { at: at(minute) }),
      checked(item, { at: at(minute), correct: flag }),
      { type: 'checkpoints', at: at(minute), on: flag },
      { type: 'withdrawn', ...when, item },
      { type: 'retired', at: at(minute), article: 'ferry', fact: item },
    )
  })
