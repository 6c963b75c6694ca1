/** The place, and the agency, that a piece of news opens with (its dateline): "LISBON (Reuters) - ", "PORTO, Portugal, 6 May — ". */
const placeLine = String.raw`^(?:\p{Lu}{3,}|(?:ST|FT|MT)\.)[,.]?(?: (?:\p{Lu}[\p{L}.]*|\d{1,2}(?!\d)|\(\p{Lu}[^()]{1,30}\)),?){0,6} (?:[-–—]|--) (?=\p{Lu})`
const atStart = new RegExp(placeLine, 'u')
const atEachLine = new RegExp(placeLine, 'gmu')

/** Where the news itself starts: behind such an opening, or at 0. "NASA — the agency — said" has none. */
export function placeLineEnd(text: string): number {
  return atStart.exec(text)?.[0].length ?? 0
}

/** A text of several lines without such openings. */
export const withoutPlaceLines = (text: string): string => text.replace(atEachLine, '')
