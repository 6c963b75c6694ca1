import { Frame, hintsOf } from '../components/frame.tsx'
import type { State } from '../state.ts'

/** Before anything is there to show. */
export function WaitingScreen({ state, message }: { readonly state: State; readonly message: string | undefined }) {
  return (
    <Frame
      size={state.size}
      ascii={state.ascii}
      status={{ place: ['closeread'] }}
      hints={hintsOf('shelf', state.ascii).slice(-1)}
      message={message}
    >
      {null}
    </Frame>
  )
}
