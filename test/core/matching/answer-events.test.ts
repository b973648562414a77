import { describe, expect, it } from 'vitest'
import { momentAt } from '../../../core/domain/index.ts'
import { type Answer, answer, type Question } from '../../../core/matching/index.ts'
import type { Phrase } from '../../../core/texts/index.ts'
import { sayPlain } from '../../../core/texts/index.ts'
import {
  activity,
  block,
  group,
  IEPER,
  id,
  member,
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
