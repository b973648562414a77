/** Of whom and of what the groups of a round are made. */
import { expect, it } from 'vitest'
import { problemOf } from '../../../core/acts/round-problem.ts'
import { DEMO_CLUB } from '../../../core/demo/index.ts'
import {
  MemberId,
  Place,
  PlaceId,
  RoundEntry,
  RoundId,
  roundEntryId,
} from '../../../core/domain/index.ts'
import { houseForEach, joins } from '../../_kit/talk.ts'
import { idOf } from '../../talks/round-ground.ts'
import { change } from './ground.ts'

const open = houseForEach()

it('takes over what the club says of its people and places', async () => {
  const kim = await joins(open.person('kim'))
  const memberId = MemberId.parse(await idOf(open, kim))
  await change(open.house, 'members', [DEMO_CLUB, memberId], { attributes: { team: 'blauw' } })
  const id = RoundId.parse('round-2026-11-28')
  const round = { id, clubId: DEMO_CLUB, at: 2, state: 'open', openedAt: 1 } as const
  const entry = { id: roundEntryId(id, memberId), clubId: DEMO_CLUB, roundId: id, memberId }
  const where = { name: 'Genk', municipality: 'Genk', lat: 50.97, lon: 5.5 }
  const place = { id: PlaceId.parse('zaal'), clubId: DEMO_CLUB, name: 'De Zaal', where }
  const { people, settings } = problemOf({
    round,
    entries: [RoundEntry.parse({ ...entry, said: 'yes', waited: 2, at: 1 })],
    population: await open.house.populations.of(DEMO_CLUB),
    places: [Place.parse({ ...place, capacity: 12, rooms: 2 }), Place.parse(place)],
    taxonomy: open.house.taxonomy,
    now: 2,
  })
  expect(people.find(({ member }) => member.id === memberId)).toMatchObject({
    attributes: { team: 'blauw' },
    waited: 2,
  })
  expect(settings.venues).toMatchObject([
    { capacity: 12, rooms: 2 },
    { capacity: undefined, rooms: 1 },
  ])
})

it.each([
  ['nl', 'mijn profiel', 'Dit schreef de club over jou: team: *blauw*.'],
  ['fr', 'mon profil', 'Le club a noté ceci sur toi : team : *blauw*.'],
  ['en', 'my profile', 'The club wrote this about you: team: *blauw*.'],
] as const)('is on the profile of who it is about, as it was written, in %s', async (...given) => {
  const [language, asks, line] = given
  const kim = await joins(open.person('kim'), { language })
  const id = await idOf(open, kim)
  await change(open.house, 'members', [DEMO_CLUB, id], { attributes: { team: '*blauw*' } })
  await kim.says(asks)
  await kim.sees(line)
})
