/**
 * Whatever people write and press, in three languages, in any order, over restarts and weeks: there is an
 * answer, it leads on, and the promises about people hold.
 */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { DEMO_CLUB } from '../../core/demo/index.ts'
import { HOUSE, LANGUAGES } from '../../core/domain/index.ts'
import { type Message, numbered, plain } from '../../core/message/index.ts'
import { openHouse, type TestHouse } from '../_kit/house.ts'
import { brokenPromises } from '../_kit/ledger-check.ts'
import { type Person, person } from '../_kit/person.ts'
import { KEPT_TALKS } from '../talks/kept/all.ts'
import { ANYTHING } from './any-words.ts'

const IS_LONG = process.env['GOESTING_LONG'] === '1'
/** The long run goes in parts, each with a seed of its own: a broken promise is known before the last talk. */
const PARTS = IS_LONG ? 16 : 1
const TALKS = IS_LONG ? 125 : 5
const MOST_TURNS = IS_LONG ? 60 : 40
const DAY_MS = 24 * 60 * 60 * 1000

/** What is said in the kept talks leads into every script there is. */
const KEPT = KEPT_TALKS.flatMap((talk) => LANGUAGES.flatMap((language) => talk.turns(language)))
const WORDS = [...new Set([...ANYTHING, ...KEPT.filter((turn) => typeof turn === 'string')])]

const turn = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant('says' as const), text: fc.constantFrom(...WORDS) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('says' as const),
      text: fc.string({ unit: 'binary', maxLength: 60 }),
    }),
  },
  { weight: 8, arbitrary: fc.record({ do: fc.constant('presses' as const), n: fc.nat(40) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('presses-old' as const), n: fc.nat(40) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('waits' as const), n: fc.nat(9) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('restarts' as const) }) },
)
type Turn = typeof turn extends fc.Arbitrary<infer T> ? T : never

/** Kim is new; the others are invented people of the practice club, one of them its coordinator. */
const NAMES = ['kim', 'demo-nadia', 'demo-coordinator'] as const
const talk = fc.array(fc.tuple(fc.constantFrom(0, 0, 0, 1, 2), turn), {
  minLength: 10,
  maxLength: MOST_TURNS,
})

const TITLE = `always answers, never leads nowhere, and keeps its promises: part %i of ${String(PARTS)} (${String(TALKS)} talks of at most ${String(MOST_TURNS)} turns)`

it.each(Array.from({ length: PARTS }, (_, part) => part + 1))(
  TITLE,
  { timeout: 60_000 + TALKS * 20_000 },
  async (part) => {
    await fc.assert(
      fc.asyncProperty(talk, async (turns) => {
        let open = await openHouse()
        const people = NAMES.map((name) => person(() => open, name))
        try {
          for (const [who, one] of turns) {
            const speaker = people[who]
            if (speaker === undefined) continue
            open = await takes(open, speaker, one)
          }
          expect(open.journal.alarms).toEqual([])
          expect(await brokenPromises(open.house, { accepted: [], mostUnknown: 0 })).toEqual([])
        } finally {
          await open.close()
        }
      }),
      { numRuns: TALKS, ...seedOf(part) },
    )
  },
)

/** Of a part; undefined, so drawn anew, where no seed was given. */
function seedOf(part: number): { seed?: number } {
  const { seed } = fc.readConfigureGlobal()
  return seed === undefined ? {} : { seed: seed + part }
}

async function takes(open: TestHouse, speaker: Person, one: Turn): Promise<TestHouse> {
  switch (one.do) {
    case 'says':
      await answered(open, speaker, () => speaker.says(one.text))
      return open
    case 'presses':
    case 'presses-old': {
      const choice = await choiceOf(speaker, one.n, one.do === 'presses' ? 1 : 4)
      if (choice !== undefined)
        await answered(open, speaker, () => speaker.hears({ kind: 'chosen', token: choice }))
      return open
    }
    case 'waits':
      open.clock.advance(one.n * DAY_MS)
      await open.runDue()
      return open
    case 'restarts':
      return open.reopened()
  }
}

/** A button of one of the newest so many messages. */
async function choiceOf(speaker: Person, n: number, newest: number): Promise<string | undefined> {
  const messages = (await speaker.lines()).flatMap(({ message }) => message ?? [])
  const seen = messages.slice(-newest).flatMap((message) => numbered(message))
  return seen[n % Math.max(1, seen.length)]?.token
}

/** Something was said to it, in words, and it says how to go on. */
async function answered(
  open: TestHouse,
  speaker: Person,
  deed: () => Promise<void>,
): Promise<void> {
  // By their ids: whoever is erased has fewer lines than before.
  const before = new Set((await speaker.lines()).map(({ id }) => id))
  await deed()
  const lines = (await speaker.lines()).filter(({ id }) => !before.has(id))
  const after = lines.flatMap(({ message }) => message ?? [])
  expect(after.length, 'an answer').toBeGreaterThan(0)
  for (const message of after) expect(plain(message).trim()).not.toBe('')
  const last = after.at(-1)
  if (last !== undefined) expect(await leadsOn(open, speaker, last), plain(last)).toBe(true)
}

/** Talks that wait for words of the person's own, and for nothing else. */
const WRITING: ReadonlySet<string> = new Set(['relay', 'add-words', 'answer-task'])

/** Something to press, something to fill in, or words to be written. */
async function leadsOn(open: TestHouse, speaker: Person, last: Message): Promise<boolean> {
  if (numbered(last).length > 0 || last.blocks.some(({ kind }) => kind === 'form')) return true
  // Whoever was erased is nobody here: their last word is a goodbye.
  if ((await open.house.store.get('addresses', HOUSE, speaker.addressId)) === undefined) return true
  const talk = await open.house.store.get('talks', DEMO_CLUB, speaker.addressId)
  return WRITING.has(talk?.record.running?.script ?? '')
}
