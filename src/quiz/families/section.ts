import { isFunctionWord } from '../../facts/words/closed.ts'
import { isRefusal, noProposals, type Proposals } from '../candidate.ts'
import { hashOf } from '../hash.ts'
import type { Room } from './room.ts'
import { quoted, statementOf } from './statement.ts'

const mostPerSection = 2

/** Which section says it: for articles whose sections have telling titles. */
export function sectionsAsked(room: Room): Proposals {
  const proposals = noProposals()
  const titled = room.article.sections.filter(
    ({ title }) =>
      title !== room.article.title && !/^(?:introduction|overview|part|section|chapter|page|\d)/i.test(title),
  )
  if (titled.length < 3) return proposals
  for (const section of titled) {
    const others = titled
      .filter(({ title }) => title !== section.title)
      .toSorted((one, other) => hashOf(one.id + section.id) - hashOf(other.id + section.id))
      .slice(0, 3)
    const titles = new Set([section, ...others].flatMap(({ title }) => contentWords(title)))
    const fit = room.sentences.filter((sentence) => {
      if (sentence.section !== section.id || sentence.text.length > 170) return false
      const standing = room.stand(sentence)
      if (
        isRefusal(standing) ||
        standing.context !== undefined ||
        sentence.tokens.some(({ quoted: inQuote }) => inQuote)
      )
        return false
      return room.overlap.repeat(sentence) <= 0.4 && !contentWords(sentence.text).some((word) => titles.has(word))
    })
    for (const sentence of fit.slice(0, mostPerSection)) {
      const standing = room.stand(sentence)
      if (isRefusal(standing)) continue
      proposals.candidates.push({
        family: 'section',
        skill: 'integrate',
        evidence: [sentence],
        stem: `Which section of the article tells you this? ${quoted(statementOf(standing))}`,
        explanation: `It stands in the section “${section.title}”.`,
        asked: {
          form: 'choice',
          key: { text: section.title, why: 'The sentence stands in this section.' },
          distractors: others.map(({ title }) => ({
            text: title,
            why: 'This section is about something else and does not say it.',
          })),
        },
        topic: section.title.toLowerCase(),
      })
    }
  }
  return proposals
}

function contentWords(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? [])
    .filter((word) => word.length > 2 && !isFunctionWord(word))
    .map((word) => word.slice(0, 6))
}
