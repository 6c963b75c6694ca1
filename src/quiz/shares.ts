/** What a share is called, and as many hundredths as it is, where they are a whole number. */
interface Share {
  readonly names: readonly string[]
  readonly percent?: number
}

const shares: readonly Share[] = [
  { names: ['half', 'a half', 'one half', '1/2'], percent: 50 },
  { names: ['one-third', 'a third', 'one third', '1/3'] },
  { names: ['two-thirds', 'two thirds', '2/3'] },
  { names: ['three-quarters', 'three quarters', '3/4'], percent: 75 },
  { names: ['one-quarter', 'a quarter', 'one quarter', 'quarter', '1/4'], percent: 25 },
  { names: ['one-fifth', 'a fifth', 'one fifth', '1/5'], percent: 20 },
]

/** The shares by the name that each is asked for with. */
export const namedShares: readonly string[] = shares.map(({ names: [name = ''] }) => name)

/** Other ways to write a share of that name: "three quarters", "3/4", "75%", "75 per cent". */
export function spellingsOfShare(name: string): readonly string[] {
  const { names = [], percent } = shares.find((share) => share.names[0] === name) ?? {}
  const hundredths = percent === undefined ? [] : [`${percent}%`, `${percent} percent`, `${percent} per cent`]
  return [...names.slice(1), ...hundredths]
}

/** What everybody calls so many hundredths. */
export const shareInWords = (percent: number): readonly string[] =>
  shares.find((share) => share.percent === percent)?.names ?? []
