import { existsSync, writeFileSync } from 'node:fs'
import { basename, extname, isAbsolute, join } from 'node:path'
import type { Article } from '../article/article.ts'
import { toMarkdown } from '../article/markdown-out.ts'
import { parseArticle } from '../article/parse.ts'
import { readSheet } from '../facts/sheet-file.ts'
import { toSheet } from '../facts/sheet-out.ts'
import { layOut } from '../plain/printer.ts'
import type { Item } from '../quiz/item.ts'
import type { Lesson } from '../quiz/lesson.ts'
import { reveals } from '../quiz/reveal.ts'
import { factsOfItems, withWholeStem } from '../quiz/sheet-facts.ts'
import { count } from '../quiz/wording.ts'
import { UserError } from '../user-error.ts'
import type { CommandContext } from './context.ts'
import { lessonFor } from './services.ts'

/** `closeread draft <article>`: writes it as a lesson to edit, into this folder and never over a file. */
export async function run(context: CommandContext): Promise<number> {
  const { positionals, cwd, stdout } = context
  const [ref = ''] = positionals
  const lesson = await lessonFor(context, ref)
  const name = nameFor(lesson)
  const page = join(cwd, `${name}.md`)
  const sheet = join(cwd, `${name}.facts.yaml`)
  // A lesson's own Markdown file stays as it is; only its sheet is missing.
  const isPage = lesson.ref === page
  const taken = [...(isPage ? [] : [page]), sheet].find((path) => existsSync(path))
  if (taken !== undefined) {
    throw new UserError(`${basename(taken)} is here already: move it, or draft in another folder.`, 1)
  }
  const text = toMarkdown(lesson.article)
  const article = isPage ? lesson.article : await parseArticle(new TextEncoder().encode(text), { path: page })
  const { items, shortage } = await lesson.bank()
  const draft = sheetOf(items, article)
  if (!isPage) write(page, text)
  if (draft.facts > 0) write(sheet, draft.text)
  const written = [...(isPage ? [] : [page]), ...(draft.facts > 0 ? [sheet] : [])].map((path) => basename(path))
  stdout.write(layOut(reportLines(written, draft, name, shortage), undefined))
  return 0
}

interface SheetDraft {
  readonly text: string
  readonly facts: number
  readonly items: number
}

/** What can be read back without an error: a quote that stands twice in the article, for one, proves no place. */
function sheetOf(items: readonly Item[], article: Article): SheetDraft {
  const { facts } = readSheet(toSheet(factsOfItems(independent(items.map(withWholeStem)))), article)
  return { text: toSheet(facts), facts: facts.length, items: facts.flatMap((fact) => fact.items).length }
}

/** The best ones first; what gives away a better one's answer, or has it given away by it, is left out. */
function independent(items: readonly Item[]): Item[] {
  const chosen: Item[] = []
  for (const item of items) {
    if (chosen.every((other) => !reveals(item, other) && !reveals(other, item))) chosen.push(item)
  }
  return chosen
}

/** The name of a file that was opened, otherwise the article's. */
function nameFor({ ref = '', article }: Lesson): string {
  return isAbsolute(ref) ? basename(ref, extname(ref)) : article.id
}

function write(path: string, text: string): void {
  try {
    writeFileSync(path, text, { flag: 'wx' })
  } catch (error) {
    throw new UserError(`${path} cannot be written: draft in a folder that is yours.`, 1, { cause: error })
  }
}

function reportLines(written: readonly string[], { facts, items }: SheetDraft, name: string, shortage?: string) {
  if (facts === 0) {
    const made = written.length > 0 ? [`Wrote ${written.join(' and ')}.`] : []
    return [...made, shortage ?? 'No questions could be made of it.', `Write its facts in ${name}.facts.yaml.`]
  }
  return [
    `Wrote ${written.join(' and ')}: ${count(facts, 'fact')}, ${count(items, 'question')}.`,
    'Read every question before you use it, then type:',
    { typed: `closeread check ${name}.md` },
  ]
}
