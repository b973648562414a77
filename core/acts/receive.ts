/**
 * The front hall: what an adapter heard is stored before it is acknowledged. The same event twice is
 * one event.
 */
import { AddressId, type AddressRecord, HOUSE } from '../domain/index.ts'
import { type Heard, type Intake, numbered, type RoomHeard } from '../message/index.ts'
import type { Unit, Write } from '../ports/index.ts'
import type { House } from './house.ts'

/** Two messages of a chat may race to write its address; whoever loses looks again. */
const TRIES = 10

/** A sign of life is written down when the last one is older than this. */
const SEEN_MS = 60_000

export function addressId(address: Heard['address']): AddressId {
  return AddressId.parse(`${address.platform}:${address.key}`)
}

/**
 * Resolves when the event is durable. Says `known` when it was there already; `hear` is to be called
 * in both cases, because the first time may have ended between storing and hearing. Not every event is
 * a sign of life: an invented person's answer does not say that somebody sits at their page.
 */
export async function receive(
  house: House,
  heard: Heard | RoomHeard,
  isSignOfLife = true,
): Promise<'new' | 'known'> {
  const isStored = house.doorway.enters()
  try {
    return await stored(house, heard, isSignOfLife)
  } finally {
    isStored()
  }
}

async function stored(
  house: House,
  heard: Heard | RoomHeard,
  isSignOfLife: boolean,
): Promise<'new' | 'known'> {
  const id = `${heard.address.platform}:${heard.eventId}`
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    if ((await house.store.get('intake', HOUSE, id)) !== undefined) return 'known'
    const done = await house.store.commit(await unitFor(house, id, heard, isSignOfLife))
    if (done.ok) return 'new'
  }
  throw new Error(`The intake of an event kept meeting others, ${String(TRIES)} times.`)
}

async function unitFor(
  house: House,
  id: string,
  heard: Heard | RoomHeard,
  isSignOfLife: boolean,
): Promise<Unit> {
  const address = addressId(heard.address)
  const order = house.clock.stamp()
  const intake: Intake = {
    id,
    clubId: HOUSE,
    addressId: address,
    heard,
    state: 'received',
    attempts: 0,
    order,
    at: heard.at,
  }
  const words = await wordsOf(house, address, heard)
  const unit: Write[] = [
    { do: 'put', in: 'intake', record: intake, expects: 'absent' },
    // Of a chat of several people nothing is kept before it is the room of a group.
    ...(isSignOfLife && heard.kind !== 'in-room' ? await addressWrite(house, address, heard) : []),
  ]
  if (words !== undefined && house.pullPlatforms.has(heard.address.platform))
    unit.push({
      do: 'put',
      in: 'lines',
      record: { id, clubId: HOUSE, addressId: address, by: 'person', words, order, at: heard.at },
    })
  return unit
}

async function addressWrite(house: House, id: AddressId, heard: Heard): Promise<Write[]> {
  const stored = await house.store.get('addresses', HOUSE, id)
  const now = house.clock.now()
  if (stored !== undefined && now - stored.record.seenAt < SEEN_MS) return []
  const record: AddressRecord = {
    id,
    clubId: HOUSE,
    ...heard.address,
    ...stored?.record,
    seenAt: now,
  }
  return [{ do: 'put', in: 'addresses', record, expects: stored?.version ?? 'absent' }]
}

/** What the person sees as their own line: their text, or the words on the button they pressed. */
async function wordsOf(
  house: House,
  id: AddressId,
  heard: Heard | RoomHeard,
): Promise<string | undefined> {
  switch (heard.kind) {
    case 'said':
      return heard.text
    case 'chosen':
      return (await labelsOf(house, id)).get(heard.token)
    case 'filled': {
      const labels = await labelsOf(house, id)
      const said = Object.values(heard.values).map((value) => labels.get(value) ?? value)
      return said.filter((words) => words.trim() !== '').join(' · ')
    }
    default:
      return undefined
  }
}

async function labelsOf(house: House, id: AddressId): Promise<Map<string, string>> {
  const address = await house.store.get('addresses', HOUSE, id)
  const clubId = address?.record.homeClubId
  if (clubId === undefined) return new Map()
  const { items } = await house.store.find('outbox', {
    clubId,
    index: 'byAddress',
    equals: [id, 'sent'],
    newestFirst: true,
    limit: 5,
  })
  const labels = new Map<string, string>()
  for (const { record } of items) {
    const inForms = record.message.blocks.flatMap((block) =>
      block.kind === 'form' ? block.fields.flatMap((field) => field.choices) : [],
    )
    for (const choice of [...numbered(record.message), ...inForms])
      if (!labels.has(choice.token)) labels.set(choice.token, choice.label)
  }
  return labels
}
