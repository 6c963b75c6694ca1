const likenesses: Readonly<Record<string, { readonly plain: string; readonly name: string }>> = {
  '‘': { plain: "'", name: 'a curly quotation mark' },
  '’': { plain: "'", name: 'a curly apostrophe' },
  ʼ: { plain: "'", name: 'a letter apostrophe' },
  '`': { plain: "'", name: 'a backtick' },
  '´': { plain: "'", name: 'an accent mark' },
  '“': { plain: '"', name: 'a curly quotation mark' },
  '”': { plain: '"', name: 'a curly quotation mark' },
  '„': { plain: '"', name: 'a low quotation mark' },
  '«': { plain: '"', name: 'an angle quotation mark' },
  '»': { plain: '"', name: 'an angle quotation mark' },
  '‐': { plain: '-', name: 'a typographic hyphen' },
  '‑': { plain: '-', name: 'a non-breaking hyphen' },
  '–': { plain: '-', name: 'an en dash' },
  '—': { plain: '-', name: 'an em dash' },
  '−': { plain: '-', name: 'a minus sign' },
  '\u00A0': { plain: ' ', name: 'a non-breaking space' },
  '\u202F': { plain: ' ', name: 'a narrow space' },
  '\u2009': { plain: ' ', name: 'a thin space' },
}

const plainNames: Readonly<Record<string, string>> = {
  "'": 'a straight apostrophe',
  '"': 'a straight quotation mark',
  '-': 'a hyphen',
  ' ': 'a space',
}

/** Each UTF-16 unit as its plainest likeness, one for one: quotation marks and dashes as typed, letters in lower case. */
export function plainLetters(text: string): string {
  return text.replace(/[^ -@[-~]/g, (unit) => {
    const likeness = likenesses[unit]?.plain ?? unit.toLowerCase()
    return likeness.length === 1 ? likeness : unit
  })
}

/** "Francois" for "François". */
export const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '')

/** How to name a character so that its author sees which one is meant. */
export function characterName(character: string): string {
  const name = likenesses[character]?.name ?? plainNames[character]
  if (name === undefined) return `“${character}”`
  return character.trim() === '' ? name : `${character} (${name})`
}
