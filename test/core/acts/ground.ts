/**
 * What tests of the acts share: a courier that answers as it is told, rows and records that are put
 * straight into a real store, and a walk over everything that is kept.
 */
import { nextRow } from '../../../core/acts/deliver.ts'
import { everyClub, type House } from '../../../core/acts/index.ts'
import { DEMO_CLUB } from '../../../core/demo/index.ts'
import { AddressId, type ClubId, HOUSE, MemberId } from '../../../core/domain/index.ts'
import type { Message, OutboxRow } from '../../../core/message/index.ts'
import {
  type CollectionName,
  type Courier,
  collections,
  type RecordOf,
  UNHURRIED,
  type Undelivered,
  type Write,
} from '../../../core/ports/index.ts'
import { failed, ok } from '../../../core/result.ts'
import type { OpenHouse } from '../../_kit/house.ts'
import { type HouseForEach, houseForEach } from '../../_kit/talk.ts'

export const DAY_MS = 24 * 60 * 60 * 1000

export function invented(slug: string): MemberId {
  return MemberId.parse(`demo-${slug}`)
}

/** A platform outside of the house: it takes what it gets, unless it was told to answer otherwise. */
export interface Probe {
  readonly courier: Courier
  /** Keys of what it was handed, in order, taken or not. */
  readonly handed: readonly string[]
  /** Of how many parts each was told that they had arrived before. */
  readonly parts: readonly (number | undefined)[]
  /** The messages themselves, in the same order. */
  readonly said: readonly Message[]
  /** Its next answers, one for each message. */
  answers(...next: readonly Undelivered[]): void
}

export function probe(isIdempotent = false, platform = 'probe'): Probe {
  const handed: string[] = []
  const said: Message[] = []
  const parts: (number | undefined)[] = []
  const queue: Undelivered[] = []
  return {
    handed,
    said,
    parts,
    answers: (...next) => {
      queue.push(...next)
    },
    courier: {
      platform,
      isIdempotent,
      tempo: UNHURRIED,
      send: (_address, message, key, partsSent) => {
        parts.push(partsSent)
        handed.push(key)
        said.push(message)
        const answer = queue.shift()
        return Promise.resolve(answer === undefined ? ok() : failed(answer))
      },
    },
  }
}

/** A house for each test, and with each house another probe as the platform outside of it. */
export function houseWithProbe(): { readonly open: HouseForEach; readonly outside: Probe } {
  let now = probe()
  const open = houseForEach({
    plan: () => {
      now = probe()
      return { couriers: [now.courier] }
    },
  })
  const outside: Probe = {
    get courier() {
      return now.courier
    },
    get handed() {
      return now.handed
    },
    get said() {
      return now.said
    },
    get parts() {
      return now.parts
    },
    answers: (...next) => now.answers(...next),
  }
  return { open, outside }
}

export const PROBED = AddressId.parse('probe:nadia')

/** Nadia's chat on the probe's platform, in which she was never seen. */
async function probed(house: House, addressId: AddressId, memberId: MemberId): Promise<void> {
  if ((await house.store.get('addresses', HOUSE, addressId)) !== undefined) return
  const key = addressId.slice(addressId.indexOf(':') + 1)
  const homeClubId = DEMO_CLUB
  const chat = { id: addressId, clubId: HOUSE, platform: 'probe', key, memberId, homeClubId }
  await put(house, 'addresses', { ...chat, seenAt: 0 })
}

/** Delivers what waits for a chat; gives when its next row may go, if one is left. */
export async function sends(
  { house, staff }: OpenHouse,
  addressId: AddressId = PROBED,
): Promise<number | undefined> {
  await staff.carry(addressId)
  const next = await nextRow(house, DEMO_CLUB, addressId)
  return typeof next === 'number' ? next : undefined
}

/** A message to Nadia that waits on the probe's platform; what is said besides changes it. */
export async function waiting(
  { house, clock }: OpenHouse,
  id: string,
  other: Partial<OutboxRow> = {},
): Promise<OutboxRow> {
  const row: OutboxRow = {
    id,
    clubId: DEMO_CLUB,
    memberId: invented('nadia'),
    addressId: PROBED,
    address: { platform: 'probe', key: 'nadia' },
    message: { language: 'nl', blocks: [], choices: [] },
    class: 'A',
    lane: 'now',
    kind: 'reply',
    state: 'pending',
    attempts: 0,
    order: clock.stamp(),
    notBefore: clock.now(),
    createdAt: clock.now(),
    ...other,
  }
  if (row.memberId !== undefined) await probed(house, row.addressId, row.memberId)
  await put(house, 'outbox', row)
  return row
}

export async function put<N extends CollectionName>(
  house: House,
  name: N,
  record: RecordOf<N>,
): Promise<void> {
  const done = await house.store.commit([{ do: 'put', in: name, record } as Write])
  if (!done.ok) throw new Error(`${name} was not written: ${done.error.kind}`)
}

/** A record that must be there. */
export async function got<N extends CollectionName>(
  house: House,
  name: N,
  clubId: ClubId,
  id: string,
): Promise<RecordOf<N>> {
  const stored = await house.store.get(name, clubId, id)
  if (stored === undefined) throw new Error(`There is no ${id} in ${name}.`)
  return stored.record
}

export async function change<N extends CollectionName>(
  house: House,
  name: N,
  key: readonly [ClubId, string],
  over: Partial<RecordOf<N>>,
): Promise<void> {
  await put(house, name, { ...(await got(house, name, ...key)), ...over })
}

export interface Kept {
  readonly in: CollectionName
  readonly clubId: ClubId
  readonly record: { readonly id: string }
  readonly version: number
}

/** Every record of the house and of every club, each once, found by all declared indexes. */
export async function everything(house: House): Promise<Kept[]> {
  const clubs = [HOUSE, ...(await everyClub(house)).map((club) => club.id)]
  const found = new Map<string, Kept>()
  for (const name of Object.keys(collections) as CollectionName[])
    for (const clubId of clubs)
      for (const index of Object.keys(collections[name].indexes))
        for await (const { record, version } of paged(house, name, clubId, index))
          found.set(`${name} ${clubId} ${record.id}`, { in: name, clubId, record, version })
  return [...found.values()]
}

async function* paged(
  house: House,
  name: CollectionName,
  clubId: ClubId,
  index: string,
): AsyncGenerator<{ record: { id: string }; version: number }> {
  let after: string | undefined
  do {
    const more = after === undefined ? {} : { after }
    const asked = { clubId, index: index as never, equals: [], limit: 1000, ...more }
    const page = await house.store.find(name, asked)
    yield* page.items
    after = page.next
  } while (after !== undefined)
}
