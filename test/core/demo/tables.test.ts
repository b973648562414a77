/** What is written down about the demo club: as many of everything as promised, and nothing real unmarked. */
import { describe, expect, it } from 'vitest'
import { QUORUM, type Role } from '../../../core/domain/index.ts'
import { parseConcepts } from '../../../core/talents/index.ts'
import { readDemo, textsIn } from './read-demo.ts'

const tables = readDemo()

/** The only towns, places and partners of the world that the demo may name. */
const TOWNS = ['Genk', 'Beringen', 'Borgloon', 'Ieper', 'Poperinge']
const ALLOWED = [
  'Regina Mundi',
  'Labiomista',
  'Campus T2',
  'Thor Park',
  'Campus O3',
  'Lutgartsite',
  'Overkophuis',
  'KLOOZ',
  'PIBO Campus',
  'Link in de Kabel',
  "Jeugdhuis 't Biejke",
  'IN-Z',
  'Kanjerplek',
]

function withRole(role: Role): number {
  return tables.members.filter((member) => member.roles.includes(role)).length
}

describe('the demo club', () => {
  it('has as many of everything as a demo needs', () => {
    const municipalities = new Set(tables.areas.map((area) => area.municipality))
    expect([...municipalities].sort()).toEqual([...TOWNS].sort())
    expect(tables.partners.length).toBeGreaterThanOrEqual(25)
    expect(new Set(tables.partners.map((partner) => partner.kind)).size).toBeGreaterThanOrEqual(10)
    expect(tables.members).toHaveLength(60)
    expect(tables.activities).toHaveLength(40)
    expect(tables.groups).toHaveLength(6)
    expect(tables.personas.length).toBeGreaterThanOrEqual(10)
    expect(tables.personas.length).toBeLessThanOrEqual(12)
  })

  it('has ten hosts, five mentors, three smaakmakers and one coordinator', () => {
    expect(withRole('host')).toBe(10)
    expect(withRole('mentor')).toBe(5)
    expect(withRole('smaakmaker')).toBe(3)
    expect(withRole('coordinator')).toBe(1)
  })

  it('has four minors and four of unknown age, and everybody with a role is an adult', () => {
    const ages = tables.members.map((member) => member.age)
    expect(ages.filter((age) => age === 'minor')).toHaveLength(4)
    expect(ages.filter((age) => age === 'unknown')).toHaveLength(4)
    const others = tables.members.filter((member) => member.age !== 'adult')
    expect(others.map((member) => member.roles)).toEqual(others.map(() => ['learner']))
  })

  it('has people who mostly say yes, and some of every other kind', () => {
    const adults = tables.members.filter((member) => member.age === 'adult')
    const saying = (answer: string): number =>
      adults.filter((member) => member.answers === answer).length
    expect(saying('yes')).toBeGreaterThan(35)
    for (const answer of ['no', 'not-yet', 'silent'])
      expect(saying(answer)).toBeGreaterThanOrEqual(2)
  })

  it('speaks many languages, and every town has people, a partner and something to do', () => {
    const spoken = new Set(tables.members.flatMap((member) => member.spoken))
    for (const language of ['nl', 'fr', 'en', 'ar', 'tr', 'uk', 'pl', 'it', 'so', 'fa', 'es'])
      expect(spoken).toContain(language)
    const town = new Map(tables.areas.map((area) => [area.slug, area.municipality]))
    const places = new Map(tables.places.map((place) => [place.slug, town.get(place.area)]))
    for (const name of TOWNS) {
      expect(tables.members.some((member) => town.get(member.area) === name)).toBe(true)
      expect(tables.partners.some((partner) => town.get(partner.area) === name)).toBe(true)
      expect(tables.activities.some((activity) => places.get(activity.place) === name)).toBe(true)
    }
  })

  it('lets a coordinator, a host and a minor be played', () => {
    const bySlug = new Map(tables.members.map((member) => [member.slug, member]))
    const played = tables.personas.map((persona) => bySlug.get(persona.slug))
    expect(bySlug.get('coordinator')?.roles).toEqual(['coordinator'])
    expect(tables.personas.map((persona) => persona.slug)).toContain('coordinator')
    expect(played.some((member) => member?.roles.includes('host'))).toBe(true)
    expect(played.some((member) => member?.age === 'minor')).toBe(true)
  })

  it('gives every member but the coordinator a slug that is their first name', () => {
    const plain = (name: string): string =>
      name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
    const others = tables.members.filter((member) => member.slug !== 'coordinator')
    expect(others.map((member) => member.slug)).toEqual(
      others.map((member) => plain(member.firstName)),
    )
  })
})

describe('names that exist in the world', () => {
  it('are those that were allowed, and marked as real', () => {
    const named = [...tables.places, ...tables.partners]
    const marked = named.filter((row) => row.real).map((row) => row.name)
    expect(marked.filter((name) => !ALLOWED.includes(name))).toEqual([])
    const unmarked = named.filter((row) => !row.real).map((row) => row.name)
    const words = [...ALLOWED, ...TOWNS, 'itsme', 'TA-PAS', 'Leuven', 'C-mine']
    expect(
      unmarked.filter((name) =>
        words.some((word) => name.toLowerCase().includes(word.toLowerCase())),
      ),
    ).toEqual([])
  })

  it('stand nowhere else: not in a title, an aim, a room or a portrait, but for the towns', () => {
    const texts = [
      ...tables.activities.flatMap((row) => [row.nl, row.fr, row.en, row.room, row.bringNl]),
      ...tables.groups.flatMap((row) => [row.nl, row.fr, row.en, row.room]),
      ...tables.personas.flatMap((row) => [row.nl, row.fr, row.en]),
    ]
    expect(texts.filter((text) => ALLOWED.some((name) => text.includes(name)))).toEqual([])
  })

  it('have no side of a town that is more than a direction', () => {
    const sides = tables.areas.map((area) => area.name.replace(/-(Noord|Oost|Zuid|West)$/, ''))
    expect(sides.filter((name) => !TOWNS.includes(name))).toEqual([])
  })
})

describe('what stands in the tables', () => {
  it('uses only talents of the talententaal, and none that may not be matched', () => {
    const concepts = [...textsIn('talents')].flatMap(([file, text]) => {
      const read = parseConcepts(text, file)
      return read.ok ? read.value : []
    })
    const fit = new Set(
      concepts
        .filter(({ flags }) => !flags.some((flag) => /excluded|private|grown-up/.test(flag)))
        .map((concept) => concept.id),
    )
    const used = [
      ...tables.members.flatMap(({ offers, wants, interests }) => [
        ...offers.map((offer) => offer.concept),
        ...wants.map((want) => want.concept),
        ...interests,
      ]),
      ...tables.groups.map((group) => group.topic),
      ...tables.activities.flatMap((activity) => activity.concepts),
    ]
    expect([...new Set(used)].filter((concept) => !fit.has(concept))).toEqual([])
  })

  it('has groups whose members live near, share a language and are free', () => {
    const members = new Map(tables.members.map((member) => [member.slug, member]))
    const area = new Map(tables.areas.map((row) => [row.slug, row.municipality]))
    const places = new Map(tables.places.map((place) => [place.slug, area.get(place.area)]))
    for (const group of tables.groups) {
      for (const slug of group.members) {
        const member = members.get(slug)
        expect(area.get(member?.area ?? ''), slug).toBe(places.get(group.place))
        expect(
          group.languages.some((code) => member?.spoken.includes(code)),
          slug,
        ).toBe(true)
        const free = member?.available.some(
          ({ day, from, to }) =>
            day === group.slot.day && from <= group.slot.from && group.slot.to <= to,
        )
        expect(free, `${slug} is free for ${group.slug}`).toBe(true)
      }
      expect(members.get(group.host ?? '')?.roles).toContain('host')
    }
    const brewing = tables.groups.filter((group) => group.members.length < QUORUM)
    expect(brewing.map((group) => group.state)).toEqual(['brewing', 'brewing'])
  })

  it('has activities in the town of their partner, of every kind, free and paid, one of them full', () => {
    const area = new Map(tables.areas.map((row) => [row.slug, row.municipality]))
    const places = new Map(tables.places.map((place) => [place.slug, area.get(place.area)]))
    const partners = new Map(tables.partners.map((row) => [row.slug, area.get(row.area)]))
    for (const activity of tables.activities)
      expect(places.get(activity.place), activity.slug).toBe(partners.get(activity.partner))
    expect(new Set(tables.activities.map((activity) => activity.mode)).size).toBe(3)
    expect(tables.activities.some((activity) => activity.price === 0)).toBe(true)
    expect(tables.activities.some((activity) => activity.price > 0)).toBe(true)
    expect(tables.activities.some((row) => row.capacity === row.taken)).toBe(true)
    expect(tables.activities.some((row) => row.capacity === undefined)).toBe(true)
  })

  it('is said in words of its own in every language', () => {
    const said = [...tables.activities, ...tables.groups, ...tables.personas]
    expect(said.filter(({ nl, fr, en }) => new Set([nl, fr, en]).size < 3)).toEqual([])
  })
})
