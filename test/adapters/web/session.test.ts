/** How a session ends and what keeps it: idleness, «klaar», an own device, a one-time link. */
import { afterEach, describe, expect, it } from 'vitest'
import { AddressId, HOUSE, type Session } from '../../../core/domain/index.ts'
import type { Address } from '../../../core/message/index.ts'
import { failed, ok, type Result } from '../../../core/result.ts'
import { handClock } from '../../_kit/clock.ts'
import { browse, listen } from './browse.ts'
import { type House, type HousePlan, openHouse, words } from './house.ts'

const MINUTE = 60_000
const START = Date.UTC(2026, 10, 22, 9)

let house: House
const clock = (() => {
  let now = handClock(START)
  return {
    now: () => now.now(),
    stamp: () => now.stamp(),
    turn: () => now.turn(),
    at: (moment: number, wake: () => void) => now.at(moment, wake),
    advance: (ms: number) => now.advance(ms),
    reset: () => {
      now = handClock(START)
    },
  }
})()

async function open(plan: HousePlan = {}): Promise<House> {
  clock.reset()
  const rhythm = { pollMs: 20 }
  house = await openHouse({ clock, ...plan, settings: { rhythm, ...plan.settings } })
  return house
}

afterEach(() => house.close())

/** The one session there is. */
async function session(): Promise<Session> {
  const { items } = await house.store.find('sessions', {
    clubId: HOUSE,
    index: 'bySeen',
    equals: [],
  })
  const [only] = items
  if (only === undefined || items.length > 1) throw new Error('There is not one session.')
  return only.record
}

async function change(changed: Partial<Session>): Promise<void> {
  await house.store.commit([
    { do: 'put', in: 'sessions', record: { ...(await session()), ...changed } },
  ])
}

async function end(): Promise<void> {
  const { id } = await session()
  await house.store.commit([{ do: 'remove', in: 'sessions', clubId: HOUSE, id }])
}

const people = (): number => new Set(house.heard.map((heard) => heard.address.key)).size

describe('a session on a shared computer', () => {
  it('goes on as long as something is done within ten minutes', async () => {
    await open()
    const browser = browse(house)
    await browser.get('/')
    clock.advance(9 * MINUTE)
    await browser.get('/')
    clock.advance(9 * MINUTE)
    await browser.post('/say', { words: 'ik ben er nog' })
    clock.advance(9 * MINUTE)
    await browser.post('/here', {})
    clock.advance(9 * MINUTE)
    await browser.get('/')
    expect(people()).toBe(1)
  })

  it('is over after ten idle minutes: whoever comes next is somebody else', async () => {
    await open()
    const browser = browse(house)
    await browser.get('/')
    await browser.post('/say', { words: 'van de vorige' })
    clock.advance(10 * MINUTE)
    const { text } = await browser.get('/')
    expect(text).not.toContain('van de vorige')
    expect(people()).toBe(2)
  })

  it('does not go on because its page is still open', async () => {
    await open()
    const browser = browse(house)
    await browser.get('/')
    const stream = await listen(house, '/stream', { cookie: browser.cookie })
    await stream.next('session')
    clock.advance(9 * MINUTE + 30_000)
    await browser.get('/lines')
    expect((await stream.next('session')).content).toEqual({ own: false, idle: true })
    clock.advance(MINUTE)
    expect((await stream.rest()).map((event) => event.name)).toContain('ended')
    expect((await browser.get('/lines')).status).toBe(410)
    await expect(session()).rejects.toThrow()
  })

  it('asks before it ends, and goes on when somebody answers', async () => {
    await open()
    const browser = browse(house)
    await browser.get('/')
    const stream = await listen(house, '/stream', { cookie: browser.cookie })
    await stream.next('session')
    clock.advance(9 * MINUTE + 1)
    expect((await stream.next('session')).content).toEqual({ own: false, idle: true })
    await browser.post('/here', {})
    expect((await stream.next('session')).content).toEqual({ own: false, idle: false })
    stream.stop()
  })

  it('takes no sign of life from another website', async () => {
    await open()
    const browser = browse(house)
    await browser.get('/')
    const answer = await browser.post('/here', {}, { 'sec-fetch-site': 'cross-site' })
    expect(answer.status).toBe(403)
  })

  it('says goodbye without a script when it ended with what was said', async () => {
    await open({
      answer: async (heard) => {
        if (heard.kind === 'said') await end()
        return words('Tot de volgende keer!')
      },
    })
    const browser = browse(house)
    await browser.get('/')
    const goodbye = await browser.post('/say', { words: 'klaar' })
    expect(goodbye.at).toBe('/bye')
    expect(goodbye.text).toContain('Tot de volgende keer!')
    await browser.get('/')
    expect(people()).toBe(2)
  })

  it('tells every open page at once when it is over', async () => {
    await open()
    const browser = browse(house)
    await browser.get('/')
    const streams = await Promise.all(
      [1, 2, 3].map(() => listen(house, '/stream', { cookie: browser.cookie })),
    )
    for (const stream of streams) await stream.next('session')
    await end()
    for (const stream of streams)
      expect((await stream.rest()).map((event) => event.name)).toEqual(['ended'])
  })
})

describe('a session on an own device', () => {
  it('outlives idle minutes, and its cookie outlives the browser', async () => {
    await open()
    const browser = browse(house)
    const first = await browser.get('/')
    expect(first.headers.get('set-cookie')).not.toContain('Max-Age')
    expect(first.text).toContain('Dit is mijn eigen toestel')
    await change({ ownDevice: true })
    const answer = await browser.post('/here', {})
    expect(answer.headers.get('set-cookie')).toContain(`Max-Age=${String(90 * 24 * 60 * 60)}`)
    clock.advance(40 * 24 * 60 * MINUTE)
    const later = await browser.get('/')
    expect(later.text).not.toContain('Dit is mijn eigen toestel')
    expect(people()).toBe(1)
  })

  it('tells its page that it became one', async () => {
    await open()
    const browser = browse(house)
    await browser.get('/')
    const stream = await listen(house, '/stream', { cookie: browser.cookie })
    expect((await stream.next('session')).content).toEqual({ own: false, idle: false })
    await change({ ownDevice: true })
    expect((await stream.next('session')).content).toEqual({ own: true, idle: false })
    stream.stop()
  })
})

describe('a one-time link', () => {
  const address: Address = { platform: 'web', key: 'coordinator' }

  function once(): (token: string) => Promise<Result<Address, 'unknown' | 'expired' | 'used'>> {
    let isUsed = false
    return async (token) => {
      if (token !== 'good-token') return failed(token === 'old-token' ? 'expired' : 'unknown')
      if (isUsed) return failed('used')
      isUsed = true
      return ok(address)
    }
  }

  it('is not used up by looking at it', async () => {
    await open({ parts: { enter: once() } })
    const browser = browse(house)
    for (const _ of [1, 2]) {
      const page = await browser.get('/desk/good-token')
      expect(page.text).toContain('Meld mij aan')
      expect(page.headers.get('set-cookie')).toBeNull()
    }
    expect((await browser.post('/desk/good-token', {})).at).toBe('/')
  })

  it('makes this browser that address, with a new secret, and then is used', async () => {
    await open({ parts: { enter: once() } })
    await house.web.courier.send(address, words('Nieuwe taak'), 'task~0')
    const browser = browse(house)
    await browser.get('/')
    const before = browser.cookie
    const page = await browser.post('/desk/good-token', {})
    expect(page.text).toContain('Nieuwe taak')
    expect(browser.cookie).not.toBe(before)
    const second = await browse(house).post('/desk/good-token', {})
    expect([second.status, second.text.includes('al gebruikt')]).toEqual([410, true])
    expect(second.headers.get('set-cookie')).toBeNull()
  })

  it.each([
    ['old-token', 'te oud'],
    ['never-given', 'kennen we niet'],
  ])('says in a sentence why %s does not work', async (token, says) => {
    await open({ parts: { enter: once() } })
    const answer = await browse(house).post(`/desk/${token}`, {})
    expect([answer.status, answer.text.includes(says)]).toEqual([410, true])
  })

  it('is not used by another website', async () => {
    await open({ parts: { enter: once() } })
    const answer = await browse(house).post(
      '/desk/good-token',
      {},
      { 'sec-fetch-site': 'cross-site' },
    )
    expect(answer.status).toBe(403)
  })
})

describe('an address whose page is open', () => {
  it('is noted as seen, at most once a minute, and keeps whose it is', async () => {
    await open()
    const browser = browse(house)
    await browser.get('/')
    const { addressId } = await session()
    const stored = await house.store.get('addresses', HOUSE, addressId)
    if (stored === undefined) throw new Error('The address was not noted.')
    expect(stored.record).toMatchObject({ platform: 'web', seenAt: START })
    const homeClubId = HOUSE
    await house.store.commit([
      { do: 'put', in: 'addresses', record: { ...stored.record, homeClubId } },
    ])
    clock.advance(MINUTE - 1)
    await browser.get('/lines')
    clock.advance(1)
    await browser.get('/lines')
    const seen = await house.store.get('addresses', HOUSE, AddressId.parse(addressId))
    expect(seen?.record).toMatchObject({ seenAt: START + MINUTE, homeClubId })
    expect(seen?.version).toBe(3)
  })
})
