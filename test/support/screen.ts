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

  /** The visible rows, without the spaces at their ends. A row keeps cells beyond the window that has become narrower. */
  lines(): string[] {
    const { buffer, rows, cols } = this.#terminal
    const { active } = buffer
    return Array.from(
      { length: rows },
      (_, row) => active.getLine(active.viewportY + row)?.translateToString(true, 0, cols) ?? '',
    )
  }

  /** Every visible cell, row by row: its character, and how it looks; of a free one, only what can be seen of it. */
  cells(): string[][] {
    const { active } = this.#terminal.buffer
    return Array.from({ length: this.#terminal.rows }, (_, row) =>
      Array.from({ length: this.#terminal.cols }, (_, column) =>
        looksOf(active.getLine(active.viewportY + row)?.getCell(column)),
      ),
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

function looksOf(cell: xterm.IBufferCell | undefined): string {
  if (!cell) return ''
  const { bold, dim, ...shown } = {
    inverse: cell.isInverse(),
    underlined: cell.isUnderline(),
    ground: cell.isBgDefault() ? 0 : cell.getBgColor() + 1,
    colour: cell.isFgDefault() ? 0 : cell.getFgColor() + 1,
    bold: cell.isBold(),
    dim: cell.isDim(),
  }
  const character = cell.getChars() || ' '
  return JSON.stringify([character, character === ' ' ? { ...shown, colour: 0 } : { ...shown, bold, dim }])
}
