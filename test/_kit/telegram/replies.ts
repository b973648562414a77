/** How an answer goes out over HTTP: as it is, or so that its caller does not hear that it was accepted. */
import type { ServerResponse } from 'node:http'
import type { Answer } from './answer.ts'

export function reply(response: ServerResponse, answer: Answer): void {
  const wait = answer.ok ? undefined : answer.parameters?.['retry_after']
  response.writeHead(answer.ok ? 200 : answer.error_code, {
    'content-type': 'application/json',
    ...(typeof wait === 'number' ? { 'retry-after': String(wait) } : {}),
  })
  response.end(JSON.stringify(answer))
}

/** It was accepted, and its caller does not hear so. */
export function lose(
  response: ServerResponse,
  answer: Answer,
  how: 'reset' | 'half' | 'garbled' | 'never',
): void {
  const body = JSON.stringify(answer)
  switch (how) {
    case 'reset':
      response.socket?.resetAndDestroy()
      return
    case 'half':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length })
      response.write(body.slice(0, body.length / 2), () => response.socket?.destroy())
      return
    case 'garbled':
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":tr')
      return
    case 'never':
  }
}
