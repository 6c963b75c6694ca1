import { modes } from '../quiz/session.ts'
import { keepSetting, variableOf } from '../records/choose-settings.ts'
import type { Journal } from '../records/journal.ts'
import { type SettingName, settingNames, settingSpecs, themes } from '../records/settings.ts'
import { isSetting, sayValue } from '../records/settings-file.ts'
import type { SettingsDesk } from '../tui/services.ts'
import { setCheckpoints } from './checkpoints.ts'
import type { CommandContext } from './context.ts'
import { chosenFor, settingsFor } from './settings-in-force.ts'

/** The values a screen goes through, round and round; any other can be typed with `closeread settings`. */
const rounds: Readonly<Record<SettingName, readonly string[]>> = {
  width: ['60', '66', '70', '76', '84'],
  theme: themes,
  items: ['5', '10', '15', '20'],
  mode: modes,
  checkpoints: ['no', 'yes'],
  plain: ['no', 'yes'],
}

/** The settings as a screen shows and changes them; `journal` gives the log of who reads now. */
export function settingsDesk(
  context: CommandContext,
  inForce: SettingsDesk['inForce'],
  journal: () => Journal,
): SettingsDesk {
  const { config } = context.dataPaths
  return {
    lines: () => {
      const settings = { ...settingsFor(context), checkpoints: inForce(journal()).checkpoints }
      return settingNames.map((name) => {
        const value = sayValue(settings[name])
        return { name, value, summary: settingSpecs[name].summary, next: valueAfter(rounds[name], value) }
      })
    },
    keep: (name, value) => {
      if (!isSetting(name)) return undefined
      keepSetting(name, value, { config })
      if (name === 'checkpoints') setCheckpoints(context, journal(), value === 'yes')
      return delayOf(context, name)
    },
    inForce,
  }
}

/** Why a setting that was just kept does not hold yet. */
function delayOf(context: CommandContext, name: SettingName): string | undefined {
  switch (chosenFor(context).origins[name]) {
    case 'environment':
      return `That is kept, but ${variableOf(name)} in the environment wins.`
    case 'command line':
      return `That is kept for later; this time --${name} on the command line wins.`
    default:
      return name === 'plain' ? 'That is kept, and holds from the next start on.' : undefined
  }
}

function valueAfter(round: readonly string[], value: string): string {
  return round[(round.indexOf(value) + 1) % round.length] ?? value
}
