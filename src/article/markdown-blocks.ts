import type { List, Nodes, Parents, RootContent, Table } from 'mdast'
import type { Block } from './draft.ts'
import { cleanLine, cleanText } from './sanitize.ts'
import { tableRow } from './table-row.ts'

/** The blocks of Markdown nodes in reading order: emphasis and links as plain text, images and raw tags left out. */
export function markdownBlocks(nodes: readonly RootContent[]): Block[] {
  return nodes.flatMap(blocksOf)
}

function blocksOf(node: RootContent): Block[] {
  switch (node.type) {
    case 'heading':
      return block('heading', cleanLine(inlineText(node)), { depth: node.depth })
    case 'paragraph':
      return block('prose', lines(inlineText(node)), { linked: linkedShare(node) })
    case 'blockquote':
      return markdownBlocks(node.children)
    case 'list':
      return block('list', listLines(node, '•').join('\n'), { linked: linkedShare(node) })
    case 'table':
      return block('table', tableRows(node).join('\n'))
    case 'code':
      return block('code', codeText(node.value))
    case 'footnoteDefinition':
      return block('prose', `[${node.label ?? node.identifier}] ${textOfAll(markdownBlocks(node.children))}`)
    case 'html':
      return block('prose', lines(node.value.replace(hiddenHtml, '').replace(htmlTag, ' ')))
    default:
      return []
  }
}

const hiddenHtml = /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>/gi
const htmlTag = /<\/?[a-z][^<>]*>/gi

function block(kind: Block['kind'], text: string, more: Pick<Block, 'depth' | 'linked'> = {}): Block[] {
  return /\S/.test(text) ? [{ kind, text, ...more }] : []
}

/** The plain text of a node; its hard breaks are line breaks, its soft ones spaces. */
export function inlineText(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return node.value.replaceAll('\n', ' ')
    case 'inlineCode':
      return node.value
    case 'break':
      return '\n'
    case 'html':
      return /^<br\b/i.test(node.value) ? '\n' : ''
    case 'footnoteReference':
      return `[${node.label ?? node.identifier}]`
    default:
      return 'children' in node ? (node as Parents).children.map(inlineText).join('') : ''
  }
}

function lines(text: string): string {
  return cleanText(text)
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter(Boolean)
    .join('\n')
}

function codeText(value: string): string {
  return cleanText(value.replaceAll('\t', '    ')).replace(/^\n+|\s+$/g, '')
}

function textOfAll(blocks: readonly Block[]): string {
  return blocks.map(({ text }) => text).join('\n')
}

function listLines(list: List, bullet: string): string[] {
  const first = list.start ?? 1
  return list.children.flatMap((item, index) => {
    const mark = list.ordered ? `${first + index}.` : bullet
    const own = markdownBlocks(item.children.filter((child) => child.type !== 'list'))
    const nested = item.children.flatMap((child) => (child.type === 'list' ? listLines(child, '–') : []))
    return [`${mark} ${textOfAll(own)}`.trim(), ...nested]
  })
}

function tableRows(table: Table): string[] {
  return table.children.map((row) => tableRow(row.children.map((cell) => cleanLine(inlineText(cell))))).filter(Boolean)
}

function linkedShare(node: Nodes): number {
  const all = textLength(node, false)
  return all === 0 ? 0 : textLength(node, true) / all
}

function textLength(node: Nodes, inLinks: boolean): number {
  if (node.type === 'link' || node.type === 'linkReference')
    return textLength({ ...node, type: 'paragraph' } as Nodes, false)
  if ('children' in node) return (node as Parents).children.reduce((sum, child) => sum + textLength(child, inLinks), 0)
  return inLinks || !('value' in node) ? 0 : node.value.length
}
