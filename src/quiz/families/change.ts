/** What a false statement has in place of what the article says: for tokens `from` up to but not including `to`. */
export interface Change {
  readonly from: number
  readonly to: number
  readonly said: string
  readonly instead: string
  /** The reason, for the reader. */
  readonly because: string
}
