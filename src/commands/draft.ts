import { basename } from 'node:path'
import type { Article } from '../article/article.ts'
import { toMarkdown } from '../article/markdown-out.ts'
import { parseArticle } from '../article/parse.ts'
import { cleanLine } from '../article/sanitize.ts'
import type { SheetFact } from '../facts/sheet.ts'
import { joinFacts } from '../facts/sheet-join.ts'
import { toSheet } from '../facts/sheet-out.ts'
import { foldingWidth, type Line, layOut } from '../plain/printer.ts'
import { factText, readFactText } from '../quiz/fact-text.ts'
import { lintSheet } from '../quiz/lint/lint-sheet.ts'
import { soundTrials } from '../quiz/sound-trials.ts'
import { trialItems } from '../quiz/to-sheet.ts'
import { count } from '../quiz/wording.ts'
import { openJournal } from '../records/journal.ts'
import type { Drafting } from '../tui/services.ts'
import { UserError } from '../user-error.ts'
import type { CommandContext } from './context.ts'
import { type DraftPlace, draftPlace } from './draft-place.ts'
import { chosenEditor } from './editor.ts'
import { lineToGoOn } from './going-on.ts'
import { showScreen } from './screen.ts'
import { lessonFor, readerOf } from './services.ts'
import { refuseTaken, writeNew } from './write-new.ts'

/**
 * `closeread draft <article>`: writes it as a lesson to edit, into this folder and never over a file. On the full screen
 * its author chooses the questions first.
 */
export async function run(context: CommandContext): Promise<number> {
  const [ref = ''] = context.positionals
  const lesson = await lessonFor(context, ref)
  if (lesson.kind === 'curated') throw sheetExists(context, ref)
  const place = draftPlace(context, lesson)
  refuseTaken([...(place.pageIsArticle ? [] : [place.page]), place.sheet])
  const page = toMarkdown(lesson.article)
  const article = place.pageIsArticle ? lesson.article : await parseArticle(new TextEncoder().encode(page), place)
  const { items, shortage } = await lesson.bank()
  const trials = soundTrials(trialItems(items, article), article)

  let report: readonly Line[] | undefined
  const write = (chosen: readonly SheetFact[]): void => {
    const facts = joinFacts(chosen)
    const sheet = toSheet(facts, notesFor(context, place))
    const files = [
      ...(place.pageIsArticle ? [] : [{ path: place.page, text: page }]),
      ...(facts.length === 0 ? [] : [{ path: place.sheet, text: sheet }]),
    ]
    writeNew(files)
    const names = files.map(({ path }) => basename(path))
    const errors = errorsIn(sheet, facts, article)
    report = [...writtenLines(names, facts, place, shortage), ...nextLines(context, place, errors)]
  }

  const drafting: Drafting = {
    article,
    trials,
    write,
    factText,
    readFactText: (text) => readFactText(text, article),
    editor: () => chosenEditor(context.env, typed(context, ['draft', ref])),
  }
  const code = trials.length === 0 ? undefined : await curate(context, drafting)
  if (code === undefined) write(trials.map(({ fact }) => fact))
  const nothing = code === 0 ? 'You kept no question, so nothing was written.' : 'Nothing was written.'
  context.stdout.write(layOut(report ?? [nothing], foldingWidth(context.stdout)))
  return code ?? 0
}

/** Has the author choose; undefined where there is no full screen to do it on. */
async function curate(context: CommandContext, drafting: Drafting): Promise<number | undefined> {
  // Choosing questions is not reading: the reader's log stays as it is.
  const journal = openJournal({ data: context.dataPaths.data, reader: readerOf(context), save: false })
  return showScreen(context, journal, { screen: 'curation', drafting })
}

function sheetExists(context: CommandContext, ref: string): UserError {
  const line = typed(context, ['check', ref])
  return new UserError(`${cleanLine(ref)} has a fact sheet already: edit that one, and check it with "${line}".`, 1)
}

/** What the author of a sheet is told in it. */
function notesFor(context: CommandContext, { name, page }: DraftPlace): string[] {
  return [
    `Questions about ${basename(page)}, made from its own sentences. Read each one before you use it.`,
    'Change any words, take questions out, write new ones. A quote under "evidence" must stand in the',
    `article just once, word for word. To check it all, type: ${typed(context, ['check', `${name}.md`])}`,
  ]
}

function writtenLines(
  names: readonly string[],
  facts: readonly SheetFact[],
  { sheet }: DraftPlace,
  shortage = 'No good question could be made of it.',
): string[] {
  const questions = facts.reduce((sum, { items }) => sum + items.length, 0)
  const made = names.length === 0 ? [] : [`Wrote ${names.join(' and ')}.`]
  if (facts.length === 0) return [...made, shortage, `Write its facts in ${basename(sheet)}. Then type:`]
  const asks = `It asks ${count(questions, 'question')} about ${count(facts.length, 'fact')}.`
  return [...made, asks, 'Read every question before you use it. Then type:']
}

function nextLines(context: CommandContext, { name }: DraftPlace, errors: number): Line[] {
  const mend = errors === 0 ? [] : [`${count(errors, 'thing')} in it must still be mended: the check says what.`]
  return [{ typed: typed(context, ['check', `${name}.md`]) }, { typed: typed(context, [`${name}.md`]) }, ...mend]
}

/** What an author chose or edited may have faults that each question alone has not. */
function errorsIn(sheet: string, facts: readonly SheetFact[], article: Article): number {
  if (facts.length === 0) return 0
  return lintSheet(sheet, article).findings.filter(({ severity }) => severity === 'error').length
}

function typed({ env }: CommandContext, words: readonly string[]): string {
  return lineToGoOn({ env, flags: {} }, words)
}
