/**
 * A door that an adapter opens in the one web server: a platform's webhook, a page, a stream. The server
 * reads the raw body (at most `maxBytes`), the door answers; the server writes the answer.
 */
export interface DoorRequest {
  readonly method: string
  readonly path: string
  /** Named parts of the path: `/demo/:slug` gives `slug`. */
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  /** As it came, byte for byte: signatures are checked over this. */
  readonly body: Uint8Array
  /** Aborted when the other side hangs up. */
  readonly gone: AbortSignal
}

export interface DoorResponse {
  readonly status: number
  readonly headers?: Readonly<Record<string, string | readonly string[]>>
  /** A stream is written piece by piece, as it comes, until it ends or the other side is gone. */
  readonly body?: string | Uint8Array | AsyncIterable<string>
}

export interface Door {
  readonly method: 'GET' | 'POST'
  /** Literal segments and `:name` parts; no patterns. */
  readonly path: string
  /** Larger bodies are answered with 413 before the door hears of them; default 64 KiB. */
  readonly maxBytes?: number
  answer(request: DoorRequest): Promise<DoorResponse>
}
