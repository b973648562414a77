/**
 * No path leads from an undeclared age to a person: whatever people write and press, in whatever order,
 * with buttons of their own, of others or of nobody, over restarts and whole weeks.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DEMO_CLUB } from '../../core/demo/index.ts'
import type { MemberId } from '../../core/domain/index.ts'
import { commandToken, numbered } from '../../core/message/index.ts'
import { openHouse, type TestHouse } from '../_kit/house.ts'
import { type Person, person } from '../_kit/person.ts'

const RUNS = process.env['GOESTING_LONG'] === '1' ? 300 : 6

const WORDS = [
  'ik wil leren naaien en kan goed koken, liefst woensdagavond in Genk',
  'ik kan schaken en wil frans leren in Genk',
  'zoek iemand om mee te wandelen',
  'ik wil bij een naaigroepje',
  'wat is er te doen dit weekend',
  'ja',
  'nee',
  '1',
  '2',
  '3',
  'Kim',
  'dat zeg ik liever niet',
  'ik ben 15',
  'ik ben 40',
  '12',
  '42',
  'waarom?',
  'mijn profiel',
  'wat heb ik staan?',
  'stop',
  'start',
  'terug',
  'opnieuw',
  'een mens',
  'meer',
  'hallo Nadia, wil je afspreken?',
] as const

/** One thing that somebody does. */
const deed = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('says' as const), n: fc.nat(WORDS.length - 1) }),
  },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('presses' as const), n: fc.nat(30) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('fills' as const), n: fc.nat(8) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('forges' as const), n: fc.nat(40) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('waits' as const), n: fc.nat(9) }) },
)
type Deed = { readonly do: 'says' | 'presses' | 'fills' | 'forges' | 'waits'; readonly n: number }
const plays = fc.array(fc.tuple(fc.nat(3), deed), { minLength: 10, maxLength: 40 })

const NAMES = ['kim', 'lou', 'demo-nadia', 'demo-noor'] as const

describe('an undeclared age', () => {
  it(`never meets a person, whatever is done (${String(RUNS)} plays)`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.tuple(fc.nat(2), fc.nat(2)), plays, async (ages, steps) => {
        let open = await openHouse()
        try {
          const people = NAMES.map((name) => person(() => open, name))
          for (const [index, age] of ages.entries()) await join(people[index] as Person, age)
          for (const [who, one] of steps) {
            await act(open, people[who] as Person, one)
            if (one.do === 'waits' && one.n === 9) open = await open.reopened()
            await check(open)
          }
          expect(open.journal.alarms).toEqual([])
        } finally {
          await open.close()
        }
      }),
      { numRuns: RUNS },
    )
  })
})

/** Through the first talk, with one of the three answers about age, and consent. */
async function join(one: Person, age: number): Promise<void> {
  await one.says(WORDS[0])
  await one.says('ja')
  await fill(one, age)
}

async function act(open: TestHouse, one: Person, { do: what, n }: Deed): Promise<void> {
  switch (what) {
    case 'says':
      return one.says(WORDS[n] ?? 'ja')
    case 'presses': {
      // Mostly what the newest message offers, from the top; now and then something older.
      const messages = (await one.lines()).flatMap(({ message }) => message ?? [])
      const seen = numbered(
        messages.at(n > 24 ? -3 : -1) ?? { language: 'nl', blocks: [], choices: [] },
      )
      const choice = seen[n % Math.max(1, Math.min(6, seen.length))]
      return choice === undefined ? undefined : one.hears({ kind: 'chosen', token: choice.token })
    }
    case 'fills':
      return fill(one, n)
    case 'forges':
      return one.hears({ kind: 'chosen', token: await forged(open, n) })
    case 'waits':
      open.clock.advance(n * 24 * 60 * 60 * 1000)
      return open.runDue()
  }
}

/** The form that is open, with one of the ages and one of the consents. */
async function fill(one: Person, n: number): Promise<void> {
  const form = (await one.lines())
    .findLast(({ by }) => by === 'bot')
    ?.message?.blocks.find((block) => block.kind === 'form')
  if (form?.kind !== 'form') return
  const pick = (key: string, index: number): [string, string][] => {
    const field = form.fields.find((one) => one.key === key)
    const choice = field?.choices[index % Math.max(1, field.choices.length)]
    return choice === undefined ? [] : [[key, choice.token]]
  }
  await one.hears({
    kind: 'filled',
    token: form.token,
    values: Object.fromEntries([
      ['onboarding.name', 'Kim'],
      ...pick('onboarding.adult', n),
      ...pick('onboarding.consent', Math.floor(n / 3)),
    ]),
  })
}

/** A button about a record that is somebody's: an introduction, a group, an activity. */
async function forged(open: TestHouse, n: number): Promise<string> {
  const { introductions, groups, activities } = await open.house.populations.of(DEMO_CLUB)
  const ids = [...introductions.keys(), ...groups.keys(), ...activities.keys()]
  const about = ids[n % Math.max(1, ids.length)] ?? 'nothing'
  const commands = [
    'introduction-yes',
    'relay-write',
    'relay-report',
    'rsvp-withdraw',
    'rsvp-return',
  ] as const
  return commandToken(commands[n % commands.length] ?? 'relay-write', about)
}

async function check({ house }: TestHouse): Promise<void> {
  const population = await house.populations.of(DEMO_CLUB)
  const isAdult = (id: MemberId): boolean => population.members.get(id)?.age === 'adult'
  for (const { askerId, peerId } of population.introductions.values())
    expect([askerId, peerId].every(isAdult), 'an introduction between declared adults').toBe(true)
  for (const group of population.groups.values())
    expect(group.memberIds.every(isAdult), 'a group of declared adults').toBe(true)
  for (const member of population.members.values()) {
    if (member.age === 'adult') continue
    const { items } = await house.store.find('outbox', {
      clubId: DEMO_CLUB,
      index: 'byMember',
      equals: [member.id],
      newestFirst: true,
      limit: 3,
    })
    for (const { record } of items) {
      if (record.state === 'sent' && record.settledAt === house.clock.now())
        expect(['request', 'introduced', 'relay']).not.toContain(record.kind)
    }
  }
}
