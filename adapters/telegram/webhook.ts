/**
 * The door that Telegram knocks at. Only who knows the secret is heard; an update is acknowledged when it
 * is durable, and otherwise Telegram comes again.
 */
import { createHash, timingSafeEqual } from 'node:crypto'
import type { Door, DoorRequest, DoorResponse, Journal } from '../../core/ports/index.ts'
import { updateIdOf } from './decode.ts'
import type { Intake } from './intake.ts'

export const WEBHOOK_PATH = '/telegram/webhook'
const HEADER = 'x-telegram-bot-api-secret-token'
/** Updates are far smaller. */
const MOST_BYTES = 1024 * 1024
/** A shorter secret could be guessed. */
export const SHORTEST_SECRET = 32

export function webhook(intake: Intake, secret: string, journal: Journal): Door {
  if (secret.length < SHORTEST_SECRET)
    throw new Error(
      `The secret of the webhook must have ${String(SHORTEST_SECRET)} characters or more.`,
    )
  const known = digest(secret)
  return {
    method: 'POST',
    path: WEBHOOK_PATH,
    maxBytes: MOST_BYTES,
    answer: async (request) => {
      if (!timingSafeEqual(digest(request.headers[HEADER] ?? ''), known)) return said(401)
      const update = updateIn(request)
      if (updateIdOf(update) === undefined) return said(400)
      try {
        await intake.take(update)
      } catch (error) {
        journal.alarm('telegram.not-stored', error)
        return said(503)
      }
      return said(200)
    },
  }
}

/** Of equal length, whatever was given: the time that the comparison takes tells nothing. */
function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

function updateIn({ body }: DoorRequest): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    return undefined
  }
}

function said(status: number): DoorResponse {
  return { status, headers: { 'cache-control': 'no-store' } }
}
