// biome-ignore-all lint/suspicious/noControlCharactersInRegex: to find control characters is this file's work

/**
 * The one place that makes text from outside safe to show. The order matters: whole escape sequences go first, while
 * their ESC still marks them, then every character that a terminal acts on or draws as nothing.
 */

// ECMA-48: ESC or its one-character C1 form. A string (OSC, DCS, SOS, PM, APC) that is never closed ends with its line,
// so that no paragraph is lost to it. One pass, or the removal of one sequence could make another of what stood around it.
const escapeSequence = new RegExp(
  [
    /(?:\x1b[\]PX^_]|[\x9d\x90\x98\x9e\x9f])[^\x07\x1b\x9c\n\r]*(?:\x07|\x1b\\|\x9c)?/, // string
    /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]?/, // CSI
    /\x1b[ -/]*[0-~]?/, // any other
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
)

// Bidi controls, zero-width characters, soft hyphens, the BOM, tags and variation selectors are all default-ignorable.
// So are ZWJ and VS16 inside an emoji: terminals disagree on the width of the joined form, which breaks a line, and
// agree on that of its parts. Neither can a terminal stack hieroglyphs. Private-use characters are the icons of a web
// font that no terminal has.
const invisible =
  /[\p{Default_Ignorable_Code_Point}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\u{fff9}-\u{fffb}\u{13430}-\u{1343f}\x00-\x08\x0b-\x1f\x7f-\x9f]/gu
const lineBreak = /\r\n?|[\v\f\u2028\u2029]/g
const space = /[^\S\n\t]/g
const unclean = /[^\n\x20-\x7e]/

/**
 * Text from outside (an article, a title, a fact sheet, a log) as safe plain text: NFC, lines ended by `\n`, plain
 * spaces, no escape sequence, no control or invisible character. Linear in its length, and cleaning twice changes nothing.
 */
export function cleanText(text: string): string {
  return cleanSource(text).replaceAll('\t', ' ')
}

/** The same on one line: line breaks and runs of spaces are one space, none at the ends. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ').trim()
}

/** As `cleanText`, but tabs stay: a format that gives them a meaning is still to be parsed. */
export function cleanSource(text: string): string {
  if (!unclean.test(text)) return text
  return text
    .replace(escapeSequence, '')
    .replace(lineBreak, '\n')
    .replace(invisible, '')
    .replace(space, ' ')
    .normalize('NFC')
}
