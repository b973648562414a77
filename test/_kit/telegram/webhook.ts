/**
 * Delivery to a webhook: with the secret in its header, the next update of a chat only when the one before
 * was taken, and again and again until somebody says 2xx.
 */
import { Agent } from 'node:http'
import type { Clock } from '../../../core/ports/index.ts'
import { type Answer, badRequest, done } from './answer.ts'
import { type Called, called } from './hook-call.ts'
import type { Params } from './params.ts'
import type { Updates, Waiting } from './updates.ts'

/** One attempt, as a test may want to count it. `status` is 0 when nobody answered. */
export interface Attempt {
  readonly id: number
  readonly chat: string
  readonly at: number
  readonly status: number
}

export interface Webhook {
  readonly url: string
  readonly attempts: readonly Attempt[]
  set(params: Params): Answer
  remove(params: Params): Answer
  info(): Answer
  close(): void
}

export interface WebhookPlan {
  readonly clock: Pick<Clock, 'now' | 'at'>
  readonly updates: Updates
}

const HEADER = 'X-Telegram-Bot-Api-Secret-Token'
const MOST_WAIT_MS = 60_000
const ANSWERS_WITHIN_MS = 60_000
const USUAL_CONNECTIONS = 40
const CALLED_OFF = 'called off'

export function webhook({ clock, updates }: WebhookPlan): Webhook {
  const attempts: Attempt[] = []
  const underWay = new Map<string, AbortController>()
  const agent = new Agent({ keepAlive: true })
  let url = ''
  let secret = ''
  let connections = USUAL_CONNECTIONS
  let lastError: { at: number; words: string } | undefined

  function deliver(): void {
    if (url === '') return
    for (const one of updates.pending()) {
      if (underWay.size >= connections) return
      if (!underWay.has(one.chat)) void tryToDeliver(one, 0)
    }
  }

  async function tryToDeliver(one: Waiting, failures: number): Promise<void> {
    const stop = new AbortController()
    underWay.set(one.chat, stop)
    const said = await post(one, stop)
    if (stop.signal.reason === CALLED_OFF) return
    attempts.push({ id: one.id, chat: one.chat, at: clock.now(), status: said.status })
    if (said.status >= 200 && said.status < 300) {
      updates.confirm(one)
      underWay.delete(one.chat)
      deliver()
      return
    }
    const words =
      said.status === 0
        ? 'Webhook connection closed'
        : `Wrong response from the webhook: ${String(said.status)}`
    lastError = { at: clock.now(), words }
    // The second attempt comes at once, those after it later and later.
    const pause = failures === 0 ? 0 : Math.min(MOST_WAIT_MS, 1000 * 2 ** failures)
    const again = new AbortController()
    underWay.set(one.chat, again)
    const callOff = clock.at(clock.now() + Math.max(pause, said.retryAfterMs), () => {
      void tryToDeliver(one, failures + 1)
    })
    again.signal.addEventListener('abort', callOff)
  }

  async function post(one: Waiting, stop: AbortController): Promise<Called> {
    const callOff = clock.at(clock.now() + ANSWERS_WITHIN_MS, () => stop.abort())
    const headers: Record<string, string> = secret === '' ? {} : { [HEADER]: secret }
    const said = await called(url, headers, JSON.stringify(one.body), {
      agent,
      signal: stop.signal,
    })
    callOff()
    return said
  }

  function stopAll(): void {
    for (const one of underWay.values()) one.abort(CALLED_OFF)
    underWay.clear()
  }

  updates.onAdded(deliver)
  return {
    get url() {
      return url
    },
    attempts,
    set: (params) => {
      const wanted = params.text('url')
      if (wanted === '') return removed(params)
      if (!URL.canParse(wanted)) return badRequest('invalid webhook URL specified')
      const token = params.text('secret_token')
      if (token.length > 256) return badRequest('secret token is too long')
      if (!/^[A-Za-z0-9_-]*$/.test(token))
        return badRequest('secret token contains unallowed characters')
      updates.disturb('terminated by setWebhook request')
      if (params.flag('drop_pending_updates')) updates.drop()
      if (params.has('allowed_updates')) updates.allow(params.json('allowed_updates'))
      stopAll()
      url = wanted
      secret = token
      connections = Math.min(100, Math.max(1, params.integer('max_connections') ?? connections))
      deliver()
      return done()
    },
    remove: (params) => removed(params),
    info: () =>
      done({
        url,
        has_custom_certificate: false,
        pending_update_count: updates.pending().size,
        ...(lastError === undefined
          ? {}
          : {
              last_error_date: Math.floor(lastError.at / 1000),
              last_error_message: lastError.words,
            }),
        ...(url === '' ? {} : { max_connections: connections }),
        ...(updates.allowed.length === 0 ? {} : { allowed_updates: updates.allowed }),
      }),
    close: () => {
      stopAll()
      agent.destroy()
      url = ''
    },
  }

  function removed(params: Params): Answer {
    stopAll()
    url = ''
    if (params.flag('drop_pending_updates')) updates.drop()
    return done()
  }
}
