const longWord = 7
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']

/**
 * Whether a typed word is the meant one with one slip of the finger: two letters changed places, one letter left out,
 * doubled or slipped in, or the neighbouring key hit. Both words are normalised.
 * Short words, numbers and the first letter forgive nothing, and neither does the last one (Damerau 1964 found four of
 * five misspellings to be one such slip; Pollock and Zamora 1984, that the first letter is seldom wrong), for there
 * another name begins or ends: Zambia and Gambia, Christina and Christine.
 */
export function isSlip(typed: string, meant: string): boolean {
  if (meant.length < longWord || /\d/.test(typed + meant) || typed === meant) return false
  const shorter = typed.length < meant.length ? typed : meant
  const longer = typed.length < meant.length ? meant : typed
  const start = commonStart(shorter, longer)
  if (start === 0) return false
  if (longer.length === shorter.length) return isSwapped(typed, meant) || neighbour(typed, meant, start)
  if (longer.length !== shorter.length + 1 || shorter.slice(start) !== longer.slice(start + 1)) return false
  return start < longer.length - 1 || longer[start] === longer[start - 1]
}

function commonStart(one: string, other: string): number {
  let index = 0
  while (index < one.length && one[index] === other[index]) index++
  return index
}

/** "Kelelr" for "Keller": two letters side by side, not the first, have changed places. */
export function isSwapped(typed: string, meant: string): boolean {
  const at = commonStart(typed, meant)
  return (
    at > 0 &&
    typed.length === meant.length &&
    typed[at] === meant[at + 1] &&
    typed[at + 1] === meant[at] &&
    typed.slice(at + 2) === meant.slice(at + 2)
  )
}

function neighbour(typed: string, meant: string, at: number): boolean {
  if (at === meant.length - 1 || typed.slice(at + 1) !== meant.slice(at + 1)) return false
  return adjacent(typed[at] as string, meant[at] as string)
}

/** Keys that touch on a QWERTY board: beside each other, or one above the other, each row half a key to the right. */
function adjacent(one: string, other: string): boolean {
  const [a, b] = [place(one), place(other)]
  if (!a || !b) return false
  const down = b.row - a.row
  const across = b.column - a.column
  return (
    (down === 0 && Math.abs(across) === 1) ||
    (down === 1 && (across === 0 || across === -1)) ||
    (down === -1 && (across === 0 || across === 1))
  )
}

function place(letter: string): { row: number; column: number } | undefined {
  const row = rows.findIndex((keys) => keys.includes(letter))
  return row === -1 ? undefined : { row, column: (rows[row] as string).indexOf(letter) }
}
