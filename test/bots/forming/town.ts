/** Six invented people of Genk in one group of sewing, with two who wait: what the words of forming are tried on. */
import { readTalents } from '../../../adapters/files/authored.ts'
import type { Shown } from '../../../bots/cli/forming/told-forming.ts'
import { ClubId, ConceptId, Member, MemberId, PlaceId } from '../../../core/domain/index.ts'
import {
  CLUB_FORMING,
  type Formed,
  type Forming,
  type FormingProblem,
  NO_HISTORY,
  type Person,
} from '../../../core/forming/index.ts'
import { type Phrase, type Speech, sayPlain, t } from '../../../core/texts/index.ts'

export const TAXONOMY = readTalents()
export const SEWING = ConceptId.parse('sewing')
const COOKING = ConceptId.parse('cooking')

export const id = (name: string): MemberId => MemberId.parse(name)

const PLACES = {
  Genk: { name: 'Genk', municipality: 'Genk', lat: 50.97, lon: 5.5 },
  Hasselt: { name: 'Hasselt', municipality: 'Hasselt', lat: 50.93, lon: 5.34 },
  Zonhoven: { name: 'Zonhoven', municipality: 'Zonhoven', lat: 50.99, lon: 5.37 },
}

export function person(name: string, more: object = {}): Person {
  const member = Member.parse({
    ...{ id: name, clubId: ClubId.parse('file'), firstName: name, language: 'nl', age: 'adult' },
    ...{ wants: [{ concept: SEWING }], spoken: ['nl'], where: PLACES.Genk, joinedAt: 1 },
    available: [{ day: 'wed', from: 17 * 60, to: 22 * 60 }],
    ...more,
  })
  return { member, waited: 0 }
}

export const PEOPLE: readonly Person[] = [
  person('an', { where: PLACES.Hasselt, wants: [{ concept: SEWING }, { concept: COOKING }] }),
  person('bo', { offers: [{ concept: SEWING }], wants: [], where: PLACES.Zonhoven }),
  person('cem', { available: [{ day: 'wed', from: 8 * 60, to: 22 * 60 }] }),
  person('dee', { firstName: '=HYPERLINK("x")' }),
  person('els', { firstName: '<script>alert(1)</script>' }),
]

export const GROUP: Formed = {
  members: ['an', 'bo', 'cem'].map(id),
  host: undefined,
  source: id('bo'),
  topic: SEWING,
  ring: [],
  slot: { day: 'wed', from: 17 * 60, to: 22 * 60 },
  language: 'nl',
  isOnline: false,
  venue: undefined,
  utility: 2.5,
}

export const PROBLEM: FormingProblem = {
  people: PEOPLE,
  history: NO_HISTORY,
  settings: {
    ...CLUB_FORMING,
    taxonomy: TAXONOMY,
    venues: [
      {
        ...{ id: PlaceId.parse('zaal'), name: 'De Zaal', where: PLACES.Genk },
        ...{ capacity: 8, rooms: 1 },
      },
    ],
  },
  seed: 1,
}

export const FORMING: Forming = {
  groups: [GROUP],
  unplaced: ['dee', 'els'].map((name) => ({
    id: id(name),
    why: 'no-seat',
    reason: t('forming.seat.none'),
    wouldHelp: name === 'dee' ? t('forming.seat.times') : undefined,
  })),
  utility: 2.5,
  certificate: { kind: 'bound', utility: 2.5, bound: 2.51 },
  seed: 1,
  steps: 40,
}

export function speech(language: 'nl' | 'fr' | 'en'): Speech {
  return { language, label: TAXONOMY.label.bind(TAXONOMY) }
}

export function shown(forming: Partial<Forming> = {}, language: 'nl' | 'fr' | 'en' = 'en'): Shown {
  return {
    problem: PROBLEM,
    forming: { ...FORMING, ...forming },
    why: (): Phrase[] => [t('forming.seat.topic', { concept: { concept: SEWING } })],
    say: (phrase) => sayPlain(phrase, speech(language)),
  }
}
