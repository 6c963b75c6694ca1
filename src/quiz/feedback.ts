import type { Evidence } from '../facts/fact.ts'
import type { Item, Response } from './item.ts'
import type { Answered } from './session.ts'

/** What a reader is told after an answer, in either face. */
export interface Feedback {
  readonly correct: boolean
  /** The response in words. */
  readonly response: string
  /** Why the chosen option is what it is; absent where the response was no option of the item. */
  readonly why?: string
  /** The right answer in words. */
  readonly key: string
  readonly keyWhy: string
  readonly explanation: string
  readonly evidence: readonly Evidence[]
}

export function feedbackFor(item: Item, { response, correct }: Pick<Answered, 'response' | 'correct'>): Feedback {
  const { explanation, evidence } = item
  const why = correct ? undefined : reasonFor(item, response)
  return {
    correct,
    response: words(response),
    ...(why === undefined ? {} : { why }),
    ...keyOf(item),
    explanation,
    evidence,
  }
}

/** A response as a person reads it. */
function words(response: Response): string {
  return typeof response === 'string' ? response : response.join(' → ')
}

function keyOf(item: Item): { key: string; keyWhy: string } {
  switch (item.form) {
    case 'gap':
      return { key: item.answer.text, keyWhy: item.answer.why }
    case 'order': {
      const right = item.options.toSorted((one, other) => one.position - other.position)
      return { key: words(right.map((step) => step.text)), keyWhy: right.map((step) => step.why).join(' ') }
    }
    case 'choice':
    case 'true-false': {
      const key = item.options.find((option) => option.correct)
      return { key: key?.text ?? '', keyWhy: key?.why ?? '' }
    }
  }
}

function reasonFor(item: Item, response: Response): string | undefined {
  switch (item.form) {
    case 'gap':
      return undefined
    case 'order': {
      const right = item.options.toSorted((one, other) => one.position - other.position)
      return right.find((step, index) => step.text !== response[index])?.why
    }
    case 'choice':
    case 'true-false':
      return item.options.find((option) => option.text === response)?.why
  }
}
