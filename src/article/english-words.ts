/** Words that a noun phrase may follow. */
export const determiners = words(`
  the a an its their his her our my any some no each every
  of on for with by from at over between against about after before into
`)

/** Words that belong to the grammar of a sentence and to no name or noun phrase. */
export const grammarWords = words(`
  the a an and or but nor so yet if then than as at by for from in into of off on onto out over to up down with without
  about above across after against ago along amid among around away back because before behind below beside between
  beyond despite during except inside near next outside past per since through throughout toward towards under until
  upon via within again further once here there when where why how all any both each few more most other others some
  such no not only own same too very can could will would shall should may might must do does did done has have had
  having is am are was were be been being he him his she hers her it its they them theirs their we us ours our you your
  yours i me my mine this that these those who whom whose which what while although though unless whether also just even
  still already however therefore meanwhile moreover according including mr mrs ms dr said says say told asked added one
  two three four five six seven eight nine ten many much several another either neither every everyone everybody
  everything someone somebody something anyone anybody anything nobody nothing last first second now today yesterday
  tomorrow never always often sometimes perhaps maybe almost nearly about together yes like likely etc
  doesn didn isn wasn aren weren don won couldn wouldn shouldn hasn haven hadn ain re ve ll
`)

/** Forms of verbs, and adjectives that follow their noun, which no ending tells. */
export const noNouns = words(`
  open ajar aware able unable ready available responsible worth due alive asleep
  go goes went gone come comes came make makes made take takes took taken give gives gave given get gets got find found
  know knows knew known see sees saw seen think thinks thought want wants need needs help helps use uses put puts keep
  keeps kept let lets begin began begun become became leave leaves left feel felt bring brought buy bought build built
  born die dies live lives lost lose won win met meet pay paid send sent set run ran sit sat stand stood hold held lead
  led look looks looked fall fell rise rose grow grew speak spoke write wrote read hear heard show shows shown tell tells seem seems
  appear appears include includes consist consists allow allows remain remains slid slide spent spend understand understood broke break
  drew draw drove drive ate eat fought fight flew fly wore wear threw throw taught teach caught catch chose choose
`)

/** Nouns that say nothing of what a text is about. */
export const blandNouns = words(`
  reason way part parts number numbers time times year years day days week weeks month months hour hours thing things
  kind case cases fact facts end lot result results example people person place point side series word words people
  example rest amount majority minute minutes moment percent cent course
`)

/** Who somebody is, how much or where something is: with what they are joined to, they name a detail of a text. */
export const detailNouns = words(`
  spokesman spokeswoman spokesperson chairman chairwoman chair head director manager officer president minister secretary
  professor lecturer researcher expert analyst editor author founder owner leader chief member members agent adviser
  consultant co-founder executive boss coach fellow
  north south east west middle centre center top bottom edge foot size height length weight value total topic indication
  sign lack range variety list set group pair form type sort use name level sense idea amount ankle
`)

export const calendar = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december
`)

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/))
}
