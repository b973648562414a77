/** One call of a webhook on this machine. Nothing is ever sent anywhere else. */
import { type Agent, request } from 'node:http'

export interface Called {
  /** 0 when nobody answered. */
  readonly status: number
  readonly retryAfterMs: number
}

const NOBODY: Called = { status: 0, retryAfterMs: 0 }

export function called(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  { agent, signal }: { readonly agent: Agent; readonly signal: AbortSignal },
): Promise<Called> {
  const { protocol, hostname } = new URL(url)
  if (protocol !== 'http:' || !/^(127\.0\.0\.1|localhost)$/.test(hostname))
    return Promise.resolve(NOBODY)
  return new Promise((resolve) => {
    const length = String(Buffer.byteLength(body))
    const call = request(url, {
      ...{ method: 'POST', agent, signal },
      headers: { 'content-type': 'application/json', 'content-length': length, ...headers },
    })
    call.on('response', (response) => {
      const seconds = Number(response.headers['retry-after'] ?? 0)
      response.resume()
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          retryAfterMs: seconds > 0 ? seconds * 1000 : 0,
        }),
      )
      response.on('error', () => resolve(NOBODY))
    })
    call.on('error', () => resolve(NOBODY))
    call.end(body)
  })
}
