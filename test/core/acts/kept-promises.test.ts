/** Promises that meet in the acts: order in a chat, a report that its subject cannot read, a demo that ends. */
import { expect, it } from 'vitest'
import { addressId, deskLink, enter, foundClub } from '../../../core/acts/index.ts'
import { Group, HOUSE, Member, Task } from '../../../core/domain/index.ts'
import { asksNadia, joins } from '../../_kit/talk.ts'
import { FOUNDING } from './founding.ts'
import { change, everything, got, houseWithProbe, put, sends, waiting } from './ground.ts'
import { tellsEverything } from './told.ts'

const { open, outside } = houseWithProbe()

it('a message that has to wait holds back those after it in the same chat', async () => {
  await waiting(open, 'one')
  await waiting(open, 'two')
  outside.answers({ kind: 'too-fast', retryAfterMs: 5000 })
  const next = await sends(open)
  expect(outside.handed).toEqual(['one'])
  expect(next).toBe(open.clock.now() + 5000)
  open.clock.advance(5000)
  await sends(open)
  expect(outside.handed).toEqual(['one', 'one', 'two'])
})

it('a coordinator at the desk does not read a report about themselves', async () => {
  const founded = await foundClub(open.house, FOUNDING)
  if (!founded.ok) throw new Error('The club was not founded.')
  const club = await got(open.house, 'clubs', HOUSE, founded.value.clubId)
  const reporter = { id: 'rep', clubId: club.id, firstName: 'Klager', language: 'nl', joinedAt: 1 }
  await put(open.house, 'members', Member.parse(reporter))
  await change(open.house, 'clubs', [HOUSE, club.id], { state: 'open' })
  const report = {
    id: 't1',
    clubId: club.id,
    kind: 'report',
    memberId: 'rep',
    againstId: club.coordinators[0],
    words: 'dit was niet fijn',
    state: 'open',
    createdAt: open.clock.now(),
  }
  await put(open.house, 'tasks', Task.parse(report))
  const link = await deskLink(open.house, club.id)
  const entered = link.ok ? await enter(open.house, link.value) : link
  if (!entered.ok) throw new Error('The link did not open.')
  await open.staff.carry(addressId(entered.value))
  await open.person(entered.value.key).sees('geen taken open')
})

it('everything that is wrong with a new club is told at once, the town too', async () => {
  const founded = await foundClub(open.house, { ...FOUNDING, name: 'x', town: 'Atlantis' })
  expect(founded).toMatchObject({
    ok: false,
    error: [{ key: 'operator.club.bad.name' }, { key: 'operator.club.bad.town' }],
  })
})

it('what an erased person wrote leaves the pages of others, and their seat is free', async () => {
  const id = await tellsEverything(open, 'zilverkanarie')
  const before = await everything(open.house)
  const seats = (kept: typeof before): number =>
    kept.flatMap(({ in: name, record }) => (name === 'groups' ? Group.parse(record).memberIds : []))
      .length
  const kim = open.person('kim')
  await kim.says('wis alles')
  await kim.presses('Ja, wis alles')
  const after = await everything(open.house)
  expect(seats(after)).toBe(seats(before) - 1)
  expect(JSON.stringify(after)).not.toContain(id)
  expect(JSON.stringify(after)).not.toContain('hier de zilverkanarie')
  expect(JSON.stringify(after)).not.toContain('bel de zilverkanarie')
})

it('invented people stay out of the club that comes after them', async () => {
  const kim = await joins(open.person('kim'))
  await asksNadia(kim)
  const founded = await foundClub(open.house, FOUNDING)
  if (!founded.ok) throw new Error('The club was not founded.')
  await change(open.house, 'clubs', [HOUSE, founded.value.clubId], { state: 'open' })
  open.clock.advance(10_000)
  await open.runDue()
  const real = await open.house.populations.of(founded.value.clubId)
  expect([...real.members.values()].map((one) => one.roles)).toEqual([['coordinator']])
})
