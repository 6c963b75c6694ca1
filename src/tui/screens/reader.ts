import type { Span } from '../../article/article.ts'
import { minutes } from '../../article/measure.ts'
import { hintsOf, type Shown, type Status } from '../frame.ts'
import type { PageRow } from '../layout.ts'
import { blank, type Line, line, type Piece } from '../lines.ts'
import type { ReaderView, State } from '../state.ts'
import { glyphs, type Tone } from '../theme.ts'
import { onLastPage, pageOf, sectionCount } from '../update/reading.ts'
import { wordsLeft } from '../words-left.ts'

/** The article, one section at a time; also as a look-back and with the evidence of a question marked. */
export function readerShown(view: ReaderView, state: State): Shown {
  const { size, ascii } = state
  const { rows, top, height } = pageOf(view, size)
  const section = view.lesson.article.sections[view.place.section]?.id ?? ''
  const marks = view.marks.filter((mark) => mark.section === section)
  const current = view.search && view.marks[view.search.at]
  const shown = rows.slice(top, top + height).map((row) => rowLine(row, marks, current, ascii))
  const last = view.purpose === 'reading' && onLastPage(view, size)
  const end = last && shown.length + 2 <= height ? [blank, line('The end. Enter starts the quiz.', 'quiet')] : []
  return {
    body: [...shown, ...end],
    status: statusOf(view, state),
    hints: last ? ['Enter quiz', '? keys'] : hintsOf(view.purpose === 'reading' ? 'reading' : 'look-back', ascii),
  }
}

const tones: Readonly<Record<PageRow['kind'], Tone>> = {
  title: 'title',
  standfirst: 'quiet',
  byline: 'quiet',
  heading: 'heading',
  text: 'body',
  blank: 'body',
}

/**
 * A row of the page with what is marked in it; the margin says so too, for those who see no inverse, and points at the
 * hit that `n` came to.
 */
function rowLine(
  { text, at, indent, kind }: PageRow,
  marks: readonly Span[],
  current: Span | undefined,
  ascii: boolean,
): Line {
  const tone = tones[kind]
  const lead: readonly Piece[] = indent > 0 ? [{ text: ' '.repeat(indent), tone }] : []
  const hits =
    at && kind === 'text'
      ? marks.filter((mark) => mark.paragraph === at.paragraph && mark.start < at.end && mark.end > at.start)
      : []
  if (!at || hits.length === 0) return text === '' ? blank : { pieces: [...lead, { text, tone }] }
  const pieces: Piece[] = [...lead]
  let from = 0
  for (const hit of hits) {
    const start = Math.max(from, hit.start - at.start)
    const end = Math.min(text.length, hit.end - at.start)
    pieces.push({ text: text.slice(from, start), tone }, { text: text.slice(start, end), tone: 'mark' })
    from = Math.max(from, end)
  }
  pieces.push({ text: text.slice(from), tone })
  const { margin, pointer } = glyphs(ascii)
  const isCurrent = hits.some((hit) => hit === current && hit.start >= at.start)
  return { pieces: pieces.filter((piece) => piece.text !== ''), margin: isCurrent ? pointer : margin }
}

function statusOf(view: ReaderView, { ascii }: State): Status {
  const { article } = view.lesson
  const { dot } = glyphs(ascii)
  const [at, of] = [view.place.section + 1, sectionCount(view)]
  const left = minutes(wordsLeft(article, view.place))
  return {
    title: article.title,
    place: [`Section ${at} of ${of} ${dot} ${left} min left`, `${at}/${of} ${dot} ${left} min`],
  }
}
