/** A server at a port of its own, at which it can be away for a while. */
import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface AtAPort {
  /** What goes before `/bot<token>/<method>`. */
  readonly apiRoot: string
  /** Nobody listens on its port any more. */
  away(): Promise<void>
  /** On the same port, with everything that it knew. */
  back(): Promise<void>
}

export async function atAPort(server: Server): Promise<AtAPort> {
  const listen = async (port: number): Promise<void> => {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
  }
  await listen(0)
  const { port } = server.address() as AddressInfo
  return {
    apiRoot: `http://127.0.0.1:${String(port)}`,
    away: async () => {
      if (!server.listening) return
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
    back: () => listen(port),
  }
}
