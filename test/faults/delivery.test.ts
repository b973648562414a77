/** What a platform can do to a message, on a clock that is moved by hand, with the books checked after. */
import { describe, expect, it } from 'vitest'
import { HOUSE } from '../../core/domain/index.ts'
import { passes } from '../_kit/house.ts'
import { FAST } from '../_kit/platform/courier.ts'
import type { Fault } from '../_kit/platform/platform.ts'
import { BACKENDS } from './backends.ts'
import { townOn } from './ground.ts'
import { said, TOWN, tell } from './town.ts'

describe.each(BACKENDS)('with %s', (backend) => {
  const ground = townOn(backend)
  const { town, suffers, mayLose, rows, states } = ground

  it('news for a thousand people leave at the tempo of the platform, which never has to say «not now»', async () => {
    const people = await town(1000)
    ground.open.staff.wake(await tell(ground.open.house, 'news', people))
    await passes(ground.open, 39_000)
    expect(ground.outside.accepted().length).toBeLessThan(1000)
    await passes(ground.open, 2_000)
    expect(await states()).toEqual({ sent: 1000 })
    const at = ground.outside.calls.map((call) => call.at)
    for (const [index, first] of at.entries())
      expect((at[index + 25] ?? Infinity) - first).toBeGreaterThanOrEqual(1000)
  })

  it('who writes meanwhile is answered within a second, before those who did not ask', async () => {
    const people = await town(500)
    ground.open.staff.wake(await tell(ground.open.house, 'news', people))
    await passes(ground.open, 5000)
    for (const person of [400, 401, 402, 403]) {
      const asked = ground.open.clock.now()
      await ground.open.hears(said(person, `help-${String(person)}`, 'help', asked))
      await passes(ground.open, 1000)
      const answers = ground.outside
        .accepted()
        .filter(({ key }) => key.startsWith(`fake:help-${String(person)}~`))
      expect(answers).toHaveLength(1)
      expect((answers[0]?.at ?? 0) - asked).toBeLessThanOrEqual(1000)
    }
    await passes(ground.open, 30_000)
  })

  it.each([
    ['35 seconds', 35_000],
    ['no time at all', 0],
    ['a time that is no number', Number.NaN],
  ])(
    '«not now» for %s: silence with that token for so long, and everything arrives',
    async (_, ms) => {
      const people = await town(60, { retryAfterMs: () => ms })
      suffers([...Array.from<Fault>({ length: 10 }).fill('none'), 'too-fast'])
      ground.open.staff.wake(await tell(ground.open.house, 'news', people))
      await passes(ground.open, 3 * 60_000)
      expect(await states()).toEqual({ sent: 60 })
      const told = ground.outside.calls.find((call) => call.said === 'too-fast')
      const after = ground.outside.calls.filter((call) => call.at > (told?.at ?? 0))
      const silence = Number.isFinite(ms) ? Math.max(1000, ms) : 60_000
      expect((after[0]?.at ?? 0) - (told?.at ?? 0)).toBeGreaterThanOrEqual(silence)
    },
  )

  it('«not now» for an hour is waited out, also by a process that was not there to hear it', async () => {
    const people = await town(10, { retryAfterMs: () => 60 * 60_000 })
    suffers(['none', 'too-fast'])
    ground.open.staff.wake(await tell(ground.open.house, 'news', people))
    await passes(ground.open, 60_000)
    const calls = ground.outside.calls.length
    await ground.reopen()
    await passes(ground.open, 58 * 60_000)
    expect(ground.outside.calls).toHaveLength(calls)
    await passes(ground.open, 5 * 60_000)
    expect(await states()).toEqual({ sent: 10 })
  })

  it('five minutes of silence cost nobody a message: few ask whether it is back, and then all arrive', async () => {
    const people = await town(200, { tempo: FAST, perSecond: Infinity, perChat: Infinity })
    ground.outside.downUntil(ground.open.clock.now() + 5 * 60_000)
    ground.open.staff.wake(await tell(ground.open.house, 'news', people))
    await passes(ground.open, 5 * 60_000)
    expect(ground.outside.calls.length).toBeLessThan(40)
    expect(ground.outside.accepted()).toEqual([])
    await passes(ground.open, 20 * 60_000)
    expect(await states()).toEqual({ sent: 200 })
  })

  it('who blocked the bot is marked and not called again; the others get theirs; who comes back is reachable', async () => {
    const people = await town(50)
    for (const person of people)
      if (person % 10 === 3) ground.outside.block(`chat-${String(person)}`, true)
    ground.open.staff.wake(await tell(ground.open.house, 'news', people))
    await passes(ground.open, 10_000)
    expect(await states()).toEqual({ sent: 45, dead: 5 })
    expect(ground.outside.calls).toHaveLength(50)
    ground.open.staff.wake(await tell(ground.open.house, 'more', people))
    await passes(ground.open, 10_000)
    expect(await states()).toEqual({ sent: 90, dead: 5, cancelled: 5 })
    ground.outside.block('chat-3', false)
    await ground.open.hears(said(3, 'back', 'hallo', ground.open.clock.now()))
    ground.open.staff.wake(await tell(ground.open.house, 'again', [3]))
    await passes(ground.open, 10_000)
    expect((await rows()).find(({ id }) => id === 'again~0')?.state).toBe('sent')
  })

  it('a message whose form is refused goes once as plain text, and never in circles', async () => {
    const people = await town(20)
    suffers(Array.from<Fault>({ length: 40 }).fill('malformed'))
    ground.open.staff.wake(await tell(ground.open.house, 'news', people))
    await passes(ground.open, 60_000)
    expect(await states()).toEqual({ sent: 20 })
    expect(ground.outside.calls).toHaveLength(40)
  })

  it('a room that goes on under another key gets its message there, once', async () => {
    await town(3)
    ground.outside.move('chat-1', 'room-1')
    ground.open.staff.wake(await tell(ground.open.house, 'news', [1]))
    await passes(ground.open, 10_000)
    expect(ground.outside.accepted().map(({ key, chat }) => [key, chat])).toEqual([
      ['news~0', 'room-1'],
    ])
    ground.open.staff.wake(await tell(ground.open.house, 'more', [1]))
    await passes(ground.open, 10_000)
    expect(ground.outside.calls.at(-1)).toMatchObject({ chat: 'room-1', said: 'ok' })
  })

  it('answers that are lost after the platform took the message: class A is left and listed, class B says that it may come twice', async () => {
    const people = await town(100)
    suffers(Array.from({ length: 100 }, (_, at) => (at % 25 === 7 ? 'lost-answer' : 'none')))
    mayLose(4)
    ground.open.staff.wake(await tell(ground.open.house, 'news', people))
    await passes(ground.open, 60_000)
    expect(await states()).toEqual({ sent: 96, unknown: 4 })
    for (const row of await rows())
      if (row.state === 'unknown') expect(row.resolved?.by).toBe('policy')
    suffers(['lost-answer'])
    ground.open.staff.wake(
      await tell(ground.open.house, 'alert', [0], { class: 'B', kind: 'task' }),
    )
    await passes(ground.open, 60_000)
    expect(ground.outside.accepted().filter(({ key }) => key === 'alert~0')).toHaveLength(2)
    expect((await rows()).find(({ id }) => id === 'alert~0')).toMatchObject({
      state: 'sent',
      isRepeat: true,
    })
  })

  it('the kill switch of a club ends its sending within five seconds; what waited is cancelled, alerts go', async () => {
    const people = await town(600)
    ground.open.staff.wake(await tell(ground.open.house, 'news', people))
    await passes(ground.open, 10_000)
    const club = await ground.open.house.store.get('clubs', HOUSE, TOWN)
    if (club === undefined) throw new Error('There is no club.')
    const stopped = { ...club.record, sending: false }
    await ground.open.house.store.commit([{ do: 'put', in: 'clubs', record: stopped }])
    const at = ground.open.clock.now()
    ground.open.staff.wake(
      await tell(ground.open.house, 'alert', [0], { class: 'B', kind: 'task' }),
    )
    await passes(ground.open, 60_000)
    const late = ground.outside.calls.filter((call) => call.at > at + 5000)
    expect(late).toEqual([])
    const { sent, cancelled } = await states()
    expect(sent).toBe(ground.outside.accepted().length)
    expect((sent ?? 0) + (cancelled ?? 0)).toBe(601)
    expect(ground.outside.accepted().some(({ key }) => key === 'alert~0')).toBe(true)
  })
})
