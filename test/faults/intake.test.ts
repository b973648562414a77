/** What comes in when things go wrong: twice, at once, in two processes, into a house that keeps dying of it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { addressId, receive } from '../../core/acts/index.ts'
import { HOUSE } from '../../core/domain/index.ts'
import type { CollectionName } from '../../core/ports/index.ts'
import { type HandClock, handClock } from '../_kit/clock.ts'
import { NOON, openHouse, passes, type TestHouse } from '../_kit/house.ts'
import { brokenPromises, recordsOf } from '../_kit/ledger-check.ts'
import { type Mortal, mortal } from '../_kit/mortal.ts'
import { FAST, virtualCourier } from '../_kit/platform/courier.ts'
import { type Platform, platform } from '../_kit/platform/platform.ts'
import { said, settleTown, TOWN } from './town.ts'

let folder = ''
let clock: HandClock
let outside: Platform
let houses: TestHouse[] = []
let crashes = 0

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'goesting-'))
  clock = handClock(NOON)
  outside = platform({ now: () => clock.now() })
  houses = []
  crashes = 0
})

afterEach(async () => {
  const house = houses.at(-1)
  if (house === undefined) throw new Error('No house was opened.')
  await passes(house, 3 * 60_000)
  const accepted = outside.accepted()
  const broken = await brokenPromises(house.house, { accepted, mostUnknown: crashes * FAST.atOnce })
  for (const one of houses) await one.abandon()
  rmSync(folder, { recursive: true, force: true })
  expect(broken).toEqual([])
})

/** `deadly`: whoever looks into this collection dies of it. */
async function opened(life?: Mortal, deadly?: CollectionName): Promise<TestHouse> {
  const courier = virtualCourier({ platform: outside, tempo: FAST, turns: () => 1 })
  const cut = <T extends object>(port: T): T => life?.through(deadlyIn(port, life, deadly)) ?? port
  const through = { through: cut }
  const house = await openHouse({ folder, clock, demo: 'never', couriers: [courier], ...through })
  await settleTown(house.house, 5)
  houses.push(house)
  return house
}

function deadlyIn<T extends object>(port: T, life: Mortal, name: CollectionName | undefined): T {
  return new Proxy(port, {
    get: (target, call) => {
      const member: unknown = Reflect.get(target, call)
      if (typeof member !== 'function') return member
      return (...given: unknown[]) => {
        if (call !== 'find' || given[0] !== name)
          return Reflect.apply(member, target, given) as unknown
        life.die()
        return new Promise(() => undefined)
      }
    },
  })
}

async function answers(event: string): Promise<number> {
  return outside.accepted().filter(({ key }) => key.startsWith(`fake:${event}~`)).length
}

it('an event that comes fifty times at once to two processes has one answer', async () => {
  const [one, other] = [await opened(), await opened()]
  const heard = said(1, 'same', 'help', clock.now())
  const acknowledged = await Promise.all(
    Array.from({ length: 50 }, async (_, at) => {
      const { house, staff } = at % 2 === 0 ? one : other
      const told = await receive(house, heard)
      await staff.attend(addressId(heard.address))
      return told
    }),
  )
  for (const { staff } of [one, other]) await staff.idle()
  expect(acknowledged.filter((told) => told === 'new')).toHaveLength(1)
  expect(await answers('same')).toBe(1)
})

it('a house that dies before it could say that it has an event gets it again, and answers once', async () => {
  const life = mortal()
  const first = await opened(life)
  const heard = said(1, 'unacknowledged', 'help', clock.now())
  await receive(first.house, heard)
  life.die()
  crashes += 1
  const second = await opened()
  await second.hears(heard)
  expect(await answers('unacknowledged')).toBe(1)
})

it('a house that dies after it said so answers as soon as it is there again, without being asked', async () => {
  const life = mortal()
  const first = await opened(life)
  for (const person of [1, 2, 3])
    await receive(first.house, said(person, `left-${String(person)}`, 'help', clock.now()))
  life.die()
  crashes += 1
  clock.advance(2000)
  await opened()
  for (const person of [1, 2, 3]) expect(await answers(`left-${String(person)}`)).toBe(1)
})

it('an event that kills the house each time is handed to a human, and the others are answered', async () => {
  const first = await opened()
  await receive(first.house, said(1, 'deadly', 'wat heb ik staan?', clock.now()))
  await receive(first.house, said(2, 'harmless', 'help', clock.now()))
  let starts = 0
  for (let isAlive = false; !isAlive; starts += 1) {
    clock.advance(2000)
    const life = mortal()
    await Promise.race([opened(life, 'rsvps'), life.death])
    isAlive = !life.isDead
    if (!isAlive) crashes += 1
  }
  expect(starts).toBeLessThanOrEqual(5)
  expect(crashes).toBeGreaterThanOrEqual(2)
  expect(await answers('harmless')).toBe(1)
  expect(await answers('deadly')).toBe(2)
  const tasks = await recordsOf((await opened()).house, 'tasks', TOWN, 'byTime')
  expect(tasks.map(({ kind }) => kind)).toEqual(['unhandled'])
})

it('the events of a chat are answered in their order, however late their answers leave', async () => {
  const house = await opened()
  const words = ['help', 'wat heb ik staan?', 'help', 'een mens']
  for (const [at, text] of words.entries())
    await receive(house.house, said(1, `turn-${String(at)}`, text, clock.now()))
  await Promise.all(words.map(() => house.staff.attend(addressId(said(1, 'x', 'x', 0).address))))
  await house.staff.idle()
  const own = outside.accepted().filter(({ chat }) => chat === 'chat-1')
  const order = own.map(({ key }) => key.replace(/~\d+$/, ''))
  expect([...new Set(order)]).toEqual(words.map((_, at) => `fake:turn-${String(at)}`))
  expect((await recordsOf(house.house, 'intake', HOUSE, 'byTime')).length).toBe(words.length)
})
