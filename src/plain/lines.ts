/** Typed or piped lines, one after another; the article and the quiz read from the same one. */
export interface LineInput {
  /** The next line without its end; undefined once the input has ended. */
  next(): Promise<string | undefined>
  /** Lets go of the input, so that the program can end while the keyboard is still there. */
  close(): void
}

/** Lines of UTF-8 bytes; a last line without an end counts. */
export function lineInput(bytes: AsyncIterable<Uint8Array>): LineInput {
  const chunks = bytes[Symbol.asyncIterator]()
  const decoder = new TextDecoder()
  let held = ''
  let ended = false

  async function next(): Promise<string | undefined> {
    for (;;) {
      const end = held.indexOf('\n')
      if (end !== -1) {
        const line = held.slice(0, end)
        held = held.slice(end + 1)
        return line.replace(/\r$/, '')
      }
      if (ended) {
        const last = held
        held = ''
        return last === '' ? undefined : last
      }
      const chunk = await chunks.next()
      ended = chunk.done === true
      held += chunk.done ? decoder.decode() : decoder.decode(chunk.value, { stream: true })
    }
  }

  function close(): void {
    ended = true
    held = ''
    void chunks.return?.()
  }

  return { next, close }
}
