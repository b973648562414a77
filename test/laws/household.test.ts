/**
 * A child is a number, whatever is said, in whatever order, by whomever: no record but the conversation
 * itself knows more. Nobody who is young meets anybody, and no seat is given twice.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEMO_CLUB } from '../../core/demo/index.ts'
import { type Member, MOST_SEATS, Rsvp } from '../../core/domain/index.ts'
import { numbered } from '../../core/message/index.ts'
import { mayBring } from '../../core/policy/index.ts'
import { openHouse, type TestHouse } from '../_kit/house.ts'
import { type Person, person } from '../_kit/person.ts'
import { everything } from '../core/acts/ground.ts'
import { activity, TALENTS } from '../core/matching/town.ts'
import { isOn } from '../talks/closer-town.ts'

const IS_LONG = process.env['GOESTING_LONG'] === '1'
const PLAYS = IS_LONG ? 200 : 5
const CASES = IS_LONG ? 100_000 : 500

const age = fc.constantFrom('adult', 'minor', 'unknown' as const)
const guest = fc.oneof(
  fc.record({ age }),
  fc.constant({ age: 'minor' as const, under13: true as const }),
)
const ages = fc.option(
  fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 110 })),
  { nil: undefined },
)
const concepts = fc.constantFrom(['sewing'], ['wine-tasting'], ['weapons'])
const party = fc.record({
  seats: fc.integer({ min: -1, max: 9 }),
  children: fc.integer({ min: 0, max: 9 }),
})

describe('who may take seats', () => {
  it('never more than six, no child where minors may not be, and no child without an adult', () => {
    fc.assert(
      fc.property(guest, ages, concepts, party, (who, range, about, asked) => {
        const thing = activity('a', { concepts: about, ...(range && { ages: range }) })
        if (!mayBring(who, thing, asked, TALENTS).ok) return
        expect(asked.seats).toBeGreaterThanOrEqual(1)
        expect(asked.seats).toBeLessThanOrEqual(MOST_SEATS)
        expect(about).not.toEqual(['weapons'])
        if (asked.children > 0) expect(about).not.toEqual(['wine-tasting'])
        if (who.age !== 'adult') expect(asked.children).toBeLessThan(asked.seats)
        if ('under13' in who) expect(asked.seats).toBeGreaterThanOrEqual(2)
      }),
      { numRuns: CASES },
    )
  })
})

const WORDS = [
  ...[
    'mijn dochter Fleur van 9 wil leren tekenen',
    'is er iets voor mijn zoon van 11?',
    'ik ben 9',
  ],
  ...[
    '+2',
    'met 2',
    'met mijn zus',
    'met mijn dochter van 9',
    'mijn dochter komt mee',
    '+99',
    'met 0',
  ],
  ...[
    'met mijn twee kinderen',
    'toch maar met 2',
    'ik kom alleen',
    'mag mijn mama mee?',
    'wij komen met drie',
  ],
  ...[
    'ik wil leren tekenen in Genk',
    'ik wil leren naaien en kan goed koken in Genk',
    'Kim',
    'ik ben 40',
  ],
  ...[
    'ja',
    'ja',
    'ja',
    'nee',
    '1',
    '1',
    '2',
    '3',
    '4',
    'opnieuw',
    'wat heb ik staan?',
    'meer',
    'terug',
  ],
] as const

const deed = fc.oneof(
  { weight: 6, arbitrary: fc.record({ says: fc.constantFrom(...WORDS) }) },
  { weight: 4, arbitrary: fc.record({ presses: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.constant({ waits: true as const }) },
)
const plays = fc.array(fc.tuple(fc.nat(1), deed), { minLength: 8, maxLength: 25 })

/** Kept for the conversation itself, and gone with it. */
const CONVERSATION: ReadonlySet<string> = new Set(['lines', 'intake', 'outbox', 'talks', 'tasks'])
const OF_A_CHILD = /Fleur|dochter|zoon|kinderen|"years"/i

describe('a child who comes along', () => {
  it(`is a number and nothing else, whatever is done (${String(PLAYS)} plays)`, async () => {
    await fc.assert(
      fc.asyncProperty(plays, async (steps) => {
        let open = await openHouse()
        try {
          await isOn(open, 'draw', { concepts: ['drawing'], ages: [8, 12], capacity: 4 })
          await isOn(open, 'sketch', { concepts: ['drawing'], capacity: 4 })
          const before = await kept(open)
          const people = ['kim', 'lou'].map((key) => person(() => open, key))
          for (const [who, one] of steps) {
            const said = people[who] as Person
            if ('says' in one) await said.says(one.says)
            else if ('presses' in one) await press(said, one.presses)
            else open = await open.reopened()
          }
          await holds(open, before)
        } finally {
          await open.close()
        }
      }),
      { numRuns: PLAYS },
    )
  })
})

async function press(one: Person, n: number): Promise<void> {
  const message = (await one.lines()).findLast(({ by }) => by === 'bot')?.message
  const token = message === undefined ? undefined : numbered(message)[n]?.token
  if (token !== undefined) await one.hears({ kind: 'chosen', token })
}

interface Kept {
  readonly texts: ReadonlySet<string>
  readonly taken: ReadonlyMap<string, number>
}

async function kept({ house }: TestHouse): Promise<Kept> {
  const all = await everything(house)
  const activities = [...(await house.populations.of(DEMO_CLUB)).activities.values()]
  return {
    texts: new Set(all.map(({ record }) => JSON.stringify(record))),
    taken: new Map(activities.map(({ id, taken }) => [id, taken])),
  }
}

const FIELDS = new Set(Object.keys(Rsvp.shape))

async function holds(open: TestHouse, before: Kept): Promise<void> {
  const all = await everything(open.house)
  for (const one of all) {
    const text = JSON.stringify(one.record)
    if (CONVERSATION.has(one.in) || before.texts.has(text)) continue
    // What an activity says about itself is not about a child.
    if (one.in !== 'activities') expect(text, one.in).not.toMatch(OF_A_CHILD)
    if (one.in === 'rsvps')
      for (const field of Object.keys(one.record)) expect(FIELDS).toContain(field)
    if (one.in === 'members') isAlone(one.record as Member)
  }
  const { activities, introductions, groups, members } = await open.house.populations.of(DEMO_CLUB)
  const isAdult = (id: string): boolean => members.get(id)?.age === 'adult'
  for (const { askerId, peerId } of introductions.values())
    expect([askerId, peerId].every(isAdult)).toBe(true)
  for (const { memberIds } of groups.values()) expect(memberIds.every(isAdult)).toBe(true)
  const rsvps = all.filter((one) => one.in === 'rsvps').map(({ record }) => record as Rsvp)
  for (const { id, taken, capacity } of activities.values()) {
    const held = rsvps
      .filter(({ eventId, standing }) => eventId === id && ['seated', 'offered'].includes(standing))
      .reduce((sum, { seats }) => sum + seats, 0)
    expect(taken).toBeLessThanOrEqual(capacity ?? Infinity)
    expect(taken - (before.taken.get(id) ?? 0), 'seats that are counted').toBe(held)
  }
  expect(open.journal.alarms).toEqual([])
}

/** Of who is under 13 nothing is known but that. */
function isAlone({ under13, firstName, wants, offers, interests, where, age: said }: Member): void {
  if (under13 !== true) return
  expect(said).toBe('minor')
  // A declared adult whose words sounded so keeps the profile for a human to look at.
  if (firstName !== undefined) return
  expect({ wants, offers, interests, where }).toEqual({
    wants: [],
    offers: [],
    interests: [],
    where: undefined,
  })
}
