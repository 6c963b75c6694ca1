/** A line of text being typed: the caret is an index into it, in UTF-16 units, never inside a character. */
export interface Field {
  readonly text: string
  readonly caret: number
}

export const emptyField: Field = { text: '', caret: 0 }
const longest = 200
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

type Edit = (field: Field) => Field

/** Keys that edit a field, by name; any other single character is typed. */
const edits: Readonly<Record<string, Edit>> = {
  left: ({ text, caret }) => ({ text, caret: before(text, caret) }),
  right: ({ text, caret }) => ({ text, caret: after(text, caret) }),
  home: ({ text }) => ({ text, caret: 0 }),
  end: ({ text }) => ({ text, caret: text.length }),
  'ctrl+a': ({ text }) => ({ text, caret: 0 }),
  'ctrl+e': ({ text }) => ({ text, caret: text.length }),
  backspace: ({ text, caret }) => cut(text, before(text, caret), caret),
  // Most terminals send DEL for the Backspace key, which Ink names delete.
  delete: ({ text, caret }) => cut(text, before(text, caret), caret),
  'ctrl+u': ({ text, caret }) => cut(text, 0, caret),
  'ctrl+w': ({ text, caret }) => cut(text, text.slice(0, caret).search(/\S*\s*$/), caret),
  space: (field) => typeInto(field, ' '),
}

/** The field after a key; the same field where the key means nothing to it. */
export function editField(field: Field, key: string): Field {
  const edit = edits[key]
  if (edit) return edit(field)
  return [...graphemes.segment(key)].length === 1 ? typeInto(field, key) : field
}

/** The field with text put in at the caret; control characters and what is over the length are left out. */
export function typeInto({ text, caret }: Field, typed: string): Field {
  const clean = typed.replace(/[\p{Cc}\p{Cs}]+/gu, ' ').slice(0, Math.max(0, longest - text.length))
  return { text: text.slice(0, caret) + clean + text.slice(caret), caret: caret + clean.length }
}

function cut(text: string, from: number, to: number): Field {
  return { text: text.slice(0, from) + text.slice(to), caret: from }
}

function before(text: string, caret: number): number {
  const segments = [...graphemes.segment(text.slice(0, caret))]
  return segments.at(-1)?.index ?? 0
}

function after(text: string, caret: number): number {
  const [next] = graphemes.segment(text.slice(caret))
  return caret + (next?.segment.length ?? 0)
}
