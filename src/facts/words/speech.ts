import { words } from './closed.ts'

/** Verbs that give what someone said, with the sense each has in "X did so". */
export const speechVerbs = words(
  `said says told tells warned warns claimed claims announced announces reported reports denied denies insisted insists argued argues
  noted notes added adds explained explains stated states confirmed confirms revealed reveals suggested suggests admitted admits
  acknowledged acknowledges predicted predicts estimated estimates declared declares wrote writes complained complains promised promises
  believes believed thinks stressed stresses observed recalled recalls remarked replied responded concluded concludes hopes`,
)

/** Those after which a clause without "that" is still what was said. */
export const plainSpeechVerbs = words(
  'said says claimed claims believes believed thinks insisted insists warned warns admitted admits argues argued explained',
)
