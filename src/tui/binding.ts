/** What is on top of the screen decides which keys work; each of these has its own list in the table. */
export type Scene =
  | 'shelf'
  | 'reading'
  | 'look-back'
  | 'pages'
  | 'prompt'
  | 'menu'
  | 'choosing'
  | 'ordering'
  | 'typing'
  | 'feedback'
  | 'checkpoint-choosing'
  | 'checkpoint-ordering'
  | 'checkpoint-typing'
  | 'tried'
  | 'passed'
  | 'result'
  | 'curation'
  | 'too-small'

export type Command =
  | 'page-down'
  | 'page-up'
  | 'half-down'
  | 'half-up'
  | 'line-down'
  | 'line-up'
  | 'next-section'
  | 'previous-section'
  | 'top'
  | 'bottom'
  | 'search'
  | 'next-hit'
  | 'previous-hit'
  | 'contents'
  | 'glossary'
  | 'pick'
  | 'start-quiz'
  | 'move'
  | 'first'
  | 'last'
  | 'choose'
  | 'undo'
  | 'enter'
  | 'look-back'
  | 'return'
  | 'evidence'
  | 'continue'
  | 'help'
  | 'close'
  | 'quit'
  | 'suspend'
  | 'review'
  | 'scores'
  | 'settings'
  | 'readers'
  | 'keep'
  | 'drop'
  | 'edit'

export interface Binding {
  readonly command: Command
  readonly keys: readonly string[]
  /** How the keys are written for people; the keys themselves where this is left out. */
  readonly shown?: string
  readonly help: string
  /** For the status line: two or three of these at most in a scene. */
  readonly hint?: string
}
