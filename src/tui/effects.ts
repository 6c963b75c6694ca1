import type { History } from '../records/history.ts'
import { scoresDocument } from '../records/scores.ts'
import { UserError } from '../user-error.ts'
import type { Services } from './services.ts'
import { shelfLines } from './shelf-lines.ts'
import type { Effect } from './state.ts'
import type { Message, SettingsMessage } from './update/message.ts'

/** How the terminal itself takes part. */
export interface Terminal {
  readonly leave: (exitCode: number) => void
  readonly suspend: () => void
  /** Hands the terminal over to another program until that is done. */
  readonly lend: (use: (signal: AbortSignal) => Promise<void>) => Promise<void>
}

type Dispatch = (message: Message) => void
/** What an effect answers, now or later; nothing where there is nothing to say. */
type Answers = {
  readonly [Type in Effect['type']]: (effect: Extract<Effect, { type: Type }>) => Message | Promise<Message> | undefined
}

/** Carries out what an update asked for; answers come back as messages. */
export function effectRunner(services: Services, terminal: Terminal): (effect: Effect, dispatch: Dispatch) => void {
  let { reader, journal } = services
  let told: string | undefined

  const history = () => journal.history()
  const settings = (): SettingsMessage => ({
    type: 'settings',
    lines: services.settings.lines(),
    ...services.settings.inForce(journal),
  })
  // The schedule brings a library along that the first frame need not wait for where nothing was answered yet.
  const dueNow = async (past: History): Promise<number> => {
    const { dueFacts } = await import('../records/review.ts')
    return dueFacts(past, services.now()).length
  }
  const shelf = async (): Promise<Message> => {
    const [books, past] = [await services.shelf(journal), history()]
    const due = past.attempts.length === 0 ? 0 : await dueNow(past)
    const { checkpoints } = services.settings.inForce(journal)
    return { type: 'shelf', books: shelfLines(books, past), reader, due, checkpoints }
  }

  const answers: Answers = {
    log: ({ event }) => {
      journal.append(event)
      const problem = journal.problem()
      // A folder that cannot be written is said once, then the reader is left in peace.
      if (problem === undefined || problem === told) return undefined
      told = problem
      return Promise.resolve({ type: 'problem', text: problem })
    },
    quit: ({ exitCode }) => {
      terminal.leave(exitCode)
      return undefined
    },
    suspend: () => {
      terminal.suspend()
      return undefined
    },
    edit: async ({ drafting, fact, text: left }) => {
      const edit = drafting.editor()
      const before = left ?? drafting.factText(fact)
      let text = before
      await terminal.lend(async (signal) => {
        text = await edit(before, signal)
      })
      if (left === undefined && text === before) return { type: 'problem', text: unchanged }
      return { type: 'edited', text, outcome: drafting.readFactText(text) }
    },
    finish: ({ drafting, facts }) => {
      if (facts.length > 0) drafting.write(facts)
      terminal.leave(0)
      return undefined
    },
    shelf,
    open: async ({ ref }) => ({
      type: 'lesson',
      lesson: await services.openLesson(ref),
      history: history(),
      entrance: 'read',
    }),
    prepare: ({ lesson }) => {
      lesson.prepare?.()
      return undefined
    },
    bank: async ({ lesson, how }) => ({ type: 'bank', lesson, how, bank: await lesson.bank(), history: history() }),
    checkpoint: async ({ lesson, section }) => ({ type: 'checkpoint', lesson, section, bank: await lesson.bank() }),
    review: async () => ({ type: 'review', turn: await services.review(journal) }),
    scores: ({ article }) => ({
      type: 'scores',
      scores: scoresDocument(reader, history(), journal.skipped(), article),
    }),
    settings,
    keep: ({ name, value }) => {
      const notice = services.settings.keep(name, value)
      return notice === undefined ? settings() : { ...settings(), notice }
    },
    readers: () => ({ type: 'readers', names: services.readers.names() }),
    reader: ({ name }) => {
      const chosen = services.readers.choose(name)
      reader = chosen.reader
      journal = chosen.journal
      return shelf()
    },
  }

  return (effect, dispatch) => {
    const answer = answers[effect.type] as (effect: Effect) => ReturnType<Answers[Effect['type']]>
    const fail = (error: unknown): void => dispatch({ type: 'problem', text: sentence(error) })
    try {
      const message = answer(effect)
      if (message instanceof Promise) message.then(dispatch).catch(fail)
      else if (message) dispatch(message)
    } catch (error) {
      fail(error)
    }
  }
}

// An editor with a window of its own may come back at once.
const unchanged = 'Nothing was changed. Does your editor need an option to wait, such as “code --wait”?'

/** What a person can mend is shown to them; anything else is ours, and ends the program. */
function sentence(error: unknown): string {
  if (error instanceof UserError) return error.message
  throw error
}
