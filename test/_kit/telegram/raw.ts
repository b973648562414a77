/**
 * Requests that no HTTP client would write, byte by byte: slow ones, lies about their length, headers
 * twice. What comes back is the first line of the answer, or nothing.
 */
import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

export interface RawRequest {
  readonly name: string
  /** Written one after the other, with a pause between them. */
  readonly pieces: readonly string[]
  readonly pauseMs?: number
}

/** `headers` are those of an honest request: the host, the type, the secret. */
export function rawRequests(path: string, headers: readonly string[], body: string): RawRequest[] {
  const start = [`POST ${path} HTTP/1.1`, ...headers]
  const length = `Content-Length: ${String(Buffer.byteLength(body))}`
  const whole = (...lines: readonly string[]): string => [...lines, '', ''].join('\r\n')
  return [
    { name: 'an honest one', pieces: [whole(...start, length) + body] },
    { name: 'less than it promises', pieces: [whole(...start, 'Content-Length: 900000') + body] },
    { name: 'two lengths', pieces: [whole(...start, length, 'Content-Length: 3') + body] },
    { name: 'a length below zero', pieces: [whole(...start, 'Content-Length: -1') + body] },
    {
      name: 'a length and pieces',
      pieces: [whole(...start, length, 'Transfer-Encoding: chunked') + body],
    },
    {
      name: 'pieces that are none',
      pieces: [`${whole(...start, 'Transfer-Encoding: chunked')}zz\r\n${body}\r\n0\r\n\r\n`],
    },
    {
      name: 'the body byte by byte',
      pieces: [whole(...start, length), ...body.slice(0, 20).split(''), body.slice(20)],
      pauseMs: 1,
    },
    {
      name: 'headers that never end',
      pieces: [
        ...whole(...start)
          .slice(0, -2)
          .split(''),
      ],
      pauseMs: 1,
    },
    {
      name: 'a header of 100 kB',
      pieces: [whole(...start, `X-Long: ${'x'.repeat(100_000)}`, length) + body],
    },
    { name: 'a header with NUL', pieces: [whole(...start, 'X-Nul: a\0b', length) + body] },
    { name: 'another language', pieces: ['HALLO\r\n\r\n'] },
    { name: 'two in one breath', pieces: [(whole(...start, length) + body).repeat(2)] },
    {
      name: 'waits to be asked',
      pieces: [whole(...start, length, 'Expect: 100-continue'), body],
      pauseMs: 20,
    },
  ]
}

/** The status of the answer; undefined when none came within the time, or the connection was cut. */
export async function spoken(
  port: number,
  { pieces, pauseMs = 0 }: RawRequest,
  withinMs: number,
): Promise<number | undefined> {
  const socket = connect(port, '127.0.0.1')
  const heard: Buffer[] = []
  socket.on('data', (part: Buffer) => heard.push(part))
  socket.on('error', () => undefined)
  const statuses = (): number[] =>
    [
      ...Buffer.concat(heard)
        .toString('latin1')
        .matchAll(/^HTTP\/1\.1 (\d{3}) /gm),
    ]
      .map(([, status]) => Number(status))
      .filter((status) => status >= 200)
  await once(socket, 'connect')
  for (const piece of pieces) {
    if (socket.destroyed) break
    socket.write(piece)
    await pause(pauseMs)
  }
  const until = performance.now() + withinMs
  while (statuses().length === 0 && !socket.closed && performance.now() < until) await pause(5)
  socket.destroy()
  return statuses()[0]
}
