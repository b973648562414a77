/** The platform of the tests as a server of its own, which lives on when the house is killed. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Platform } from './platform.ts'

export interface PlatformServer {
  readonly url: string
  close(): Promise<void>
}

export async function platformServer(platform: Platform): Promise<PlatformServer> {
  const server = createServer((request, response) => {
    const body: Buffer[] = []
    request.on('data', (part: Buffer) => body.push(part))
    request.on('end', () => {
      const call = JSON.parse(Buffer.concat(body).toString('utf8')) as {
        chat: string
        key: string
        isPlain: boolean
      }
      const answer = platform.answer(call)
      if (answer.kind === 'reset') request.socket.destroy()
      else response.setHeader('content-type', 'application/json').end(JSON.stringify(answer))
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${String(port)}`,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
