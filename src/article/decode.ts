// biome-ignore-all lint/suspicious/noControlCharactersInRegex: to find control characters is this file's work

import { UserError } from '../user-error.ts'

/**
 * Bytes as text: by their byte order mark, else as UTF-8, else in the encoding the page names, else as Windows-1252.
 * Throws a UserError (3) for what is no text.
 */
export function decodeText(bytes: Uint8Array, charset?: string): string {
  const marked = marks.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte))
  const text = marked ? new TextDecoder(marked.encoding).decode(bytes) : decodeUnmarked(bytes, charset)
  if (isBinary(text))
    throw new UserError('This is not a text file: save the article as text, Markdown or HTML first.', 3)
  return text
}

const marks = [
  { mark: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { mark: [0xff, 0xfe], encoding: 'utf-16le' },
  { mark: [0xfe, 0xff], encoding: 'utf-16be' },
] as const

function decodeUnmarked(bytes: Uint8Array, charset: string | undefined): string {
  const text = new TextDecoder('utf-8').decode(bytes)
  if (!text.includes('\ufffd')) return text
  // A broken download or a cut file is still UTF-8: its whole sequences outnumber the broken ones.
  const broken = count(text, /\ufffd/g)
  if (count(text, /[^\x00-\x7f\ufffd]/g) > broken) return text
  return (charset === undefined ? undefined : decodeAs(charset, bytes)) ?? decodeWindows1252(bytes)
}

function decodeAs(charset: string, bytes: Uint8Array): string | undefined {
  if (/^(?:windows-1252|cp1252|iso-?8859-1|latin-?1|us-ascii|ascii|utf-?8)$/i.test(charset)) return undefined
  try {
    return new TextDecoder(charset).decode(bytes)
  } catch {
    return undefined
  }
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

// Node's own decoder for it has given Latin-1 in some versions; the table is the same on each. 0 stands for no character.
const windows1252 = [
  0x20ac, 0, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6, 0x2030, 0x160, 0x2039, 0x152, 0, 0x17d, 0, 0, 0x2018,
  0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0, 0x17e, 0x178,
]

function decodeWindows1252(bytes: Uint8Array): string {
  const pieces: string[] = []
  for (let start = 0; start < bytes.length; start += 8192) {
    const codes = Array.from(bytes.subarray(start, start + 8192), (byte) => windows1252[byte - 0x80] ?? byte)
    pieces.push(String.fromCharCode(...codes))
  }
  return pieces.join('')
}

// A few control characters are a damaged text; one in twenty is no text. ESC, BEL and backspace make terminal recordings.
function isBinary(text: string): boolean {
  const sample = text.slice(0, 65_536)
  return count(sample, /[\x00-\x06\x0e-\x1a\x1c-\x1f\ufffd]/g) * 20 > sample.length
}
