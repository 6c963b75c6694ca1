import type { Effect, Stamp, State } from './state.ts'
import type { Message } from './update/message.ts'
import { update } from './update/update.ts'

/**
 * The program's state outside React, so that a message always meets the newest one, however fast they come.
 * Effects run before the new state is shown: an answer is on disk before its feedback.
 */
export interface Store {
  readonly state: () => State
  readonly subscribe: (listener: () => void) => () => void
  readonly dispatch: (message: Message) => void
}

export function createStore(
  initial: State,
  stamp: () => Stamp,
  run: (effect: Effect, dispatch: Store['dispatch']) => void,
): Store {
  let state = initial
  const listeners = new Set<() => void>()
  const dispatch = (message: Message): void => {
    const step = update(state, message, stamp())
    state = step.state
    for (const effect of step.effects) run(effect, dispatch)
    for (const listener of listeners) listener()
  }
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    dispatch,
  }
}
