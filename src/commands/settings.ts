import { chooseSettings, keepSetting, variableOf } from '../records/choose-settings.ts'
import { settingsPath } from '../records/paths.ts'
import { type SettingName, settingNames, settingSpecs } from '../records/settings.ts'
import { isSetting, sayValue } from '../records/settings-file.ts'
import { nearestWord } from '../suggest.ts'
import { UserError } from '../user-error.ts'
import { checkpointsFor, setCheckpoints } from './checkpoints.ts'
import type { CommandContext } from './context.ts'
import { showScreen } from './screen.ts'
import { journalFor } from './services.ts'

/** Shows the settings, shows one, or changes one; the value `default` takes it out of the file again. */
export async function run(context: CommandContext): Promise<number> {
  const [name, value] = context.positionals
  if (name === undefined) {
    const shown = context.flags.json
      ? undefined
      : await showScreen(context, journalFor(context), { screen: 'settings' })
    return shown ?? showAll(context)
  }
  if (!isSetting(name)) throw unknownSetting(name)
  return value === undefined ? showOne(context, name) : change(context, name, value)
}

/** The settings as they hold for this reader, and who said so. */
function chosen(context: CommandContext) {
  const { env, dataPaths } = context
  const { settings, origins, problems } = chooseSettings({ env, config: dataPaths.config })
  const { on, origin } = checkpointsFor(context, journalFor(context))
  return { settings: { ...settings, checkpoints: on }, origins: { ...origins, checkpoints: origin }, problems }
}

function showAll(context: CommandContext): number {
  const { flags, stdout, stderr, dataPaths } = context
  const { settings, origins, problems } = chosen(context)
  const path = settingsPath(dataPaths.config)
  if (flags.json) {
    stdout.write(
      `${JSON.stringify({ schema: 'closeread/settings@1', path, settings, origins, problems }, undefined, 2)}\n`,
    )
    return 0
  }
  const lines = settingNames.map((name) => {
    const { summary, takes } = settingSpecs[name]
    return `${name}: ${sayValue(settings[name])} (${origins[name]})\n  ${summary}: ${takes}\n`
  })
  stdout.write(`${lines.join('')}\nKept in ${path}\nTo change one, type for example: closeread settings width 66\n`)
  for (const problem of problems) stderr.write(`${problem}\n`)
  return 0
}

function showOne(context: CommandContext, name: SettingName): number {
  const { settings, problems } = chosen(context)
  context.stdout.write(`${sayValue(settings[name])}\n`)
  for (const problem of problems) context.stderr.write(`${problem}\n`)
  return 0
}

function change(context: CommandContext, name: SettingName, value: string): number {
  const { config } = context.dataPaths
  keepSetting(name, value === 'default' ? undefined : value, { config })
  if (name === 'checkpoints') {
    const journal = journalFor(context)
    const { checkpoints } = chooseSettings({ env: {}, config }).settings
    if (journal.history().checkpoints !== undefined) setCheckpoints(context, journal, checkpoints)
  }
  const { settings, origins } = chosen(context)
  const inForce = sayValue(settings[name])
  const overruled = origins[name] === 'environment'
  context.stdout.write(
    overruled
      ? `${name} is kept in the file, but ${variableOf(name)} in the environment says ${inForce} and wins.\n`
      : `${name} is now ${inForce}.\n`,
  )
  return 0
}

function unknownSetting(name: string): UserError {
  const meant = nearestWord(name, settingNames)
  const hint = meant ? `Did you mean ${meant}?` : 'Type "closeread settings" to see them all.'
  return new UserError(`There is no setting "${name}". ${hint}`, 2)
}
