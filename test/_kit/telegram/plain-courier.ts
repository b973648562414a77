/**
 * The smallest courier to a Bot API: bare text, and the six ways in which it may not arrive. It shows that
 * the fake can be delivered to by the rules of the house, without the adapter that is tried against it.
 */
import { z } from 'zod'
import { plain } from '../../../core/message/index.ts'
import type { Courier, Undelivered } from '../../../core/ports/index.ts'
import { failed, ok, type Result } from '../../../core/result.ts'
import { cutOff } from '../platform/courier.ts'

const Said = z.object({
  ok: z.boolean(),
  error_code: z.int().optional(),
  parameters: z
    .object({ retry_after: z.unknown(), migrate_to_chat_id: z.int() })
    .partial()
    .default({}),
})

export function plainCourier({
  apiRoot,
  token,
}: {
  readonly apiRoot: string
  readonly token: string
}): Courier {
  return {
    platform: 'telegram',
    isIdempotent: false,
    tempo: {
      atOnce: 3,
      token: [{ most: 25, inMs: 1000 }],
      chat: () => [{ most: 1, inMs: 1000 }],
    },
    send: async ({ key: chat_id }, message) => {
      try {
        const response = await fetch(`${apiRoot}/bot${token}/sendMessage`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ chat_id, text: plain(message) }),
        })
        return outcome(Said.parse(await response.json()))
      } catch (error) {
        return failed(cutOff(error))
      }
    },
  }
}

function outcome(said: z.infer<typeof Said>): Result<void, Undelivered> {
  if (said.ok) return ok()
  const { retry_after: seconds, migrate_to_chat_id: moved } = said.parameters
  const code = String(said.error_code)
  if (said.error_code === 429)
    return failed({ kind: 'too-fast', retryAfterMs: Number(seconds) * 1000 })
  if (moved !== undefined) return failed({ kind: 'moved', key: String(moved) })
  if (said.error_code === 403) return failed({ kind: 'refused', code })
  return failed({ kind: said.error_code === 400 ? 'malformed' : 'ambiguous', code })
}
