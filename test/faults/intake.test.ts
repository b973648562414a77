/** What comes in when things go wrong: twice, at once, in two processes, into a house that keeps dying of it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addressId, receive } from '../../core/acts/index.ts'
import { HOUSE } from '../../core/domain/index.ts'
import type { CollectionName } from '../../core/ports/index.ts'
import { openHouse, passes, type TestHouse } from '../_kit/house.ts'
import { brokenPromises, recordsOf } from '../_kit/ledger-check.ts'
import { type Mortal, mortal } from '../_kit/mortal.ts'
import { FAST, virtualCourier } from '../_kit/platform/courier.ts'
import { type Platform, platform } from '../_kit/platform/platform.ts'
import { BACKENDS, type HandBackend, handBackend } from './backends.ts'
import { said, settleTown, TOWN } from './town.ts'

describe.each(BACKENDS)('with %s', (name) => {
  let folder = ''
  let agenda: HandBackend
  let outside: Platform
  let houses: TestHouse[] = []
  let crashes = 0

  beforeEach(async (test) => {
    folder = mkdtempSync(join(tmpdir(), 'goesting-'))
    agenda = await handBackend(test, name)
    outside = platform({ now: agenda.clock.now })
    houses = []
    crashes = 0
  })

  afterEach(async () => {
    const house = houses.at(-1)
    if (house === undefined) throw new Error('No house was opened.')
    await passes(house, 3 * 60_000)
    const accepted = outside.accepted()
    const broken = await brokenPromises(house.house, {
      accepted,
      mostUnknown: crashes * FAST.atOnce,
    })
    for (const one of houses) await one.abandon()
    await agenda.close()
    rmSync(folder, { recursive: true, force: true })
    expect(broken).toEqual([])
  })

  /** `deadly`: whoever looks into this collection dies of it. */
  async function opened(
    life?: Mortal,
    deadly?: CollectionName,
    hold = <T extends object>(port: T): T => port,
  ): Promise<TestHouse> {
    const courier = virtualCourier({ platform: outside, tempo: FAST, turns: () => 1 })
    const cut = <T extends object>(port: T): T =>
      hold(life?.through(deadlyIn(port, life, deadly)) ?? port)
    const through = { through: cut }
    const house = await openHouse({
      folder,
      ...agenda.plan,
      demo: 'never',
      couriers: [courier],
      ...through,
    })
    await settleTown(house.house, 5)
    houses.push(house)
    return house
  }

  async function answers(event: string): Promise<number> {
    return outside.accepted().filter(({ key }) => key.startsWith(`fake:${event}~`)).length
  }

  it('an event that comes fifty times at once to two processes has one answer', async () => {
    const [one, other] = [await opened(), await opened()]
    const heard = said(1, 'same', 'help', agenda.clock.now())
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
    const heard = said(1, 'unacknowledged', 'help', agenda.clock.now())
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
      await receive(first.house, said(person, `left-${String(person)}`, 'help', agenda.clock.now()))
    life.die()
    crashes += 1
    agenda.clock.advance(2000)
    await opened()
    for (const person of [1, 2, 3]) expect(await answers(`left-${String(person)}`)).toBe(1)
  })

  it('an event that kills the house each time is handed to a human, and the others are answered', async () => {
    const first = await opened()
    await receive(first.house, said(1, 'deadly', 'wat heb ik staan?', agenda.clock.now()))
    await receive(first.house, said(2, 'harmless', 'help', agenda.clock.now()))
    let starts = 0
    for (let isAlive = false; !isAlive; starts += 1) {
      agenda.clock.advance(2000)
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
      await receive(house.house, said(1, `turn-${String(at)}`, text, agenda.clock.now()))
    await Promise.all(words.map(() => house.staff.attend(addressId(said(1, 'x', 'x', 0).address))))
    await house.staff.idle()
    const own = outside.accepted().filter(({ chat }) => chat === 'chat-1')
    const order = own.map(({ key }) => key.replace(/~\d+$/, ''))
    expect([...new Set(order)]).toEqual(words.map((_, at) => `fake:turn-${String(at)}`))
    expect((await recordsOf(house.house, 'intake', HOUSE, 'byTime')).length).toBe(words.length)
  })

  it('while hearing stands still, what comes in is acknowledged all the same, and is answered in order', async () => {
    const { hold, letGo } = standstill()
    const house = await opened(undefined, undefined, hold)
    const words = ['wat heb ik staan?', 'help', 'wat heb ik staan?']
    const heards = words.map((text, at) => said(1, `slow-${String(at)}`, text, agenda.clock.now()))
    const answered: Promise<void>[] = []
    for (const heard of heards) {
      // Resolves although nobody thinks: it is stored, and that is all that is waited for.
      expect(await receive(house.house, heard)).toBe('new')
      answered.push(house.staff.attend(addressId(heard.address)))
    }
    agenda.clock.advance(20_000)
    for (const person of [2, 3])
      expect(await receive(house.house, said(person, `other-${String(person)}`, 'help', 0))).toBe(
        'new',
      )
    expect(outside.calls).toEqual([])
    letGo()
    await Promise.all(answered)
    for (const person of [2, 3])
      await house.staff.attend(addressId(said(person, '', '', 0).address))
    await house.staff.idle()
    const own = outside.accepted().filter(({ chat }) => chat === 'chat-1')
    const order = own.map(({ key }) => key.replace(/~\d+$/, ''))
    expect([...new Set(order)]).toEqual(words.map((_, at) => `fake:slow-${String(at)}`))
    for (const person of [2, 3]) expect(await answers(`other-${String(person)}`)).toBe(1)
  })
})

/** Whoever looks into somebody's plans waits until it is let go, as with a store that is slow. */
function standstill(): { hold: <T extends object>(port: T) => T; letGo: () => void } {
  let letGo = (): void => undefined
  const over = new Promise<void>((resolve) => {
    letGo = resolve
  })
  const hold = <T extends object>(port: T): T =>
    new Proxy(port, {
      get: (target, call) => {
        const member: unknown = Reflect.get(target, call)
        if (typeof member !== 'function') return member
        return (...given: unknown[]) => {
          const work = (): unknown => Reflect.apply(member, target, given) as unknown
          return call === 'find' && given[0] === 'rsvps' ? over.then(work) : work()
        }
      },
    })
  return {
    hold,
    letGo: () => {
      letGo()
    },
  }
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
