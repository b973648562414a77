/**
 * The Bot API as typed calls: grammY's own, over Node's own fetch, without anything that would be repeated
 * or logged behind our back. Node leaves connections that stood still alone, so that no message is written
 * into one that the other side has just closed, and notices an answer that breaks off.
 */
import { Api, type ApiClientOptions } from 'grammy'

export type BotApi = Api['raw']

/** A call that takes longer is given up; nobody knows then whether it was heard. */
const CALL_SECONDS = 20

export interface Patience {
  /** For calls that are meant to be long. */
  readonly seconds?: number
  /** Ends every call. */
  readonly gone?: AbortSignal
}

export function apiAt(
  root: string,
  token: string,
  { seconds = CALL_SECONDS, gone }: Patience = {},
): BotApi {
  const options: ApiClientOptions = { apiRoot: root, timeoutSeconds: seconds }
  // Not in the types: those of grammY are of another fetch, whose package is not here.
  Object.assign(options, { fetch: fetchingUntil(gone) })
  return new Api(token, options).raw
}

/** grammY brings a signal of its own making, which Node's fetch would not take. */
interface Asked extends Omit<RequestInit, 'signal'> {
  readonly signal?: Pick<AbortSignal, 'aborted' | 'addEventListener'>
}

function fetchingUntil(gone: AbortSignal | undefined): typeof fetching {
  return (url, asked) => fetching(url, asked, gone)
}

function fetching(
  url: string,
  { signal: late, ...asked }: Asked,
  gone?: AbortSignal,
): Promise<Response> {
  const over = new AbortController()
  const end = (): void => {
    over.abort()
  }
  late?.addEventListener('abort', end, { once: true })
  if (late?.aborted === true) end()
  const signal = gone === undefined ? over.signal : AbortSignal.any([gone, over.signal])
  // Nobody is sent elsewhere with the token in hand.
  return fetch(url, { ...asked, redirect: 'error', signal })
}
