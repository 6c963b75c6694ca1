import { isPredicate } from '../../facts/words/verb-forms.ts'

/** So many words said can be read in one go, and so few are still a statement. */
export const mostSaid = 33
const fewestLeft = 10

/** What stands where the words said go on. */
const goesOn = ' …'

/** Where a statement may be broken off: before what is only added to it, and where the writer left something out. */
const breaks =
  /[,;:]? (?=(?:but|because|when|while|if|although|unless|until|before|after) )|[,;] (?!which |who )|(?: [-–—]|—) ?| ?\[(?:\.\.\.|…)\]/gu

/** What the writer of the article put in. */
const writers = /\[/

/** "pencils, paints, you know …": what is left out there, and how it went on, nobody can tell. */
const isLeftOut = /(?<!\[)(?:\.\.\.|…)(?!\])/

/** Words said, where they are too many only as far as they are a statement: the rest of the quotation is told by "…". */
export function shortened(content: string): string {
  if ((wordsIn(content) <= mostSaid && !writers.test(content)) || isLeftOut.test(content)) return content
  const starts = [...content.matchAll(breaks)].map(({ index }) => content.slice(0, index))
  const isWhole = (start: string) =>
    wordsIn(start) <= mostSaid && !writers.test(start) && !isHalf.test(start) && !isMidway.test(start) && hasVerb(start)
  const fit = starts.filter(isWhole).at(-1) ?? ''
  return wordsIn(fit) < fewestLeft ? content : fit + goesOn
}

/** "Not just here", without its "but"; "While it will be so", "After years of leaks, of threats", without what then is. */
const isHalf =
  /\bnot (?:just|only|merely|simply)\b(?!.*\bbut\b)|^(?:While|Although|Though|If|When|Because|Since|Unless|Once)\b[^,]*$|^(?:After|Before|Following|Despite|During|With|Without)\b(?!.*, (?:I|we|you|he|she|it|they|there|the|an?|this|that|these|those|my|our|his|her|their|its|\p{Lu}\S+) )/u

/** "including the", "the evidence proved": there more has to come. */
const isMidway =
  /\b(?:an?|the|of|to|in|on|at|for|with|by|from|and|or|not|that|who|which|where|is|are|was|were|be|been|has|have|had|his|her|its|their|our|my|your|i\.e\.?|e\.g\.?|\p{L}+ed)$/u

/** Not only "The distribution of faults, their potential to be active". */
function hasVerb(start: string): boolean {
  const words = start.toLowerCase().match(/[\p{L}'’]+/gu) ?? []
  return words.some((word, at) => /['’]/.test(word) || (isPredicate(word) && words[at - 1] !== 'to'))
}

/** Without the mark that says so. */
export const withoutBreak = (content: string): string => content.replace(/ …$/, '')

const wordsIn = (text: string): number => text.split(/\s+/).length
