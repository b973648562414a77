/** Every field in which a person's id is found is declared, so that erasure and export know of it. */
import { expect, it } from 'vitest'
import { deskLink, foundClub } from '../../../core/acts/index.ts'
import { DEMO_CLUB } from '../../../core/demo/index.ts'
import {
  ActivityId,
  AddressId,
  BroadcastId,
  ConceptId,
  feedbackId,
  GroupId,
  HOUSE,
  PhotoId,
  profileEventId,
  reachedOut,
} from '../../../core/domain/index.ts'
import { collections } from '../../../core/ports/index.ts'
import { asksNadia, houseForEach, joins } from '../../_kit/talk.ts'
import { comesAlong, makesGroups } from '../../talks/round-ground.ts'
import { FOUNDING } from './founding.ts'
import { everything, invented, type Kept, put } from './ground.ts'
import { tellsEverything } from './told.ts'

const open = houseForEach()

/** Fields that name nobody but a person whom a declared field of the same record names as well. */
const NAMED_BESIDES = [
  'groups.hostId', // has a seat, and so stands in memberIds
  'blocks.by', // one of the two people
  'tasks.evidence.from', // who reports or who is reported
]

/** A talk goes with its chat after a week; what a list showed is in it until then. */
const IN_TALKS = /^talks\.running\./

/** The page of an invented person is named as they are: it goes with the address. */
const PAGE = /\baddress(es)?\.key$/

/** Paths at which a value is one of these, places in lists left out. */
function pathsTo(value: unknown, wanted: ReadonlySet<unknown>, path: string): string[] {
  if (wanted.has(value)) return [path]
  if (Array.isArray(value)) return value.flatMap((one) => pathsTo(one, wanted, path))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([field, one]) => pathsTo(one, wanted, `${path}.${field}`))
}

async function populate(): Promise<void> {
  await tellsEverything(open, 'Kim')
  const lies = open.person('demo-coordinator')
  await lies.says('hallo')
  await open.person('demo-nadia').presses('Meld dit')
  await open.person('demo-nadia').presses('Ja, meld dit')
  await lies.presses('Ik neem dit')
  const lou = await joins(open.person('lou'))
  await asksNadia(lou)
  // A wish that found one person and stays, and somebody whom the list shall not show again.
  await lou.saysEach('ik wil leren lassen', 'ja')
  await lou.presses('Vraag Piotr')
  await lou.presses('Nee, terug naar de lijst')
  await lou.saysEach('niet dit', '1')
  await lou.presses('Iets anders')
  // A seat that a round offers.
  await comesAlong(lou)
  await makesGroups(open, lou)
  // A mentor who answers about what somebody looks for.
  const wish = 'ik wil een sollicitatiebrief leren schrijven in Genk'
  await joins(open.person('may'), { wish })
  await open.person('may').saysEach('een mens', 'ik zit vast', 'ja')
  // A message that nobody asked for.
  const nudge = { row: 'nudge-1', kind: 'nudge', at: open.clock.now(), about: [] } as const
  const nadia = { id: invented('nadia'), clubId: DEMO_CLUB }
  await put(open.house, 'outreach', reachedOut(nadia, undefined, nudge))
  // An announcement that a coordinator started.
  await put(open.house, 'broadcasts', {
    ...{ id: BroadcastId.parse('b'), clubId: DEMO_CLUB, activityId: ActivityId.parse('a') },
    ...{
      startedBy: invented('coordinator'),
      state: 'done',
      counts: { of: 0, looked: 0, written: 0 },
    },
    ...{ contentHash: '', createdAt: open.clock.now() },
  })
  // How it was.
  const about = { kind: 'activity', id: ActivityId.parse('a1'), instant: 1 } as const
  await put(open.house, 'feedback', {
    ...{ id: feedbackId(about, nadia.id), memberId: nadia.id, clubId: DEMO_CLUB },
    ...{ about, said: 'good', at: open.clock.now() },
  })
  // A code for another chat, and who typed it.
  await put(open.house, 'chatLinks', {
    ...{ id: 'c', clubId: HOUSE, forClubId: DEMO_CLUB, agreed: [], expiresAt: 1 },
    ...{ memberId: nadia.id, addressId: open.person('demo-nadia').addressId },
    ...{ otherId: invented('piotr'), otherAddressId: lou.addressId },
  })
  // The chat of a group into which they brought the bot.
  await put(open.house, 'rooms', {
    ...{ id: 'g~telegram', clubId: DEMO_CLUB, groupId: GroupId.parse('g'), by: nadia.id },
    ...{ addressId: AddressId.parse('telegram:-1'), platform: 'telegram', key: '-1' },
    ...{ language: 'nl', state: 'open', openedAt: 1, told: { spot: '' } },
  })
  // What they did, what was said of them, and that they would like to meet again.
  await put(open.house, 'profileEvents', {
    ...{ id: profileEventId(about, nadia.id), memberId: nadia.id, clubId: DEMO_CLUB, about },
    ...{ concept: ConceptId.parse('sewing'), did: 'learned', isGood: true, at: open.clock.now() },
  })
  await put(open.house, 'endorsements', {
    ...{ id: 'e', clubId: DEMO_CLUB, from: nadia.id, to: invented('piotr'), about },
    ...{ strength: 'patient', state: 'told', at: open.clock.now() },
  })
  // What they show with what they propose.
  await put(open.house, 'photos', {
    ...{ id: PhotoId.parse('p'), clubId: DEMO_CLUB, memberId: nadia.id },
    ...{ kind: 'jpeg', data: '', createdAt: 0, until: 0 },
  })
  await foundClub(open.house, FOUNDING)
  await deskLink(open.house)
}

it('is listed under the people of its collection', async () => {
  await populate()
  const kept = await everything(open.house)
  const members: ReadonlySet<unknown> = new Set(
    kept.filter((one) => one.in === 'members').map((one) => one.record.id),
  )
  const found = new Set(kept.flatMap((one: Kept) => pathsTo(one.record, members, one.in)))
  const declared = Object.entries(collections).flatMap(([name, { people }]) =>
    people.map(({ field }) => `${name}.${field}`),
  )
  const undeclared = [...found].filter(
    (path) =>
      ![...declared, ...NAMED_BESIDES].includes(path) && !IN_TALKS.test(path) && !PAGE.test(path),
  )
  expect(undeclared).toEqual([])
  expect(declared.filter((path) => !found.has(path))).toEqual([])
  expect([...found]).toEqual(expect.arrayContaining(NAMED_BESIDES))
})
