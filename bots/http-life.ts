/** How the one web server begins to listen, and how it ends without cutting anybody off. */
import type { Server } from 'node:http'
import type { Socket } from 'node:net'

const CLOSE_MS = 5_000

/** Resolves when the server listens; rejects with a sentence that says what to do when it cannot. */
export function listening(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(new Error(complaint(error.code, host, port), { cause: error }))
    })
    server.listen(port, host, resolve)
  })
}

function complaint(code: string | undefined, host: string, port: number): string {
  const where = `port ${String(port)} of ${host}`
  if (code === 'EADDRINUSE')
    return `Goesting could not open ${where}: another program uses it, perhaps a Goesting that already runs. Stop that one, or choose another port, for example PORT=${String(port + 1)}.`
  if (code === 'EACCES')
    return `Goesting may not open ${where}: ports below 1024 are for the system. Choose a higher one with PORT.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `Goesting could not open ${where}: this machine has no such address. Correct HOST, or leave it out for this machine only.`
  return `Goesting could not open ${where} (${code ?? 'unknown reason'}).`
}

/**
 * How many answers each connection waits for. Node closes connections that have had a request; browsers
 * also open some ahead of time, and those would keep a closing server waiting.
 */
export function busyness(server: Server): ReadonlyMap<Socket, number> {
  const busy = new Map<Socket, number>()
  const count = (socket: Socket, more: number): void => {
    const before = busy.get(socket)
    if (before !== undefined) busy.set(socket, before + more)
  }
  server.on('connection', (socket) => {
    busy.set(socket, 0)
    socket.on('close', () => busy.delete(socket))
  })
  server.on('request', ({ socket }, response) => {
    count(socket, 1)
    response.on('close', () => count(socket, -1))
  })
  return busy
}

/**
 * Takes nothing new, ends the streams and lets what is under way finish; what is not finished after five
 * seconds is cut off.
 */
export async function closing(
  server: Server,
  streams: ReadonlySet<() => void>,
  busy: ReadonlyMap<Socket, number>,
): Promise<void> {
  const sweep = (): void => {
    for (const [socket, answers] of busy) if (answers === 0) socket.destroySoon()
  }
  const stopped = new Promise<void>((resolve) => server.close(() => resolve()))
  for (const end of streams) end()
  sweep()
  const sweeping = setInterval(sweep, 50)
  const force = setTimeout(() => server.closeAllConnections(), CLOSE_MS)
  await stopped
  clearInterval(sweeping)
  clearTimeout(force)
}
