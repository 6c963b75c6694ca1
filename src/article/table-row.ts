/** A row of a table on one line; an empty cell shows as a dash. Empty where no cell says anything. */
export function tableRow(cells: readonly string[]): string {
  return cells.some((cell) => /\S/.test(cell)) ? cells.map((cell) => cell.trim() || '–').join(' | ') : ''
}
