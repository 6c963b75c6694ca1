import { cleanLine } from '../article/sanitize.ts'
import { nearestWord } from '../suggest.ts'
import { type SettingName, type Settings, settingNames, settingSpecs } from './settings.ts'

export type SomeSettings = { -readonly [Name in SettingName]?: Settings[Name] }

export interface SettingsRead {
  readonly settings: SomeSettings
  /** One sentence for each thing that could not be used, with its place. */
  readonly problems: readonly string[]
}

const line = /^\s*([A-Za-z][\w-]*)\s*:\s*(.*?)\s*$/
const remark = /(^|\s)#.*$/
const quotes = /^(["'])(.*)\1$/

/** The settings a file says: `name: value`, one a line, `#` before a remark. It is YAML, of the simplest kind. */
export function parseSettings(text: string, path: string): SettingsRead {
  const settings: SomeSettings = {}
  const problems: string[] = []
  text.split(/\r?\n/).forEach((raw, index) => {
    const said = cleanLine(raw).replace(remark, '')
    if (said.trim() === '') return
    const [, name = '', value = ''] = line.exec(said) ?? []
    const problem = name === '' ? 'write "name: value"' : readSetting(settings, name, value.replace(quotes, '$2'))
    if (problem) problems.push(`${path}:${index + 1}: ${problem}.`)
  })
  return { settings, problems }
}

/** Adds a setting that was said in words; gives what is wrong with it, if anything. */
export function readSetting(settings: SomeSettings, name: string, text: string): string | undefined {
  if (!isSetting(name)) {
    const meant = nearestWord(name, settingNames)
    return `there is no setting "${name}"${meant ? ` (perhaps ${meant})` : ''}`
  }
  return take(settings, name, text)
}

function take<Name extends SettingName>(settings: SomeSettings, name: Name, text: string): string | undefined {
  const { read, takes } = settingSpecs[name]
  const value = read(text)
  if (value === undefined) return `${name} is ${takes}, not "${text}"`
  settings[name] = value
  return undefined
}

export function isSetting(name: string): name is SettingName {
  return Object.hasOwn(settingSpecs, name)
}

/** A setting's value in words. */
export function sayValue(value: Settings[SettingName]): string {
  return value === true ? 'yes' : value === false ? 'no' : String(value)
}

/** The text of a settings file after one setting changed, all else as it stood; without a value it has its default again. */
export function changedSettings(text: string, name: SettingName, value: string | undefined): string {
  const lines = (text.trim() === '' ? blankSettings() : text).split('\n')
  const said = new RegExp(`^\\s*${name}\\s*:`)
  const unsaid = new RegExp(`^\\s*#\\s*${name}\\s*:`)
  const found = lines.findLastIndex((one) => said.test(one))
  const place = found === -1 ? lines.findLastIndex((one) => unsaid.test(one)) : found
  const changed = value === undefined ? `# ${name}: ${sayValue(settingSpecs[name].otherwise)}` : `${name}: ${value}`
  if (place === -1) return `${lines.join('\n').trimEnd()}\n${changed}\n`
  return lines.map((one, index) => (index === place ? changed : said.test(one) ? `# ${one}` : one)).join('\n')
}

/** A settings file that explains everything and says nothing. */
function blankSettings(): string {
  const head = [
    '# The settings of closeread. A line that starts with # is a remark: take the # away to change that setting.',
    '# What is typed on the command line wins over the environment (CLOSEREAD_WIDTH, …), which wins over this file.',
  ]
  const parts = settingNames.map((name) => {
    const { summary, takes, otherwise } = settingSpecs[name]
    return ['', `# ${summary}: ${takes}`, `# ${name}: ${sayValue(otherwise)}`]
  })
  return `${[...head, ...parts.flat()].join('\n')}\n`
}
