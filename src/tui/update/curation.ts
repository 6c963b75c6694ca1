import type { Command } from '../binding.ts'
import type { Drafting } from '../services.ts'
import { type Curation, type CurationView, replaceTop, type State, stay, top } from '../state.ts'
import { on } from './lists.ts'
import type { EditedMessage, Handler } from './message.ts'

/** The questions to choose from, the first one on the screen. */
export function openCuration(state: State, drafting: Drafting): State {
  const { waiting: _, ...ready } = state
  const now: Curation = { trials: drafting.trials, answers: [] }
  return { ...ready, views: [{ kind: 'curation', drafting, now, past: [], offset: 0 }] }
}

export const curationHandlers: Readonly<Partial<Record<Command, Handler>>> = {
  keep: answer('keep'),
  drop: answer('drop'),
  undo: on('curation', (view, state) => {
    const before = view.past.at(-1)
    if (!before) return stay({ ...state, notice: 'There is nothing to undo.' })
    const { unread: _, ...rest } = view
    return stay(replaceTop(state, { ...rest, now: before, past: view.past.slice(0, -1), offset: 0 }))
  }),
  edit: on('curation', (view, state) => {
    const trial = trialOn(view)
    if (!trial) return stay(state)
    const { drafting, unread } = view
    return stay(state, [
      { type: 'edit', drafting, fact: trial.fact, ...(unread === undefined ? {} : { text: unread }) },
    ])
  }),
  close: on('curation', ({ drafting, now }, state) => {
    const facts = keptTrials(now).map(({ fact }) => fact)
    return stay(state, [{ type: 'finish', drafting, facts }])
  }),
}

/** The question on the screen; none after the last one. */
export function trialOn({ now }: CurationView) {
  return now.trials[now.answers.length]
}

export function keptTrials({ trials, answers }: Curation) {
  return trials.filter((_, index) => answers[index] === 'keep')
}

function answer(given: Curation['answers'][number]): Handler {
  return on('curation', (view, state) => {
    if (!trialOn(view)) return stay(state)
    const { now } = view
    return stay(replaceTop(state, after(view, { ...now, answers: [...now.answers, given] })))
  })
}

function after({ unread: _, ...view }: CurationView, now: Curation): CurationView {
  return { ...view, now, past: [...view.past, view.now], offset: 0 }
}

/** The editor is closed: the question is what its text says, or stays as it was, with the text kept for another try. */
export function takeEdited(state: State, { text, outcome: { fact, fault } }: EditedMessage): State {
  const view = top(state)
  const trial = view?.kind === 'curation' ? trialOn(view) : undefined
  if (view?.kind !== 'curation' || !trial) return state
  const said = fault === undefined ? state : { ...state, notice: `${fault}. e goes on with your text.` }
  if (!fact) return replaceTop(said, { ...view, unread: text })
  const { trials, answers } = view.now
  const changed = trials.map((one) => (one === trial ? { ...trial, fact } : one))
  return replaceTop(said, after(view, { trials: changed, answers }))
}
