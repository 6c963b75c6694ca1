/** How a guesser who has not read the article would choose; between equals the guesser tosses a coin. */
const strategies = {
  longest: ({ text }) => text.length,
  shortest: ({ text }) => -text.length,
  'most often in the text': ({ text: own }, _, text) => text.split(own.split(' ').at(-1)).length,
  'odd one out': (own, options) => options.filter(({ text }) => wordsOf(text) !== wordsOf(own.text)).length,
  first: (own, options) => Number(own === options[0]),
  last: (own, options) => Number(own === options.at(-1)),
}

const wordsOf = (text) => text.split(/\s+/).length

/** The share of choice questions each guesser gets right, and chance; in per cent. */
export function guessers(measured) {
  const asked = measured.flatMap(({ quiz, text }) =>
    quiz.filter(({ form }) => form === 'choice').map(({ options }) => ({ options, text })),
  )
  const mean = (rate) => (100 * asked.reduce((sum, one) => sum + rate(one), 0)) / Math.max(1, asked.length)
  const chance = mean(({ options }) => 1 / options.length)
  const rates = Object.entries(strategies).map(([name, worth]) => [name, mean((one) => luck(worth, one))])
  return { asked: asked.length, chance, rates }
}

function luck(worth, { options, text }) {
  const worths = options.map((option) => worth(option, options, text))
  const favourites = options.filter((_, index) => worths[index] === Math.max(...worths))
  return favourites.some(({ correct }) => correct) ? 1 / favourites.length : 0
}

/** How often each value occurs, the commonest first. */
export function tally(values) {
  const counts = new Map()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((one, other) => other[1] - one[1])
}
