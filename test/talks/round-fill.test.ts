/** A seat that somebody gives back goes to who waits for one, and nobody else is moved. */
import { expect, it } from 'vitest'
import type { ClubId, Group } from '../../core/domain/index.ts'
import type { Person } from '../_kit/person.ts'
import { houseForEach, joins } from '../_kit/talk.ts'
import { change, got } from '../core/acts/ground.ts'
import { clubWithRounds, peopleIn } from './round-club-ground.ts'
import { comesAlong, idOf } from './round-ground.ts'

const open = houseForEach()
const FAR = { name: 'Ieper', municipality: 'Ieper', lat: 50.85, lon: 2.88 }

/** Kim, Lou and Mia are offered a group; Nia lived too far away then, and lives near now. */
async function niaWaits(
  evening = 'woensdagavond',
): Promise<{ clubId: ClubId; nia: Person; group: () => Promise<Group> }> {
  const { clubId, an } = await clubWithRounds(open)
  for (const key of ['kim', 'lou', 'mia', 'nia']) {
    await joins(open.person(key), { wish: `ik wil leren naaien, ${evening} in Genk` })
    await comesAlong(open.person(key))
  }
  const nia = open.person('nia')
  const id = await idOf(open, nia)
  const { where } = await got(open.house, 'members', clubId, id)
  await change(open.house, 'members', [clubId, id], { where: FAR })
  await startedBy(an)
  await nia.sees('Er was deze ronde geen passende plek')
  await change(open.house, 'members', [clubId, id], { where })
  const [made] = await groupsOf(clubId)
  return { clubId, nia, group: () => got(open.house, 'groups', clubId, String(made?.id)) }
}

async function startedBy(an: Person): Promise<void> {
  await an.says('maak nu de groepjes')
  await an.says('ja')
  await open.runDue()
}

async function groupsOf(clubId: ClubId): Promise<Group[]> {
  const { items } = await open.house.store.find('groups', {
    ...{ clubId, index: 'byState', equals: ['brewing'] },
  })
  return items.map(({ record }) => record)
}

it('«deze keer niet»: who waits is asked, and the group goes ahead with them', async () => {
  const { nia, group } = await niaWaits()
  const [lou, mia] = [open.person('lou'), open.person('mia')]
  const before = await group()
  const lines = [(await lou.lines()).length, (await mia.lines()).length]
  await open.person('kim').says('deze keer niet')
  await open.runDue()
  await nia.sees('Ik heb een groepje voor jou', 'Lou', 'Mia')
  await nia.seesNot('Kim')
  expect(await group()).toMatchObject({ slot: before.slot, next: before.next, state: 'brewing' })
  expect([(await lou.lines()).length, (await mia.lines()).length]).toEqual(lines)
  await open.restart()
  for (const one of [lou, mia, nia]) await one.says('ja')
  await lou.sees('het groepje gaat door', 'Nia')
})

it.each(['before their yes', 'after their yes'])(
  'of who turns out to be young goes to who waits, %s',
  async (when) => {
    const { nia } = await niaWaits()
    const kim = open.person('kim')
    if (when === 'after their yes')
      for (const key of ['kim', 'lou', 'mia']) await open.person(key).says('ja')
    await kim.says('ik ben 15')
    await open.runDue()
    await nia.sees('Ik heb een groepje voor jou', 'Lou', 'Mia')
    await nia.seesNot('Kim')
  },
)

it('is offered to nobody who may not meet one of them', async () => {
  const { clubId, nia, group } = await niaWaits()
  const people = [await idOf(open, nia), await idOf(open, open.person('lou'))].sort()
  await open.house.store.commit([
    {
      do: 'put',
      in: 'blocks',
      record: {
        ...{ id: people.join('~'), clubId, people, by: people[0], why: 'apart', at: 1 },
      } as never,
    },
  ])
  await open.person('kim').says('deze keer niet')
  await open.runDue()
  await nia.seesNot('Ik heb een groepje voor jou')
  expect((await group()).state).toBe('closed')
})

it('is offered to nobody whom the hour does not suit', async () => {
  const { clubId, nia, group } = await niaWaits()
  const available = [{ day: 'mon' as const, from: 1020, to: 1320 }]
  await change(open.house, 'members', [clubId, await idOf(open, nia)], { available })
  await open.person('kim').says('deze keer niet')
  await nia.seesNot('Ik heb een groepje voor jou')
  expect((await group()).state).toBe('closed')
})

it('«ander groepje» is another one of the round at once, where a seat is free that suits', async () => {
  const { clubId, an } = await clubWithRounds(open)
  await peopleIn(open, 'kim', 'lou', 'mia', 'nia')
  const cooks = ['pia', 'rik', 'sam', 'tom']
  for (const key of cooks) {
    await joins(open.person(key), { wish: 'ik wil leren koken, donderdagavond in Genk' })
    await comesAlong(open.person(key))
  }
  await startedBy(an)
  await open.person('tom').says('deze keer niet')
  const kim = open.person('kim')
  const id = await idOf(open, kim)
  const { wants, available } = await got(open.house, 'members', clubId, id)
  const pia = await got(open.house, 'members', clubId, await idOf(open, open.person('pia')))
  await change(open.house, 'members', [clubId, id], {
    wants: [...wants, ...pia.wants],
    available: [...available, ...pia.available],
  })
  await kim.says('ander groepje')
  expect(await kim.everything()).toContain('In een ander groepje is er ook een plek')
  await kim.sees('koken', 'donderdag')
  await kim.says('ja')
  await kim.sees('Je hebt een plek')
  const groups = await groupsOf(clubId)
  expect(groups.filter(({ memberIds }) => memberIds.some((one) => one === id))).toHaveLength(1)
  expect(groups).toHaveLength(2)
})

it('silence frees a seat too: who waits is asked while there is time, and the group goes ahead', async () => {
  const { nia } = await niaWaits('zaterdagavond')
  const [lou, mia] = [open.person('lou'), open.person('mia')]
  for (const one of [lou, mia]) await one.says('ja')
  for (let day = 0; day < 4; day += 1) {
    open.clock.advance(24 * 60 * 60 * 1000)
    await open.runDue()
  }
  expect((await open.person('kim').everything()).split('niet meer vrij')).toHaveLength(2)
  await nia.sees('Ik heb een groepje voor jou')
  await nia.says('ja')
  await lou.sees('het groepje gaat door', 'Nia')
})
