import type { Article } from '../article/article.ts'
import type { Item } from '../quiz/item.ts'
import { progress } from '../quiz/wording.ts'
import type { History } from '../records/history.ts'
import { unfinishedAttempt } from '../records/resume.ts'
import { articleLines, headLines, sectionLines } from './article-view.ts'
import { askCheckpoint } from './checkpoint.ts'
import type { PlainFace } from './face.ts'
import { type ReadingEnd, readTurn } from './turn.ts'

export interface ReadingPlan {
  readonly quizFollows: boolean
  /** The bank to ask a question from at each section's end; empty where the reader wants none. */
  readonly checkpoints: readonly Item[]
}

/** Prints the article; where a person sits, section by section, each prompt saying what comes next. */
export async function readArticle(article: Article, face: PlainFace, plan: ReadingPlan): Promise<ReadingEnd> {
  if (face.attended && article.sections.length > 0) return turnPages(article, face, plan)
  face.print(articleLines(article))
  return 'read'
}

async function turnPages(
  article: Article,
  face: PlainFace,
  { quizFollows, checkpoints }: ReadingPlan,
): Promise<ReadingEnd> {
  const history = face.journal.history()
  const checked = new Set<number>()
  let section = placeIn(article, history)
  face.print([...headLines(article), ...welcomeLines(article, history, section, quizFollows)])
  showSection(article, section, face)
  for (;;) {
    const line = await face.ask(promptAfter(article, section, quizFollows))
    const turn = line === undefined ? ({ to: 'left' } as const) : readTurn(line, section, article, quizFollows)
    if (turn.to === 'section') {
      if (turn.section === section + 1 && !checked.has(section)) {
        if (!(await askCheckpoint(article, section, checkpoints, face))) return 'left'
        checked.add(section)
      }
      section = turn.section
      showSection(article, section, face)
    } else if (turn.to === 'lines') face.print(['', ...turn.lines, ''])
    else {
      if (turn.to === 'read') finish(article, face)
      return turn.to
    }
  }
}

function promptAfter(article: Article, section: number, quizFollows: boolean): string {
  const atEnd = section === article.sections.length - 1
  const next = atEnd ? (quizFollows ? 'the quiz' : 'the end') : `section ${section + 2}`
  return `\nEnter for ${next}, ? for help: `
}

function showSection(article: Article, index: number, face: PlainFace): void {
  face.print(['', ...sectionLines(article, index)])
  const section = article.sections[index]
  if (!section) return
  face.record({ type: 'placed', at: face.now().toISOString(), article: article.id, section: section.id, paragraph: 0 })
}

function finish(article: Article, face: PlainFace): void {
  face.record({ type: 'finished-reading', at: face.now().toISOString(), article: article.id })
}

/** The section to begin with: where the reader left, or the first one when the article was read to its end. */
function placeIn(article: Article, history: History): number {
  if (history.finishedReading.has(article.id)) return 0
  const place = history.places.get(article.id)
  return Math.max(
    0,
    article.sections.findIndex(({ id }) => id === place?.section),
  )
}

function welcomeLines(article: Article, history: History, section: number, quizFollows: boolean): string[] {
  const left = quizFollows ? unfinishedAttempt(history, article.id) : undefined
  const place = section > 0 ? [`Going on at section ${section + 1}. Type 1 for the first one.`] : []
  const waiting =
    left && left.answers.size > 0
      ? [
          `Your quiz waits at ${progress(left.answers.size + 1, left.items.length).toLowerCase()}. Type quiz to go on with it.`,
        ]
      : []
  const all = [...place, ...waiting]
  return all.length > 0 ? ['', ...all] : []
}
