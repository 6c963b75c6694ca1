import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const root = new URL('../../src/', import.meta.url)
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(new URL(file, root), 'utf8') }))

const using = (pattern: RegExp) => sources.flatMap(({ file, text }) => (pattern.test(text) ? [file] : []))

describe('the network', () => {
  it('is known to nothing but the opening of a web address that was typed', () => {
    // Others hand it on as a port; only this file calls it.
    expect(using(/\b(?:fetch|request)\(/)).toEqual(['article/web.ts'])
    expect(using(/\bWebSocket\b|\bXMLHttpRequest\b|\bEventSource\b|sendBeacon/)).toEqual([])
    expect(using(/from '(?:node:)?(?:net|http|https|http2|tls|dgram|dns)(?:\/promises)?'/)).toEqual([])
  })
})
