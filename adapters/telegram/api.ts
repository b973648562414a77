/**
 * The Bot API as typed calls: grammY's own, over Node's own fetch, without anything that would be repeated
 * or logged behind our back. Node leaves connections that stood still alone, so that no message is written
 * into one that the other side has just closed, and notices an answer that breaks off.
 */
import { Api, type ApiClientOptions } from 'grammy'

export type BotApi = Api['raw']

type Fetching = NonNullable<ApiClientOptions['fetch']>

/** A call that takes longer is given up; nobody knows then whether it was heard. */
const CALL_SECONDS = 20

/** `seconds`: for calls that are meant to be long. */
export function apiAt(root: string, token: string, seconds = CALL_SECONDS): BotApi {
  return new Api(token, {
    apiRoot: root,
    timeoutSeconds: seconds,
    // The types of another fetch: what is handed in and what comes out is used in the same way.
    fetch: fetching as unknown as Fetching,
  }).raw
}

interface Asked extends Omit<RequestInit, 'signal'> {
  readonly signal?: Pick<AbortSignal, 'aborted' | 'addEventListener'>
}

function fetching(url: string, { signal: given, ...asked }: Asked): Promise<Response> {
  const gone = new AbortController()
  // grammY brings a signal of its own making, which Node's fetch would not take.
  given?.addEventListener('abort', () => gone.abort(), { once: true })
  if (given?.aborted === true) gone.abort()
  // Nobody is sent elsewhere with the token in hand.
  return fetch(url, { ...asked, redirect: 'error', signal: gone.signal })
}
