// Measures how well the text of an article is told from its page: npm run bench:extract DIR [-- --worst N]
//
// DIR holds, at any depth, pages with what they should give:
//   NAME/source.html and NAME/expected.html      (the layout of Readability's test pages)
//   NAME.html and NAME.txt                       (the expected text)
//   evaldata.json, with cache/ and eval/ beside  (the layout of trafilatura's: phrases that must and must not be there)
import { rmSync } from 'node:fs'
import { mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { parseHTML } from 'linkedom'
import { rolldown } from 'rolldown'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { worst: { type: 'string', default: '10' } },
})
const [folder] = positionals
if (folder === undefined) {
  console.error('Usage: npm run bench:extract DIR [-- --worst N]   (DIR: pages with the text they should give)')
  process.exit(2)
}
const parseArticle = await loadParser()
const files = await readdir(folder, { recursive: true })
const pairs = files.map((file) => pairOf(join(folder, file))).filter(Boolean)
const existing = pairs.filter(({ expected }) => files.includes(relative(folder, expected)))
if (existing.length > 0) report('word-level F1', await measureAll(existing, measurePair))
for (const file of files.filter((name) => basename(name) === 'evaldata.json')) {
  const phrases = await phrasePages(join(folder, file))
  const measured = await measureAll(phrases, measurePhrases)
  report('phrase F1', measured)
  reportPhrases(measured)
}

async function loadParser() {
  const input = fileURLToPath(new URL('../src/article/parse.ts', import.meta.url))
  const out = await mkdtemp(join(tmpdir(), 'closeread-bench-'))
  const bundle = await rolldown({ input, platform: 'node' })
  await bundle.write({ dir: out, format: 'esm', entryFileNames: 'parse.mjs', chunkFileNames: '[name].mjs' })
  await bundle.close()
  process.on('exit', () => rmSync(out, { recursive: true }))
  return (await import(pathToFileURL(join(out, 'parse.mjs')).href)).parseArticle
}

function pairOf(path) {
  if (basename(path) === 'source.html') return { page: path, expected: join(dirname(path), 'expected.html') }
  return path.endsWith('.html') ? { page: path, expected: path.replace(/html$/, 'txt') } : undefined
}

async function measureAll(pages, measure) {
  const results = []
  for (const page of pages) {
    const start = performance.now()
    const result = await measure(page)
    results.push({ name: relative(resolve(folder), resolve(page.page)), ms: performance.now() - start, ...result })
  }
  return results.sort((one, other) => one.f1 - other.f1)
}

async function measurePair({ page, expected }) {
  const want = wordsOf(await expectedText(expected))
  const got = wordsOf(await keptText(page))
  const shared = [...want].reduce((sum, [word, times]) => sum + Math.min(times, got.get(word) ?? 0), 0)
  return scores(shared, total(got), total(want))
}

async function expectedText(path) {
  const text = await readFile(path, 'utf8')
  if (!path.endsWith('.html')) return text
  const { document } = parseHTML(`<html><body>${text}</body></html>`)
  return textUnder(document.body)
}

function textUnder(node) {
  if (node.nodeType === 3) return node.textContent
  return [...node.childNodes]
    .map(textUnder)
    .join(/^(?:a|abbr|b|cite|code|em|i|mark|q|s|small|span|strong|sub|sup|u)$/i.test(node.localName ?? '') ? '' : ' ')
}

/** What was kept of a page: the paragraphs, the standfirst, and the headings that are the page's own. */
async function keptText(path) {
  const bytes = await readFile(path)
  const source = bytes.toString('utf8').replace(/\s+/g, ' ')
  try {
    const article = await parseArticle(new Uint8Array(bytes), { path })
    const headings = article.sections.map(({ title }) => title).filter((title) => source.includes(title))
    return [article.standfirst ?? '', ...headings, ...article.sections.flatMap(({ paragraphs }) => paragraphs)].join(
      '\n',
    )
  } catch (error) {
    if (error.exitCode === undefined) throw error
    return ''
  }
}

function wordsOf(text) {
  const counts = new Map()
  for (const word of text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function total(counts) {
  return [...counts.values()].reduce((sum, times) => sum + times, 0)
}

async function phrasePages(path) {
  const pages = Object.values(JSON.parse(await readFile(path, 'utf8')))
  const found = await Promise.all(
    pages.map(async (page) => ({ ...page, page: await pagePath(dirname(path), page.file) })),
  )
  return found.filter(({ page }) => page !== undefined)
}

async function pagePath(folder, file) {
  const places = ['cache', 'eval'].map((name) => join(folder, name, file))
  for (const place of places)
    if (
      await readFile(place).then(
        () => true,
        () => false,
      )
    )
      return place
  return undefined
}

async function measurePhrases({ page, with: wanted, without }) {
  const text = (await keptText(page)).replace(/\s+/g, ' ')
  const has = (phrase) => text.includes(phrase.replace(/\s+/g, ' ').trim())
  const found = wanted.filter(has).length
  const wrong = without.filter(has).length
  return {
    ...scores(found, found + wrong, wanted.length),
    found,
    wrong,
    wanted: wanted.length,
    unwanted: without.length,
  }
}

function scores(shared, got, want) {
  const precision = got === 0 ? 0 : shared / got
  const recall = want === 0 ? 1 : shared / want
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

function report(what, results) {
  const median = (key) => results.map((result) => result[key]).sort((one, other) => one - other)[results.length >> 1]
  const mean = (key) => results.reduce((sum, result) => sum + result[key], 0) / results.length
  const figure = (number) => number.toFixed(3)
  for (const { name, f1, precision, recall } of results.slice(0, Number(values.worst))) {
    console.log(`${figure(f1)}  precision ${figure(precision)}  recall ${figure(recall)}  ${name}`)
  }
  console.log(`\n${results.length} pages, ${what}: median ${figure(median('f1'))}, mean ${figure(mean('f1'))}`)
  console.log(
    `precision: median ${figure(median('precision'))}, mean ${figure(mean('precision'))}; recall: median ${figure(median('recall'))}, mean ${figure(mean('recall'))}`,
  )
  console.log(
    `time: median ${median('ms').toFixed(0)} ms, longest ${Math.max(...results.map(({ ms }) => ms)).toFixed(0)} ms\n`,
  )
}

function reportPhrases(results) {
  const sum = (key) => results.reduce((all, result) => all + result[key], 0)
  const { precision, recall, f1 } = scores(sum('found'), sum('found') + sum('wrong'), sum('wanted'))
  console.log(
    `all phrases together: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`,
  )
}
