import type { Entity, Mention } from '../../facts/entity.ts'
import type { Token } from '../../facts/token.ts'
import type { Refusal } from '../candidate.ts'
import type { Frame } from './frame.ts'
import type { Room } from './room.ts'

/** A name that might be asked for, where it stands. */
export interface Place {
  readonly room: Room
  readonly frame: Frame
  readonly mention: Mention
  readonly entity: Entity
  readonly tokens: readonly Token[]
  readonly before: Token | undefined
  readonly after: Token | undefined
}

/** A reason not to ask for a name, and where it holds. */
export interface Gate extends Refusal {
  readonly refuses: (place: Place) => boolean
}

export const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '')
