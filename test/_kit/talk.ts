/**
 * How a talk begins: a house that opens before each test and closes after it, people at its pages, and
 * the first words of somebody who joins.
 */
import { afterEach, beforeEach, expect } from 'vitest'
import type { Language } from '../../core/domain/index.ts'
import type { Address } from '../../core/message/index.ts'
import { catalogues } from '../../core/texts/index.ts'
import { type OpenHouse, openHouse, type Plan, type TestHouse } from './house.ts'
import { type Person, person } from './person.ts'

/** The house of the test that runs: every test finds a new one, in which nothing was said yet. */
export interface HouseForEach extends OpenHouse {
  /** Somebody at a page of their own. `demo-nadia` plays Nadia. */
  person(key: string): Person
  /** The same records, and nothing that was in memory. Whoever was talking talks on. */
  restart(): Promise<void>
  /** Another house in the middle of a test: nothing was said in it yet. */
  anew(): Promise<void>
}

export interface ForEach {
  /** What the house is opened with, made anew for every test. */
  readonly plan?: () => Plan
  /** Who talks elsewhere than at a page, by name. */
  readonly chats?: Readonly<Record<string, Address>>
  /** What is done with everything that somebody says or presses: `arrives` brings it in. Otherwise it arrives once. */
  readonly brings?: (open: HouseForEach, arrives: () => Promise<void>) => Promise<void>
  /** For tests of what goes wrong. Otherwise an alarm fails the test, when the house closes or restarts. */
  readonly mayAlarm?: boolean
}

/** Called once at the top of a file, or of a part of it: opens a house before each test there. */
export function houseForEach({
  plan,
  chats = {},
  brings,
  mayAlarm = false,
}: ForEach = {}): HouseForEach {
  let now: TestHouse | undefined
  const current = (): TestHouse => {
    if (now === undefined) throw new Error('The house is open while a test runs, and only then.')
    return now
  }
  const check = ({ journal }: TestHouse): void => {
    if (!mayAlarm) expect(journal.alarms).toEqual([])
  }
  const open = async (): Promise<void> => {
    now = await openHouse(plan?.())
  }
  const close = async (): Promise<void> => {
    const last = now
    now = undefined
    if (last === undefined) return // It never opened: that is the failure to show.
    await last.close()
    check(last)
  }
  beforeEach(open)
  afterEach(close)
  const self: HouseForEach = {
    chats,
    get house() {
      return current().house
    },
    get staff() {
      return current().staff
    },
    get clock() {
      return current().clock
    },
    get journal() {
      return current().journal
    },
    hears: (heard) => {
      const arrives = (): Promise<void> => current().hears(heard)
      return brings === undefined ? arrives() : brings(self, arrives)
    },
    runDue: () => current().runDue(),
    person: (key) => person(() => self, key, chats[key]),
    restart: async () => {
      const before = current()
      now = await before.reopened()
      check(before)
    },
    anew: async () => {
      await close()
      await open()
    },
  }
  return self
}

/** What somebody tells who joins; what is not said here is said as most people say it. */
export interface Joining {
  /** Dutch otherwise. */
  readonly language?: Language
  /** The first words. `WISH` otherwise. */
  readonly wish?: string
  /** The first name; empty: none is told. Otherwise the key of the page with a capital. */
  readonly name?: string
  /** The choice on the form about being an adult. Otherwise yes. */
  readonly age?: string
}

/** With which words most talks begin: somebody learns to sew, cooks well, on Wednesday evening in Genk. */
export const WISH = {
  nl: 'ik wil leren naaien en kan goed koken, liefst woensdagavond in Genk',
  fr: 'je voudrais apprendre la couture et je sais bien cuisiner, le mercredi soir à Genk',
  en: 'I want to learn to sew and I can cook well, preferably Wednesday evening in Genk',
} as const satisfies Record<Language, string>

/**
 * The whole first talk, up to the first list: tells a wish, says that it was understood well, fills in the
 * form and gives consent. Gives the same person.
 */
export async function joins(one: Person, joining: Joining = {}): Promise<Person> {
  const { language = 'nl' } = joining
  const labels = catalogues[language]
  const { wish = WISH[language], name = capital(one.key), age = labels['words.yes'] } = joining
  await one.says(wish)
  await one.presses(labels['onboarding.right.yes'])
  await one.fills({
    ...(name === '' ? {} : { 'onboarding.name': name }),
    'onboarding.adult': age,
    'onboarding.consent': labels['onboarding.consent.yes'],
  })
  return one
}

/** Has the bot ask Nadia, who is on the list: chooses her, and says yes to «Zal ik Nadia vragen?». */
export async function asksNadia(one: Person): Promise<void> {
  await one.presses('Vraag Nadia')
  await one.presses('Vraag Nadia')
}

/** Says each thing after a restart: nothing that matters is only in memory. */
export async function saysOverRestarts(
  open: HouseForEach,
  one: Person,
  ...texts: readonly string[]
): Promise<void> {
  for (const text of texts) {
    await open.restart()
    await one.says(text)
  }
}

function capital(key: string): string {
  return key.slice(0, 1).toUpperCase() + key.slice(1)
}
