/** A browser without a script: it keeps its cookie, fills in hidden fields and follows a redirect. */
import { HOUSE } from '../../../core/domain/index.ts'
import type { House } from './house.ts'

export interface Page {
  readonly status: number
  readonly text: string
  readonly headers: Headers
  /** Where it stands after redirects. */
  readonly at: string
}

export interface Browser {
  /** The `Cookie` header it sends. */
  cookie: string
  /** What it sends with every request. */
  readonly headers: Record<string, string>
  get(path: string, headers?: Record<string, string>): Promise<Page>
  /** Posts a form; without `event` and `page` those of the last page are taken, as a form does. */
  post(
    path: string,
    fields: Record<string, string>,
    headers?: Record<string, string>,
  ): Promise<Page>
  /** A post as the script makes it. */
  send(path: string, fields: Record<string, string>): Promise<{ status: number; told: unknown }>
  /** A hidden field of the last page. */
  hidden(name: string): string
}

export function browse(house: House): Browser {
  let last = ''
  const self: Browser = {
    cookie: '',
    headers: { accept: 'text/html', 'accept-language': 'nl' },
    hidden: (name) => new RegExp(`name="${name}" value="([^"]*)"`).exec(last)?.[1] ?? '',
    get: async (path, headers = {}) => {
      const answer = await ask(path, { headers })
      const page = await pageOf(answer, path)
      last = page.text
      return page
    },
    post: async (path, fields, headers = {}) => {
      const answer = await ask(path, { method: 'POST', body: form(fields), headers })
      const onwards = answer.headers.get('location')
      if (answer.status !== 303 || onwards === null) return pageOf(answer, path)
      return { ...(await self.get(onwards.split('#')[0] ?? '/')), at: onwards }
    },
    send: async (path, fields) => {
      const headers = { accept: 'application/json' }
      const answer = await ask(path, { method: 'POST', body: form(fields), headers })
      return { status: answer.status, told: await answer.json() }
    },
  }

  const form = (fields: Record<string, string>): URLSearchParams => {
    const taken = { event: self.hidden('event'), page: self.hidden('page'), ...fields }
    return new URLSearchParams(Object.entries(taken).filter(([, value]) => value !== ''))
  }

  const ask = async (path: string, init: RequestInit): Promise<Response> => {
    const sent = {
      ...self.headers,
      ...(self.cookie !== '' && { cookie: self.cookie }),
      ...(init.headers as Record<string, string>),
    }
    const answer = await fetch(house.http.url + path, {
      ...init,
      headers: sent,
      redirect: 'manual',
    })
    const set = answer.headers.get('set-cookie')
    if (set !== null) self.cookie = set.split(';')[0] ?? ''
    return answer
  }

  return self
}

async function pageOf(answer: Response, at: string): Promise<Page> {
  return { status: answer.status, text: await answer.text(), headers: answer.headers, at }
}

export interface StreamEvent {
  readonly name: string
  readonly id: string | undefined
  readonly content: unknown
}

export interface Listening {
  /** The next event of this name; others before it are passed over. */
  next(name: string): Promise<StreamEvent>
  /** Everything that is left, once the house has ended the stream. */
  rest(): Promise<StreamEvent[]>
  stop(): void
}

/** Listens to server-sent events as a browser does. */
export async function listen(
  house: House,
  path: string,
  headers: Record<string, string>,
): Promise<Listening> {
  const leave = new AbortController()
  const { body } = await fetch(house.http.url + path, { headers, signal: leave.signal })
  if (body === null) throw new Error('The stream has no body.')
  const pieces = events(body)
  const next = async (name: string): Promise<StreamEvent> => {
    for (;;) {
      const { value, done } = await pieces.next()
      if (done === true) throw new Error(`The stream ended before «${name}».`)
      if (value.name === name) return value
    }
  }
  return {
    next,
    rest: async () => {
      const left: StreamEvent[] = []
      for await (const event of pieces) left.push(event)
      return left
    },
    stop: () => leave.abort(),
  }
}

async function* events(body: ReadableStream<Uint8Array>): AsyncGenerator<StreamEvent, void> {
  let kept = ''
  const reader = body.pipeThrough(new TextDecoderStream()).getReader()
  for (;;) {
    const { value, done } = await reader.read()
    if (done) return
    kept += value
    const whole = kept.split('\n\n')
    kept = whole.pop() ?? ''
    for (const block of whole) {
      const field = (name: string): string | undefined =>
        block
          .split('\n')
          .find((line) => line.startsWith(`${name}: `))
          ?.slice(name.length + 2)
      const name = field('event')
      if (name !== undefined)
        yield { name, id: field('id'), content: JSON.parse(field('data') ?? 'null') }
    }
  }
}

/** The chat of whoever came first. */
export async function firstVisitor({ store }: House): Promise<string> {
  const { items } = await store.find('sessions', { clubId: HOUSE, index: 'bySeen', equals: [] })
  return items[0]?.record.addressId ?? ''
}
