import type { Article } from '../article/article.ts'
import { contentsLines, glossaryLines } from './article-view.ts'

/** How reading ended: at the end of the article, by asking for the quiz, or before. */
export type ReadingEnd = 'read' | 'quiz' | 'left'

/** What a line typed between two sections asks for. */
export type Turn =
  | { readonly to: 'section'; readonly section: number }
  | { readonly to: 'lines'; readonly lines: readonly string[] }
  | { readonly to: ReadingEnd }

export function readTurn(line: string, section: number, article: Article, quizFollows: boolean): Turn {
  const typed = line.toLowerCase()
  const last = article.sections.length - 1
  if (typed === '') return section === last ? { to: 'read' } : { to: 'section', section: section + 1 }
  if (/^\d{1,5}$/.test(typed)) {
    const wanted = Number(typed) - 1
    const there = wanted >= 0 && wanted <= last
    return there ? { to: 'section', section: wanted } : { to: 'lines', lines: [`The sections are 1 to ${last + 1}.`] }
  }
  const turn = turnOf(typed, section, article, quizFollows)
  return turn ?? { to: 'lines', lines: [`"${line}" means nothing here.`, ...turnHelp(article, quizFollows)] }
}

function turnOf(typed: string, section: number, article: Article, quizFollows: boolean): Turn | undefined {
  switch (typed) {
    case '?':
    case 'help':
      return { to: 'lines', lines: turnHelp(article, quizFollows) }
    case 'r':
      return { to: 'section', section }
    case 'b':
    case 'back':
      return { to: 'section', section: Math.max(0, section - 1) }
    case 'c':
      return { to: 'lines', lines: contentsLines(article) }
    case 'w':
      return { to: 'lines', lines: article.glossary.length > 0 ? glossaryLines(article) : ['No words are explained.'] }
    case 'quiz':
      return quizFollows ? { to: 'quiz' } : undefined
    case 'q':
    case 'quit':
      return { to: 'left' }
    default:
      return undefined
  }
}

function turnHelp(article: Article, quizFollows: boolean): string[] {
  return [
    'You can type:',
    '- Enter alone: the next section',
    '- b: the section before',
    '- r: this section again',
    `- 1 to ${article.sections.length}: that section`,
    '- c: the list of sections',
    ...(article.glossary.length > 0 ? ['- w: the words and what they mean'] : []),
    ...(quizFollows ? ['- quiz: straight to the quiz'] : []),
    '- q: leave; your place is kept',
  ]
}
