/** The demo club as records: valid whenever it is founded, always ahead of its founder, and safe. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { demoClub } from '../../../core/demo/index.ts'
import {
  Activity,
  Club,
  ClubId,
  commonParts,
  consents,
  Group,
  HOUSE,
  kmBetween,
  LANGUAGES,
  type Member,
  Member as MemberShape,
  Partner,
  Place,
  wallOf,
  wholePart,
} from '../../../core/domain/index.ts'
import { foundedAt, readDemo, ZONE } from './read-demo.ts'

const tables = readDemo()
const demo = foundedAt('2026-11-22T10:00:00Z')
const RUNS = process.env['GOESTING_LONG'] === '1' ? 5000 : 100

function memberCalled(slug: string): Member {
  const found = demo.members.find((member) => member.persona?.slug === slug)
  if (found === undefined) throw new Error(`nobody is called ${slug}`)
  return found
}

describe('the records of the demo club', () => {
  it('are exactly as their shapes want them, with nothing left open', () => {
    const reads: readonly (readonly [z.ZodType, readonly unknown[]])[] = [
      [Club, [demo.club]],
      [z.strictObject(Partner.shape), demo.partners],
      [z.strictObject(Place.shape), demo.places],
      [z.strictObject(MemberShape.shape), demo.members],
      [z.strictObject(Group.shape), demo.groups],
      [Activity, demo.activities],
    ]
    for (const [shape, records] of reads)
      for (const record of records) {
        expect(shape.parse(record)).toEqual(record)
        expect(JSON.parse(JSON.stringify(record))).toStrictEqual(record)
      }
  })

  it('have ids of their own, and belong to the club', () => {
    const { club, partners, places, members, groups, activities } = demo
    const records = [...partners, ...places, ...members, ...groups, ...activities]
    expect(new Set(records.map((record) => record.id)).size).toBe(records.length)
    expect(new Set(records.map((record) => record.clubId))).toEqual(new Set([club.id]))
    expect(club.clubId).toBe(HOUSE)
    expect(memberCalled('nadia').id).toBe('demo-nadia')
  })

  it('name only records that are there', () => {
    const known = new Set<string>(
      [...demo.partners, ...demo.places, ...demo.members].map((record) => record.id),
    )
    const named = [
      ...demo.club.coordinators,
      ...demo.groups.flatMap((group) => [...group.memberIds, group.hostId, group.placeId]),
      ...demo.activities.flatMap((activity) => [activity.partnerId, activity.placeId]),
      ...demo.personas.map((persona) => persona.memberId),
    ]
    expect(named.filter((id) => id === undefined || !known.has(id))).toEqual([])
  })

  it('are the same for the same founding, and a copy differs in ids alone', () => {
    const now = Date.parse('2026-11-22T10:00:00Z')
    expect(foundedAt(now)).toEqual(demo)
    const copy = demoClub(tables, { now, zone: ZONE, clubId: ClubId.parse('copy') })
    const renamed = JSON.stringify(copy).replaceAll(/"copy(?=[-"])/g, '"demo')
    expect(JSON.parse(renamed)).toEqual(demo)
  })
})

describe('the demo club says that it is invented', () => {
  it('in what it is, who runs it and what it keeps, in three languages', () => {
    expect(demo.club.state).toBe('demo')
    expect(demo.club.operator).toContain('fictief voorbeeld')
    expect(demo.club.contact).toContain('fictief voorbeeld')
    expect(demo.club.privacy.nl).toContain('fictief voorbeeld')
    expect(demo.club.privacy.fr).toContain('exemple fictif')
    expect(demo.club.privacy.en).toContain('fictional example')
  })

  it('behind every name that exists, wherever it is shown', () => {
    const real = [...tables.places, ...tables.partners].filter((row) => row.real)
    const shown = [
      ...demo.partners.map((partner) => partner.name),
      ...demo.places.map((place) => place.name),
      ...[...demo.groups, ...demo.activities].map((event) => event.spot),
    ]
    expect(real.length).toBeGreaterThan(0)
    for (const { name } of real)
      for (const text of shown.filter((words) => words.includes(name)))
        expect(text).toContain(`${name} (fictief voorbeeld)`)
  })
})

describe('who is not a declared adult', () => {
  const others = demo.members.filter((member) => member.age !== 'adult')
  const adults = demo.members.filter((member) => member.age === 'adult')

  it('never agreed to be matched, and everybody else did', () => {
    expect(others.filter((member) => consents(member.consents, 'matching'))).toEqual([])
    expect(others.flatMap((member) => member.consents)).toEqual([])
    expect(adults.filter((member) => !consents(member.consents, 'matching'))).toEqual([])
  })

  it('sits in no group', () => {
    const seated = new Set(demo.groups.flatMap((group) => group.memberIds))
    expect(others.filter((member) => seated.has(member.id))).toEqual([])
  })
})

describe('whenever the demo club is founded', () => {
  const day = 24 * 60 * 60 * 1000
  const year = Date.parse('2026-11-22T00:00:00Z')
  const anyMoment = fc.oneof(
    fc.integer({ min: year, max: year + 366 * day }),
    // Around the nights in which the clock is put forward and back, and the days before them.
    fc
      .tuple(
        fc.constantFrom('2027-03-28T01:00:00Z', '2027-10-31T01:00:00Z'),
        fc.integer({ min: -30 * day, max: day }),
      )
      .map(([change, offset]) => Date.parse(change) + offset),
  )

  it('everything is ahead, on the day and at the hour that were written down', () => {
    fc.assert(
      fc.property(anyMoment, (now) => {
        const { activities, groups, members } = demoClub(tables, { now, zone: ZONE })
        const today = wallOf(now, ZONE).date
        const misplaced = activities.filter((activity, index) => {
          const when = tables.activities[index]?.when
          const starts = wallOf(activity.starts.instant, ZONE)
          const ends = wallOf(activity.ends.instant, ZONE)
          const latest = now + ((when?.weeks ?? 0) + 1) * 7 * day + day
          return !(
            activity.starts.instant > now &&
            activity.starts.instant < latest &&
            starts.date > today &&
            starts.date === ends.date &&
            activity.starts.wall.startsWith(starts.date) &&
            starts.day === when?.day &&
            starts.minute === when.from &&
            ends.minute === when.to
          )
        })
        expect(misplaced).toEqual([])
        const unmet = groups.filter(({ next, slot }) => {
          const meets = wallOf(next?.instant ?? 0, ZONE)
          return !(
            (next?.instant ?? 0) > now &&
            meets.day === slot.day &&
            meets.minute === slot.from
          )
        })
        expect(unmet).toEqual([])
        expect(members.filter((member) => member.joinedAt >= now)).toEqual([])
      }),
      { numRuns: RUNS },
    )
  })

  it('is one to seven days away when nothing is added, whatever the weekday', () => {
    for (let ahead = 0; ahead < 7; ahead++) {
      const now = Date.parse('2026-11-22T22:59:00Z') + ahead * day // 23:59 in Brussels
      const first = foundedAt(now).activities.map((activity) => activity.starts.instant)
      expect(Math.min(...first) - now).toBeGreaterThan(0)
      expect(Math.max(...first) - now).toBeLessThan(29 * day)
    }
  })
})

describe('«ik wil leren naaien en kan goed koken, liefst woensdagavond in Genk»', () => {
  const wednesday = [wholePart('wed', 'evening')]
  const near = demo.members.filter(
    (member) =>
      member.age === 'adult' &&
      member.where !== undefined &&
      kmBetween(member.where, demo.club.centre) <= demo.club.radiusKm &&
      commonParts(member.available, wednesday).length > 0,
  )
  const offers = (member: Member, concept: string): boolean =>
    member.offers.some((offer) => offer.concept === concept && offer.free)
  const wants = (member: Member, concept: string): boolean =>
    member.wants.some((want) => want.concept === concept)
  const playable = new Set(demo.personas.map((persona) => persona.memberId))

  it.each(LANGUAGES)(
    'finds, for somebody who writes in %s, a swap, a teacher, company and somebody to help',
    (language) => {
      const heard = near.filter((one) => one.spoken.includes(language))
      const found = [
        heard.filter((one) => offers(one, 'sewing') && wants(one, 'cooking')),
        heard.filter((one) => offers(one, 'sewing') && !wants(one, 'cooking')),
        heard.filter((one) => wants(one, 'sewing')),
        heard.filter((one) => wants(one, 'cooking') && !offers(one, 'sewing')),
      ]
      expect(found.filter((people) => people.length === 0)).toEqual([])
      expect(new Set(found.flat()).size).toBeGreaterThanOrEqual(4)
      expect(found.flat().filter((one) => playable.has(one.id)).length).toBeGreaterThanOrEqual(3)
    },
  )

  it('finds a running group with free seats, a host who sews and an open activity', () => {
    const group = demo.groups.find((one) => one.topic === 'sewing')
    expect(group?.state).toBe('running')
    expect(group?.where.municipality).toBe('Genk')
    for (const language of LANGUAGES) expect(group?.languages).toContain(language)
    expect(commonParts(group === undefined ? [] : [group.slot], wednesday)).toHaveLength(1)
    expect(group?.memberIds.length).toBeLessThan(group?.capacity ?? 0)
    const host = demo.members.find((member) => member.id === group?.hostId)
    expect(host?.roles).toContain('host')
    expect(host !== undefined && offers(host, 'sewing')).toBe(true)
    const open = demo.activities.filter(
      (one) =>
        one.concepts.some((concept) => concept === 'sewing') &&
        one.where.municipality === 'Genk' &&
        one.taken < (one.capacity ?? Infinity),
    )
    expect(open.length).toBeGreaterThanOrEqual(2)
  })

  it('is said yes to by those who can be played, when nobody plays them', () => {
    for (const slug of ['nadia', 'tom', 'fatima', 'els'])
      expect(memberCalled(slug).persona).toEqual({ slug, answers: 'yes' })
  })
})
