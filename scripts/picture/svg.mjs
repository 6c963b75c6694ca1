const cell = { width: 8.43, height: 18 }
const margin = 16
const paper = '#1e1e2e'
const ink = '#cdd6f4'
/** The 16 named colours of a usual dark terminal. */
const palette = [
  ['#45475a', '#f38ba8', '#a6e3a1', '#f9e2af', '#89b4fa', '#f5c2e7', '#94e2d5', '#bac2de'],
  ['#585b70', '#f38ba8', '#a6e3a1', '#f9e2af', '#89b4fa', '#f5c2e7', '#94e2d5', '#a6adc8'],
].flat()

/** An emulated terminal's screen as an SVG picture. `label` says in words what it shows. */
export function drawScreen(terminal, label) {
  const width = Math.ceil(terminal.cols * cell.width + 2 * margin)
  const height = terminal.rows * cell.height + 2 * margin
  const rows = Array.from({ length: terminal.rows }, (_, row) => drawRow(terminal, row)).filter(Boolean)
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeMarkup(label)}">
<rect width="${width}" height="${height}" rx="8" fill="${paper}"/>
<g font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="14" fill="${ink}" xml:space="preserve">
${rows.join('\n')}
</g>
</svg>
`
}

function drawRow(terminal, row) {
  const line = terminal.buffer.active.getLine(terminal.buffer.active.viewportY + row)
  return line
    ? runsOf(line)
        .map((run) => drawRun(run, row))
        .join('')
    : ''
}

/** Neighbouring cells that look alike, as one text. */
function runsOf(line) {
  const runs = []
  for (let column = 0; column < line.length; column += 1) {
    const at = line.getCell(column)
    if (at.getWidth() === 0) continue
    const look = lookOf(at)
    const last = runs.at(-1)
    if (last && sameLook(last.look, look)) last.text += at.getChars() || ' '
    else runs.push({ column, look, text: at.getChars() || ' ' })
  }
  return runs
}

function lookOf(at) {
  const colours = [
    at.isFgPalette() ? palette[at.getFgColor()] : ink,
    at.isBgPalette() ? palette[at.getBgColor()] : paper,
  ]
  const [fore, back] = at.isInverse() ? colours.toReversed() : colours
  return { fore, back, bold: Boolean(at.isBold()), dim: Boolean(at.isDim()), underline: Boolean(at.isUnderline()) }
}

function sameLook(one, other) {
  return Object.keys(one).every((name) => one[name] === other[name])
}

function drawRun({ column, look, text }, row) {
  const y = margin + row * cell.height
  const back = look.back === paper ? '' : drawBack(column, text.length, y, look.back)
  const words = text.trim()
  if (words === '') return back
  const indent = text.length - text.trimStart().length
  const style = [
    look.fore === ink ? '' : ` fill="${look.fore}"`,
    look.bold ? ' font-weight="bold"' : '',
    look.dim ? ' opacity="0.65"' : '',
    look.underline ? ' text-decoration="underline"' : '',
  ].join('')
  const place = `x="${left(column + indent)}" y="${y + 14}" textLength="${wide(words.length)}"`
  return `${back}<text ${place}${style}>${escapeMarkup(words)}</text>`
}

function drawBack(column, length, y, colour) {
  return `<rect x="${left(column)}" y="${y}" width="${wide(length)}" height="${cell.height}" fill="${colour}"/>`
}

function left(column) {
  return (margin + column * cell.width).toFixed(2)
}

function wide(cells) {
  return (cells * cell.width).toFixed(2)
}

function escapeMarkup(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
