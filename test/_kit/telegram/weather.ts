/**
 * What may go wrong on the way to a Bot API server that plays no faults itself. It stands in between: hands on
 * what it does not spoil, and answers as Telegram would for chats of which the server behind it knows nothing.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { z } from 'zod'
import type { Answer, Refusal } from './answer.ts'
import { refusal, tooMany } from './answer.ts'
import { FAULTLESS, type Fault, type FaultPlan } from './plan.ts'
import { type AtAPort, atAPort } from './port.ts'
import { lose, reply } from './replies.ts'

export interface Between extends AtAPort {
  suffers(faults: FaultPlan): void
  /** From now on this chat is answered so, and nothing of it is handed on. */
  refuses(chat: string, said: Refusal): void
}

const To = z.looseObject({ chat_id: z.union([z.string(), z.number()]).optional() })

export async function weatherBefore(apiRoot: string): Promise<Between> {
  let faults = FAULTLESS
  let count = 0
  const refused = new Map<string, Refusal>()

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request)
    const method = request.url?.split('/').at(-1) ?? ''
    const chat = String(To.parse(JSON.parse(body === '' ? '{}' : body)).chat_id)
    const no = refused.get(chat)
    if (no !== undefined) {
      reply(response, no)
      return
    }
    const fault = faults({ method, isMessage: method.startsWith('send'), count: count++ })
    if (fault !== undefined && fault.kind !== 'lost-answer') {
      spoil(response, fault)
      return
    }
    const { url = '', headers } = request
    const type = headers['content-type'] ?? 'application/json'
    const said = await fetch(`${apiRoot}${url}`, {
      method: 'POST',
      headers: { 'content-type': type },
      body,
    })
    const answer = (await said.json()) as Answer
    if (fault === undefined) reply(response, answer)
    else lose(response, answer, fault.how ?? 'reset')
  }

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      reply(response, refusal(500, `Internal Server Error: ${String(error)}`))
    })
  })
  return {
    ...(await atAPort(server)),
    suffers: (wanted) => {
      faults = wanted
    },
    refuses: (chat, said) => void refused.set(chat, said),
  }
}

/** Nothing of it was accepted. */
function spoil(response: ServerResponse, fault: Exclude<Fault, { kind: 'lost-answer' }>): void {
  switch (fault.kind) {
    case 'too-fast':
      return reply(response, tooMany(fault.retryAfter ?? 1))
    case 'refuse':
      return reply(response, refusal(fault.code, fault.description, fault.parameters))
    case 'gateway':
      response.writeHead(502, { 'content-type': 'text/html' }).end('<html>502 Bad Gateway</html>')
      return undefined
    case 'reset':
      response.socket?.resetAndDestroy()
      return undefined
    case 'stall':
    case 'late':
      throw new Error(`This weather is not played here: ${fault.kind}`)
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece as Buffer)
  return Buffer.concat(pieces).toString('utf8')
}
