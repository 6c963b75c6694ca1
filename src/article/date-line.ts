const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre'
const days = '(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?'
const around =
  'published|posted|written|updated|modified|revised|created|first|last|on|at|date|time|issued|a\\.?m\\.?|p\\.?m\\.?|gmt|utc|ist|bst|cet|cest|e[sd]t|p[sd]t|c[sd]t|st|nd|rd|th|today|yesterday|ago|hours?|minutes?|mins?|hrs?|of|the|uhr|am|um|vom|den|stand|editiert|aktualisiert|veröffentlicht|erstellt|mis à jour|à|vom|le|de|del|publié|publicado'

const date = new RegExp(
  `\\b(?:${months})\\b|\\b\\d{4}-\\d\\d-\\d\\d|\\b\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}\\b|\\b\\d+ (?:hours?|minutes?|mins?|days?) ago\\b`,
  'i',
)
const parts = new RegExp(`\\b(?:${months}|${days}|${around})\\b|\\d+(?:st|nd|rd|th)?[tz]?|[^\\p{L}\\d]`, 'giu')

/** Whether a line says when something was published, and nothing else. */
export function isDateLine(line: string): boolean {
  // "Nov. 20, 2019Updated: Nov. 21, 2019"
  const spaced = line.replace(/(\d)(?=\p{Lu})/gu, '$1 ')
  return line.length <= 120 && /\d/.test(line) && date.test(spaced) && spaced.replace(parts, '') === ''
}
