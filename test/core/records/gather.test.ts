/** Rows become records: what can be written in a cell, and what is said of what cannot. */
import { describe, expect, it } from 'vitest'
import type { PersonRecord } from '../../../core/records/index.ts'
import { read, wrong } from './ground.ts'

function person(cells: object): PersonRecord {
  const { records, problems } = read([{ id: 'nadia', ...cells }])
  expect(problems).toEqual([])
  return records[0] as PersonRecord
}

describe('a person', () => {
  it('is read whole from the example of the format', () => {
    const nadia = person({
      kind: 'person',
      name: 'Nadia',
      age: 'adult',
      roles: ['learner', 'host', 'mentor'],
      offers: [{ concept: 'naaien', level: 'advanced', free: true, wordless: false }],
      wants: [{ concept: 'koken', level: 'beginner', kind: 'skill' }],
      interests: ['muziek'],
      languages: ['nl', 'ar'],
      place: 'Genk',
      radiusKm: 10,
      online: false,
      slots: ['wed-evening'],
      maxRequests: 2,
      openRequests: 0,
      newcomer: false,
      paused: false,
      waited: 0,
      maxPrice: 0,
      needsAccessible: true,
      shown: 0,
      never: ['tom'],
      met: ['els'],
      again: ['els'],
      with: ['els'],
      household: 'h1',
      consent: true,
    })
    expect(nadia).toMatchObject({
      age: 'adult',
      offers: [{ concept: 'sewing', level: 'advanced', free: true, wordless: false, lived: false }],
      wants: [{ concept: 'cooking', level: 'beginner', kind: 'skill' }],
      languages: ['nl', 'ar'],
      where: { name: 'Genk' },
      slots: [{ day: 'wed', from: 17 * 60, to: 22 * 60 }],
      maxPriceEuro: 0,
      needsStepFree: true,
      never: ['tom'],
      household: 'h1',
      consent: true,
    })
  })

  it('who says little is of unknown age, gives freely, and agreed to nothing', () => {
    expect(person({ offers: 'naaien' })).toMatchObject({
      age: 'unknown',
      roles: ['learner'],
      offers: [{ concept: 'sewing', free: true }],
      slots: [],
      consent: false,
      where: undefined,
    })
  })

  it.each([
    ['adult', 'adult'],
    ['Minor', 'minor'],
    ['', 'unknown'],
    [18, 'adult'],
    [17, 'minor'],
    ['64', 'adult'],
  ] as const)('of age «%s» is %s', (age, kept) => {
    expect(person({ age }).age).toBe(kept)
  })

  it.each([
    ['naaien', 'sewing'],
    ['Couture', 'sewing'],
    ['SEWING', 'sewing'],
    ['sewing', 'sewing'],
  ])('likes «%s» in any language, whatever its capitals', (label, id) => {
    expect(person({ interests: [label] }).interests).toEqual([id])
  })

  it.each([
    ['Genk', 'Genk'],
    ['3600', 'Genk'],
    [3600, 'Genk'],
    ['50.965, 5.5', 'Genk'],
    ['louvain', 'Leuven'],
  ])('lives in «%s», which is in %s', (place, municipality) => {
    expect(person({ place }).where?.municipality).toBe(municipality)
  })

  it('keeps the point that was given, under the name of what is nearest', () => {
    expect(person({ place: '50.961,5.501' }).where).toMatchObject({ lat: 50.961, lon: 5.501 })
    expect(person({ place: '40.40,-3.70' }).where?.name).toBe('40.40, -3.70')
  })

  it.each([
    ['wed-evening', [['wed', 1020, 1320]]],
    ['weekend-morning', [['sat', 480, 720], ['sun', 480, 720]]], // biome-ignore format: one row
    ['sun-any', [['sun', 480, 1320]]],
    ['wed 19:00-21:00', [['wed', 1140, 1260]]],
    ['Wed 19:30 - 24:00', [['wed', 1170, 1440]]],
  ])('is free on «%s»', (slot, expected) => {
    const { slots } = person({ slots: [slot] })
    expect(slots.map(({ day, from, to }) => [day, from, to])).toEqual(expected)
  })

  it('is free all week with «any», and on five evenings with «weekday-evening»', () => {
    expect(person({ slots: 'any' }).slots).toHaveLength(7)
    expect(person({ slots: 'weekday-evening' }).slots).toHaveLength(5)
  })

  it('is the same from a spreadsheet, where every cell is text', () => {
    const cells = { roles: 'host; mentor', online: 'ja', maxPrice: '2,50', consent: 'x' }
    expect(person({ ...cells, RadiusKM: '10', offers: 'naaien;koken' })).toMatchObject({
      roles: ['host', 'mentor'],
      online: true,
      maxPriceEuro: 2.5,
      consent: true,
      radiusKm: 10,
      offers: [{ concept: 'sewing' }, { concept: 'cooking' }],
    })
  })

  it('speaks a language by its code or its name', () => {
    expect(person({ languages: 'nl;Frans;Arabic;nl-BE' }).languages).toEqual(['nl', 'fr', 'ar'])
  })

  it('may bring words along with a challenge, which are not kept', () => {
    const wants = [{ concept: 'koken', kind: 'challenge', text: 'mijn soep mislukt' }]
    const gathered = read([{ id: 'nadia', wants }])
    expect(gathered.hadWords).toBe(true)
    expect(JSON.stringify(gathered.records)).not.toContain('soep')
  })
})

describe('a row that cannot be read', () => {
  const rows = [
    [{ id: 'a', offers: ['xyzzy'] }, 'offers is «xyzzy». I do not know that talent.'],
    [{ id: 'a', place: 'Atlantis' }, 'place is «Atlantis». I do not know that place.'],
    [{ id: 'a', slots: 'woe-avond' }, 'slots is «woe-avond». Write a day'],
    [{ id: 'a', slots: 'wed 21:00-19:00' }, 'slots is «wed 21:00-19:00». Write a day'],
    [{ id: 'a', age: 'old' }, 'age is «old». Choose adult'],
    [{ id: 'a', languages: 'zz' }, 'languages is «zz». I do not know that language.'],
    [{ id: 'a', online: 'perhaps' }, 'online is «perhaps». Write yes or no.'],
    [{ id: 'a', radiusKm: 'far' }, 'radiusKm is «far». Give a number from 0 to 300.'],
    [{ id: 'a', maxRequests: 1.5 }, 'maxRequests is «1.5». Give a whole number from 0 to 20.'],
    [{ id: 'a', offers: [{ concept: 'koken', level: 'expert' }] }, 'offers is «expert». Choose'],
    [{ id: 'a', roles: ['boss'] }, 'roles is «boss». Choose from: learner, host and mentor.'],
    [{ name: 'An' }, 'id is missing. Fill it in.'],
    [{ id: 'a~b' }, 'id is «a~b». An id has 1 to 120 characters'],
    [{ id: 'a', kind: 'alien' }, 'kind is «alien». Choose from: person'],
    [{ id: 'g', kind: 'group', topic: 'koken', place: 'Genk' }, 'slot is missing. Fill it in.'],
    [
      { id: 'g', kind: 'group', topic: 'koken', place: 'Genk', slot: 'weekend-any' },
      'slot is «weekend-any». A small group has one fixed time',
    ],
    [
      { id: 'x', kind: 'activity', title: 'X', concepts: 'koken', place: 'Genk', start: 'soon' },
      'start is «soon». Write a day and an hour',
    ],
  ] as const

  it.each(rows)('%j is told with its line, what is wrong and what to do', (cells, sentence) => {
    const gathered = read([{ id: 'fine' }, cells])
    expect(gathered.records.map(({ id }) => id)).toEqual(['fine'])
    expect(wrong(gathered)[0]).toContain(`2: ${sentence}`)
  })

  it('tells everything that is wrong with it at once', () => {
    expect(wrong(read([{ offers: 'xyzzy', place: 'Atlantis', age: -1 }]))).toHaveLength(4)
  })

  it('names the line on which an id stood before, and keeps the first', () => {
    const gathered = read([
      { id: 'a', name: 'An' },
      { id: 'a', name: 'Bo' },
    ])
    expect(gathered.records).toMatchObject([{ id: 'a', name: 'An' }])
    expect(wrong(gathered)).toEqual(['2: the id «a» was on line 1 already. Give another one.'])
  })

  it('leaves an id free for a good row that comes later', () => {
    const gathered = read([
      { id: 'a', age: 'old' },
      { id: 'a', name: 'Bo' },
    ])
    expect(gathered.records).toMatchObject([{ id: 'a', name: 'Bo' }])
  })
})

describe('columns', () => {
  it('that no kind in the file has are named once', () => {
    const rows = [
      { id: 'a', hobby: 1, Shoe: '' },
      { id: 'b', hobby: 2, title: 'x' },
    ]
    expect(read(rows).unknown).toEqual(['hobby', 'Shoe', 'title'])
    const event = { kind: 'activity', id: 'c', title: 'x' }
    expect(read([...rows, event]).unknown).toEqual(['hobby', 'Shoe'])
  })
})

describe('what happens somewhere', () => {
  const cafe = {
    kind: 'activity',
    id: 'a1',
    title: 'Repair café',
    partner: 'bib',
    concepts: ['kleding herstellen'],
    mode: 'zien',
    start: '2026-12-05T14:00',
    end: '2026-12-05T17:00',
    place: 'Genk',
    price: '€ 2,50',
    ages: [8, 99],
    capacity: 20,
    taken: 3,
    accessible: true,
  }

  it('is read on the wall of Brussels, with its step of the ladder', () => {
    expect(read([cafe]).records[0]).toMatchObject({
      mode: 'watch',
      starts: { wall: '2026-12-05T14:00', instant: Date.UTC(2026, 11, 5, 13) },
      ends: { wall: '2026-12-05T17:00' },
      priceEuro: 2.5,
      ages: [8, 99],
      stepFree: true,
    })
  })

  it.each([
    ['5/12/2026 14:00', '2026-12-05T14:00'],
    ['2026-12-05 14:00', '2026-12-05T14:00'],
    ['2026-12-05T14:00:00', '2026-12-05T14:00'],
  ])('starts at «%s» as a spreadsheet writes it, and takes two hours', (start, wall) => {
    const { end: _, ...open } = cafe
    const [record] = read([{ ...open, start }]).records
    expect(record).toMatchObject({ starts: { wall }, ends: { wall: '2026-12-05T16:00' } })
  })

  it.each([
    [{ end: '2026-12-05T13:00' }, 'the end does not come after the start'],
    [{ start: '2026-02-30T10:00' }, 'start is «2026-02-30T10:00»'],
    [{ taken: 21 }, 'taken has 21, but there is room for 20'],
    [{ ages: '99-8' }, 'ages is «99-8»'],
  ])('is refused with %j', (changed, sentence) => {
    expect(wrong(read([{ ...cafe, ...changed }])).join()).toContain(sentence)
  })

  it('may be at a place of the same file, wherever that stands', () => {
    const zaal = { kind: 'place', id: 'zaal', name: 'De Zaal', place: 'Genk', accessible: 'ja' }
    const { accessible: _, ...open } = cafe
    const { records, problems } = read([{ ...open, place: 'de zaal' }, zaal])
    expect(problems).toEqual([])
    expect(records[0]).toMatchObject({ placeId: 'zaal', spot: 'De Zaal', stepFree: true })
  })

  it('a group has its host among its members', () => {
    const group = { kind: 'group', id: 'g1', topic: 'naaien', host: 'els', members: 'an;els' }
    const [record] = read([{ ...group, slot: 'tue-evening', place: 'Genk' }]).records
    expect(record).toMatchObject({ members: ['els', 'an'], host: 'els', capacity: 8 })
  })
})
