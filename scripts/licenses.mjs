import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Licence texts of packages that forgot to ship theirs. */
const ownTexts = join(import.meta.dirname, 'licenses')
/** Our word lists are made from another package's, whose licence goes with them. */
const madeOfWordLists = 'facts/words/lists.json'
const wordListPackage = join(import.meta.dirname, '../node_modules/compromise')
const licenseFile = /^(?:licen[cs]e|copying)(?:[-.](?:md|txt|mit))?$/i

/** The licence texts of exactly the packages whose code is in these chunks, as one text. Throws where one is missing. */
export function licenseTexts(chunks) {
  const modules = chunks.flatMap((chunk) =>
    Object.entries(chunk.modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : [])),
  )
  const folders = new Set(modules.filter((id) => id.includes('node_modules')).map(packageFolder))
  if (modules.some((id) => id.endsWith(madeOfWordLists))) folders.add(wordListPackage)
  const blocks = [...new Set([...folders].map(licenseBlock))].sort()
  return ['closeread contains code of these packages, under their own licenses.', ...blocks].join(
    `\n\n${'-'.repeat(72)}\n`,
  )
}

/** The nearest folder above a module whose package.json says name and version (some only say `type`). */
function packageFolder(id) {
  let folder = dirname(id)
  while (!(existsSync(join(folder, 'package.json')) && manifest(folder).version)) folder = dirname(folder)
  return folder
}

function licenseBlock(folder) {
  const { name, version, license } = manifest(folder)
  const shipped = readdirSync(folder).find((file) => licenseFile.test(file))
  const path = shipped ? join(folder, shipped) : join(ownTexts, `${name.replace('/', '-')}.txt`)
  if (!existsSync(path)) throw new Error(`${name} ships no license text: put it in ${path}.`)
  return `${name} ${version} (${license})\n\n${readFileSync(path, 'utf8').trim()}`
}

function manifest(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
}
