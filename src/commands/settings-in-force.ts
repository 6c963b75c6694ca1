import { type ChosenSettings, chooseSettings } from '../records/choose-settings.ts'
import type { Settings } from '../records/settings.ts'
import type { CommandContext } from './context.ts'

/** The settings that hold for this command line. */
export function settingsFor(context: CommandContext): Settings {
  return chosenFor(context).settings
}

/** Says what could not be used of the settings, before anything else is shown. */
export function tellSettingsProblems(context: CommandContext): void {
  for (const problem of chosenFor(context).problems) context.stderr.write(`closeread: ${problem}\n`)
}

/** The settings that hold, and where each was said. */
export function chosenFor({ flags, env, dataPaths }: CommandContext): ChosenSettings {
  const { items, mode, plain } = flags
  const typed = { ...(items && { items }), ...(mode && { mode }), ...(plain && { plain }) }
  return chooseSettings({ config: dataPaths.config, env, typed })
}
