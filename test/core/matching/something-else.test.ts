/** What there is to do beside a wish that nothing answers: only what this person can really go to. */
import { describe, expect, it } from 'vitest'
import { type Member, momentAt } from '../../../core/domain/index.ts'
import { type Question, somethingElse } from '../../../core/matching/index.ts'
import { activity, BERINGEN, id, member, on, question, type Town, wants } from './town.ts'

const ZONE = 'Europe/Brussels'

function hours(day: string, from: string, to: string): { starts: unknown; ends: unknown } {
  return {
    starts: momentAt(`2026-12-${day}T${from}`, ZONE),
    ends: momentAt(`2026-12-${day}T${to}`, ZONE),
  }
}

const afternoon = (day: string): ReturnType<typeof hours> => hours(day, '14:00', '16:00')

/** Wants to learn the guitar, which nobody shows here. */
const gus = member('gus', { wants: wants('guitar') })

function offered(
  activities: Town['activities'],
  asker: Member = gus,
  more: Partial<Question> = {},
): string[] {
  const asked = question(asker, { activities: activities ?? [] }, { ask: id('guitar'), ...more })
  return somethingElse(asked, [asked.ask ?? id('guitar')]).map((item) => item.id)
}

describe('something else than was asked', () => {
  it('is at most three things, the soonest first, one of each theme before a second', () => {
    const doors = [
      activity('soup', { concepts: ['cooking'], ...afternoon('03') }),
      activity('soup-again', { concepts: ['cooking'], ...afternoon('04') }),
      activity('bake', { concepts: ['baking'], ...afternoon('05') }),
      activity('garden', { concepts: ['gardening'], ...afternoon('06') }),
      activity('sew', { concepts: ['sewing'], ...afternoon('07') }),
    ]
    expect(offered(doors)).toEqual(['soup', 'garden', 'sew'])
    expect(offered(doors.slice(0, 4))).toEqual(['soup', 'garden', 'bake'])
    expect(offered(doors.slice(0, 2))).toEqual(['soup'])
    expect(offered([...doors].reverse())).toEqual(['soup', 'garden', 'sew'])
  })

  it('is told as something new, and is no answer to the wish', () => {
    const asked = question(gus, { activities: [activity('sew')] }, { ask: id('guitar') })
    const [item] = somethingElse(asked, [id('guitar')])
    expect(item?.reason[0].key).toBe('matching.you.new')
    expect(item?.concept).toBe('sewing')
  })

  it('keeps to the only times, and puts what suits before what does not', () => {
    const doors = [
      activity('day', { concepts: ['cooking'], ...afternoon('03') }),
      activity('late', { concepts: ['gardening'], ...hours('09', '19:00', '21:00') }),
    ]
    const evenings = { available: [on('wed', 'evening')] }
    expect(offered(doors, { ...gus, ...evenings })).toEqual(['late', 'day'])
    expect(offered(doors, { ...gus, ...evenings, onlyThen: true })).toEqual(['late'])
    expect(offered(doors, { ...gus, unavailable: [on('wed', 'evening')] })).toEqual(['day'])
  })

  it('is within reach, affordable, with a seat, and open to whoever cannot take stairs', () => {
    const soup = { concepts: ['cooking'] }
    expect(offered([activity('far', { ...soup, where: BERINGEN })])).toEqual([])
    expect(offered([activity('full', { ...soup, capacity: 4, taken: 4 })])).toEqual([])
    const dear = [activity('dear', { ...soup, priceEuro: 12 })]
    expect(offered(dear, { ...gus, maxPriceEuro: 5 })).toEqual([])
    const stairs = [activity('stairs', { ...soup, stepFree: false })]
    expect(offered(stairs, { ...gus, needsStepFree: true })).toEqual([])
  })

  it('is in a language of theirs, unless no words are needed; also where one only watches', () => {
    const only = member('lou', { wants: wants('guitar'), language: 'fr', spoken: ['fr'] })
    const doors = [
      activity('talk', { concepts: ['gardening'], mode: 'watch' }),
      activity('knit', { concepts: ['knitting'], mode: 'watch' }),
      activity('soup', { concepts: ['cooking'], languages: ['nl', 'fr'] }),
    ]
    expect(offered(doors, only).toSorted()).toEqual(['knit', 'soup'])
  })

  it('puts the table of a language that they write in last', () => {
    const doors = [
      activity('dutch-table', { concepts: ['dutch'], ...afternoon('03') }),
      activity('garden', { concepts: ['gardening'], ...afternoon('06') }),
    ]
    expect(offered(doors)).toEqual(['garden', 'dutch-table'])
  })

  it('is no other language for who asks for one', () => {
    const doors = [activity('dutch-table', { concepts: ['dutch'] })]
    expect(offered(doors, gus, { ask: id('french') })).toEqual([])
  })

  it.each([
    ['adult', ['open', 'grown', 'wine']],
    ['minor', ['open', 'young']],
    ['unknown', ['open', 'young']],
  ] as const)('suits the age: of who is %s', (age, expected) => {
    const doors = [
      activity('open', { concepts: ['gardening'], ages: [8, 99], ...afternoon('03') }),
      activity('young', { concepts: ['sewing'], ages: [8, 18], ...afternoon('04') }),
      activity('grown', { concepts: ['cooking'], ages: [18, 99], ...afternoon('05') }),
      activity('wine', { concepts: ['wine-tasting'], ages: [18, 99], ...afternoon('06') }),
    ]
    expect(offered(doors, { ...gus, age })).toEqual([...expected])
  })

  it.each(['debt', 'weapons'])('stands never beside %s, nor is it ever about that', (concept) => {
    expect(
      offered([activity('soup', { concepts: ['cooking'] })], gus, { ask: id(concept) }),
    ).toEqual([])
    expect(offered([activity('talk', { concepts: [concept] })])).toEqual([])
  })

  it('stands not beside several wishes of which one is private', () => {
    const asked = question(gus, { activities: [activity('sew')] })
    expect(somethingElse(asked, [id('guitar'), id('chess')])).toHaveLength(1)
    expect(somethingElse(asked, [id('guitar'), id('debt')])).toEqual([])
  })

  it('consoles nobody who struggles with something', () => {
    const stuck = member('sam', { wants: [{ concept: 'job-letter', kind: 'challenge' }] })
    const doors = [activity('soup', { concepts: ['cooking'] })]
    expect(offered(doors, stuck, { ask: id('job-letter') })).toEqual([])
  })
})
