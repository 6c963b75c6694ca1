/**
 * A text as it counts for comparing: without case, accents, punctuation and spare spaces.
 * What changes the meaning of a number stays: its sign, its decimal point, its currency, its per cent.
 */
export function normalText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}+/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/(?<=\d)[,\u2019'](?=\d{3}(?!\d))/g, '')
    .replace(/%/g, ' percent')
    .replace(/['’](?=s\b)/g, '')
    .replace(/(?<=^|\s)[-−](?=\d)/g, '\u0001')
    .replace(/(?<=\d)\.(?=\d)/g, '\u0002')
    .replace(/[^\p{L}\p{N}\p{Sc}\u0001\u0002]+/gu, ' ')
    .replace(/\u0001/g, '-')
    .replace(/\u0002/g, '.')
    .trim()
}

/** The words of a text, normalised. */
export function normalWords(text: string): readonly string[] {
  const normal = normalText(text)
  return normal === '' ? [] : normal.split(' ')
}
