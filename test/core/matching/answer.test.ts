/** Which people somebody is shown, as what to each other, and in which order. */
import { describe, expect, it } from 'vitest'
import { answer } from '../../../core/matching/index.ts'
import {
  activity,
  asked,
  BERINGEN,
  block,
  group,
  IEPER,
  id,
  idsOf,
  introduction,
  keysOf,
  member,
  NOW,
  nadia,
  offers,
  on,
  question,
  wants,
} from './town.ts'

describe('the relation of two people', () => {
  it('is a swap when both can show the other something', () => {
    const peer = member('p', { offers: offers('sewing'), wants: wants('cooking') })
    expect(asked({ members: [peer] }).items[0]).toMatchObject({
      relation: 'swap',
      concept: 'sewing',
      parts: { fit: 1 },
    })
  })

  it('is teaching when the peer gives freely, and nothing when the peer does not', () => {
    const paid = member('p', { offers: [{ concept: 'sewing', free: false }] })
    expect(asked({ members: [nadia] }).items[0]).toMatchObject({
      relation: 'teaches',
      parts: { fit: 0.9 },
    })
    expect(idsOf(asked({ members: [paid] }))).toEqual([])
  })

  it('is learning together when both want the same, best when on the same level', () => {
    const asker = member('a', { wants: [{ concept: 'sewing', level: 'beginner' }] })
    const same = member('same', { wants: [{ concept: 'sewing', level: 'beginner' }] })
    const above = member('above', { wants: [{ concept: 'sewing', level: 'advanced' }] })
    const found = answer(question(asker, { members: [above, same] }))
    expect(idsOf(found)).toEqual(['same', 'above'])
    expect(found.items[0]).toMatchObject({ relation: 'together', parts: { fit: 0.7, level: 1 } })
  })

  it('is helping when only the asker has something to show, and answers the peer’s want', () => {
    const peer = member('p', { wants: wants('cooking') })
    expect(asked({ members: [peer] }).items[0]).toMatchObject({
      relation: 'helps',
      concept: 'cooking',
      parts: { fit: 0.5 },
    })
  })

  it('takes a neighbour of the concept for less than the concept itself', () => {
    const near = member('near', { offers: offers('handcraft') })
    expect(idsOf(asked({ members: [near, nadia] }))).toEqual(['nadia', 'near'])
  })

  it('is none between two languages', () => {
    const asker = member('a', { spoken: ['en', 'nl'] })
    const teacher = member('t', { offers: offers('french') })
    expect(idsOf(answer(question(asker, { members: [teacher] }, { ask: id('dutch') })))).toEqual([])
  })

  it('takes the best want when nothing is asked now', () => {
    const asker = member('a', { wants: wants('chess', 'sewing') })
    const { ask: _, ...open } = question(asker, { members: [nadia] })
    expect(answer(open).items[0]).toMatchObject({ id: 'nadia', concept: 'sewing' })
  })
})

describe('a person is not shown', () => {
  const cases: [string, ReturnType<typeof member>][] = [
    ['as a minor', member('p', { offers: offers('sewing'), age: 'minor' })],
    ['without a declared age', member('p', { offers: offers('sewing'), age: 'unknown' })],
    ['without consent', member('p', { offers: offers('sewing'), consents: [] })],
    ['while on pause', member('p', { offers: offers('sewing'), paused: true })],
    ['while unreachable', member('p', { offers: offers('sewing'), unreachable: true })],
    ['who wants no introduction', member('p', { offers: offers('sewing'), introducible: false })],
    ['of another club', member('p', { offers: offers('sewing'), clubId: 'ieper' })],
    ['who speaks nothing in common', member('p', { offers: offers('sewing'), spoken: ['uk'] })],
    ['out of the radius', member('p', { offers: offers('sewing'), where: IEPER })],
    ['who fits by a private concept alone', member('p', { offers: offers('debt') })],
  ]
  it.each(cases)('%s', (_, peer) => {
    expect(idsOf(asked({ members: [peer] }))).toEqual([])
  })

  it('of the same household', () => {
    const asker = member('a', { household: 'h' })
    const peer = member('p', { household: 'h', offers: offers('sewing') })
    expect(idsOf(answer(question(asker, { members: [peer] })))).toEqual([])
  })

  it('who is blocked, whoever asked for it', () => {
    expect(idsOf(asked({ members: [nadia], blocks: [block('lea', 'nadia')] }))).toEqual([])
    expect(idsOf(asked({ members: [nadia], blocks: [block('nadia', 'lea')] }))).toEqual([])
  })

  it('who was asked and did not answer yet, or is in touch already', () => {
    const waiting = introduction('lea', 'nadia')
    const open = introduction('nadia', 'lea', { state: 'open', peerSaid: 'yes' })
    expect(idsOf(asked({ members: [nadia], introductions: [waiting] }))).toEqual([])
    expect(idsOf(asked({ members: [nadia], introductions: [open] }))).toEqual([])
  })

  it('whose own cap of requests is reached, and says so as a count', () => {
    const introductions = [introduction('x', 'nadia'), introduction('y', 'nadia')]
    const found = asked({ members: [nadia], introductions })
    expect(idsOf(found)).toEqual([])
    expect(keysOf(found.missing)).toContain('matching.missing.busy')
    const lapsed = introductions.map((one) => ({ ...one, lapsesAt: NOW }))
    expect(idsOf(asked({ members: [nadia], introductions: lapsed }))).toEqual(['nadia'])
  })

  it('when both told their times and have none in common', () => {
    const asker = member('a', { available: [on('wed', 'evening')] })
    const never = member('n', { offers: offers('sewing'), available: [on('mon', 'morning')] })
    const always = member('w', { offers: offers('sewing'), available: [on('wed', 'evening')] })
    const silent = member('s', { offers: offers('sewing') })
    const found = answer(question(asker, { members: [never, always, silent] }))
    expect(idsOf(found).sort()).toEqual(['s', 'w'])
  })

  it('when the only common time is one that somebody ruled out', () => {
    const asker = member('a', { available: [on('wed', 'evening')] })
    const peer = member('p', { offers: offers('sewing'), unavailable: [on('wed', 'evening')] })
    expect(idsOf(answer(question(asker, { members: [peer] })))).toEqual([])
  })
})

describe('language', () => {
  it('is no wall for what can be shown without many words', () => {
    const asker = member('a', { spoken: ['ar'] })
    const marked = member('m', { offers: [{ concept: 'sewing', wordless: true }] })
    expect(idsOf(answer(question(asker, { members: [marked] })))).toEqual(['m'])
    // That others show it without words says nothing about how this person does.
    const knits = member('k', { offers: offers('knitting') })
    expect(idsOf(answer(question(asker, { members: [knits] }, { ask: id('knitting') })))).toEqual(
      [],
    )
  })

  it('is no wall for who wants to learn what the other speaks', () => {
    const asker = member('a', { spoken: ['ar'] })
    const speaker = member('s', { offers: offers('dutch'), spoken: ['nl'] })
    const found = answer(question(asker, { members: [speaker] }, { ask: id('dutch') }))
    expect(idsOf(found)).toEqual(['s'])
  })

  it('is what people speak, else the language of the conversation', () => {
    const asker = member('a', { language: 'fr' })
    const peer = member('p', { language: 'fr', offers: offers('sewing') })
    expect(idsOf(answer(question(asker, { members: [peer] })))).toEqual(['p'])
  })
})

describe('the order of the answer', () => {
  it('is nearest first among equals', () => {
    const near = member('z-near', { offers: offers('sewing') })
    const far = member('a-far', { offers: offers('sewing'), where: BERINGEN })
    expect(idsOf(asked({ members: [far, near] }, { radiusKm: 50 }))).toEqual(['z-near', 'a-far'])
  })

  it('puts newcomers first among those who are as near', () => {
    const old = member('a', { offers: offers('sewing') })
    const fresh = member('z', { offers: offers('sewing'), joinedAt: NOW - 1000 })
    expect(idsOf(asked({ members: [old, fresh] }))).toEqual(['z', 'a'])
  })

  it('does not stretch nearness when the search is widened', () => {
    const far = member('p', { offers: offers('sewing'), where: IEPER })
    expect(asked({ members: [far] }, { radiusKm: 300 }).items[0]?.parts.near).toBe(0)
  })

  it('counts what is unknown as half', () => {
    const asker = member('a', { where: undefined })
    expect(answer(question(asker, { members: [nadia] })).items[0]?.parts).toMatchObject({
      near: 0.5,
      time: 0.5,
      level: 0.5,
    })
  })

  it('brings people far away together when both like to meet online', () => {
    const asker = member('a', { online: true })
    const peer = member('p', { offers: offers('sewing'), where: IEPER, online: true })
    expect(answer(question(asker, { members: [peer] })).items[0]?.parts.near).toBe(0.5)
  })

  it('has at least two kinds where there are two, and counts what is left', () => {
    const members = ['a', 'b', 'c'].map((name) => member(name, { offers: offers('sewing') }))
    const found = asked({ members, activities: [activity('cafe')] }, { limit: 2 })
    expect(found.items.map(({ kind }) => kind)).toEqual(['peer', 'activity'])
    expect(found.more).toBe(2)
  })

  it('leaves out what was shown already', () => {
    const found = asked(
      { members: [nadia], activities: [activity('cafe')], groups: [group('g')] },
      { skip: new Set(['nadia', 'cafe', 'g']) },
    )
    expect(idsOf(found)).toEqual([])
  })
})

describe('hosts and mentors', () => {
  it('are shown as what they are when they know what is asked', () => {
    const host = member('h', { roles: ['host'], interests: ['sewing'] })
    const mentor = member('m', { roles: ['mentor'], offers: offers('sewing') })
    const found = asked({ members: [host, mentor] })
    expect(found.items.map(({ kind, relation }) => [kind, relation])).toEqual([
      ['mentor', 'mentor'],
      ['host', 'together'],
    ])
  })

  it('are peers in what they want themselves', () => {
    const host = member('h', { roles: ['host'], wants: wants('sewing') })
    expect(asked({ members: [host] }).items[0]).toMatchObject({ kind: 'peer' })
  })
})
