/** A place in a text file as editors count it: both from 1, the column in UTF-16 code units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Something in a fact sheet that its author should mend. */
export interface SheetProblem extends Position {
  readonly rule: string
  /** What is wrong and how to mend it, in plain words and one line. */
  readonly message: string
  readonly severity: 'error' | 'warning'
}
