import type { Quantity } from '../../facts/quantity.ts'
import type { Sentence } from '../../facts/sentence.ts'
import type { Refusal } from '../candidate.ts'

/** Which numbers cannot be asked about in their sentence, and why. */
export interface NumberRule extends Refusal {
  readonly refuses: (quantity: Quantity, sentence: Sentence) => boolean
}
