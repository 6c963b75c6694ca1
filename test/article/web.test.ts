import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readUrl } from '../../src/article/web.ts'

type Answer = (request: IncomingMessage, response: ServerResponse) => void

const answers: Readonly<Record<string, Answer>> = {
  '/page': (_, response) => response.setHeader('content-type', 'text/html; charset=utf-8').end('<p>Hello</p>'),
  '/moved': (_, response) => response.writeHead(302, { location: '/page' }).end(),
  '/circle': (_, response) => response.writeHead(302, { location: '/circle' }).end(),
  '/to-file': (_, response) => response.writeHead(302, { location: 'file:///etc/hostname' }).end(),
  '/empty': (_, response) => response.end(),
  '/closed': (_, response) => response.writeHead(403).end(),
  '/busy': (_, response) => response.writeHead(429).end(),
  '/broken': (_, response) => response.writeHead(503).end(),
  '/damaged': (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip at all'),
  '/teapot': (_, response) => response.writeHead(418).end(),
  '/cut': (_, response) => {
    response.writeHead(200, { 'content-length': '1000' })
    response.write('half', () => response.destroy())
  },
  '/endless': (_, response) => {
    const chunk = Buffer.alloc(1_000_000, 'a')
    const more = (): void => {
      if (!response.destroyed) response.write(chunk, more)
    }
    more()
  },
}

let server: Server
let base = ''
beforeAll(async () => {
  server = createServer((request, response) => {
    const answer = answers[request.url ?? '']
    if (answer) answer(request, response)
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

describe('a web address', () => {
  it('gives the page, with where it is from and what it is', async () => {
    const source = await readUrl(`${base}/page`, fetch)
    expect(new TextDecoder().decode(source.bytes)).toBe('<p>Hello</p>')
    expect(source).toMatchObject({ ref: `${base}/page`, mediaType: 'text/html; charset=utf-8' })
  })

  it('is followed where the page has moved', async () => {
    expect(await readUrl(`${base}/moved`, fetch)).toMatchObject({ ref: `${base}/page` })
  })

  it.each([
    ['/none', /has no such page/],
    ['/circle', /sent us on more than 5 times/],
    ['/to-file', /only http and https addresses/],
    ['/empty', /sent an empty page/],
    ['/closed', /does not give this page to programs: open it in a browser/],
    ['/busy', /gets too many requests/],
    ['/broken', /has trouble of its own \(503\)/],
    ['/teapot', /answered with 418/],
    ['/cut', /broke off/],
    ['/damaged', /sent a damaged page/],
    ['/endless', /sent more than 20 MB/],
  ])('that fails says how in one sentence: %s', async (path, message) => {
    const failure = await readUrl(`${base}${path}`, fetch).catch((error: unknown) => error)
    expect(failure).toMatchObject({ name: 'UserError', exitCode: 3, message: expect.stringMatching(message) })
  })

  it('that does not answer says so', async () => {
    await expect(readUrl('http://127.0.0.1:1/', fetch)).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringMatching(/127\.0\.0\.1:1 (?:does not answer|cannot be reached)/),
    })
  })

  it('that takes too long is given up', async () => {
    const never: typeof fetch = () =>
      Promise.reject(Object.assign(new TypeError('fetch failed'), { cause: { code: 'ETIMEDOUT' } }))
    await expect(readUrl('http://slow.example/', never)).rejects.toMatchObject({
      message: expect.stringMatching(/slow\.example (?:took longer than 20 seconds|cannot be reached)/),
    })
  })
})
