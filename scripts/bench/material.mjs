import { writeFileSync } from 'node:fs'

const words =
  'the river town kept its old bridge while engineers measured every stone and wrote down what the water had moved since spring'.split(
    ' ',
  )

/** Writes a Markdown article of about `bytes` bytes, the same each time. Its title is `A long article`. */
export function writeLongArticle(path, bytes) {
  const sections = ['---\ntitle: A long article\n---\n']
  let length = 0
  for (let number = 1; length < bytes; number += 1) {
    const section = `## Part ${number}\n\n${Array.from({ length: 8 }, (_, index) => paragraph(number * 8 + index)).join('\n\n')}\n`
    sections.push(section)
    length += section.length
  }
  writeFileSync(path, sections.join('\n'))
}

function paragraph(seed) {
  const sentences = Array.from({ length: 6 }, (_, index) => {
    const from = (seed * 7 + index * 5) % words.length
    const text = [...words.slice(from), ...words.slice(0, from)].slice(0, 12 + (index % 5)).join(' ')
    return `${text[0].toUpperCase()}${text.slice(1)}.`
  })
  return sentences.join(' ')
}

/** A log of as many attempts over as many lessons: a real attempt over and over, an hour apart until now. */
export function attemptsOver(log, attempts, lessons) {
  return Array.from({ length: attempts }, (_, round) =>
    multiplyLog(log, log.trim().split('\n').length, round - attempts).replaceAll(
      /"(article|title|ref)":"([^"]+)"/g,
      (_all, name, value) => `"${name}":"${value} ${round % lessons}"`,
    ),
  ).join('\n')
}

/** A log of `count` lines: a real one over and over, each time as new sessions an hour later. */
export function multiplyLog(log, count, first = 0) {
  const lines = log.trim().split('\n')
  return Array.from({ length: count }, (_, index) => {
    const round = first + Math.floor(index / lines.length)
    return lines[index % lines.length]
      .replace(/"session":"([^"]+)"/, `"session":"$1-${round}"`)
      .replace(/"at":"([^"]+)"/, (_at, at) => `"at":"${new Date(Date.parse(at) + round * 3_600_000).toISOString()}"`)
  }).join('\n')
}
