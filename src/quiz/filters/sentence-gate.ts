import { once } from '../../facts/once.ts'
import type { Sentence } from '../../facts/sentence.ts'
import type { Token } from '../../facts/token.ts'
import { isFunctionWord } from '../../facts/words/closed.ts'
import { gazetteer } from '../../facts/words/lists.ts'
import type { Refusal } from '../candidate.ts'
import { isAsideOpen, isSpliced, isSubjectCutOff, makesStatement } from './makes-statement.ts'
import { hasSlip } from './pen-slip.ts'

const shortest = 6
const longest = 40

/** Why a sentence cannot carry a question at all, or undefined. */
export function sentenceRefusal(sentence: Sentence): Refusal | undefined {
  const others = contextRefusal(sentence)
  const isShapeless = others !== undefined && shape.includes(others)
  return isShapeless || !length.refuses(sentence) ? others : length
}

/**
 * Why a sentence cannot be shown before another one, or undefined: it may be longer than one that is asked about. Each is
 * judged for itself, and again for those behind it.
 */
export const contextRefusal = once((sentence: Sentence): Gate | undefined =>
  gates.find(({ refuses }) => refuses(sentence)),
)

interface Gate extends Refusal {
  readonly refuses: (sentence: Sentence) => boolean
}

const wordsOf = ({ tokens }: Sentence) => tokens.filter(({ kind }) => kind !== 'mark')

const length: Gate = {
  filter: 'length',
  reason: `The sentence has fewer than ${shortest} words or more than ${longest}.`,
  refuses: (sentence) => !(wordsOf(sentence).length >= shortest && wordsOf(sentence).length <= longest),
}

/** What is no line of text at all, however long. */
const shape: readonly Gate[] = [
  {
    filter: 'line',
    reason: 'The line is no full sentence.',
    refuses: ({ text }) => !/[.!…]["”’')\]]*$/.test(text) || cutAtDot.test(text) || entryOfList.test(text),
  },
  {
    filter: 'layout',
    reason: 'The text has line breaks of its own, as verse, lists and tables have.',
    refuses: ({ text }) => text.includes('\n') || heldTogether.test(text),
  },
]

const gates: readonly Gate[] = [
  ...shape,
  {
    filter: 'start',
    reason: 'The sentence starts in the middle of something.',
    refuses: ({ text, tokens }) =>
      !/^["“‘']?[\p{Lu}\p{N}$£€]/u.test(text) ||
      // "Benoni – For two days": the place where it was written
      /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? [–—-] (?:\p{Lu}\p{Ll}|A )/u.test(text) ||
      isDateline(tokens) ||
      // "WHEN the pilot left": how a page starts
      /^["“]?(?:WHEN|THE|AS|IF|AFTER|FOR|IN|ON|AT|WHILE|THERE|THIS|HE|SHE|THEY|MORE|NEW) \p{L}?\p{Ll}/u.test(text) ||
      /^\d{1,2} (?:The|A|An|In|On|At|Even|It|He|She|They|This|These|But|And|For|When|While|If|As)\b/.test(text),
  },
  {
    filter: 'slip',
    reason: 'The sentence has a slip of the pen.',
    refuses: ({ text, tokens }) => hasSlip(text) || isSubjectCutOff(tokens) || isAsideOpen(tokens) || isSpliced(tokens),
  },
  {
    filter: 'cut',
    reason: 'What it tells of stands in the sentence before.',
    // "It comes after Mr Holm announced", "Halmer's jumped 41 percent"
    refuses: ({ text }) =>
      /^It (?:comes|came|follows|followed) (?:after|as|amid|just|days|weeks|months|hours|a (?:day|week|month|year)|on the heels)\b/.test(
        text,
      ) || /^\p{Lu}[^ ]+['’]s \w+(?:ed|rose|fell|grew|sank|lost|shot) (?:by |to |from )?[$£€]?\d/u.test(text),
  },
  {
    filter: 'marks',
    reason: 'Quotation marks or brackets are not closed, or marks stand where words are missing.',
    refuses: ({ text }) =>
      strayMark.test(text) ||
      /\(\(|\[(?!\d+\])|(?<!\[\d+)\]|…|\.\.\.|[☎℡✆]| \/ |https?:|www\.|@|[{}<>|=_#]|\(sic\)|\([A-Z]{2,5}\.[A-Z]{1,3}\)|;.*;/.test(
        text,
      ) ||
      !isBalanced(text),
  },
  {
    filter: 'caption',
    reason: 'The line is a caption, a notice or a heading, or has one run into it.',
    refuses: ({ text }) => caption.test(text) || runIn.test(text),
  },
  {
    filter: 'verb',
    reason: 'The line has no verb that makes it a statement.',
    refuses: ({ tokens }) => !makesStatement(tokens),
  },
  {
    filter: 'cut',
    reason: 'The words that were said stand in the sentence before.',
    refuses: ({ text }) => !/["“”]/.test(text) && (afterSpeech.test(text) || toldNothing.test(text)),
  },
  {
    filter: 'swearing',
    reason: 'The sentence has words that no teacher would read out.',
    refuses: ({ text }) => swearing.test(text),
  },
  {
    filter: 'english',
    reason: 'The sentence does not read as English.',
    refuses: (sentence) => !readsAsEnglish(sentence),
  },
]

const caption =
  /\((?:left|right|centre|center|above|below|pictured)\)|^(?:Image|Photo|Photograph|File|Picture|Caption|Credit|Source|Copyright|Read more|Click|See also|Follow|Subscribe|Share|Note|Figure|Fig\.|Table|Box)\b|\bfile photo\b|\b(?:has|have) (?:contacted|approached|asked) .* for (?:a )?comments?\b|^Full interview|\bclick here\b|: ?(?:Image|Photo)\b|\b(?:Image|Photo): |(?:NASA|AP|AFP|Getty|Reuters)\.?$|^Th(?:e|is) (?:photo(?:graph)?|picture|image|figure|graph|chart|map|video|diagram|table) (?:at|on|to|above|below|here|shows)\b/i

/** "Slavonic Dances, Op.": the dot of a shortening ended the line. */
const cutAtDot =
  /\b(?:Mrs?|Ms|Messrs|Drs?|Profs?|Govs?|Sens?|Reps?|Lt|Col|Capt|Sgt|Op|Nos?|Vol|pp|approx|ID)\.["”’')\]]*$/

/** "Anna B. Holm: Possession of a stolen boat, held in jail." */
const entryOfList = /^(?:\p{Lu}[\p{L}.'’-]*,? ){1,3}(?:\p{Lu}\p{L}+): (?!["“‘'])/u

/** A small word with a capital inside a sentence: a caption or a heading runs into it there. */
const heldTogether =
  /[^.!?:;“"‘'–—-] (?:Which|And|To|But|Or|With|From|Who|Where|When|As|That|In|On|At|After|Before|For|By|The|He|She|It|They|This|These|His|Her|Their) \p{Ll}/u

/** "the UK' plans": no word's end, and no quotation that was opened. */
const strayMark = /^(?!.*(?:^|[\s(“"])['‘]).*\p{L}(?<![snxz])['’] /iu

/** What a copied page has without a full stop before its text. */
const runIn =
  /\b(?:Getty Images|Image (?:copyright|caption)|Media caption|Invalid Email|Could not subscribe|Continue reading the main story)\b|^(?:GETTY|REX|EPA|AFP) \p{Lu}|^\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4} \p{Lu}/u

/** "HALMER Bakers are", "HALMER: Bakers", "PORT/HALMER, Norway Bakers": the place where it was written, without a dash behind it. */
function isDateline([first, second, third, fourth]: readonly Token[]): boolean {
  if (!/^\p{Lu}{3,}$/u.test(first?.text ?? '')) return false
  const isPlace = (token: Token | undefined) => gazetteer.has(token?.lower ?? '')
  const isStart = (token: Token | undefined) => /^(?:\p{Lu}\p{Ll}+|A)$/u.test(token?.text ?? '')
  // "NEW YORK Bakers"
  if (/^\p{Lu}{3,}$/u.test(second?.text ?? '') && isStart(third))
    return gazetteer.has(`${first?.lower} ${second?.lower}`)
  return (
    second?.text === '/' ||
    (isPlace(first) && (isStart(second) || second?.text === ':')) ||
    (second?.text === ',' && isPlace(third) && isStart(fourth))
  )
}

const swearing =
  /\b(?:fuck\w*|motherfuck\w*|shit\w*|bullshit\w*|bitch\w*|cunts?|assholes?|arseholes?|bastards?|dickheads?|pissed|piss|crap|wank\w*|sluts?|whores?|nigg(?:er|a)s?|faggots?)\b|\p{L}(?:[*]+\p{L}|[*]{2})/iu

/** "Keller tearfully asked before going on.", "said Keller." */
const afterSpeech =
  /^(?:\p{Lu}\S* ){1,4}(?:\w+ly )?(?:asked|replied|exclaimed|wondered|joked|quipped|yelled|shouted|said|added)(?:[,.]| (?:before|as|when|while|after|during) (?!.*\bthat\b))/u

/** "Keller told the world on Thursday.": what? */
const toldNothing =
  /^(?:\p{Lu}\S* ){1,4}told (?:(?:the|a|an) )?[\p{L}'’]+(?: (?:on|in|at|via|by|after|before|during|last|this|yesterday)\b(?:(?!\b(?:that|how|what|why|he|she|it|they)\b)[^,])*)?\.$/u

/** Whether each quotation mark and bracket is closed. */
export function isBalanced(text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  return (
    count(/"/g) % 2 === 0 &&
    count(/“/g) === count(/”/g) &&
    count(/\(/g) === count(/\)/g) &&
    count(/«/g) === count(/»/g) &&
    // "He said: 'We own the sky.": opened, and closed in a later sentence.
    !/[:,] [‘']\p{Lu}[^’']*$/u.test(text) &&
    // "March 2009) and Teddie (b.": closed before it was opened.
    !/^[^(]*\)/.test(text)
  )
}

function readsAsEnglish(sentence: Sentence): boolean {
  const words = wordsOf(sentence).filter(({ text, kind }) => kind === 'word' && /^\P{Lu}/u.test(text))
  return words.filter(({ lower }) => isFunctionWord(lower)).length * 6 >= words.length
}

/** Why the line is no prose at all, whatever is asked of it, or undefined. */
export function proseRefusal(sentence: Sentence): Refusal | undefined {
  return gates.find(
    ({ filter, refuses }) => /^(?:layout|start|caption|swearing|english)$/.test(filter) && refuses(sentence),
  )
}
