/**
 * What went wrong with a call, as one of the six that the house knows. Nothing of what the other side
 * said is handed on: it may repeat a person's words, or the token.
 */
import { GrammyError, HttpError } from 'grammy'
import type { Undelivered } from '../../core/ports/index.ts'

/**
 * The connection never stood, so that nothing was written. A route that is lost later is reported only
 * after longer than a call may take.
 */
const NEVER_WRITTEN: ReadonlySet<string> = new Set([
  'UND_ERR_CONNECT_TIMEOUT',
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
])

/** Nobody is behind this chat any more, or it is closed to the bot. */
const GONE =
  /chat not found|user not found|user is deactivated|peer_id_invalid|user_id_invalid|bot was kicked|bot can't initiate|group (?:chat )?(?:was|is) deactivated|not in the chat|channel_private|member not found/i
const NO_RIGHT =
  /not enough rights|have no rights|chat_restricted|chat_admin_required|chat_write_forbidden/i

export type WentWrong = Undelivered | { readonly kind: 'wrong-token'; readonly code: string }

export function wentWrong(error: unknown): WentWrong {
  if (error instanceof GrammyError) return refusal(error)
  const code = error instanceof HttpError ? codeOf(error.error) : 'threw'
  return { kind: NEVER_WRITTEN.has(code) ? 'unreachable' : 'ambiguous', code }
}

function refusal({ error_code: code, description, parameters }: GrammyError): WentWrong {
  const said = typeof description === 'string' ? description : ''
  switch (code) {
    case 401:
      return { kind: 'wrong-token', code: `telegram-${String(code)}` }
    case 404:
      // A token that never was, or a method that this server does not know.
      return {
        kind: /method/i.test(said) ? 'malformed' : 'wrong-token',
        code: `telegram-${String(code)}`,
      }
    case 403:
      return { kind: 'refused', code: NO_RIGHT.test(said) ? 'no-right' : 'blocked' }
    case 429:
      return { kind: 'too-fast', retryAfterMs: 1000 * (parameters.retry_after ?? Number.NaN) }
    default:
      if (parameters.migrate_to_chat_id !== undefined)
        return { kind: 'moved', key: String(parameters.migrate_to_chat_id) }
      if (GONE.test(said)) return { kind: 'refused', code: 'gone' }
      if (NO_RIGHT.test(said)) return { kind: 'refused', code: 'no-right' }
      // Somebody else is heard instead of us: by a webhook, or else by asking too.
      if (code === 409 && /webhook/i.test(said))
        return { kind: 'malformed', code: 'telegram-409-webhook' }
      // Of an error of its own nobody knows at what point it came.
      return code >= 400 && code < 500
        ? { kind: 'malformed', code: `telegram-${String(code)}` }
        : { kind: 'ambiguous', code: `telegram-${String(code)}` }
  }
}

/** The name of a failure of the network, or of the way the answer was not one. */
function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'unknown'
  const { cause, name } = error as { cause?: { code?: unknown }; name?: unknown }
  const known = [cause?.code, name].find((one) => typeof one === 'string')
  return typeof known === 'string' ? known.slice(0, 40) : 'unknown'
}
