import type { Root, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Draft } from './draft.ts'
import { readFrontMatter } from './front-matter.ts'
import { inlineText, markdownBlocks } from './markdown-blocks.ts'
import { isTame } from './markdown-limits.ts'
import { cleanLine, cleanSource } from './sanitize.ts'
import { readText } from './text.ts'

/** Reads CommonMark with tables, footnotes and YAML front matter. Throws a UserError (3) where the front matter is broken. */
export function readMarkdown(text: string): Draft {
  const { fields, glossary, body } = readFrontMatter(cleanSource(text))
  const { author, lang, ...named } = fields
  const authored = named.title !== undefined
  if (!isTame(body)) return { ...readText(body), ...named, glossary, authored }
  const tree = fromMarkdown(body, {
    extensions: [gfmTable(), gfmFootnote()],
    mdastExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
  })
  return {
    ...(author === undefined ? {} : { byline: author }),
    ...(lang === undefined ? {} : { language: lang }),
    ...splitStandfirst(tree),
    ...named,
    ...(named.standfirst === undefined ? {} : { blocks: markdownBlocks(tree.children) }),
    glossary,
    dropped: [],
    authored,
  }
}

/** A first paragraph that is emphasised as a whole, under a title, is how Markdown pages write a standfirst. */
function splitStandfirst({ children }: Root): Pick<Draft, 'standfirst' | 'blocks'> {
  const title = children.findIndex((node) => node.type === 'heading' && node.depth === 1)
  const index = children.findIndex((node, at) => at > title && markdownBlocks([node]).length > 0)
  const text = title === -1 ? '' : emphasised(children[index])
  if (!text) return { blocks: markdownBlocks(children) }
  return { standfirst: text, blocks: markdownBlocks(children.filter((_, at) => at !== index)) }
}

function emphasised(node: RootContent | undefined): string {
  const [only, second] = node?.type === 'paragraph' ? node.children : []
  const whole = second === undefined && (only?.type === 'emphasis' || only?.type === 'strong')
  return whole ? cleanLine(inlineText(only)) : ''
}
