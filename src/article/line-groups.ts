/** Lines between two empty ones; the spaces at their starts are kept, those at their ends are not. */
export type LineGroup = readonly string[]

/** The groups of lines of a text. */
export function lineGroups(lines: readonly string[]): LineGroup[] {
  const groups: string[][] = []
  let open = false
  for (const line of lines) {
    if (/\S/.test(line)) {
      const trimmed = line.trimEnd()
      if (open) groups.at(-1)?.push(trimmed)
      else groups.push([trimmed])
      open = true
    } else open = false
  }
  return groups
}

/** What marks an item of a list at the start of its line. */
export const bullet = /^\s*(?:[-*•·‣◦▪●–]|\(?\d{1,2}[.)])\s+(?=\S)/

/** Text that was broken into lines by a program is 45 to 130 columns wide; more is a paragraph on one line. */
export const widestWrap = 130
const narrowestWrap = 45

/** The width a text was wrapped at: nine in ten of its inner lines fit in it, and half fill it; undefined where it was not wrapped. */
export function usualWidth(groups: readonly LineGroup[]): number | undefined {
  const lengths: number[] = []
  const flowing = groups.filter((group) => !group.some((line) => bullet.test(line)))
  for (const group of flowing) for (const line of group.slice(0, -1)) lengths.push(line.length)
  lengths.sort((one, other) => one - other)
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0
  const full = lengths.filter((length) => length >= width * 0.8).length
  return width >= narrowestWrap && width <= widestWrap && full * 2 >= lengths.length ? width : undefined
}
