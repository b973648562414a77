/** How a round is played in a talk: somebody says yes to it, and its groups are made at once. */
import { DEMO_CLUB } from '../../core/demo/index.ts'
import {
  type Group,
  HOUSE,
  type Language,
  type Round,
  type RoundEntry,
} from '../../core/domain/index.ts'
import type { RecordOf } from '../../core/ports/index.ts'
import { catalogues } from '../../core/texts/index.ts'
import type { Person } from '../_kit/person.ts'
import type { HouseForEach } from '../_kit/talk.ts'
import { got } from '../core/acts/ground.ts'

/** Everybody answers within so long, invented people included. */
const ANSWERED_MS = 10_000

/** Says yes to the next round. */
export async function comesAlong(one: Person, language: Language = 'nl'): Promise<void> {
  const words = { nl: 'doe mee met de ronde', fr: 'je participe', en: 'join the round' }
  await one.says(words[language])
  await one.says(catalogues[language]['words.yes'])
}

/** «Maak nu de groepjes», and yes to the reminder; then what that leads to happens. */
export async function makesGroups(
  open: HouseForEach,
  one: Person,
  language: Language = 'nl',
): Promise<void> {
  const words = {
    nl: 'maak nu de groepjes',
    fr: 'forme les groupes maintenant',
    en: 'make the groups now',
  }
  await one.says(words[language])
  await one.says(catalogues[language]['words.yes'])
  await open.runDue()
}

/** The invented people answer. */
export async function othersAnswer(open: HouseForEach): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) {
    open.clock.advance(ANSWERED_MS)
    await open.runDue()
  }
}

export async function rounds(open: HouseForEach): Promise<Round[]> {
  return found(open, 'rounds', 'byTime')
}

export async function entries(open: HouseForEach): Promise<RoundEntry[]> {
  return found(open, 'roundEntries', 'byTime')
}

/** The groups that rounds made. */
export async function groupsMade(open: HouseForEach): Promise<Group[]> {
  const groups = await found(open, 'groups', 'byState')
  return groups.filter(({ roundId }) => roundId !== undefined)
}

export async function idOf(open: HouseForEach, one: Person): Promise<string> {
  return String((await got(open.house, 'addresses', HOUSE, one.addressId)).memberId)
}

async function found<N extends 'rounds' | 'roundEntries' | 'groups'>(
  { house }: HouseForEach,
  name: N,
  index: string,
): Promise<RecordOf<N>[]> {
  const { items } = await house.store.find(name, {
    clubId: DEMO_CLUB,
    index: index as never,
    equals: [],
    limit: 1000,
  })
  return items.map(({ record }) => record)
}
