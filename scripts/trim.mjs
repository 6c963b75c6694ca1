import { join, relative } from 'node:path'

/** What libraries do that this program, in a terminal, can do without. */
const trims = [
  {
    name: 'no-devtools',
    why: 'Ink opens its developer tools where DEV=true; they are not shipped, so neither is the door to them.',
    file: /node_modules\/ink\/build\/(?:ink|reconciler)\.js$/,
    from: "process.env['DEV'] === 'true'",
    to: 'false',
  },
  {
    name: 'no-fetch-of-yoga',
    why: 'Yoga fetches its own code from a data: URL, for which Node loads its whole HTTP client.',
    file: /node_modules\/yoga-layout\/dist\/binaries\/yoga-wasm-base64-esm\.js$/,
    from: 'function ya(){',
    to: `function ya(){return Promise.resolve(Buffer.from(H.slice(${'data:application/octet-stream;base64,'.length}),"base64"));`,
  },
  {
    name: 'no-early-emoji-table',
    why: 'Node builds the table of all emoji sequences where it meets this literal; nearly no text ever needs it.',
    file: /node_modules\/string-width\/index\.js$/,
    from: String.raw`const rgiEmojiRegex = /^\p{RGI_Emoji}$/v;`,
    // A lone code unit is such an emoji only where it is drawn as one by itself.
    to: String.raw`let rgiEmoji;
      const rgiEmojiRegex = { test: text => (text.length > 1 || /\p{Emoji_Presentation}/u.test(text)) &&
        (rgiEmoji ??= new RegExp('^\\p{RGI_Emoji}$', 'v')).test(text) };`,
  },
  {
    name: 'joined-rows',
    why: 'Ink draws every frame cell by cell; ours are rows that never overlap.',
    file: /node_modules\/ink\/build\/renderer\.js$/,
    from: "import Output from './output.js';",
    to: `import Output from ${JSON.stringify(join(import.meta.dirname, 'ink-output.mjs'))};`,
  },
]

/** Ink as it comes cannot be bundled without this one. */
export const needed = ['no-devtools']

/** Plugins that make the trims; they throw where an update of a library has moved what is trimmed. */
export const trimLibraries = trims.map(({ name, file, from, to }) => ({
  name,
  transform: {
    filter: { id: file },
    handler(code, id) {
      if (!code.includes(from)) throw new Error(`${relative('.', id)} no longer says ${from}: mend scripts/trim.mjs.`)
      return code.replaceAll(from, () => to)
    },
  },
}))
