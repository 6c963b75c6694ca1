// Measures the questions made of articles: npm run bench:items DIR [-- --items N] [--seed N] [--sheet OUT.json]
//                                          npm run bench:items -- --score FILLED.json
//
// DIR holds articles (.md, .txt, .html) at any depth. --sheet writes the questions for blind raters, the families into a
// second file beside it; --score reads the filled sheet.
import { rmSync } from 'node:fs'
import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { rolldown } from 'rolldown'
import { guessers, tally } from './bench/items-figures.mjs'
import { scoreSheet, writeSheet } from './bench/rating-sheet.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    items: { type: 'string', default: '10' },
    seed: { type: 'string', default: '1' },
    sheet: { type: 'string' },
    score: { type: 'string' },
  },
})
const [folder] = positionals

if (values.score !== undefined) scoreSheet(values.score)
else if (folder !== undefined) await measure(folder)
else {
  console.error('Usage: npm run bench:items DIR [-- --sheet OUT.json]   (DIR: articles to ask about)')
  process.exitCode = 2
}

async function measure(root) {
  const rooms = await loadRooms()
  const files = (await readdir(root, { recursive: true })).filter((file) => /\.(?:md|txt|html?)$/.test(file)).sort()
  const measured = []
  for (const file of files) measured.push(await measureFile(rooms, root, file))
  report(measured)
  if (values.sheet !== undefined) writeSheet(values.sheet, measured)
}

/** The rooms of the program this script needs, bundled for this Node. */
async function loadRooms() {
  const source = (path) => join(import.meta.dirname, '../src', path)
  const input = {
    parse: source('article/parse.ts'),
    generate: source('quiz/generate.ts'),
    compose: source('quiz/compose.ts'),
  }
  const out = await mkdtemp(join(tmpdir(), 'closeread-bench-'))
  process.on('exit', () => rmSync(out, { recursive: true }))
  const build = await rolldown({ input, platform: 'node' })
  await build.write({ dir: out, format: 'esm', entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' })
  await build.close()
  const load = (name) => import(pathToFileURL(join(out, `${name}.mjs`)).href)
  return { ...(await load('parse')), ...(await load('generate')), ...(await load('compose')) }
}

async function measureFile({ parseArticle, generateItems, composeQuiz }, root, file) {
  const article = await parseArticle(await readFile(join(root, file)), { path: file })
  const text = article.sections.flatMap(({ paragraphs }) => paragraphs).join('\n')
  const [first, { items, dropped }] = timed(() => generateItems(article))
  // Again from the file: what is kept for an article once it is read must not count as speed.
  const again = await parseArticle(await readFile(join(root, file)), { path: file })
  const [warm] = timed(() => generateItems(again))
  const wish = { seed: Number(values.seed), count: Number(values.items) }
  const quiz = composeQuiz(article, items, wish).items
  return { file, article, text, words: text.split(/\s+/).length, items, dropped, first, warm, quiz }
}

/** How many milliseconds work takes, and what comes of it. */
function timed(work) {
  const start = performance.now()
  const made = work()
  return [performance.now() - start, made]
}

function report(measured) {
  for (const { file, words, items, quiz } of measured) {
    const families = new Set(quiz.map(({ family }) => family)).size
    console.log(`${file}: ${words} words, ${items.length} items, quiz of ${quiz.length} from ${families} families`)
  }
  const long = measured.filter(({ words }) => words >= 350)
  const enough = long.filter(({ quiz }) => quiz.length >= 6).length
  const words = measured.reduce((sum, one) => sum + one.words, 0)
  const speed = (time) => ((1000 * measured.reduce((sum, one) => sum + one[time], 0)) / words).toFixed(1)
  const { asked, chance, rates } = guessers(measured)
  const list = (counts) => counts.map(([name, count]) => `${name} ${count}`).join(', ')
  console.log(`\nArticles of 350 words or more with 6 questions or more: ${enough} of ${long.length}`)
  console.log(
    `Families in the quizzes: ${list(tally(measured.flatMap(({ quiz }) => quiz.map(({ family }) => family))))}`,
  )
  console.log(
    `Guessers on ${asked} choices (chance ${chance.toFixed(0)} %): ${rates.map(([name, rate]) => `${name} ${rate.toFixed(0)} %`).join(', ')}`,
  )
  console.log(`Dropped by: ${list(tally(measured.flatMap(({ dropped }) => dropped.map(({ filter }) => filter))))}`)
  console.log(`Time: ${speed('first')} ms per 1,000 words at first sight, ${speed('warm')} again`)
}
