import xterm from '@xterm/headless'

export interface Size {
  readonly columns: number
  readonly rows: number
}

/** What may be waited for: words on the screen, or anything that can be told from it. */
export type Wanted = string | RegExp | ((screen: Screen) => boolean)

/** A terminal as a person sees it: bytes go in, rows of text come out. */
export class Screen {
  readonly #terminal: xterm.Terminal
  readonly #modes = new Map<number, boolean>()
  #raw = ''

  constructor({ columns, rows }: Size) {
    this.#terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true })
    this.#trackModes('h', true)
    this.#trackModes('l', false)
  }

  /** Takes bytes from the program; `done` is called when they are on the screen. */
  write(data: string, done?: () => void): void {
    this.#raw += data
    this.#terminal.write(data, done)
  }

  resize({ columns, rows }: Size): void {
    this.#terminal.resize(columns, rows)
  }

  /** The visible rows, without the spaces at their ends. */
  lines(): string[] {
    const { active } = this.#terminal.buffer
    return Array.from(
      { length: this.#terminal.rows },
      (_, row) => active.getLine(active.viewportY + row)?.translateToString(true) ?? '',
    )
  }

  /** The visible rows as one text. */
  text(): string {
    return this.lines().join('\n')
  }

  /** Everything that was ever written, escape sequences and all. */
  raw(): string {
    return this.#raw
  }

  get alternate(): boolean {
    return this.#terminal.buffer.active.type === 'alternate'
  }

  get cursorShown(): boolean {
    return this.#modes.get(25) ?? true
  }

  get wrapsLines(): boolean {
    return this.#terminal.modes.wraparoundMode
  }

  get takesPastes(): boolean {
    return this.#terminal.modes.bracketedPasteMode
  }

  shows(wanted: Wanted): boolean {
    if (typeof wanted === 'function') return wanted(this)
    return typeof wanted === 'string' ? this.text().includes(wanted) : wanted.test(this.text())
  }

  /** Resolves as soon as the screen shows what is wanted; rejects with the screen as it is after `patience` ms. */
  until(wanted: Wanted, patience = 15_000): Promise<void> {
    return new Promise((resolve, reject) => {
      const check = () => {
        if (!this.shows(wanted)) return
        finish()
        resolve()
      }
      const give = () => {
        finish()
        reject(new Error(`waited in vain for ${wanted}; the screen is:\n${this.text()}`))
      }
      const listening = this.#terminal.onWriteParsed(check)
      const timer = setTimeout(give, patience)
      const finish = () => {
        listening.dispose()
        clearTimeout(timer)
      }
      check()
    })
  }

  dispose(): void {
    this.#terminal.dispose()
  }

  #trackModes(final: 'h' | 'l', on: boolean): void {
    this.#terminal.parser.registerCsiHandler({ prefix: '?', final }, (modes) => {
      for (const mode of modes.flat()) this.#modes.set(mode, on)
      return false
    })
  }
}
