/** An announcement that is started twice, stopped in the middle, or goes on when people no longer want it. */
import { describe, expect, it } from 'vitest'
import { startBroadcast, steerBroadcast } from '../../core/acts/index.ts'
import type { Steering } from '../../core/domain/index.ts'
import { passes, type TestHouse } from '../_kit/house.ts'
import { BACKENDS } from './backends.ts'
import { townOn } from './ground.ts'
import { ANNOUNCED, announced, announces, chatOf, evening, personId, said, TOWN } from './town.ts'

const SECOND_MS = 1000

describe.each(BACKENDS)('with %s', (backend) => {
  const ground = townOn(backend)
  const { town, states, rows } = ground

  async function steer(to: Steering): Promise<void> {
    const done = await steerBroadcast(ground.open.house, TOWN, ANNOUNCED, { to })
    if (!done.ok) throw new Error(done.error)
    ground.open.staff.wake(done.value.touched)
  }

  /** Until so many were sent, at the tempo of the platform. */
  async function leaving(count: number): Promise<void> {
    while (ground.outside.accepted().length < count) await passes(ground.open, SECOND_MS)
  }

  it('started by a double click, by two coordinators and by a program that asks again, it is one', async () => {
    const people = await town(40)
    const [one, other] = [ground.open, await ground.beside()]
    const wish = { ...(await evening(one.house)), count: people.length }
    const start = ({ house }: TestHouse) => startBroadcast(house, TOWN, wish)
    const told = await Promise.all([one, one, other, other, one].map(start))
    expect(told.map((done) => done.ok && done.value.id)).toEqual(told.map(() => ANNOUNCED))
    await Promise.all([one.runDue(), other.runDue()])
    await passes(one, 10 * SECOND_MS)
    expect(await start(other)).toMatchObject({ ok: true })
    await passes(one, 5 * 60 * SECOND_MS)
    expect(await states()).toEqual({ sent: people.length })
    expect(new Set((await rows()).map(({ memberId }) => memberId)).size).toBe(people.length)
  })

  it('is refused under the same key for something else, and nobody hears of that', async () => {
    const people = await town(5)
    await announces(ground.open.house, people.length)
    const wish = await evening(ground.open.house, { spot: 'zaal 7' })
    expect(await startBroadcast(ground.open.house, TOWN, wish)).toMatchObject({
      error: { why: 'other-content' },
    })
    await passes(ground.open, 60 * SECOND_MS)
    expect(ground.outside.accepted()).toEqual([])
  })

  it('paused at two fifths, it leaves out who stopped, was erased or blocked the bot, and comes to nobody twice', async () => {
    const people = await town(200)
    await announces(ground.open.house, people.length)
    await leaving(0.4 * people.length)
    await steer('pause')
    await passes(ground.open, 10 * SECOND_MS)
    const before = ground.outside.accepted().map(({ chat }) => chat)
    const waiting = people.filter((person) => !before.includes(`chat-${String(person)}`))
    const gone = waiting.filter((person) => person > 0).slice(0, 45)
    for (const [at, person] of gone.entries()) await withdraws(person, at)
    const answered = ground.outside.calls.length
    await steer('resume')
    await passes(ground.open, 3 * 60 * SECOND_MS)
    const news = (await rows()).filter(({ kind }) => kind === 'broadcast').map(({ id }) => id)
    const after = ground.outside.calls.slice(answered).filter(({ key }) => news.includes(key))
    const chats = after.map(({ chat }) => chat)
    expect(chats.filter((chat) => before.includes(chat))).toEqual([])
    const unwilling = gone.map((person) => `chat-${String(person)}`)
    expect(chats.filter((chat) => unwilling.includes(chat))).toEqual([])
    expect(chats.length).toBe(waiting.length - gone.length)
    expect((await announced(ground.open.house)).state).toBe('done')
  })

  it('stopped, it sends nothing later than five seconds after, also when another process said so', async () => {
    const people = await town(200)
    await announces(ground.open.house, people.length)
    await leaving(50)
    const other = await ground.beside()
    const at = ground.open.clock.now()
    expect((await steerBroadcast(other.house, TOWN, ANNOUNCED, { to: 'stop' })).ok).toBe(true)
    await passes(ground.open, 5 * 60 * SECOND_MS)
    expect(ground.outside.calls.filter((call) => call.at > at + 5 * SECOND_MS)).toEqual([])
    const { sent = 0, cancelled = 0, ...rest } = await states()
    expect(rest).toEqual({})
    expect(sent + cancelled).toBe((await rows()).length)
    expect(sent).toBe(ground.outside.accepted().length)
  })

  /** One says «stop», one is erased, one blocks the bot and the platform tells us, in turns. */
  async function withdraws(person: number, at: number): Promise<void> {
    const { open, outside, erased } = ground
    const says = (text: string): Promise<void> =>
      open.hears(said(person, `${text}-${String(person)}`, text, open.clock.now()))
    if (at % 3 === 0) await says('stop')
    if (at % 3 === 1) {
      erased.add(`chat-${String(person)}`)
      await says('wis mij')
      await says('ja')
      expect(await open.house.store.get('members', TOWN, personId(person))).toBeUndefined()
    }
    if (at % 3 === 2) {
      outside.block(`chat-${String(person)}`, true)
      await says('help')
      await passes(open, 2 * SECOND_MS)
      expect(await isUnreachable(person)).toBe(true)
    }
  }

  async function isUnreachable(person: number): Promise<boolean | undefined> {
    await ground.open.staff.carry(chatOf(person))
    const stored = await ground.open.house.store.get('members', TOWN, personId(person))
    return stored?.record.unreachable
  }
})
