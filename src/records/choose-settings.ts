import { UserError } from '../user-error.ts'
import { diskFiles, type FileLayer, reasonOf } from './files.ts'
import { settingsPath } from './paths.ts'
import { replaceFile } from './replace.ts'
import { type SettingName, type Settings, settingNames, settingSpecs } from './settings.ts'
import {
  changedSettings,
  parseSettings,
  readSetting,
  type SettingsRead,
  type SomeSettings,
  sayValue,
} from './settings-file.ts'
import { readText } from './whole-bytes.ts'

export interface SettingsPlace {
  readonly config: string
  readonly files?: FileLayer
}

export interface SettingsClues extends SettingsPlace {
  readonly env: Readonly<Record<string, string | undefined>>
  /** What the command line says. */
  readonly typed?: Partial<Settings>
}

export type Origin = 'command line' | 'environment' | 'file' | 'default'

export interface ChosenSettings {
  readonly settings: Settings
  readonly origins: { readonly [Name in SettingName]: Origin }
  /** One sentence for each thing in the file or the environment that could not be used. */
  readonly problems: readonly string[]
}

/** The settings that hold: the command line wins over the environment, that over the file, that over the defaults. */
export function chooseSettings({ config, env, typed = {}, files = diskFiles }: SettingsClues): ChosenSettings {
  const file = readFile(files, settingsPath(config))
  const environment = readEnvironment(env)
  const layers: readonly (readonly [Origin, SomeSettings])[] = [
    ['command line', typed],
    ['environment', environment.settings],
    ['file', file.settings],
  ]
  const chosen = settingNames.map((name) => {
    const [origin, layer] = layers.find(([, settings]) => settings[name] !== undefined) ?? [
      'default' as const,
      undefined,
    ]
    return { name, origin, value: layer?.[name] ?? settingSpecs[name].otherwise }
  })
  return {
    settings: Object.fromEntries(chosen.map(({ name, value }) => [name, value])) as unknown as Settings,
    origins: Object.fromEntries(chosen.map(({ name, origin }) => [name, origin])) as ChosenSettings['origins'],
    problems: [...file.problems, ...environment.problems],
  }
}

/** The environment variable of a setting: `CLOSEREAD_WIDTH`. */
export function variableOf(name: SettingName): string {
  return `CLOSEREAD_${name.toUpperCase()}`
}

function readEnvironment(env: SettingsClues['env']): SettingsRead {
  const settings: SomeSettings = {}
  const problems = settingNames.flatMap((name) => {
    const text = env[variableOf(name)]
    const problem = text ? readSetting(settings, name, text.trim()) : undefined
    return problem ? [`${variableOf(name)} in the environment: ${problem}.`] : []
  })
  return { settings, problems }
}

function readFile(files: FileLayer, path: string): SettingsRead {
  try {
    return parseSettings(readText(files, path) ?? '', path)
  } catch (error) {
    return { settings: {}, problems: [`The settings in ${path} cannot be read: ${reasonOf(error)}.`] }
  }
}

/**
 * Keeps a setting in the file, said in words, or takes it out again (`undefined`). Throws a UserError: 2 where it cannot
 * be what was said, 1 where the disk refuses; the file is then as it was.
 */
export function keepSetting(
  name: SettingName,
  text: string | undefined,
  { config, files = diskFiles }: SettingsPlace,
): void {
  const said: SomeSettings = {}
  const problem = text === undefined ? undefined : readSetting(said, name, text)
  if (problem) throw new UserError(`That cannot be set: ${problem}.`, 2)
  const value = said[name] === undefined ? undefined : sayValue(said[name])
  const path = settingsPath(config)
  try {
    replaceFile(files, path, changedSettings(readText(files, path) ?? '', name, value))
  } catch (error) {
    throw new UserError(`The settings in ${path} could not be kept: ${reasonOf(error)}. They are as they were.`, 1)
  }
}
