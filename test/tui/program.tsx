import type { Article } from '../../src/article/article.ts'
import type { Item } from '../../src/quiz/item.ts'
import type { Lesson } from '../../src/quiz/lesson.ts'
import type { LogEvent } from '../../src/records/event.ts'
import { foldHistory } from '../../src/records/history.ts'
import type { QuizWish } from '../../src/records/plan.ts'
import { App } from '../../src/tui/app.tsx'
import { effectRunner } from '../../src/tui/effects.ts'
import { KeyFeed } from '../../src/tui/key-feed.ts'
import type { Scene } from '../../src/tui/keys.ts'
import { createStore, type Store } from '../../src/tui/store.ts'
import { sceneOf } from '../../src/tui/update/update.ts'
import { article, bank } from '../quiz/fixture.ts'
import { type Mounted, mount } from '../support/mount.ts'
import type { Size } from '../support/screen.ts'

export interface Program extends Mounted {
  readonly store: Store
  /** What was logged, in order. */
  readonly log: readonly LogEvent[]
  /** Exit codes the program asked to leave with. */
  readonly left: readonly number[]
}

interface Options extends Partial<Size> {
  readonly article?: Article
  readonly items?: readonly Item[]
  readonly wish?: Partial<QuizWish>
  readonly entrance?: 'read' | 'quiz' | 'shelf'
  readonly log?: readonly LogEvent[]
  readonly ascii?: boolean
  readonly problem?: string
}

/** The whole full-screen program on an emulated terminal, with a log in memory and a clock that stands still. */
export function startProgram(options: Options = {}): Program {
  const { columns = 80, rows = 24, wish = {}, entrance = 'read', ascii = false } = options
  const log: LogEvent[] = [...(options.log ?? [])]
  const left: number[] = []
  const items = options.items ?? bank
  const bankOf = async () =>
    items.length > 0 ? { items, dropped: [] } : { items, dropped: [], shortage: 'This article gives no questions.' }
  const lesson: Lesson = { article: options.article ?? article, ref: 'clock', kind: 'curated', bank: bankOf }
  const book = { ref: 'clock', article: lesson.article.id, title: lesson.article.title, words: 60 }
  const run = effectRunner(
    {
      journal: {
        append: (event) => log.push(event),
        events: () => log,
        skipped: () => 0,
        problem: () => options.problem,
        saving: true,
      },
      reader: 'ana',
      shelf: async () => [book],
      openLesson: async () => lesson,
      now: () => new Date(0),
      newId: () => 'id',
      drawSeed: () => 1,
      wish: { mode: 'practice', fresh: false, seed: 1, ...wish },
      look: { ascii, width: 70, theme: 'terminal' },
    },
    { leave: (code) => left.push(code), suspend: () => {} },
  )
  let sessions = 0
  const stamp = () => ({ at: '2026-01-05T09:00:00.000Z', id: `s${++sessions}`, seed: 1 })
  const store = createStore(
    {
      size: { columns, rows, text: 70 },
      theme: 'terminal',
      views: [],
      wish: { mode: 'practice', fresh: false, seed: 1, ...wish },
      ascii,
    },
    stamp,
    run,
  )
  let scene: Scene = 'shelf'
  const through = (keyboard: ConstructorParameters<typeof KeyFeed>[0]) =>
    new KeyFeed(keyboard, () => {
      scene = sceneOf(store.state())
    })
  if (entrance === 'shelf') run({ type: 'shelf' }, store.dispatch)
  else store.dispatch({ type: 'lesson', lesson, history: foldHistory(log), entrance })
  const mounted = mount(<App store={store} sceneAtKey={() => scene} suspendWith={() => {}} />, {
    columns,
    rows,
    through,
  })
  return { ...mounted, store, log, left }
}
