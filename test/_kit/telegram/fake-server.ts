/**
 * A Bot API server of this project's own, over real HTTP: it keeps the published limits, refuses what
 * Telegram refuses, and does wrong what a test plans. It keeps a journal of what it accepted. What a
 * method does is told in `methods.ts`; here is how a call comes in and how its answer goes out.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Clock } from '../../../core/ports/index.ts'
import { realClock } from '../real-clock.ts'
import { type Answer, refusal, tooMany } from './answer.ts'
import { chats, type User } from './chats.ts'
import { type FakePerson, fakePerson } from './fake-person.ts'
import { type FakeRoom, fakeRoom } from './fake-room.ts'
import type { Ground } from './ground.ts'
import { type ApiCall, type ApiJournal, apiJournal } from './journal.ts'
import { gate, type Limits, PUBLISHED, UNDER_WAY_MS } from './limits.ts'
import { isMessage, METHODS } from './methods.ts'
import { type Params, readParams } from './params.ts'
import { FAULTLESS, type Fault, type FaultPlan } from './plan.ts'
import { type AtAPort, atAPort } from './port.ts'
import { lose, reply } from './replies.ts'
import { updates } from './updates.ts'
import { webhook } from './webhook.ts'

export interface FakePlan {
  readonly token?: string
  /** All times are of this clock; the machine's, when nobody says. */
  readonly clock?: Pick<Clock, 'now' | 'at'>
  readonly limits?: Limits
  readonly faults?: FaultPlan
  /** Every chat exists and let the bot in: for thousands of them. */
  readonly admitsAll?: boolean
  readonly firstUpdate?: number
  /** Methods that this server does not know, as an older one would not. */
  readonly without?: readonly string[]
}

export interface FakeTelegram extends Omit<ApiJournal, 'add'>, Ground, AtAPort {
  readonly token: string
  /** Messages that came too fast by the bot's own fault, or in a time in which it was told to wait. */
  readonly selfInflicted: number
  /** From now on. */
  suffers(plan: FaultPlan): void
  /** A person with an account; the same id again is the same. */
  person(who?: Partial<User>): FakePerson
  /** A group of these people, the first of them its creator. */
  room(title: string, people: readonly FakePerson[], type?: 'group' | 'supergroup'): FakeRoom
  close(): Promise<void>
}

export const BOT: User = {
  id: 700_000_001,
  is_bot: true,
  first_name: 'Goesting',
  username: 'goesting_test_bot',
}
const TOKEN = `${String(BOT.id)}:fake-token-of-a-test-that-opens-nothing`

export async function startFakeTelegram(plan: FakePlan = {}): Promise<FakeTelegram> {
  const clock = plan.clock ?? realClock()
  const token = plan.token ?? TOKEN
  const journal = apiJournal()
  const limits = gate(plan.limits ?? PUBLISHED, plan.clock === undefined ? UNDER_WAY_MS : 0)
  const unknown = new Set(plan.without)
  let faults = plan.faults ?? FAULTLESS
  let count = 0
  let serial = 0
  const waiting = updates(clock, plan.firstUpdate ?? 1000)
  const ground: Ground = {
    bot: BOT,
    clock,
    chats: chats(BOT.id, plan.admitsAll ?? false),
    updates: waiting,
    webhook: webhook({ clock, updates: waiting }),
    files: new Map(),
    commands: new Map(),
    queries: new Map(),
    serial: () => ++serial,
  }

  /** Undefined when what was to be said went out already, or nothing is said. */
  async function answerTo(
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<Answer | undefined> {
    const url = new URL(request.url ?? '/', 'http://telegram')
    const [, isFile, given, name = ''] =
      /^\/(file\/)?bot([^/]+)\/(.*?)\/?$/.exec(url.pathname) ?? []
    const params = await readParams(request, url.searchParams)
    if (params === undefined) return refusal(413, 'Request Entity Too Large')
    if (given === undefined) return refusal(404, 'Not Found')
    if (given !== token) return refusal(401, 'Unauthorized')
    if (isFile !== undefined) return fetched(name, response)
    const method =
      name.toLowerCase() === 'getupdates' ? 'getUpdates' : METHODS.get(name.toLowerCase())?.name
    const chat = params.integer('chat_id')
    const call = { method: method ?? name, ...(chat === undefined ? {} : { chat }) }
    const fault = faults({ ...call, isMessage: isMessage(call.method), count: count++ })
    const note = (said: ApiCall['said']): void =>
      journal.add({
        ...call,
        params: params.all,
        files: [...params.files.values()].map((file) => file.name),
        at: clock.now(),
        said,
      })
    if (fault !== undefined && fault.kind !== 'late' && fault.kind !== 'lost-answer')
      return refuse(fault, response, note)
    const answer = await carriedOut(method, params, response)
    const isLost = answer.ok && fault?.kind === 'lost-answer'
    note(isLost ? 'lost-answer' : answer.ok ? 'ok' : answer.error_code)
    if (isLost) {
      lose(response, answer, fault.how ?? 'reset')
      return undefined
    }
    if (fault?.kind === 'late') await passed(fault.ms)
    return answer
  }

  async function carriedOut(
    method: string | undefined,
    params: Params,
    response: ServerResponse,
  ): Promise<Answer> {
    if (method === 'getUpdates') {
      if (ground.webhook.url !== '')
        return refusal(
          409,
          "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        )
      const gone = new AbortController()
      response.on('close', () => gone.abort())
      return waiting.poll(params, gone.signal)
    }
    const known = METHODS.get((method ?? '').toLowerCase())
    if (known === undefined || unknown.has(known.name))
      return refusal(404, 'Not Found: method not found')
    const chat = params.integer('chat_id')
    if (!isMessage(known.name) || chat === undefined) return known.run(params, ground)
    const seconds = limits.waits(chat, clock.now())
    if (seconds !== undefined) return tooMany(seconds)
    const answer = known.run(params, ground)
    if (answer.ok) limits.count(chat, clock.now())
    return answer
  }

  function refuse(
    fault: Exclude<Fault, { kind: 'late' | 'lost-answer' }>,
    response: ServerResponse,
    note: (said: ApiCall['said']) => void,
  ): Answer | undefined {
    switch (fault.kind) {
      case 'too-fast': {
        const seconds = fault.retryAfter === undefined ? 1 : fault.retryAfter
        if (typeof seconds === 'number') limits.silentUntil(clock.now() + seconds * 1000)
        note(429)
        return seconds === null ? refusal(429, 'Too Many Requests') : tooMany(seconds)
      }
      case 'refuse':
        note(fault.code)
        return refusal(fault.code, fault.description, fault.parameters)
      case 'gateway':
        note(502)
        response.writeHead(502, { 'content-type': 'text/html' })
        response.end('<html><head><title>502 Bad Gateway</title></head></html>')
        return undefined
      case 'reset':
        note('reset')
        response.socket?.resetAndDestroy()
        return undefined
      case 'stall':
        note('stalled')
        return undefined
    }
  }

  function passed(ms: number): Promise<void> {
    return new Promise((resolve) => {
      clock.at(clock.now() + ms, resolve)
    })
  }

  /** As the call `file`, which is no method; what is late is late before its first byte. */
  async function fetched(path: string, response: ServerResponse): Promise<Answer | undefined> {
    const fault = faults({ method: 'file', isMessage: false, count: count++ })
    if (fault?.kind === 'stall') return undefined
    if (fault?.kind === 'refuse') return refusal(fault.code, fault.description)
    if (fault?.kind === 'late') await passed(fault.ms)
    return fileAt(path, response)
  }

  function fileAt(path: string, response: ServerResponse): Answer | undefined {
    const file = ground.files.get(path.replace(/^files\//, ''))
    if (file === undefined) return refusal(404, 'Not Found')
    response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(file.bytes)
    return undefined
  }

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const answer = await answerTo(request, response)
    if (answer !== undefined) reply(response, answer)
  }
  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      // The caller went away, or the fake itself is wrong: a test sees the failed call.
      if (response.headersSent) response.destroy()
      else reply(response, refusal(500, `Internal Server Error: ${String(error)}`))
    })
  })
  const there = await atAPort(server)
  return {
    ...ground,
    ...journal,
    get polls() {
      return journal.polls
    },
    get selfInflicted() {
      return limits.selfInflicted
    },
    ...there,
    token,
    suffers: (wanted) => {
      faults = wanted
    },
    person: (who = {}) => fakePerson(ground, who),
    room: (title, people, type = 'group') => fakeRoom(ground, title, people, type),
    close: async () => {
      ground.webhook.close()
      await there.away()
    },
  }
}
