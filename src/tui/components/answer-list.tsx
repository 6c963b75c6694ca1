import { Box } from 'ink'
import SelectInput, { type ItemProps } from 'ink-select-input'
import type { FC } from 'react'
import type { Line } from '../lines.ts'
import { glyphs } from '../theme.ts'
import { Row } from './pane.tsx'

export interface AnswerRow {
  /** Distinct in the list. */
  readonly value: string
  readonly lines: readonly Line[]
}

interface AnswerListProps {
  readonly rows: readonly AnswerRow[]
  readonly initial: number
  readonly ascii: boolean
  readonly onHighlight: (index: number) => void
  readonly onSelect: (index: number) => void
}

/** The options of a question. Moving, Enter and digits are ink-select-input's. */
export function AnswerList({ rows, initial, ascii, onHighlight, onSelect }: AnswerListProps) {
  const items = rows.map(({ value, lines }, index) => ({ value, label: value, index, lines, ascii }))
  const place = (item: unknown) => (item as { index: number }).index
  return (
    <SelectInput
      items={items}
      initialIndex={initial}
      indicatorComponent={Nothing}
      itemComponent={Answer as unknown as FC<ItemProps>}
      onHighlight={(item) => onHighlight(place(item))}
      onSelect={(item) => onSelect(place(item))}
    />
  )
}

function Nothing() {
  return null
}

interface AnswerProps {
  readonly lines: readonly Line[]
  readonly isSelected?: boolean
  readonly ascii: boolean
}

function Answer({ lines, isSelected = false, ascii }: AnswerProps) {
  const { pointer } = glyphs(ascii)
  return (
    <Box flexDirection="column" flexShrink={0}>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row of an option is its place.
        <Row key={index} line={isSelected ? { ...marked(line), ...(index === 0 ? { margin: pointer } : {}) } : line} />
      ))}
    </Box>
  )
}

function marked({ pieces }: Line): Line {
  return { pieces: pieces.map(({ text }) => ({ text, tone: 'chosen' })) }
}
