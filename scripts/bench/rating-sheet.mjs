import { readFileSync, writeFileSync } from 'node:fs'
import { tally } from './items-figures.mjs'

const questions = {
  M1: 'Are stem and options grammatical? (yes/no)',
  M2: 'Can it be understood after one reading of the article, without looking again? (yes/no)',
  M3: 'Does the evidence alone prove the marked answer? (yes/no)',
  M4: 'Is exactly one answer right? (yes/no)',
  M5: 'Is it impossible to tell from the stem, the form or general knowledge alone? (yes/no)',
  Q1: 'How many distractors are plausible to someone who did not read? (0 to 3; leave empty for true-false and gaps)',
  fault: 'A word on what is wrong, if anything',
}

/** Writes the questions in an order that tells nothing, for raters to fill in; families go into a file of their own. */
export function writeSheet(path, measured) {
  const entries = measured.flatMap(({ file, article, quiz }) => quiz.map((item) => ({ file, article, item })))
  const mixed = entries
    .map((entry) => ({ entry, place: place(entry.item.id) }))
    .sort((one, other) => one.place - other.place)
  const items = mixed.map(({ entry: { file, item } }, index) => ({
    number: index + 1,
    article: file,
    context: item.context,
    stem: item.stem,
    options: item.options?.map(({ text, correct }) => (correct ? `* ${text}` : text)),
    answer: item.answer?.text,
    accepts: item.answer?.accepts,
    evidence: item.evidence.map(({ quote }) => quote),
    rating: Object.fromEntries(Object.keys(questions).map((name) => [name, ''])),
  }))
  const articles = Object.fromEntries(measured.map(({ file, article }) => [file, article.sections]))
  const families = Object.fromEntries(mixed.map(({ entry: { item } }, index) => [index + 1, item.family]))
  writeFileSync(path, `${JSON.stringify({ questions, items, articles }, null, 2)}\n`)
  writeFileSync(keyOf(path), `${JSON.stringify(families, null, 2)}\n`)
}

const keyOf = (path) => path.replace(/(?:\.json)?$/, '.families.json')

function place(id) {
  let hash = 7
  for (const letter of id) hash = Math.imul(hash ^ letter.codePointAt(0), 0x5bd1e995) >>> 0
  return hash
}

/** Reads a filled sheet: how many items of each family are acceptable, weak and bad. */
export function scoreSheet(path) {
  const families = JSON.parse(readFileSync(keyOf(path), 'utf8'))
  const rated = JSON.parse(readFileSync(path, 'utf8')).items.filter(({ rating }) => rating.M1 !== '')
  const verdicts = rated.map((item) => ({ family: families[item.number], verdict: verdictOf(item) }))
  if (rated.length === 0) console.log('No item of this sheet is rated yet.')
  for (const [family, count] of [
    ...(rated.length > 0 ? [['all', rated.length]] : []),
    ...tally(verdicts.map(({ family }) => family)),
  ]) {
    const own = verdicts.filter((one) => family === 'all' || one.family === family)
    const share = (verdict) =>
      `${Math.round((100 * own.filter((one) => one.verdict === verdict).length) / count)} % ${verdict}`
    console.log(`${family}: ${count} rated, ${['acceptable', 'weak', 'bad'].map(share).join(', ')}`)
  }
  for (const { stem, rating } of rated.filter(({ rating }) => rating.fault)) console.log(`${rating.fault}: ${stem}`)
}

function verdictOf({ rating, options }) {
  const no = (name) => /^n/i.test(String(rating[name]))
  if (['M1', 'M2', 'M3', 'M4'].some(no)) return 'bad'
  const plausible = rating.Q1 === '' ? 2 : Number(rating.Q1)
  return no('M5') || plausible < Math.min(2, (options?.length ?? 3) - 1) ? 'weak' : 'acceptable'
}
