import { describe, expect, it } from 'vitest'
import { momentAt } from '../../../core/domain/index.ts'
import { type Answer, answer, type Question } from '../../../core/matching/index.ts'
import type { Phrase } from '../../../core/texts/index.ts'
import { sayPlain } from '../../../core/texts/index.ts'
import {
  activity,
  BERINGEN,
  block,
  group,
  IEPER,
  id,
  introduction,
  member,
  NOW,
  offers,
  on,
  question,
  TALENTS,
  type Town,
  WATERSCHEI,
  wants,
} from './town.ts'

const learner = member('lea', { wants: wants('sewing'), offers: offers('cooking') })
const speech = { language: 'nl' as const, label: TALENTS.label }

function idsOf(found: Answer): string[] {
  return found.items.map((item) => item.id)
}

function asked(town: Town, more: Partial<Question> = {}): Answer {
  return answer(question(learner, town, more))
}

function keysOf(phrases: readonly Phrase[]): string[] {
  return phrases.map(({ key }) => key)
}

const nadia = member('nadia', { firstName: 'Nadia', where: WATERSCHEI, offers: offers('sewing') })

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
    const knits = member('k', { offers: offers('knitting') })
    expect(idsOf(answer(question(asker, { members: [knits] }, { ask: id('knitting') })))).toEqual([
      'k',
    ])
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

describe('groups', () => {
  const els = member('els', { firstName: 'Els' })
  const an = member('an')

  it('are shown while there is a seat, with their host and aim', () => {
    const found = asked({
      members: [els, an],
      groups: [group('g', { memberIds: ['els', 'an'], hostId: 'els' })],
    })
    expect(found.items[0]).toMatchObject({ kind: 'group', relation: 'join', concept: 'sewing' })
    const said = found.items[0]?.reason.map((phrase) => sayPlain(phrase, speech))
    expect(said).toEqual([
      'Je wilt sewing nl leren',
      'Een groepje van 2 mensen. Els begeleidt het',
      'Het doel: een rok maken',
    ])
  })

  const hidden: [string, Town][] = [
    ['full', { members: [els], groups: [group('g', { memberIds: ['els', 'x'], capacity: 2 })] }],
    ['closed', { groups: [group('g', { state: 'closed' })] }],
    [
      'with somebody blocked',
      {
        members: [els],
        groups: [group('g', { memberIds: ['els'] })],
        blocks: [block('els', 'lea')],
      },
    ],
    [
      'with a minor',
      {
        members: [member('kid', { age: 'minor' })],
        groups: [group('g', { memberIds: ['kid'] })],
      },
    ],
    ['with somebody whom nobody knows', { groups: [group('g', { memberIds: ['ghost'] })] }],
    ['joined already', { groups: [group('g', { memberIds: ['lea'] })] }],
    ['about something else', { groups: [group('g', { topic: 'chess' })] }],
    ['about a private concept', { groups: [group('g', { topic: 'debt' })] }],
    ['in another language', { groups: [group('g', { languages: ['uk'] })] }],
  ]
  it.each(hidden)('are not shown when %s', (_, town) => {
    expect(idsOf(asked(town)).filter((one) => one === 'g')).toEqual([])
  })

  it('are not shown at times when the asker cannot', () => {
    const asker = member('a', { available: [on('mon', 'morning')] })
    expect(idsOf(answer(question(asker, { groups: [group('g')] })))).toEqual([])
  })

  it('say how many are needed while they brew', () => {
    const found = asked({ groups: [group('g', { state: 'brewing' })] })
    expect(found.items[0]?.reason[2]).toMatchObject({
      key: 'matching.for.brewing',
      values: { count: 3 },
    })
  })
})

describe('activities', () => {
  it('are there for who is no declared adult, and nothing else is', () => {
    for (const age of ['minor', 'unknown'] as const) {
      const asker = member('kid', { age, wants: wants('sewing') })
      const town = { members: [nadia], groups: [group('g')], activities: [activity('cafe')] }
      const found = answer(question(asker, town))
      expect(idsOf(found)).toEqual(['cafe'])
      expect(keysOf(found.missing)).toEqual(['matching.missing.adult'])
    }
  })

  it('need no consent for matching', () => {
    const asker = member('a', { consents: [] })
    const found = answer(question(asker, { members: [nadia], activities: [activity('cafe')] }))
    expect(idsOf(found)).toEqual(['cafe'])
    expect(keysOf(found.missing)).toEqual(['matching.missing.consent'])
  })

  it('for grown-ups are not shown to others', () => {
    const wine = activity('wine', { concepts: ['wine-tasting'] })
    const late = activity('late', { ages: [18, 99] })
    const kid = member('kid', { age: 'unknown' })
    const asks = { ask: id('wine-tasting') }
    expect(idsOf(answer(question(kid, { activities: [wine] }, asks)))).toEqual([])
    expect(idsOf(answer(question(kid, { activities: [late] })))).toEqual([])
    expect(idsOf(asked({ activities: [wine] }, asks))).toEqual(['wine'])
  })

  it('for children are for declared minors alone', () => {
    const town = { activities: [activity('kids', { ages: [6, 12] })] }
    expect(idsOf(asked(town))).toEqual([])
    expect(idsOf(answer(question(member('u', { age: 'unknown' }), town)))).toEqual([])
    expect(idsOf(answer(question(member('m', { age: 'minor' }), town)))).toEqual(['kids'])
  })

  const gone: [string, ReturnType<typeof activity>][] = [
    ['have begun', activity('a', { starts: momentAt('2026-12-01T08:00', 'Europe/Brussels') })],
    ['are full', activity('a', { capacity: 3, taken: 3 })],
    ['are out of the radius', activity('a', { where: IEPER })],
    ['are in another language', activity('a', { languages: ['uk'] })],
    ['are about something excluded', activity('a', { concepts: ['sewing', 'weapons'] })],
  ]
  it.each(gone)('are not shown when they %s', (_, one) => {
    expect(idsOf(asked({ activities: [one] }))).toEqual([])
  })

  it('are within the means and the way in that were asked', () => {
    const town = {
      activities: [
        activity('dear', { priceEuro: 12, stepFree: true }),
        activity('steps', { stepFree: false }),
        activity('unsure'),
        activity('good', { stepFree: true }),
      ],
    }
    expect(idsOf(asked(town, { maxPriceEuro: 5, stepFree: true }))).toEqual(['good'])
  })

  it('on an unusual day rank lower, on a day that was ruled out not at all', () => {
    const saturday = activity('sat')
    const wednesday = activity('wed', {
      starts: momentAt('2026-12-09T19:00', 'Europe/Brussels'),
      ends: momentAt('2026-12-09T21:00', 'Europe/Brussels'),
    })
    const town = { activities: [saturday, wednesday] }
    const asker = member('a', { available: [on('wed', 'evening')] })
    expect(idsOf(answer(question(asker, town)))).toEqual(['wed', 'sat'])
    const never = member('n', { unavailable: [on('sat', 'afternoon')] })
    expect(idsOf(answer(question(never, town)))).toEqual(['wed'])
  })

  it('suit an interest when nothing is asked, and serve as tasters when nothing fits', () => {
    const asker = member('a', { interests: ['guitar'] })
    const town = { activities: [activity('play', { concepts: ['guitar'] }), activity('sew')] }
    const { ask: _, ...open } = question(asker, town)
    const found = answer(open)
    expect(idsOf(found)).toEqual(['play'])
    expect(found.items[0]?.reason[0].key).toBe('matching.you.like')
    const { ask: __, ...blank } = question(member('b'), town)
    expect(idsOf(answer(blank)).sort()).toEqual(['play', 'sew'])
    expect(keysOf(answer(blank).missing)).toEqual(['matching.missing.wish'])
  })

  it('of the same theme are tasters for a wish that nobody answers', () => {
    const town = {
      activities: [
        activity('play', { concepts: ['guitar'] }),
        activity('bake', { concepts: ['baking'] }),
      ],
    }
    expect(idsOf(asked(town, { ask: id('chess') }))).toEqual(['play'])
  })
})

describe('what may not be shown to people', () => {
  const helper = member('h', { offers: offers('debt'), wants: wants('debt') })

  it('is answered with activities alone when it is private', () => {
    const town = {
      members: [helper],
      groups: [group('g', { topic: 'debt' })],
      activities: [activity('talk', { concepts: ['debt'] }), activity('sew')],
    }
    const found = asked(town, { ask: id('debt') })
    expect(idsOf(found)).toEqual(['talk'])
    expect(keysOf(found.missing)).toEqual(['matching.missing.private'])
  })

  it('is not brought up by itself', () => {
    const asker = member('a', { wants: wants('debt'), interests: ['debt'] })
    const town = { members: [helper], activities: [activity('talk', { concepts: ['debt'] })] }
    const { ask: _, ...open } = question(asker, town)
    expect(idsOf(answer(open))).toEqual([])
  })

  it('is answered with nothing when it is excluded', () => {
    const town = {
      members: [member('w', { offers: offers('weapons') })],
      activities: [activity('fair', { concepts: ['weapons'] })],
    }
    const found = asked(town, { ask: id('weapons') })
    expect(found.items).toEqual([])
    expect(keysOf(found.missing)).toEqual(['matching.missing.excluded'])
  })
})

describe('the reason', () => {
  function said(town: Town, more: Partial<Question> = {}): string[] {
    const [first] = asked(town, more).items
    return first === undefined ? [] : first.reason.map((phrase) => sayPlain(phrase, speech))
  }

  it('says your interest, with whom, what for', () => {
    expect(said({ members: [nadia] })).toEqual([
      'Je wilt sewing nl leren',
      'Nadia uit Waterschei kan dat tonen',
      'Zo leer je het van mens tot mens, op jouw tempo',
    ])
  })

  it('says what you can give in a swap', () => {
    const peer = member('tom', {
      firstName: 'Tom',
      offers: offers('sewing'),
      wants: wants('cooking'),
    })
    expect(said({ members: [peer] })[2]).toBe(
      'Jullie kunnen elkaar iets leren: jij kan helpen met cooking nl',
    )
  })

  it('names nobody who gave no name, and no place that was not given', () => {
    const quiet = member('q', { firstName: undefined, where: undefined, offers: offers('sewing') })
    expect(said({ members: [quiet] })[1]).toBe('Iemand kan dat tonen')
  })

  it('names what is only near to the wish', () => {
    const near = member('n', { firstName: 'Noa', offers: offers('handcraft') })
    expect(said({ members: [near] })[1]).toBe(
      'Noa uit Genk kan iets tonen dat erop lijkt: handcraft nl',
    )
  })

  it('of an activity names the partner and how one takes part', () => {
    expect(said({ activities: [activity('cafe')] })).toEqual([
      'Je wilt sewing nl leren',
      'Bij de bib',
      'Je kan meedoen met de anderen',
    ])
  })
})

describe('what is missing', () => {
  it('is said as counts of those who fit in everything else', () => {
    const asker = member('a', { available: [on('mon', 'evening')] })
    const members = [
      member('far', { offers: offers('sewing'), where: IEPER }),
      member('far2', { offers: offers('sewing'), where: IEPER }),
      member('busy-week', { offers: offers('sewing'), available: [on('tue', 'evening')] }),
      member('words', { offers: offers('sewing'), spoken: ['uk'] }),
      member('both', {
        offers: offers('sewing'),
        where: IEPER,
        available: [on('tue', 'evening')],
      }),
      member('kept-apart', { offers: offers('sewing'), where: IEPER, age: 'minor' }),
    ]
    const found = answer(question(asker, { members }))
    expect(found.missing.map((phrase) => sayPlain(phrase, speech))).toEqual([
      'Ik vond nog niemand rond Genk voor: sewing nl.',
      'Er zijn 2 mensen die passen, maar die wonen verder dan 15 km.',
      'Er is iemand die past, maar die kan niet op maandagavond.',
      'Er is iemand die past, maar die spreekt geen taal die jij ook spreekt.',
    ])
  })

  it('is not said of an answer that is not thin', () => {
    const members = ['a', 'b'].map((name) => member(name, { offers: offers('sewing') }))
    expect(asked({ members }).missing).toEqual([])
  })

  it('is the reader’s own choice, where that is why', () => {
    const paused = member('a', { paused: true })
    const alone = member('a', { introducible: false })
    expect(keysOf(answer(question(paused, {})).missing)).toEqual(['matching.missing.paused'])
    expect(keysOf(answer(question(alone, {})).missing)).toEqual(['matching.missing.introducible'])
  })
})
