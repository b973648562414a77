/** Formings that look odd at first sight, and in which nothing is wrong, or not what one might think. */
import { DAYS } from '../../../core/domain/index.ts'
import { type Fault } from '../../../core/forming/index.ts'
import { id, offers, on, wants } from '../matching/town.ts'
import { altered, barn, certified, key, reasoned } from './audit-altered.ts'
import {
  bridged,
  hosted,
  housed,
  ring,
  sourced,
  swapping,
  tables,
  tongue,
  twoEvenings,
} from './audit-examples.ts'
import { EVENING, type Example, mid, pair, unplaced } from './audit-people.ts'

/** What looks odd, and is right. */
export const RIGHT: readonly (readonly [string, Example])[] = [
  [
    'a host without a wish who is told to have no seat',
    altered(hosted, { result: { unplaced: [...hosted.result.unplaced, unplaced('idle')] } }),
  ],
  [
    'two who must be together, one of whom hosts',
    altered(hosted, {
      history: { hosting: new Map([[mid('host'), 1]]), together: new Set([pair('an', 'host')]) },
    }),
  ],
  [
    'two who must be together, where one learns and the other hosts them there',
    altered(twoEvenings, {
      history: { together: new Set([pair('host', 'ida'), pair('host', 'fay')]) },
    }),
  ],
  [
    'who only told when they cannot, at another time',
    altered(sourced, { people: { ben: { available: [], unavailable: [on('mon', 'morning')] } } }),
  ],
  [
    'who took back all that they gave, at another time',
    altered(sourced, {
      people: { ben: { available: [on('mon', 'morning')], unavailable: [on('mon', 'morning')] } },
    }),
  ],
  [
    'two groups in two rooms at the same time',
    altered(housed, { ...barn({ rooms: 2, capacity: undefined }), group: { slot: EVENING } }),
  ],
  ['a bound above what was found', altered(sourced, certified({ kind: 'bound', bound: 3 }))],
  [
    'a reason of own things alone',
    altered(
      sourced,
      reasoned('early', {
        why: 'few-share-it',
        reason: { key: 'forming.seat.topic', values: { concept: { concept: id('sewing') } } },
        wouldHelp: {
          key: key('forming.help.other'),
          values: { times: { times: [EVENING] }, spoken: { list: [{ spoken: 'fr' }] } },
        },
      }),
    ),
  ],
  [
    'no time, said to who told less than an hour',
    altered(sourced, {
      ...reasoned('early', { why: 'no-times' }),
      people: { early: { available: [{ day: 'mon', from: 600, to: 659 }] } },
    }),
  ],
  [
    'no time, said to who is never free',
    altered(sourced, {
      ...reasoned('early', { why: 'no-times' }),
      people: {
        early: { available: [], unavailable: DAYS.map((day) => ({ day, from: 0, to: 1440 })) },
      },
    }),
  ],
  [
    'no place, said to who told none',
    altered(sourced, {
      ...reasoned('early', { why: 'no-place' }),
      people: { early: { where: undefined } },
    }),
  ],
  [
    'no wish, said to who told what is private',
    altered(sourced, {
      ...reasoned('early', { why: 'no-wish' }),
      people: { early: { wants: wants('debt') } },
    }),
  ],
]

/** Whatever else may be wrong by now: not this. */
export const SPARED: readonly (readonly [Fault, string, Example])[] = [
  ['size', 'as many as may be', altered(sourced, { settings: { max: 3 } })],
  ['host', 'as many as need none', altered(sourced, { settings: { hostAbove: 3 } })],
  [
    'host',
    'a ring of four without one',
    altered(ring, { group: { members: ['kim', 'lou', 'mo', 'kid'].map(mid) } }),
  ],
  [
    'pair',
    'neighbours of two households',
    altered(sourced, { people: { an: { household: 'a' }, ben: { household: 'b' } } }),
  ],
  [
    'slot',
    'until midnight',
    altered(sourced, {
      group: { slot: { day: 'wed', from: 1380, to: 1440 } },
      people: Object.fromEntries(
        ['an', 'ben', 'cas'].map((name) => [
          name,
          { available: [{ day: 'wed', from: 1200, to: 1440 }] },
        ]),
      ),
    }),
  ],
  [
    'language',
    'who wants the language beside something else',
    altered(tongue, { people: { amir: { wants: wants('chess', 'dutch') } } }),
  ],
  [
    'language',
    'few words among people who could talk',
    altered(bridged, { people: { amir: { spoken: ['uk'] } } }),
  ],
  [
    'topic',
    'who wants and offers it',
    altered(sourced, { people: { ben: { offers: offers('sewing') } } }),
  ],
  [
    'source',
    'one of two who can show it',
    altered(sourced, { people: { ben: { offers: offers('sewing') } } }),
  ],
  [
    'reason',
    'few who share it, said to who wants as much as they offer',
    altered(sourced, {
      ...reasoned('early', { why: 'few-share-it' }),
      people: { early: { offers: offers('chess') } },
    }),
  ],
  [
    'floor',
    'who gets from a host who likes the topic',
    tables({ interests: ['cooking'] }, { source: mid('host') }),
  ],
  [
    'floor',
    'who gets from a host who offers it, beside a source',
    tables({ offers: offers('cooking') }, { source: mid('zeb') }),
  ],
  [
    'floor',
    'a swap of what is just related enough',
    altered(swapping, {
      people: {
        ivo: { wants: wants('chess', 'gardening') },
        jo: { wants: [], offers: offers('cooking') },
      },
    }),
  ],
  [
    'ring',
    'a lesson that is just related enough',
    altered(ring, {
      people: { lou: { wants: wants('cooking') }, kim: { offers: offers('gardening') } },
      group: {
        ring: (ring.result.groups[0]?.ring ?? []).map((one) =>
          one.from === mid('kim') ? { ...one, concept: id('gardening') } : one,
        ),
      },
    }),
  ],
]
