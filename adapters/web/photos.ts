/**
 * The door of photos. The path names one; whether it may be seen, the cookie of the visitor says. What is
 * not theirs to see is not there. Nothing on the way keeps it, and nothing in it is ever run.
 */
import type { Door, DoorRequest, DoorResponse } from '../../core/ports/index.ts'
import type { Workshop } from './conversation.ts'
import { PHOTOS } from './encode.ts'
import { addressIdOf } from './session.ts'

const ALONE = {
  'cache-control': 'private, no-store',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; sandbox",
  'content-disposition': 'inline',
}

export function photoDoors(workshop: Workshop): Door[] {
  return [{ method: 'GET', path: `${PHOTOS}/:id`, answer: (request) => answer(workshop, request) }]
}

async function answer({ parts, parties }: Workshop, request: DoorRequest): Promise<DoorResponse> {
  const party = await parties.visitor(request)
  const id = request.params['id'] ?? ''
  const photo = party && (await parts.photo(addressIdOf(party.address), id))
  if (photo?.ok !== true)
    return { status: 404, headers: { ...ALONE, 'content-type': 'text/plain' }, body: 'Not here.\n' }
  const { kind, bytes } = photo.value
  return { status: 200, headers: { ...ALONE, 'content-type': `image/${kind}` }, body: bytes }
}
