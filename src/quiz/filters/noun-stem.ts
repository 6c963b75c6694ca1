/** A word without the ending of its plural. */
export const nounStem = (word: string): string => word.replace(/ies$/, 'y').replace(/'?s$/, '').replace(/e$/, '')

/** Whether a word has the ending of a plural, or is one without. */
export const isPlural = (word: string): boolean => /(?:[^su]s|people|men|children|police)$/.test(word)
