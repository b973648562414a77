/**
 * The Bot API as typed calls: grammY's own, without anything that would be repeated, kept or logged behind
 * our back. Connections that stood still are not used again, so that no message is written into one that
 * the other side has just closed.
 */
import { Agent as PlainAgent } from 'node:http'
import { Agent as SafeAgent } from 'node:https'
import type { Socket } from 'node:net'
import { Api } from 'grammy'

export type BotApi = Api['raw']

/** A call that takes longer is given up; nobody knows then whether it was heard. */
const CALL_SECONDS = 20
/** Whoever does not take up a connection within this has heard nothing. */
const CONNECT_MS = 8_000
/** Servers close what stands still after a minute or more. */
const IDLE_MS = 10_000
export const NO_CONNECTION = 'CONNECT_TIMEOUT'

export interface Line {
  readonly api: BotApi
  /** Lets go of the connections that stand open. */
  close(): void
}

/** `longestMs` for calls that are meant to be long. */
export function lineTo(root: string, token: string, seconds = CALL_SECONDS): Line {
  const options = { keepAlive: true, timeout: IDLE_MS }
  const agent = limited(
    root.startsWith('https:') ? new SafeAgent(options) : new PlainAgent(options),
  )
  const { raw } = new Api(token, {
    apiRoot: root,
    timeoutSeconds: seconds,
    baseFetchConfig: { compress: true, agent },
  })
  return {
    api: raw,
    close: () => {
      agent.destroy()
    },
  }
}

type Connecting = (options: object, done?: () => void) => Socket

/** The same agent, which gives up on a connection that is not taken up. */
function limited<A extends PlainAgent>(agent: A): A {
  const open = agent as unknown as { createConnection: Connecting }
  const connect = open.createConnection.bind(agent)
  open.createConnection = (options, done) => {
    const socket = connect(options, done)
    const late = setTimeout(() => {
      socket.destroy(Object.assign(new Error(NO_CONNECTION), { code: NO_CONNECTION }))
    }, CONNECT_MS)
    const rest = (): void => {
      clearTimeout(late)
    }
    socket.once(root(socket), rest).once('close', rest)
    return socket
  }
  return agent
}

/** Over TLS a connection is one only when both sides know each other. */
function root(socket: Socket): 'connect' | 'secureConnect' {
  return 'encrypted' in socket ? 'secureConnect' : 'connect'
}
