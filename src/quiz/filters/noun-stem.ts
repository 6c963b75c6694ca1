/** A word without the ending of its plural. */
export const nounStem = (word: string): string => word.replace(/ies$/, 'y').replace(/'?s$/, '').replace(/e$/, '')
