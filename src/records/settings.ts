import { modes } from '../quiz/session.ts'

export const themes = ['terminal', 'light', 'dark', 'high-contrast'] as const

export interface Settings {
  /** Cells a line of text has at most. */
  readonly width: number
  readonly theme: (typeof themes)[number]
  /** Questions in a quiz. */
  readonly items: number
  readonly mode: (typeof modes)[number]
  readonly checkpoints: boolean
  readonly plain: boolean
}
export type SettingName = keyof Settings

interface SettingSpec<Value> {
  readonly summary: string
  /** What can be said, in words. */
  readonly takes: string
  readonly otherwise: Value
  /** The value that a text says; `undefined` where it says none. */
  readonly read: (text: string) => Value | undefined
}

/** Every setting: the file, the screen, the command and the help read this one table. */
export const settingSpecs: { readonly [Name in SettingName]: SettingSpec<Settings[Name]> } = {
  width: { summary: 'how wide the text is, in characters', otherwise: 70, ...wholeNumber(40, 100) },
  theme: { summary: 'the colours', otherwise: 'terminal', ...oneWord(themes) },
  items: { summary: 'how many questions a quiz asks', otherwise: 10, ...wholeNumber(1, 200) },
  mode: {
    summary: 'practice says how it went after each answer, test says it at the end',
    otherwise: 'practice',
    ...oneWord(modes),
  },
  checkpoints: { summary: "a question at each section's end, that counts for nothing", otherwise: false, ...yesOrNo() },
  plain: { summary: 'plain lines instead of the full screen', otherwise: false, ...yesOrNo() },
}

export const settingNames = Object.keys(settingSpecs) as SettingName[]

function wholeNumber(least: number, most: number): Pick<SettingSpec<number>, 'takes' | 'read'> {
  return {
    takes: `a whole number from ${least} to ${most}`,
    read: (text) => {
      const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
      return number >= least && number <= most ? number : undefined
    },
  }
}

function oneWord<const Word extends string>(words: readonly Word[]): Pick<SettingSpec<Word>, 'takes' | 'read'> {
  return { takes: words.join(', '), read: (text) => words.find((word) => word === text.toLowerCase()) }
}

const truths: Readonly<Record<string, boolean>> = {
  yes: true,
  on: true,
  true: true,
  1: true,
  no: false,
  off: false,
  false: false,
  0: false,
}

function yesOrNo(): Pick<SettingSpec<boolean>, 'takes' | 'read'> {
  const read = (text: string) => (Object.hasOwn(truths, text.toLowerCase()) ? truths[text.toLowerCase()] : undefined)
  return { takes: 'yes or no', read }
}
