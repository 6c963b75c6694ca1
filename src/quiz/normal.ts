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
    .replace(/−/g, '-')
    .replace(/((?<=\d)\.(?=\d)|(?<=^|\s)-(?=\d))|[^\p{L}\p{N}\p{Sc}]/gu, (_, kept?: string) => kept ?? ' ')
    .replace(/ +/g, ' ')
    .trim()
}

/** The words of a text, normalised. */
export function normalWords(text: string): readonly string[] {
  const normal = normalText(text)
  return normal === '' ? [] : normal.split(' ')
}
