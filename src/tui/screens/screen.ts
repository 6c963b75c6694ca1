import type { State, View } from '../state.ts'
import type { Message } from '../update/message.ts'

/** What every screen is given: the view on top, the whole state, and a message to show in place of the status. */
export interface ScreenProps<V extends View> {
  readonly view: V
  readonly state: State
  readonly message: string | undefined
  readonly dispatch: (message: Message) => void
}
