import { UserError } from '../user-error.ts'
import { collectBytes, mostBytes } from './bytes.ts'
import { cleanLine } from './sanitize.ts'
import type { Source } from './source.ts'

const secondsAllowed = 20
const mostRedirects = 5
const accept = 'text/html, application/xhtml+xml, text/markdown, text/plain, application/epub+zip;q=0.9, */*;q=0.1'

/** Whether a person meant the web and not a file. */
export function isUrl(ref: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(ref)
}

/** Fetches a page: http and https only, 20 seconds, 20 MB, 5 redirects. Throws a UserError (3) for each way to fail. */
export async function readUrl(ref: string, request: typeof fetch): Promise<Source> {
  const signal = AbortSignal.timeout(secondsAllowed * 1000)
  try {
    const { response, url } = await follow(webAddress(ref), request, signal)
    const bytes = response.body ? await collectBytes(chunksOf(response.body), mostBytes) : new Uint8Array()
    if (!bytes) throw failure(url, 'sent more than 20 MB', 'choose a page with one article')
    if (bytes.length === 0) throw failure(url, 'sent an empty page', 'check the address in a browser')
    const mediaType = response.headers.get('content-type')
    return { name: cleanLine(url.href), ref: url.href, bytes, ...(mediaType === null ? {} : { mediaType }) }
  } catch (error) {
    if (error instanceof UserError) throw error
    const [what, advice] = signal.aborted ? tooSlow : networkFailure(error)
    throw failure(webAddress(ref), what, advice, error)
  }
}

const tooSlow: Failure = [`took longer than ${secondsAllowed} seconds`, 'try again later, or save the page as a file']

async function follow(
  start: URL,
  request: typeof fetch,
  signal: AbortSignal,
): Promise<{ response: Response; url: URL }> {
  let url = start
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    const response = await request(url, { signal, redirect: 'manual', headers: { accept, 'user-agent': 'closeread' } })
    const location = response.headers.get('location')
    if (response.status < 300 || response.status > 399 || location === null) {
      if (response.ok) return { response, url }
      await response.body?.cancel()
      throw failure(url, ...statusFailure(response.status))
    }
    await response.body?.cancel()
    url = webAddress(location, url)
  }
  throw failure(start, `sent us on more than ${mostRedirects} times`, 'check the address in a browser')
}

function webAddress(ref: string, base?: URL): URL {
  const url = URL.canParse(ref, base?.href) ? new URL(ref, base?.href) : undefined
  const shown = cleanLine(ref)
  if (!url) throw new UserError(`${shown} is not a web address that can be opened: check how it is written.`, 3)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new UserError(`${shown} is not a page on the web: only http and https addresses can be opened.`, 3)
  }
  return url
}

async function* chunksOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = body.getReader()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      yield value
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}

function statusFailure(status: number): Failure {
  const known = statusFailures[status]
  if (known) return known
  return status >= 500
    ? [`has trouble of its own (${status})`, 'try again later']
    : [`answered with ${status}`, 'check the address in a browser']
}

type Failure = readonly [what: string, advice: string]
const noSuchPage: Failure = ['has no such page', 'check the address in a browser']
const closed: Failure = ['does not give this page to programs', 'open it in a browser and save or copy the text']
const statusFailures: Readonly<Record<number, Failure>> = {
  401: closed,
  402: closed,
  403: closed,
  404: noSuchPage,
  410: noSuchPage,
  429: ['gets too many requests', 'try again later'],
  451: closed,
}

function networkFailure(error: unknown): Failure {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  const { code = '' } = cause as NodeJS.ErrnoException
  return networkFailures[code] ?? (/CERT|SSL|TLS/.test(code) ? insecure : ['cannot be reached', 'check your network'])
}

const damaged: Failure = ['sent a damaged page', 'try again later']
const insecure: Failure = ['cannot prove that it is the right one (its certificate is not good)', 'do not trust it']
const networkFailures: Readonly<Record<string, Failure>> = {
  ENOTFOUND: ['cannot be found', 'check the address and your network'],
  EAI_AGAIN: ['cannot be found', 'check the address and your network'],
  ECONNREFUSED: ['does not answer', 'check the address, or try again later'],
  ECONNRESET: ['broke off', 'try again'],
  Z_DATA_ERROR: damaged,
  Z_BUF_ERROR: damaged,
  UND_ERR_SOCKET: ['broke off', 'try again'],
  ETIMEDOUT: tooSlow,
  UND_ERR_CONNECT_TIMEOUT: tooSlow,
  DEPTH_ZERO_SELF_SIGNED_CERT: insecure,
  SELF_SIGNED_CERT_IN_CHAIN: insecure,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: insecure,
}

function failure(url: URL, what: string, advice: string, cause?: unknown): UserError {
  return new UserError(`${cleanLine(url.host)} ${what}: ${advice}.`, 3, { cause })
}
