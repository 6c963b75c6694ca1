/** Closed classes of English words, in lower case: what grammar knows without a dictionary. */

export const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

export const determiners = words(
  'the a an this that these those my your his her its our their some any no every each either neither both all another such what which whose',
)
export const prepositions = words(
  `of in on at by for with from to into onto upon about above across after against along amid among around as before behind
  below beneath beside between beyond despite down during except following inside like near off out outside over past per
  since than through throughout toward towards under underneath unlike until up via within without worth amongst alongside`,
)
export const conjunctions = words(
  'and or but nor so yet because although though while whereas if unless when whenever where wherever once whether than that',
)
const pronouns = words(
  `i me my mine myself you your yours yourself he him his himself she her hers herself it its itself we us our ours ourselves
  they them their theirs themselves who whom whose which what that this these those one ones someone somebody anyone anybody
  everyone everybody nobody something anything everything nothing none each both`,
)
export const auxiliaries = words(
  `am is are was were be been being has have had having do does did will would shall should can could may might must ought cannot
  isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't shouldn't can't couldn't`,
)
const adverbs = words(
  `also not never always often still already soon now then once twice just only even ever again later earlier recently currently
  quickly finally first initially originally eventually previously formerly subsequently immediately suddenly almost nearly
  usually sometimes rarely together instead however meanwhile perhaps maybe too very quite rather well far there here today
  yesterday tomorrow ago away back down up out on off over apart aside abroad home`,
)

/** Whether a word has a grammatical job rather than a meaning of its own. */
export function isFunctionWord(word: string): boolean {
  return (
    determiners.has(word) ||
    prepositions.has(word) ||
    conjunctions.has(word) ||
    pronouns.has(word) ||
    auxiliaries.has(word) ||
    adverbs.has(word)
  )
}
