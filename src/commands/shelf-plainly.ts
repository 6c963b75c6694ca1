import type { PlainFace } from '../plain/face.ts'
import { lineInput } from '../plain/lines.ts'
import type { Line } from '../plain/printer.ts'
import { count } from '../quiz/wording.ts'
import type { Journal } from '../records/journal.ts'
import { defaultReader } from '../records/reader.ts'
import { dueFacts } from '../records/review.ts'
import type { ReadersDesk } from '../tui/services.ts'
import { shelfLines } from '../tui/shelf-lines.ts'
import type { ShelfLine } from '../tui/state.ts'
import { UserError } from '../user-error.ts'
import { type Book, shelfBooks } from './books.ts'
import { wantsCheckpoints } from './checkpoints.ts'
import type { CommandContext } from './context.ts'
import { lineToGoOn } from './going-on.ts'
import { enterPlainly, plainFaceFor } from './plainly.ts'
import { readersDesk } from './readers-desk.ts'
import { lessonFor, readerOf } from './services.ts'

/** Prints the shelf with what to type; where a person sits, a book can be chosen by its number. */
export async function showShelf(context: CommandContext, first: Journal): Promise<number> {
  const input = lineInput(context.stdin)
  const chosen = await whoReads(context, plainFaceFor(context, first, input))
  const journal = chosen?.journal ?? first
  const face = plainFaceFor(context, journal, input)
  const books = await shelfBooks(context, journal)
  context.onInterrupt(() => face.print(['']))
  const history = journal.history()
  face.print(bookLines(context, chosen?.reader ?? readerOf(context), shelfLines(books, history)))
  face.print(waysOn(context, dueFacts(history, context.now()).length))
  try {
    const book = face.attended ? await choose(books, face.ask) : undefined
    if (!book) return 0
    const lesson = await lessonFor(context, book.ref)
    const checkpointsWanted = wantsCheckpoints(context, journal)
    return await enterPlainly(context, { ref: book.ref, lesson, entrance: 'open', journal, checkpointsWanted }, input)
  } finally {
    input.close()
  }
}

/** Who reads is asked at the first start, where there is somebody to ask; nobody has to say. */
async function whoReads(
  context: CommandContext,
  face: PlainFace,
): Promise<ReturnType<ReadersDesk['choose']> | undefined> {
  const readers = readersDesk(context)
  while (face.attended && readers.nobodyYet()) {
    const typed = await face.ask('Who is reading? A nickname, or Enter to go without: ')
    if (!typed) return undefined
    try {
      return readers.choose(typed)
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      face.print([error.message])
    }
  }
  return undefined
}

/** The shelf in words, each book with the line that opens it. */
function bookLines(context: CommandContext, reader: string, books: readonly ShelfLine[]): Line[] {
  return [
    'closeread: read an article, then take a quiz on what it says.',
    ...(reader === defaultReader ? [] : [`Reading as ${reader}.`]),
    ...books.flatMap(({ ref, title, progress }, index) => [
      '',
      `${index + 1}. ${title}${progress === '' ? '' : ` (${progress})`}`,
      { typed: lineToGoOn(context, [ref]) },
    ]),
  ]
}

function waysOn(context: CommandContext, due: number): Line[] {
  return [
    ...(due > 0 ? ['', `${count(due, 'fact')} to ask again today:`, { typed: lineToGoOn(context, ['review']) }] : []),
    '',
    'Your own article:',
    { typed: lineToGoOn(context, ['FILE']) },
    'All commands:',
    { typed: lineToGoOn({ env: context.env, flags: {} }, ['--help']) },
  ]
}

async function choose(books: readonly Book[], ask: PlainFace['ask']): Promise<Book | undefined> {
  for (;;) {
    const typed = await ask('\nThe number of an article, or Enter to leave: ')
    if (typed === undefined || typed === '' || typed === 'q') return undefined
    const book = /^\d{1,4}$/.test(typed) ? books[Number(typed) - 1] : undefined
    if (book) return book
  }
}
