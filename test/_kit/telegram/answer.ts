/** What a Bot API server answers: a result, or a refusal in the platform's own form. */

export interface Refusal {
  readonly ok: false
  readonly error_code: number
  readonly description: string
  readonly parameters?: Readonly<Record<string, unknown>>
}

export type Answer = { readonly ok: true; readonly result: unknown } | Refusal

export function done(result: unknown = true): Answer {
  return { ok: true, result }
}

export function refusal(
  code: number,
  description: string,
  parameters?: Readonly<Record<string, unknown>>,
): Refusal {
  return {
    ok: false,
    error_code: code,
    description,
    ...(parameters === undefined ? {} : { parameters }),
  }
}

export function badRequest(words: string): Refusal {
  return refusal(400, `Bad Request: ${words}`)
}

export function forbidden(words: string): Refusal {
  return refusal(403, `Forbidden: ${words}`)
}

export function conflict(words: string): Refusal {
  return refusal(409, `Conflict: ${words}`)
}

/** `seconds`: a whole number, unless a test wants to see what becomes of something else. */
export function tooMany(seconds: unknown): Refusal {
  return refusal(429, `Too Many Requests: retry after ${String(seconds)}`, { retry_after: seconds })
}
