import { basename } from 'node:path'
import { toMarkdown } from '../article/markdown-out.ts'
import { parseArticle } from '../article/parse.ts'
import { cleanLine } from '../article/sanitize.ts'
import type { SheetFact } from '../facts/sheet.ts'
import { joinFacts } from '../facts/sheet-join.ts'
import { toSheet } from '../facts/sheet-out.ts'
import { foldingWidth, type Line, layOut } from '../plain/printer.ts'
import { soundTrials } from '../quiz/sound-trials.ts'
import { trialItems } from '../quiz/to-sheet.ts'
import { count } from '../quiz/wording.ts'
import { UserError } from '../user-error.ts'
import type { CommandContext } from './context.ts'
import { type DraftPlace, draftPlace } from './draft-place.ts'
import { lineToGoOn } from './going-on.ts'
import { lessonFor } from './services.ts'
import { refuseTaken, writeNew } from './write-new.ts'

/** `closeread draft <article>`: writes it as a lesson to edit, into this folder and never over a file. */
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

  const facts = joinFacts(trials.map(({ fact }) => fact))
  const files = [
    ...(place.pageIsArticle ? [] : [{ path: place.page, text: page }]),
    ...(facts.length === 0 ? [] : [{ path: place.sheet, text: toSheet(facts, notesFor(context, place)) }]),
  ]
  writeNew(files)
  const written = files.map(({ path }) => basename(path))
  say(context, [...reportLines(written, facts, place, shortage), ...nextLines(context, place)])
  return 0
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

function reportLines(
  written: readonly string[],
  facts: readonly SheetFact[],
  { sheet }: DraftPlace,
  shortage?: string,
): string[] {
  const questions = facts.reduce((sum, { items }) => sum + items.length, 0)
  const made = written.length === 0 ? [] : [`Wrote ${written.join(' and ')}.`]
  if (facts.length > 0)
    return [...made, `There are ${count(facts.length, 'fact')} with ${count(questions, 'question')} in it.`]
  return [...made, shortage ?? 'No good question could be made of it.', `Write its facts in ${basename(sheet)}.`]
}

function nextLines(context: CommandContext, { name }: DraftPlace): Line[] {
  return [
    'Read every question before you use it. Then type:',
    { typed: typed(context, ['check', `${name}.md`]) },
    { typed: typed(context, [`${name}.md`]) },
  ]
}

function typed({ env }: CommandContext, words: readonly string[]): string {
  return lineToGoOn({ env, flags: {} }, words)
}

function say({ stdout }: CommandContext, lines: readonly Line[]): void {
  stdout.write(layOut(lines, foldingWidth(stdout)))
}
