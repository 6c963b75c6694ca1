/** A command line that can be typed into a shell as it stands. */
export function shellLine(words: readonly string[]): string {
  return words.map(quoted).join(' ')
}

function quoted(word: string): string {
  return /^[\p{L}\p{N}@%+=:,./~_-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}
