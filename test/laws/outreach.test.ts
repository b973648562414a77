/**
 * What holds of everything that nobody asked for, whatever happens in whatever order: jobs at odd times and
 * at once, news of organisations, buttons, consents, delays; over both changes of the clock.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digest, nudge } from '../../core/acts/index.ts'
import { DEMO_CLUB } from '../../core/demo/index.ts'
import { type AddressId, type Age, reachedOut, wallOf } from '../../core/domain/index.ts'
import { type Command, commandToken, type OutboxRow } from '../../core/message/index.ts'
import { MOST_UNANSWERED, mayReachOut, QUIET, REACH_OUT_MS } from '../../core/policy/index.ts'
import { type Courier, UNHURRIED } from '../../core/ports/index.ts'
import { failed, ok } from '../../core/result.ts'
import { houseForEach } from '../_kit/talk.ts'
import { change, got, waiting } from '../core/acts/ground.ts'
import { beesIn, listens, reachedBy, toldIn } from '../core/acts/tips-ground.ts'

const HOUR_MS = 60 * 60 * 1000
const RUNS = process.env['GOESTING_LONG'] === '1' ? 400 : 15

interface Sent {
  readonly row: string
  readonly at: number
}

let sent: Sent[] = []
let isSlow = false
/** Takes everything, and sometimes says that it is too much just now. */
const courier = (): Courier => ({
  platform: 'probe',
  isIdempotent: false,
  tempo: UNHURRIED,
  send: (_address, _message, row) => {
    if (isSlow) return Promise.resolve(failed({ kind: 'too-fast', retryAfterMs: 3 * HOUR_MS }))
    sent.push({ row, at: open.clock.now() })
    return Promise.resolve(ok())
  },
})
const open = houseForEach({ plan: () => ({ couriers: [courier()] }) })

const step = fc.oneof(
  {
    weight: 7,
    arbitrary: fc.record({
      do: fc.constant('wait'),
      hours: fc.constantFrom(1, 7, 10, 24, 25, 49, 96, 167),
    }),
  },
  { weight: 8, arbitrary: fc.record({ do: fc.constantFrom('nudge', 'digest', 'both', 'news') }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('press'),
      button: fc.constantFrom(
        'tips-stay',
        'tips-stay',
        'tips-later',
        'tips-stop',
        'tips-yes' as const,
      ),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom('slow', 'quick', 'slow', 'quick', 'pause', 'on') }),
  },
)
type Step = { do: string; hours?: number; button?: Command }

/** One life: a person of this age, and what happens to them. */
class Life {
  /** When this person last gave a sign of life. */
  reactions: number[] = []

  readonly id: string
  readonly chat: AddressId

  constructor(id: string, chat: AddressId) {
    this.id = id
    this.chat = chat
  }

  async live(step: Step): Promise<void> {
    switch (step.do) {
      case 'wait':
        return this.waitFor((step.hours ?? 0) * HOUR_MS)
      case 'nudge':
        return this.delivered(nudge(open.house))
      case 'digest':
        return this.delivered(digest(open.house))
      case 'both':
        return this.delivered(
          Promise.all([nudge(open.house), digest(open.house)]).then((all) => all.flat()),
        )
      case 'news':
        return this.news()
      case 'press':
        return this.presses(step.button ?? 'tips-stay')
      case 'slow':
      case 'quick':
        isSlow = step.do === 'slow'
        return undefined
      default:
        await change(open.house, 'members', [DEMO_CLUB, this.id], { paused: step.do === 'pause' })
        return undefined
    }
  }

  /** Time passes, and what becomes due meanwhile leaves when it is due. */
  private async waitFor(ms: number): Promise<void> {
    const until = open.clock.now() + ms
    for (;;) {
      await this.carried()
      const due = await this.nextDue()
      const now = open.clock.now()
      // What is due and has not left waits for the platform.
      const next = due !== undefined && due <= now ? open.clock.nextWake() : due
      if (next === undefined || next > until) break
      open.clock.advance(Math.max(1, next - now))
    }
    open.clock.advance(Math.max(0, until - open.clock.now()))
  }

  /** What may leave at this moment has left. */
  private async carried(): Promise<void> {
    open.staff.wake([this.chat])
    await open.staff.idle()
  }

  private async nextDue(): Promise<number | undefined> {
    const { items } = await open.house.store.find('outbox', {
      clubId: DEMO_CLUB,
      index: 'byAddress',
      equals: [this.chat, 'pending'],
    })
    return items[0]?.record.notBefore
  }

  private async delivered(touched: Promise<readonly AddressId[]>): Promise<void> {
    open.staff.wake(await touched)
    await open.staff.idle()
  }

  /** A partner's message, as it would be written: under the same cap. */
  private async news(): Promise<void> {
    const now = open.clock.now()
    const member = await got(open.house, 'members', DEMO_CLUB, this.id)
    const stored = await open.house.store.get('outreach', DEMO_CLUB, this.id)
    const before = stored?.record
    if (!mayReachOut(member, { kind: 'broadcast', before, now }).ok) return
    const id = `news-${this.id}-${String(now)}`
    const record = reachedOut(member, before, { row: id, kind: 'broadcast', at: now, about: [id] })
    const expects = stored?.version ?? 'absent'
    await open.house.store.commit([{ do: 'put', in: 'outreach', record, expects }])
    await waiting(open, id, {
      memberId: member.id,
      addressId: this.chat,
      address: { platform: 'probe', key: this.id },
      kind: 'broadcast',
      lane: 'later',
    })
    await this.carried()
  }

  private async presses(button: Command): Promise<void> {
    this.reactions.push(open.clock.now())
    await open.hears({
      kind: 'chosen',
      token: commandToken(button, 'all'),
      address: { platform: 'probe', key: this.id },
      eventId: `${this.id}-${String(open.clock.now())}-${String(this.reactions.length)}`,
      at: open.clock.now(),
    })
    open.clock.advance(1000)
  }

  /** What reached them unasked, oldest first. */
  async unasked(): Promise<(Sent & { readonly record: OutboxRow })[]> {
    const rows: (Sent & { record: OutboxRow })[] = []
    for (const one of sent) {
      const { record } = (await open.house.store.get('outbox', DEMO_CLUB, one.row)) ?? {}
      if (record?.memberId !== this.id) continue
      if (record.kind === 'nudge' || record.kind === 'digest' || record.kind === 'broadcast')
        rows.push({ ...one, record })
    }
    return rows
  }
}

/** How often nothing came back, before each message; a message that was never sent counts for nothing. */
function unansweredBefore(
  at: number,
  earlier: readonly Sent[],
  reactions: readonly number[],
): number {
  const since = Math.max(0, ...reactions.filter((one) => one <= at))
  return earlier.filter((one) => one.at >= since).length
}

async function holds(life: Life, age: Age): Promise<void> {
  const unasked = await life.unasked()
  if (age !== 'adult') expect(unasked).toEqual([])
  for (const [index, { at, record }] of unasked.entries()) {
    const { minute } = wallOf(at, 'Europe/Brussels')
    const isNews = record.kind === 'broadcast'
    expect(minute >= QUIET.from || minute < QUIET.to).toBe(false)
    const last = unasked[index - 1]
    // Of news this stands in for, the week is counted from when it was written.
    if (last !== undefined && !isNews) expect(at - last.at).toBeGreaterThanOrEqual(REACH_OUT_MS)
    const silent = unansweredBefore(at, unasked.slice(0, index), life.reactions)
    const isQuestion = !isNews && toldIn(record).length === 0
    if (silent >= MOST_UNANSWERED)
      expect({ silent, isQuestion }).toEqual({ silent: 3, isQuestion: true })
  }
  const told = unasked.flatMap(({ record }) => toldIn(record))
  expect(new Set(told).size).toBe(told.length)
  expect(told.every((id) => id.startsWith('bees'))).toBe(true)
  const { unanswered } = await reachedBy(open, life.id)
  expect(unanswered).toBeLessThanOrEqual(MOST_UNANSWERED)
}

describe.each([
  ['summer time ends', '2026-10-08T00:00Z'],
  ['summer time begins', '2027-03-10T00:00Z'],
])('while %s', (_, from) => {
  it('one a week by day, nothing twice, nothing to who is no adult, and one question after three', async () => {
    let lives = 0
    const steps = fc.array(step, { minLength: 20, maxLength: 60 })
    const ages = fc.constantFrom<Age>('adult', 'adult', 'adult', 'minor', 'unknown')
    await fc.assert(
      fc.asyncProperty(steps, ages, async (happens, age) => {
        open.clock.advance(Date.parse(from) - open.clock.now())
        lives += 1
        sent = []
        isSlow = false
        const id = `p${String(lives)}`
        const life = new Life(id, await listens(open, id, { age }))
        for (let n = 0; n < 25; n += 1) await beesIn(open, `bees-${String(n)}`, 3 * (n + 1))
        for (const one of happens) await life.live(one)
        isSlow = false
        await life.live({ do: 'wait', hours: 24 })
        await holds(life, age)
        await change(open.house, 'members', [DEMO_CLUB, id], { paused: true })
      }),
      { numRuns: RUNS },
    )
  })
})
