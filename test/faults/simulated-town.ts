/**
 * A town in which everything goes wrong, on a clock that is moved by hand: people talk, block the bot and
 * are erased, the platform is slow, down and forgetful, and the house is killed in the middle of anything.
 * One seed is one history, and gives the promises that were broken.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { handClock } from '../_kit/clock.ts'
import { type OpenHouse, openHouse, passes, type TestHouse } from '../_kit/house.ts'
import { brokenPromises } from '../_kit/ledger-check.ts'
import { type Mortal, mortal } from '../_kit/mortal.ts'
import { TEMPO, virtualCourier } from '../_kit/platform/courier.ts'
import { type Fault, type Platform, platform } from '../_kit/platform/platform.ts'
import { type SeededRandom, seededRandom } from '../_kit/random.ts'
import { said, settleTown, tell } from './town.ts'

const PEOPLE = 12
const STEPS = 30
const RESTART_MS = 2000
const WORDS = [
  'help',
  'ik wil leren naaien in Genk',
  'wat heb ik staan?',
  'ja',
  'stop',
  'start',
  'een mens',
  'je veux apprendre le tricot',
  'wis mij',
  '1',
] as const

/** The chance of each fault of a call, in a hundred. */
const FAULTS: readonly (readonly [Fault, number])[] = [
  ['too-fast', 3],
  ['lost-answer', 2],
  ['reset', 4],
  ['broken', 4],
  ['malformed', 2],
]

interface History {
  readonly chance: SeededRandom
  readonly outside: Platform
  readonly lives: { house: TestHouse; life: Mortal }[]
  readonly begin: () => Promise<void>
  /** Chats whose people asked to be erased: what was sent to them before is in no book any more. */
  readonly erased: Set<string>
  isCalm: boolean
  crashes: number
  events: number
}

export interface Told {
  readonly broken: readonly string[]
  readonly crashes: number
  readonly calls: number
}

export async function simulated(seed: string): Promise<Told> {
  const folder = mkdtempSync(join(tmpdir(), 'goesting-'))
  const chance = seededRandom(seed)
  const clock = handClock(Date.UTC(2026, 9, 24, 6) + Math.floor(chance.fraction() * 36e5 * 24))
  const history: History = {
    chance,
    lives: [],
    erased: new Set(),
    isCalm: false,
    crashes: 0,
    events: 0,
    outside: platform({
      now: () => clock.now(),
      perSecond: 30,
      perChat: 1,
      fault: () => (history.isCalm ? 'none' : faultOf(chance)),
      retryAfterMs: () => [0, 1000, 35_000][Math.floor(chance.fraction() * 3)] ?? 0,
    }),
    begin: async () => {
      const life = mortal()
      const turns = (): number => Math.floor(chance.fraction() * 4)
      const courier = virtualCourier({ platform: history.outside, tempo: TEMPO, turns })
      const plan = { folder, clock, demo: 'never', couriers: [courier] } as const
      const seedOfHouse = Math.floor(chance.fraction() * 2 ** 31)
      const house = await openHouse({ ...plan, seed: seedOfHouse, through: life.through })
      history.lives.push({ house, life })
    },
  }
  try {
    await history.begin()
    await settleTown(current(history).house, PEOPLE)
    for (let step = 0; step < STEPS; step++) await happens(history, step)
    return await ended(history)
  } finally {
    for (const { house, life } of history.lives)
      await (life.isDead ? house.abandon() : house.close())
    rmSync(folder, { recursive: true, force: true })
  }
}

function current({ lives }: History): TestHouse & { life: Mortal } {
  const last = lives.at(-1)
  if (last === undefined) throw new Error('Nobody lives.')
  return { ...last.house, life: last.life }
}

function faultOf(chance: SeededRandom): Fault {
  let left = chance.fraction() * 100
  for (const [fault, share] of FAULTS) {
    left -= share
    if (left < 0) return fault
  }
  return 'none'
}

/** One thing happens; whoever is killed in it is followed by another. */
async function happens(history: History, step: number): Promise<void> {
  const { chance, outside } = history
  const pick = (most: number): number => Math.floor(chance.fraction() * most)
  const open = current(history)
  const deeds: readonly (() => Promise<void>)[] = [
    () => talks(history, open, pick(PEOPLE)),
    () => talks(history, open, pick(PEOPLE)),
    async () => {
      const everybody = Array.from({ length: PEOPLE }, (_, person) => person)
      open.staff.wake(await tell(open.house, `news-${String(step)}`, everybody))
    },
    async () => {
      const alert = { class: 'B', kind: 'task' } as const
      open.staff.wake(await tell(open.house, `alert-${String(step)}`, [0], alert))
    },
    async () => outside.block(`chat-${String(1 + pick(PEOPLE - 1))}`, pick(3) > 0),
    async () => outside.downUntil(open.clock.now() + pick(300_000)),
    async () => {
      const person = 1 + pick(PEOPLE - 1)
      outside.move(`chat-${String(person)}`, `room-${String(person)}-${String(step)}`)
    },
    async () => open.life.dieAfter(1 + pick(120)),
    async () => {
      const chats = await tell(open.house, `last-${String(step)}`, [0, 1, 2, 3, 4, 5, 6, 7])
      open.life.dieAfter(1 + pick(60))
      open.staff.wake(chats)
      await open.staff.idle()
    },
    async () => {
      const alert = { class: 'B', kind: 'task' } as const
      const chats = await tell(open.house, `last-alert-${String(step)}`, [0], alert)
      open.life.dieAfter(1 + pick(12))
      open.staff.wake(chats)
      await open.staff.idle()
    },
  ]
  await living(history, deeds[pick(deeds.length)] ?? (async () => undefined))
  await living(history, () => passes(current(history), pick(90_000)))
}

/** The same event comes twice at once, as platforms deliver what they are not sure of. */
async function talks(history: History, open: OpenHouse, person: number): Promise<void> {
  history.events += 1
  const { chance, events } = history
  const words = WORDS[Math.floor(chance.fraction() * WORDS.length)] ?? 'help'
  if (words === 'wis mij') history.erased.add(`chat-${String(person)}`)
  const heard = said(person, `event-${String(events)}`, words, open.clock.now())
  await Promise.all([open.hears(heard), open.hears(heard)])
}

async function living(history: History, deed: () => Promise<void>): Promise<void> {
  const { life } = current(history)
  await Promise.race([deed(), life.death])
  if (!life.isDead) return
  history.crashes += 1
  // So long it takes until a process is there again.
  current(history).clock.advance(RESTART_MS)
  await history.begin()
}

/** Everything is well again; half an hour later the books are looked through. */
async function ended(history: History): Promise<Told> {
  const { outside } = history
  history.isCalm = true
  outside.downUntil(0)
  await living(history, async () => current(history).life.die())
  await passes(current(history), 40 * 60_000)
  const lost = outside.calls.filter((call) => call.said === 'lost-answer').length
  const { house } = current(history)
  const mostUnknown = history.crashes * TEMPO.atOnce + lost
  const broken = await brokenPromises(house, {
    accepted: outside.accepted(),
    mostUnknown,
    erased: erasedChats(history),
  })
  const tooFast =
    outside.selfInflicted <= history.crashes
      ? []
      : [`${String(outside.selfInflicted)} calls came too fast.`]
  return { broken: [...broken, ...tooFast], crashes: history.crashes, calls: outside.calls.length }
}

/** Also under the key under which their chat went on. */
function erasedChats({ erased, outside }: History): ReadonlySet<string> {
  const chats = outside.accepted().map(({ chat }) => chat)
  return new Set(chats.filter((chat) => erased.has(chat.replace(/^room-(\d+)-.*$/, 'chat-$1'))))
}
