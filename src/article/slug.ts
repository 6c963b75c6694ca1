const latin: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'ng',
}
const longest = 60

/** A title in lower-case ASCII words joined by hyphens, at most 60 characters; empty where it has no Latin letter or digit. */
export function slug(title: string): string {
  const words = title
    .toLowerCase()
    .replace(/[ßæœøđðþłħıŋ]/g, (letter) => latin[letter] ?? letter)
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
  let joined = ''
  for (const word of words) {
    if (joined && joined.length + 1 + word.length > longest) break
    joined = joined ? `${joined}-${word}` : word.slice(0, longest)
  }
  return joined
}

/** A slug that none of `taken` is, which it then joins: the title's own, else with a number. */
export function uniqueSlug(title: string, taken: Set<string>, otherwise: string): string {
  const base = slug(title) || otherwise
  let id = base
  for (let count = 2; taken.has(id); count++) id = `${base}-${count}`
  taken.add(id)
  return id
}

/** Eight hex digits that stand for a text (32-bit FNV-1a over its UTF-16 code units); for names, not for secrets. */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0')
}
