import type { Evidence } from '../facts/fact.ts'
import type { Item, OrderItem, Response, Step } from './item.ts'
import type { Answered } from './session.ts'

/** What a reader is told after an answer, in either face. */
export interface Feedback {
  readonly correct: boolean
  /** The response in words; of an order, step by step. */
  readonly response: readonly string[]
  /** Why the chosen option is what it is; absent where the response was no option of the item. */
  readonly why?: string
  /** The right answer in words, with its reason; of an order, step by step. */
  readonly key: readonly KeyPart[]
  readonly explanation: string
  readonly evidence: readonly Evidence[]
}

/** The right answer, or a step of it, with its reason. */
export interface KeyPart {
  readonly text: string
  readonly why: string
}

export function feedbackFor(item: Item, { response, correct }: Pick<Answered, 'response' | 'correct'>): Feedback {
  const { explanation, evidence } = item
  const why = correct ? undefined : reasonFor(item, response)
  return {
    correct,
    response: typeof response === 'string' ? [response] : response,
    ...(why === undefined ? {} : { why }),
    key: keyOf(item),
    explanation,
    evidence,
  }
}

function keyOf(item: Item): readonly KeyPart[] {
  switch (item.form) {
    case 'gap':
      return [{ text: item.answer.text, why: item.answer.why }]
    case 'order':
      return rightOrder(item).map(({ text, why }) => ({ text, why }))
    case 'choice':
    case 'true-false':
      return item.options.filter(({ correct }) => correct).map(({ text, why }) => ({ text, why }))
  }
}

function reasonFor(item: Item, response: Response): string | undefined {
  switch (item.form) {
    case 'gap':
      return undefined
    case 'order':
      return rightOrder(item).find((step, index) => step.text !== response[index])?.why
    case 'choice':
    case 'true-false':
      return item.options.find((option) => option.text === response)?.why
  }
}

function rightOrder({ options }: OrderItem): readonly Step[] {
  return options.toSorted((one, other) => one.position - other.position)
}
