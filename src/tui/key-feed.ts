import { EventEmitter } from 'node:events'

/** The part of a terminal's stdin that Ink uses. */
export interface KeySource {
  readonly isTTY?: boolean
  setRawMode?(on: boolean): unknown
  setEncoding(encoding: 'utf8'): unknown
  ref?(): unknown
  unref?(): unknown
  pause?(): unknown
  on(event: 'readable', listener: () => void): unknown
  off(event: 'readable', listener: () => void): unknown
  read(): unknown
}

const pasteStart = '\u001b[200~'
const pasteEnd = '\u001b[201~'
// A key: a CSI or SS3 sequence, Escape, a surrogate pair, or one code unit. Escape before anything else is a key of its
// own: closeread binds no Alt keys. A sequence cut off at the end of a chunk is handed on as it is; Ink joins it.
// biome-ignore lint/suspicious/noControlCharactersInRegex: keys are control sequences.
const keyPattern = /\u001b(?:\[[0-?]*[ -/]*(?:[@-~]|$)|O(?:[ -~]|$))|\u001b|[\ud800-\udbff][\udc00-\udfff]|\r\n|[\s\S]/g

/** Ink takes a lone Escape for a key after this long (20 ms in Ink 8), so the key behind it must wait longer. */
const escapeFlush = 30
/** A paste whose end never comes is let go after this long without a byte, or all keys would stay dead. */
const pasteSilence = 1000

/**
 * A stdin for Ink that hands over one key per event-loop turn. Without it several keys in one chunk (a paste, tmux, key
 * repeat, a slow line) all act on one stale React state: `Down Enter` makes ink-select-input take the wrong option.
 * A bracketed paste stays one piece.
 */
export class KeyFeed extends EventEmitter {
  readonly isTTY: boolean
  readonly #source: KeySource
  readonly #onKey: () => void
  readonly #keys: string[] = []
  #ready: string | null = null
  #paste = ''
  #pasteTimer: NodeJS.Timeout | undefined
  #turning = false
  #escapedAt = 0
  #listening = false

  /** `onKey` is called just before a key is handed over. */
  constructor(source: KeySource, onKey: () => void = () => {}) {
    super()
    this.#source = source
    this.#onKey = onKey
    this.isTTY = source.isTTY ?? false
    this.on('newListener', (event) => event === 'readable' && this.#listen(true))
    this.on(
      'removeListener',
      (event) => event === 'readable' && this.listenerCount('readable') === 0 && this.#listen(false),
    )
  }

  setRawMode(on: boolean): this {
    this.#source.setRawMode?.(on)
    return this
  }

  setEncoding(encoding: 'utf8'): this {
    this.#source.setEncoding(encoding)
    return this
  }

  ref(): this {
    this.#source.ref?.()
    return this
  }

  unref(): this {
    this.#source.unref?.()
    return this
  }

  /** The key that is due, once. */
  read(): string | null {
    const key = this.#ready
    this.#ready = null
    return key
  }

  #listen(on: boolean): void {
    if (on === this.#listening) return
    this.#listening = on
    if (on) {
      this.#source.on('readable', this.#take)
      this.#turn()
      return
    }
    this.#source.off('readable', this.#take)
    // Else Node would go on reading, and take keys from the program that the terminal is lent to. A pause means nothing to
    // it before it has noticed, one tick later, that nobody listens any more.
    process.nextTick(() => this.#listening || this.#source.pause?.())
  }

  readonly #take = (): void => {
    for (let chunk = this.#source.read(); chunk !== null && chunk !== undefined; chunk = this.#source.read())
      this.#split(String(chunk))
    this.#turn()
  }

  #split(chunk: string): void {
    const text = this.#paste + chunk
    this.#paste = ''
    clearTimeout(this.#pasteTimer)
    const start = text.indexOf(pasteStart)
    if (start === -1) {
      this.#keys.push(...keysIn(text))
      return
    }
    this.#keys.push(...keysIn(text.slice(0, start)))
    const end = text.indexOf(pasteEnd, start)
    if (end === -1) {
      this.#paste = text.slice(start)
      this.#pasteTimer = setTimeout(() => this.#endPaste(), pasteSilence)
      return
    }
    this.#keys.push(text.slice(start, end + pasteEnd.length))
    this.#split(text.slice(end + pasteEnd.length))
  }

  #endPaste(): void {
    this.#keys.push(this.#paste + pasteEnd)
    this.#paste = ''
    this.#turn()
  }

  /** Two turns a key: React's effects of one key (a new list's listener) run in the first, the next key comes after. */
  #turn(): void {
    const next = this.#keys[0]
    if (this.#turning || !this.#listening || next === undefined) return
    this.#turning = true
    const wait = this.#escapedAt && !continuesEscape(next) ? this.#escapedAt + escapeFlush - performance.now() : 0
    if (wait > 0) setTimeout(() => this.#hand(), wait)
    else setImmediate(() => setImmediate(() => this.#hand()))
  }

  #hand(): void {
    this.#turning = false
    const key = this.#keys.shift()
    if (key === undefined) return
    this.#escapedAt = key === '\u001b' ? performance.now() : 0
    this.#ready = key
    this.#onKey()
    this.emit('readable')
    this.#turn()
  }
}

/** The keys of a text; a line feed is an Enter that was typed before the terminal was ours, or Ctrl-J. */
function keysIn(text: string): string[] {
  return (text.match(keyPattern) ?? []).map((key) => (key === '\n' || key === '\r\n' ? '\r' : key))
}

/** The rest of a sequence whose Escape came at the end of the chunk before. */
function continuesEscape(key: string): boolean {
  return key === '[' || key === 'O'
}
