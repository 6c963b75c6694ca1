import { currentItem } from '../../quiz/session.ts'
import type { Command, Scene } from '../binding.ts'
import { editField, emptyField, typeInto } from '../field.ts'
import { bindingFor } from '../keys.ts'
import { isTooSmall } from '../layout.ts'
import { type Effect, pop, push, replaceTop, type Stamp, type State, type Step, stay, top } from '../state.ts'
import { openCheckpoint } from './checkpoint.ts'
import { curationHandlers, openCuration, takeEdited } from './curation.ts'
import { deskHandlers, readersMenu, showSettings } from './desk.ts'
import { listHandlers, on, scrollHandlers, withinText } from './lists.ts'
import type { Handler, Message } from './message.ts'
import { openQuiz, openReader, openReview } from './opening.ts'
import { choose, highlight, quizHandlers, quizScene, typeKey } from './quizzing.ts'
import { readerHandlers, search } from './reader.ts'

/** The scene of what is on top; `shelf` before anything is. */
export function sceneOf(state: State): Scene {
  if (isTooSmall(state.size)) return 'too-small'
  const view = top(state)
  switch (view?.kind) {
    case 'reader':
      return view.purpose === 'reading' ? 'reading' : 'look-back'
    case 'quiz':
      return quizScene(view)
    default:
      return view?.kind ?? 'shelf'
  }
}

/** The one place where the program changes: pure, total, the same for every way a message can come. */
export function update(state: State, message: Message, stamp: Stamp): Step {
  switch (message.type) {
    case 'key':
      return message.scene === sceneOf(state)
        ? press(withoutNotice(state), message.key, message.scene, stamp)
        : stay(state)
    case 'paste':
      return stay(paste(state, message.text))
    case 'resize': {
      const { columns, rows } = message
      const isSame = columns === state.size.columns && rows === state.size.rows
      return stay(isSame ? state : withinText({ ...state, size: { ...state.size, columns, rows } }))
    }
    case 'pause':
      return stay(state, whileReading(state))
    case 'highlight': {
      const view = top(state)
      return stay(view?.kind === 'quiz' ? highlight(view, state, message.index) : state)
    }
    case 'select': {
      const view = top(state)
      const item = view?.kind === 'quiz' ? currentItem(view.session) : undefined
      return item ? choose(item, withoutNotice(state), message.index, stamp) : stay(state)
    }
    case 'shelf': {
      const { books, reader, due, checkpoints } = message
      const view = { kind: 'shelf', books, reader, due, highlight: shelfMark(state) } as const
      return stay({ ...withoutWaiting(state), checkpoints, views: [view] })
    }
    case 'checkpoint':
      return openCheckpoint(state, message, stamp)
    case 'review':
      return openReview(withoutWaiting(state), message.turn, stamp)
    case 'scores':
      return stay(push(state, { kind: 'pages', subject: { name: 'scores', scores: message.scores }, offset: 0 }))
    case 'settings':
      return stay(showSettings(state, message))
    case 'who':
      return stay(push(state, { kind: 'prompt', asks: 'reader', field: emptyField }))
    case 'readers':
      return stay(push(state, readersMenu(message.names)))
    case 'lesson':
      return openReader(withoutWaiting(state), message, stamp)
    case 'bank':
      return openQuiz(state, message, stamp)
    case 'drafting':
      return stay(openCuration(state, message.drafting))
    case 'edited':
      return stay(takeEdited(state, message))
    case 'problem':
      return stay({ ...withoutWaiting(state), notice: message.text })
  }
}

/** A reader who pauses is reading; the items of the article can be made meanwhile. */
function whileReading({ views }: State): readonly Effect[] {
  const view = views.findLast(({ kind }) => kind === 'reader')
  return view?.kind === 'reader' ? [{ type: 'prepare', lesson: view.lesson }] : []
}

function withoutNotice({ notice: _, ...rest }: State): State {
  return rest
}

function withoutWaiting({ waiting: _, ...rest }: State): State {
  return rest
}

function shelfMark({ views }: State): number {
  const [bottom] = views
  return bottom?.kind === 'shelf' ? bottom.highlight : 0
}

function press(state: State, key: string, scene: Scene, stamp: Stamp): Step {
  const command = bindingFor(scene, key)?.command
  const handler = command && (everywhere[command] ?? handlers[scene][command])
  if (handler) return handler(state, key, stamp)
  if (isTyping(scene)) return typeKey(state, key, stamp)
  const view = top(state)
  if (view?.kind === 'prompt') return stay(replaceTop(state, { ...view, field: editField(view.field, key) }))
  return stay(state)
}

const interrupted = 130

const everywhere: Readonly<Partial<Record<Command, Handler>>> = {
  quit: (state, key) => stay(state, [{ type: 'quit', exitCode: key === 'ctrl+c' ? interrupted : 0 }]),
  suspend: (state) => stay(state, [{ type: 'suspend' }]),
  help: (state) => stay(push(state, { kind: 'pages', subject: { name: 'help', scene: sceneOf(state) }, offset: 0 })),
}

const closeTop: Handler = (state) => stay(pop(state))
const backToShelf: Handler = (state) => stay({ ...state, waiting: 'Opening the shelf' }, [{ type: 'shelf' }])

const handlers: Readonly<Record<Scene, Readonly<Partial<Record<Command, Handler>>>>> = {
  shelf: { ...listHandlers('shelf'), ...deskHandlers },
  reading: readerHandlers,
  'look-back': readerHandlers,
  pages: { ...scrollHandlers('pages'), close: closeTop },
  prompt: {
    close: closeTop,
    enter: on('prompt', ({ field, asks }, state) => {
      const below = pop(state)
      const view = top(below)
      const typed = field.text.trim()
      if (typed === '') return stay(below)
      if (asks === 'reader') return stay(below, [{ type: 'reader', name: typed }])
      return view?.kind === 'reader' ? search(view, below, typed) : stay(below)
    }),
  },
  menu: { ...listHandlers('menu'), close: closeTop },
  choosing: quizHandlers,
  ordering: quizHandlers,
  typing: quizHandlers,
  feedback: { ...quizHandlers, ...scrollHandlers('quiz') },
  'checkpoint-choosing': quizHandlers,
  'checkpoint-ordering': quizHandlers,
  'checkpoint-typing': quizHandlers,
  tried: { ...quizHandlers, ...scrollHandlers('quiz') },
  passed: { ...quizHandlers, ...scrollHandlers('quiz') },
  result: { ...listHandlers('result'), ...scrollHandlers('result'), close: backToShelf },
  curation: { ...scrollHandlers('curation'), ...curationHandlers },
  'too-small': {},
}

/** Commands of the answer list, which acts on its own keys. */
const listed: readonly Command[] = ['move', 'enter']
const lists: ReadonlySet<Scene> = new Set(['choosing', 'ordering', 'checkpoint-choosing', 'checkpoint-ordering'])

/** Whether a command of the key table does something in its scene. */
export function isHandled(scene: Scene, command: Command): boolean {
  return (
    (everywhere[command] ?? handlers[scene][command]) !== undefined || (lists.has(scene) && listed.includes(command))
  )
}

function isTyping(scene: Scene): boolean {
  return scene === 'typing' || scene === 'checkpoint-typing'
}

function paste(state: State, text: string): State {
  const view = top(state)
  if (view?.kind === 'prompt') return replaceTop(state, { ...view, field: typeInto(view.field, text) })
  if (view?.kind === 'quiz' && isTyping(sceneOf(state))) {
    return replaceTop(state, { ...view, draft: { ...view.draft, field: typeInto(view.draft.field, text) } })
  }
  return state
}
