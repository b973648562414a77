/**
 * What only a coordinator sees: the figures of the house, and whatever else is put behind the same door.
 * Who signed in is decided by the one-time link and the cookie that followed it.
 */
import type { Door, DoorRequest, DoorResponse } from '../../core/ports/index.ts'
import type { Workshop } from './conversation.ts'
import { languageFor } from './locale.ts'
import { addressIdOf } from './session.ts'
import { sentence } from './shell.ts'

/** What is answered instead; undefined for who may come in. */
export type DeskGate = (request: DoorRequest) => Promise<DoorResponse | undefined>

export function deskGate({ parts, parties, assets }: Workshop): DeskGate {
  return async (request) => {
    const visitor = await parties.visitor(request)
    const isKnown = visitor !== undefined && (await visitor.standing()).isOpen
    if (isKnown && (await parts.isCoordinator(addressIdOf(visitor.address)))) return undefined
    const language = languageFor(request.headers['accept-language'])
    return sentence(assets, language, 403, 'page.desk-title', 'page.desk-needed')
  }
}

/** Programs on this machine may read the figures as they are. */
export function figureDoors({ parts }: Workshop, gate: DeskGate): Door[] {
  const { figures } = parts
  if (figures === undefined) return []
  return [
    {
      method: 'GET',
      path: '/metrics',
      answer: async (request) => {
        const refused = parts.settings.loopback ? undefined : await gate(request)
        if (refused !== undefined) return refused
        const { contentType, text } = await figures()
        const headers = { 'content-type': contentType, 'cache-control': 'no-store' }
        return { status: 200, headers, body: text }
      },
    },
  ]
}
