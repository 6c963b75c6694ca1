import type { Article } from '../../src/article/article.ts'
import type { Item } from '../../src/quiz/item.ts'
import type { Lesson } from '../../src/quiz/lesson.ts'
import type { LogEvent } from '../../src/records/event.ts'
import { foldHistory } from '../../src/records/history.ts'
import type { Journal } from '../../src/records/journal.ts'
import type { QuizWish } from '../../src/records/plan.ts'
import { App } from '../../src/tui/app.tsx'
import type { Scene } from '../../src/tui/binding.ts'
import { effectRunner } from '../../src/tui/effects.ts'
import { KeyFeed } from '../../src/tui/key-feed.ts'
import { enter, firstState } from '../../src/tui/run.ts'
import type { Drafting, Services, Start } from '../../src/tui/services.ts'
import { createStore, type Store } from '../../src/tui/store.ts'
import type { Theme } from '../../src/tui/theme.ts'
import { sceneOf } from '../../src/tui/update/update.ts'
import { article, bank } from '../quiz/fixture.ts'
import { type Mounted, mount } from '../support/mount.ts'
import type { Size } from '../support/screen.ts'

export interface Program extends Mounted {
  readonly store: Store
  /** What was logged, in order. */
  readonly log: readonly LogEvent[]
  /** What became of the items, in order: begun aside, asked for. */
  readonly made: readonly ('prepare' | 'bank')[]
  /** Exit codes the program asked to leave with. */
  readonly left: readonly number[]
}

interface Options extends Partial<Size> {
  readonly article?: Article
  readonly items?: readonly Item[]
  readonly wish?: Partial<QuizWish>
  /** The scores of one article alone, by its id. */
  readonly scoresOf?: string
  /** Why a setting that is kept does not hold. */
  readonly overruled?: string
  /** Nobody has said who reads. */
  readonly firstStart?: boolean
  /** No seed was asked for. */
  readonly unseeded?: boolean
  readonly entrance?: 'read' | 'quiz' | 'shelf' | 'scores' | 'settings' | 'review'
  readonly log?: readonly LogEvent[]
  readonly ascii?: boolean
  readonly theme?: Theme
  readonly problem?: string
  readonly checkpoints?: boolean
  /** Items that are due for review; none where left out. */
  readonly due?: readonly Item[]
  /** Questions to choose from, in place of any other entrance. */
  readonly drafting?: Drafting
}

/** The whole full-screen program on an emulated terminal, with a log in memory and a clock that stands still. */
export function startProgram(options: Options = {}): Program {
  const { columns = 80, rows = 24, wish = {}, entrance = 'read', ascii = false, checkpoints = false, due } = options
  const { theme = 'terminal' } = options
  const { items = bank, article: text = article, problem } = options
  const log: LogEvent[] = [...(options.log ?? [])]
  const left: number[] = []
  const made: ('prepare' | 'bank')[] = []
  const shortage = items.length > 0 ? {} : { shortage: 'This article gives no questions.' }
  const lesson: Lesson = {
    article: text,
    ref: 'clock',
    kind: 'curated',
    bank: async () => {
      made.push('bank')
      return { items, dropped: [], ...shortage }
    },
    prepare: () => made.push('prepare'),
  }
  let width = 70
  const services: Services = {
    journal: journalOn(log, problem),
    reader: 'ana',
    shelf: async () => [{ ref: 'clock', article: text.id, title: text.title, words: 60 }],
    openLesson: async () => lesson,
    now: () => new Date(now),
    newId: () => 'id',
    drawSeed: () => 1,
    review: async () =>
      due ? { lesson, practice: { kind: 'review', items: due, shown: due } } : 'Nothing is due today.',
    settings: {
      lines: () => [{ name: 'width', value: String(width), summary: 'how wide', next: width === 70 ? '40' : '70' }],
      keep: (_, value) => {
        width = Number(value)
        return options.overruled
      },
      inForce: (own) => ({
        look: { ascii, width, theme },
        wish: { mode: 'practice', fresh: false, ...(options.unseeded ? {} : { seed: 1 }), ...wish },
        checkpoints: own.history().checkpoints ?? checkpoints,
      }),
    },
    readers: {
      names: () => ['ana', 'ben'],
      choose: (reader) => ({ reader, journal: journalOn([], undefined) }),
      nobodyYet: () => options.firstStart === true,
    },
  }
  const run = effectRunner(services, {
    leave: (code) => left.push(code),
    suspend: () => {},
    lend: (use) => use(new AbortController().signal),
  })
  let sessions = 0
  const stamp = () => ({ at: now, id: `s${++sessions}`, seed: 1 })
  const store = createStore(firstState(services, { columns, rows }), stamp, run)
  let scene: Scene = 'shelf'
  const through = (keyboard: ConstructorParameters<typeof KeyFeed>[0]) =>
    new KeyFeed(keyboard, () => {
      scene = sceneOf(store.state())
    })
  const screen = entrance
  const of = options.scoresOf === undefined ? {} : { article: options.scoresOf }
  const start: Start = screen === 'read' || screen === 'quiz' ? { screen, lesson } : { screen, ...of }
  enter(options.drafting ? { screen: 'curation', drafting: options.drafting } : start, services, store, run)
  const tree = <App store={store} sceneAtKey={() => scene} suspendWith={() => {}} />
  return { ...mount(tree, { columns, rows, through }), store, log, made, left }
}

const now = '2026-01-05T09:00:00.000Z'

function journalOn(log: LogEvent[], problem: string | undefined): Journal {
  return {
    append: (event) => {
      log.push(event)
    },
    events: () => log,
    history: () => foldHistory(log),
    skipped: () => 0,
    problem: () => problem,
    saving: true,
  }
}
