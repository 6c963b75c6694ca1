import type { Item } from '../../quiz/item.ts'
import type { Session } from '../../quiz/session.ts'
import { formNames, progress, sentenceBefore, skillNames } from '../../quiz/wording.ts'
import { blank, type Line, paragraph } from '../lines.ts'
import { glyphs } from '../theme.ts'

/** The head of a question: where in the quiz it is (a checkpoint is in none), what it asks. */
export function questionLines(session: Session | undefined, item: Item, width: number, ascii: boolean): Line[] {
  const { dot } = glyphs(ascii)
  const where = [
    session ? progress(session.at + 1, session.items.length) : 'Before you go on',
    formNames[item.form],
    skillNames[item.skill],
  ].join(` ${dot} `)
  const context = item.context ? [...paragraph(sentenceBefore(item.context), width, 'quiet'), blank] : []
  return [...paragraph(where, width, 'quiet'), blank, ...context, ...paragraph(item.stem, width, 'title'), blank]
}
