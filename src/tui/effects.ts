import { foldHistory } from '../records/history.ts'
import { UserError } from '../user-error.ts'
import type { Services } from './services.ts'
import { shelfLines } from './shelf-lines.ts'
import type { Effect } from './state.ts'
import type { Message } from './update/message.ts'

/** How the terminal itself takes part. */
export interface Terminal {
  readonly leave: (exitCode: number) => void
  readonly suspend: () => void
}

/** Carries out what an update asked for; answers come back as messages. */
export function effectRunner(services: Services, terminal: Terminal) {
  let told: string | undefined

  return (effect: Effect, dispatch: (message: Message) => void): void => {
    switch (effect.type) {
      case 'log':
        services.journal.append(effect.event)
        tellProblem(dispatch)
        break
      case 'quit':
        terminal.leave(effect.exitCode)
        break
      case 'suspend':
        terminal.suspend()
        break
      case 'shelf':
        answer(services.shelf(), (books) => ({ type: 'shelf', books: shelfLines(books, history()) }))
        break
      case 'open':
        answer(services.openLesson(effect.ref), (lesson) => ({
          type: 'lesson',
          lesson,
          history: history(),
          entrance: 'read',
        }))
        break
      case 'bank': {
        const { lesson, how } = effect
        answer(lesson.bank(), (bank) => ({ type: 'bank', lesson, how, bank, history: history() }))
      }
    }

    function answer<T>(promise: Promise<T>, message: (value: T) => Message): void {
      promise
        .then((value) => dispatch(message(value)))
        .catch((error: unknown) => dispatch({ type: 'problem', text: sentence(error) }))
    }
  }

  function history() {
    return foldHistory(services.journal.events())
  }

  /** A folder that cannot be written is said once, then the reader is left in peace. */
  function tellProblem(dispatch: (message: Message) => void): void {
    const problem = services.journal.problem()
    if (problem === undefined || problem === told) return
    told = problem
    queueMicrotask(() => dispatch({ type: 'problem', text: problem }))
  }
}

function sentence(error: unknown): string {
  if (error instanceof UserError) return error.message
  throw error
}
