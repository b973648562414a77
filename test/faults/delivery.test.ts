/** What a platform can do to a message, on a clock that is moved by hand, with the books checked after. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import { HOUSE } from '../../core/domain/index.ts'
import type { OutboxRow } from '../../core/message/index.ts'
import type { Tempo } from '../../core/ports/index.ts'
import { openHouse, passes, type TestHouse } from '../_kit/house.ts'
import { brokenPromises, recordsOf } from '../_kit/ledger-check.ts'
import { FAST, TEMPO, virtualCourier } from '../_kit/platform/courier.ts'
import {
  type Fault,
  type Platform,
  type PlatformPlan,
  platform,
} from '../_kit/platform/platform.ts'
import { seededRandom } from '../_kit/random.ts'
import { said, settleTown, TOWN, tell } from './town.ts'

let open: TestHouse
let outside: Platform
let faults: Fault[] = []
let mostUnknown = 0

beforeEach(() => {
  faults = []
  mostUnknown = 0
})

afterEach(async () => {
  const broken = await brokenPromises(open.house, { accepted: outside.accepted(), mostUnknown })
  const tooFast = outside.selfInflicted
  await open.close()
  expect(broken).toEqual([])
  expect(tooFast).toBe(0)
})

async function town(
  people: number,
  { tempo = TEMPO, ...plan }: Partial<PlatformPlan> & { tempo?: Tempo } = {},
): Promise<number[]> {
  const chance = seededRandom('delivery')
  let now = (): number => 0
  outside = platform({
    now: () => now(),
    perSecond: 30,
    perChat: 1,
    fault: () => faults.shift() ?? 'none',
    ...plan,
  })
  const turns = (): number => Math.floor(chance.fraction() * 3)
  const courier = virtualCourier({ platform: outside, tempo, turns })
  open = await openHouse({ demo: 'never', couriers: [courier] })
  now = () => open.clock.now()
  await settleTown(open.house, people)
  return Array.from({ length: people }, (_, person) => person)
}

async function rows(): Promise<OutboxRow[]> {
  return recordsOf(open.house, 'outbox', TOWN, 'byTime')
}

async function states(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { state } of await rows()) counts[state] = (counts[state] ?? 0) + 1
  return counts
}

it('news for a thousand people leave at the tempo of the platform, which never has to say «not now»', async () => {
  const people = await town(1000)
  open.staff.wake(await tell(open.house, 'news', people))
  await passes(open, 39_000)
  expect(outside.accepted().length).toBeLessThan(1000)
  await passes(open, 2_000)
  expect(await states()).toEqual({ sent: 1000 })
  const at = outside.calls.map((call) => call.at)
  for (const [index, first] of at.entries())
    expect((at[index + 25] ?? Infinity) - first).toBeGreaterThanOrEqual(1000)
})

it('who writes meanwhile is answered within a second, before those who did not ask', async () => {
  const people = await town(500)
  open.staff.wake(await tell(open.house, 'news', people))
  await passes(open, 5000)
  for (const person of [400, 401, 402, 403]) {
    const asked = open.clock.now()
    await open.hears(said(person, `help-${String(person)}`, 'help', asked))
    await passes(open, 1000)
    const answers = outside
      .accepted()
      .filter(({ key }) => key.startsWith(`fake:help-${String(person)}~`))
    expect(answers).toHaveLength(1)
    expect((answers[0]?.at ?? 0) - asked).toBeLessThanOrEqual(1000)
  }
  await passes(open, 30_000)
})

it.each([
  ['35 seconds', 35_000],
  ['no time at all', 0],
  ['a time that is no number', Number.NaN],
])(
  '«not now» for %s: silence with that token for so long, and everything arrives',
  async (_, ms) => {
    const people = await town(60, { retryAfterMs: () => ms })
    faults = [...Array.from<Fault>({ length: 10 }).fill('none'), 'too-fast']
    open.staff.wake(await tell(open.house, 'news', people))
    await passes(open, 3 * 60_000)
    expect(await states()).toEqual({ sent: 60 })
    const told = outside.calls.find((call) => call.said === 'too-fast')
    const after = outside.calls.filter((call) => call.at > (told?.at ?? 0))
    const silence = Number.isFinite(ms) ? Math.max(1000, ms) : 60_000
    expect((after[0]?.at ?? 0) - (told?.at ?? 0)).toBeGreaterThanOrEqual(silence)
  },
)

it('«not now» for an hour is waited out, also by a process that was not there to hear it', async () => {
  const people = await town(10, { retryAfterMs: () => 60 * 60_000 })
  faults = ['none', 'too-fast']
  open.staff.wake(await tell(open.house, 'news', people))
  await passes(open, 60_000)
  const calls = outside.calls.length
  open = await open.reopened()
  await passes(open, 58 * 60_000)
  expect(outside.calls).toHaveLength(calls)
  await passes(open, 5 * 60_000)
  expect(await states()).toEqual({ sent: 10 })
})

it('five minutes of silence cost nobody a message: few ask whether it is back, and then all arrive', async () => {
  const people = await town(200, { tempo: FAST, perSecond: Infinity, perChat: Infinity })
  outside.downUntil(open.clock.now() + 5 * 60_000)
  open.staff.wake(await tell(open.house, 'news', people))
  await passes(open, 5 * 60_000)
  expect(outside.calls.length).toBeLessThan(40)
  expect(outside.accepted()).toEqual([])
  await passes(open, 20 * 60_000)
  expect(await states()).toEqual({ sent: 200 })
})

it('who blocked the bot is marked and not called again; the others get theirs; who comes back is reachable', async () => {
  const people = await town(50)
  for (const person of people) if (person % 10 === 3) outside.block(`chat-${String(person)}`, true)
  open.staff.wake(await tell(open.house, 'news', people))
  await passes(open, 10_000)
  expect(await states()).toEqual({ sent: 45, dead: 5 })
  expect(outside.calls).toHaveLength(50)
  open.staff.wake(await tell(open.house, 'more', people))
  await passes(open, 10_000)
  expect(await states()).toEqual({ sent: 90, dead: 5, cancelled: 5 })
  outside.block('chat-3', false)
  await open.hears(said(3, 'back', 'hallo', open.clock.now()))
  open.staff.wake(await tell(open.house, 'again', [3]))
  await passes(open, 10_000)
  expect((await rows()).find(({ id }) => id === 'again~0')?.state).toBe('sent')
})

it('a message whose form is refused goes once as plain text, and never in circles', async () => {
  const people = await town(20)
  faults = Array.from<Fault>({ length: 40 }).fill('malformed')
  open.staff.wake(await tell(open.house, 'news', people))
  await passes(open, 60_000)
  expect(await states()).toEqual({ sent: 20 })
  expect(outside.calls).toHaveLength(40)
})

it('a room that goes on under another key gets its message there, once', async () => {
  await town(3)
  outside.move('chat-1', 'room-1')
  open.staff.wake(await tell(open.house, 'news', [1]))
  await passes(open, 10_000)
  expect(outside.accepted().map(({ key, chat }) => [key, chat])).toEqual([['news~0', 'room-1']])
  open.staff.wake(await tell(open.house, 'more', [1]))
  await passes(open, 10_000)
  expect(outside.calls.at(-1)).toMatchObject({ chat: 'room-1', said: 'ok' })
})

it('answers that are lost after the platform took the message: class A is left and listed, class B says that it may come twice', async () => {
  const people = await town(100)
  faults = Array.from({ length: 100 }, (_, at) => (at % 25 === 7 ? 'lost-answer' : 'none'))
  mostUnknown = 4
  open.staff.wake(await tell(open.house, 'news', people))
  await passes(open, 60_000)
  expect(await states()).toEqual({ sent: 96, unknown: 4 })
  for (const row of await rows())
    if (row.state === 'unknown') expect(row.resolved?.by).toBe('policy')
  faults = ['lost-answer']
  open.staff.wake(await tell(open.house, 'alert', [0], { class: 'B', kind: 'task' }))
  await passes(open, 60_000)
  expect(outside.accepted().filter(({ key }) => key === 'alert~0')).toHaveLength(2)
  expect((await rows()).find(({ id }) => id === 'alert~0')).toMatchObject({
    state: 'sent',
    isRepeat: true,
  })
})

it('the kill switch of a club ends its sending within five seconds; what waited is cancelled, alerts go', async () => {
  const people = await town(600)
  open.staff.wake(await tell(open.house, 'news', people))
  await passes(open, 10_000)
  const club = await open.house.store.get('clubs', HOUSE, TOWN)
  if (club === undefined) throw new Error('There is no club.')
  const stopped = { ...club.record, sending: false }
  await open.house.store.commit([{ do: 'put', in: 'clubs', record: stopped }])
  const at = open.clock.now()
  open.staff.wake(await tell(open.house, 'alert', [0], { class: 'B', kind: 'task' }))
  await passes(open, 60_000)
  const late = outside.calls.filter((call) => call.at > at + 5000)
  expect(late).toEqual([])
  const { sent, cancelled } = await states()
  expect(sent).toBe(outside.accepted().length)
  expect((sent ?? 0) + (cancelled ?? 0)).toBe(601)
  expect(outside.accepted().some(({ key }) => key === 'alert~0')).toBe(true)
})
