/**
 * The one web server. It reads requests whole and within limits, hands them to the doors that adapters
 * opened, and writes what they answer. What a request means is for the doors to say.
 */
import { createServer } from 'node:http'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import express, { type Express, type NextFunction, type Request, type Response } from 'express'
import { apology, policy } from '../adapters/web/apology.ts'
import type { Door, DoorRequest, DoorResponse, Journal } from '../core/ports/index.ts'
import type { Key } from '../core/texts/index.ts'
import { busyness, closing, listening } from './http-life.ts'

export interface HttpPlan {
  readonly doors: readonly Door[]
  readonly host: string
  /** 0 = any free port. */
  readonly port: number
  readonly journal: Journal
  /** Whole programs of others, each behind a gate of ours. */
  readonly rooms?: readonly Room[]
}

export interface Room {
  /** Everything below it is the room's, also where a door would stand. */
  readonly path: string
  /** What is answered instead; undefined for who may come in. */
  gate(request: DoorRequest): Promise<DoorResponse | undefined>
  handle(request: Request, response: Response, next: NextFunction): void
}

export interface OpenHttp {
  /** Where a browser on this machine finds it. */
  readonly url: string
  readonly port: number
  /** Takes nothing new, finishes what is under way and ends streams, all within 5 s. Twice is once. */
  close(): Promise<void>
}

const DEFAULT_MAX_BYTES = 64 * 1024
/** A body that is too large is read on and dropped up to here, so that the sender hears our answer. */
const DRAINED_BYTES = 4 * 1024 * 1024
/** A reader of a stream that takes nothing for so long is gone. */
const STALLED_MS = 30_000
const PATIENCE = {
  connectionsCheckingInterval: 5_000,
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 8_000,
}
const WORTH_PACKING = /^(text\/(?!event-stream)|application\/(json|javascript)|image\/svg)/
const SECURITY: Readonly<Record<string, string>> = {
  'content-security-policy': policy("'self'"),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
}

/** Opens the server; rejects with a sentence for people when the host or the port cannot be had. */
export async function openHttp(plan: HttpPlan): Promise<OpenHttp> {
  const streams = new Set<() => void>()
  const server = createServer(PATIENCE, application(plan, streams))
  const busy = busyness(server)
  await listening(server, plan.host, plan.port)
  const bound = server.address()
  const port = typeof bound === 'object' && bound !== null ? bound.port : plan.port
  let closed: Promise<void> | undefined
  return {
    url: `http://${nameOf(plan.host)}:${String(port)}`,
    port,
    close: () => (closed ??= closing(server, streams, busy)),
  }
}

function application(plan: HttpPlan, streams: Set<() => void>): Express {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.use((request, response, next) => {
    response.set(SECURITY)
    if (isOurName(request.headers.host, plan.host)) next()
    else sorry(request, response, 421, 'page.wrong-name')
  })
  for (const room of plan.rooms ?? [])
    app.use(room.path, async (request, response, next) => {
      const refused = await room.gate(
        asked(request, new Uint8Array(), new AbortController().signal),
      )
      if (refused === undefined) room.handle(request, response, next)
      else if (!isStream(refused.body)) await hand(refused, refused.body, request, response)
    })
  for (const path of new Set(plan.doors.map((door) => door.path))) {
    const here = plan.doors.filter((door) => door.path === path)
    app.all(path, async (request, response) => {
      const method = request.method === 'HEAD' ? 'GET' : request.method
      const door = here.find((candidate) => candidate.method === method)
      if (door !== undefined) {
        await enter(door, request, response, plan.journal, streams)
        return
      }
      response.set('allow', here.map((candidate) => candidate.method).join(', '))
      sorry(request, response, 405, 'page.wrong-way')
    })
  }
  app.use((request, response) => sorry(request, response, 404, 'page.missing'))
  app.use((error: unknown, request: Request, response: Response, _next: NextFunction) => {
    // A path that is no valid text, for example /%E0: what Express says about it is for programmers.
    const isNoText = error instanceof URIError
    if (!isNoText) plan.journal.alarm('http.failed', error)
    sorry(request, response, isNoText ? 404 : 500, isNoText ? 'page.missing' : 'page.broken')
  })
  return app
}

async function enter(
  door: Door,
  request: Request,
  response: Response,
  journal: Journal,
  streams: Set<() => void>,
): Promise<void> {
  const gone = new AbortController()
  response.on('close', () => gone.abort())
  try {
    const body = await bodyOf(request, door.maxBytes ?? DEFAULT_MAX_BYTES)
    if (body === 'too-large') {
      response.set('connection', 'close')
      sorry(request, response, 413, 'page.too-large')
      return
    }
    const answer = await door.answer(asked(request, body, gone.signal))
    if (isStream(answer.body)) await pour(answer, answer.body, response, gone, streams)
    else await hand(answer, answer.body, request, response)
  } catch (error) {
    if (gone.signal.aborted) return
    // The pattern of the path, never the path: it may hold a token.
    journal.alarm('http.door-failed', error, { door: `${door.method} ${door.path}` })
    if (response.headersSent) response.destroy()
    else sorry(request, response, 500, 'page.broken')
  }
}

function asked(request: Request, body: Uint8Array, gone: AbortSignal): DoorRequest {
  const headers = Object.entries(request.headers).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(', ') : (value ?? ''),
  ])
  return {
    method: request.method,
    path: request.path,
    params: Object.fromEntries(
      Object.entries(request.params).map(([name, value]) => [name, String(value)]),
    ),
    query: Object.fromEntries(new URL(request.originalUrl, 'http://here').searchParams),
    headers: Object.fromEntries(headers) as Record<string, string>,
    body,
    gone,
  }
}

async function bodyOf(request: Request, maxBytes: number): Promise<Uint8Array | 'too-large'> {
  const announced = Number(request.headers['content-length'] ?? 0)
  if (announced > DRAINED_BYTES) return 'too-large'
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of request.iterator({ destroyOnReturn: false })) {
    const bytes = piece as Buffer
    size += bytes.length
    if (size <= maxBytes) pieces.push(bytes)
    else if (size > DRAINED_BYTES) break
  }
  return size > maxBytes ? 'too-large' : Buffer.concat(pieces)
}

async function hand(
  answer: DoorResponse,
  body: string | Uint8Array | undefined,
  request: Request,
  response: Response,
): Promise<void> {
  head(answer, response)
  const bytes = Buffer.from(body ?? '')
  const isPackable = WORTH_PACKING.test(String(response.getHeader('content-type') ?? ''))
  if (isPackable) response.vary('accept-encoding')
  if (!isPackable || bytes.length < 1024 || request.acceptsEncodings('gzip') === false) {
    response.end(bytes)
    return
  }
  response.setHeader('content-encoding', 'gzip')
  response.end(await promisify(gzip)(bytes))
}

/** Writes a stream as it comes; stops when the reader hangs up, stalls, or the house closes. */
async function pour(
  answer: DoorResponse,
  body: AsyncIterable<string>,
  response: Response,
  gone: AbortController,
  streams: Set<() => void>,
): Promise<void> {
  head(answer, response)
  response.flushHeaders()
  if (response.req.method === 'HEAD') {
    response.end()
    return
  }
  const end = (): void => {
    gone.abort()
    response.end()
  }
  streams.add(end)
  try {
    for await (const piece of body) {
      if (gone.signal.aborted) break
      if (!response.write(piece)) await drained(response, gone.signal)
    }
  } finally {
    streams.delete(end)
    response.end()
  }
}

function drained(response: Response, gone: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const stalled = setTimeout(() => response.destroy(), STALLED_MS)
    const done = (): void => {
      clearTimeout(stalled)
      response.off('drain', done)
      gone.removeEventListener('abort', done)
      resolve()
    }
    response.on('drain', done)
    gone.addEventListener('abort', done)
  })
}

function head(answer: DoorResponse, response: Response): void {
  response.status(answer.status)
  for (const [name, value] of Object.entries(answer.headers ?? {}))
    response.setHeader(name, typeof value === 'string' ? value : [...value])
}

function isStream(body: DoorResponse['body']): body is AsyncIterable<string> {
  return typeof body === 'object' && Symbol.asyncIterator in body
}

function sorry(request: Request, response: Response, status: number, key: Key): void {
  const { headers, body } = apology(key, request.headers, request.accepts('html') !== false)
  response.status(status).set(headers).send(body)
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/i

/**
 * On loopback only names of this machine are answered: another website's name that was made to point
 * here (DNS rebinding) is not ours. Elsewhere a proxy stands in front and knows the names.
 */
function isOurName(header: string | undefined, host: string): boolean {
  if (!LOOPBACK.test(host)) return true
  const name = (header ?? '').replace(/:\d+$/, '')
  return LOOPBACK.test(name)
}

function nameOf(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost'
  return host.includes(':') ? `[${host}]` : host
}
