/**
 * Correct formings of every sort, made by hand, each with the sum that its utility comes from. Everybody
 * lives in the same quarter, so that near is 1 and gives .15 to a pair, unless a line says otherwise.
 */
import { MemberId, PlaceId, type Whereabouts } from '../../../core/domain/index.ts'
import { type Formed, type Person, type Venue } from '../../../core/forming/index.ts'
import { GENK, IEPER, id, offers, wants } from '../matching/town.ts'
import {
  EVENING,
  type Example,
  example,
  formed,
  mid,
  NEXT_EVENING,
  pair,
  person,
  type Told,
} from './audit-people.ts'

const an = person('an', { wants: wants('sewing') })
const ben = person('ben', { wants: wants('sewing') })
export const cas = person('cas', { offers: offers('sewing') })
const TRIO = [an, ben, cas]

/**
 * an–ben want the same: .15 · ½ + .15 = .225. an–cas and ben–cas, one way: .35 · ½ + .15 = .325.
 * Σ s = .875, times 2/2; everybody .25 = .75; a source for three .45: 2.075.
 */
const TRIO_WORTH = 2.075

/** Ben waited two rounds: .10 more. */
export const sourced = example(
  [an, { ...ben, waited: 2 }, cas],
  [formed('an ben cas', 2.175, { source: mid('cas') })],
)

/** Three pairs of .225 = .675, times 2/2; .75: 1.425. Nobody can show it. */
export const findingOut = example(
  [an, ben, person('dirk', { wants: wants('sewing') })],
  [formed('an ben dirk', 1.425)],
)

/**
 * Four learners, six pairs of .225 = 1.35, times 2/3 = .9; 4 · .25 = 1; a host for four .6, who likes
 * sewing and so is the source, .6; and hosts one group already, −.05: 3.05.
 */
export const hosted = example(
  [
    ...['an', 'ben', 'dirk', 'els'].map((name) => person(name, { wants: wants('sewing') })),
    person('host', { roles: ['host'], interests: ['sewing'] }),
    person('idle', { roles: ['host'] }),
  ],
  [formed('an ben dirk els host', 3.05, { host: mid('host'), source: mid('host') })],
  {},
  { hosting: new Map([[mid('host'), 1]]) },
)

/**
 * Wednesday: ben–ida .225 times 2/1 = .45; .5; a host for two .3; who likes it .3: 1.55.
 * Thursday, where the host learns chess like fay, from gus: as the trio, 2.075.
 */
export const twoEvenings = example(
  [
    ben,
    person('ida', { wants: wants('sewing') }),
    person('fay', { wants: wants('chess') }),
    person('gus', { offers: offers('chess') }),
    person('host', { roles: ['host'], interests: ['sewing'], wants: wants('chess') }),
  ],
  [
    formed('ben host ida', 1.55, { host: mid('host'), source: mid('host') }),
    formed('fay gus host', TRIO_WORTH, {
      topic: id('chess'),
      source: mid('gus'),
      slot: NEXT_EVENING,
    }),
  ],
)

/**
 * About cooking, with a host: val wants to bake, and wim and xia to garden, which has nothing to do with
 * baking. What it is worth is not worked out: it is there to be found fault with.
 */
export function tables(host: Told, group: Partial<Formed>): Example {
  return example(
    [
      person('host', { roles: ['host'], ...host }),
      person('val', { wants: wants('baking') }),
      person('wim', { wants: wants('gardening') }),
      person('xia', { wants: wants('gardening') }),
      person('zeb', { offers: offers('gardening') }),
    ],
    [formed('host val wim xia zeb', 0, { host: mid('host'), topic: id('cooking'), ...group })],
  )
}

/** Five kilometres north of the others: near is .8 and gives .12. */
const NORTH: Whereabouts = { ...GENK, lat: GENK.lat + 5 / ((Math.PI / 180) * 6371) }

/**
 * hans–ivo both ways: .35 + .35 + .15 = .85. hans–jo one way, 5 km: .175 + .12 = .295. ivo–jo: .12.
 * Σ s = 1.265; .75; hans is owed six, of which four count, .2: 2.215.
 */
export const swapping = example(
  [
    person('hans', { wants: wants('guitar'), offers: offers('chess') }, { owed: 6 }),
    person('ivo', { wants: wants('chess'), offers: offers('guitar') }),
    person('jo', { wants: wants('cooking'), offers: offers('guitar'), where: NORTH }),
  ],
  [formed('hans ivo jo', 2.215, { topic: undefined })],
  { topic: 'exchange' },
)

/**
 * kim → lou → mo → kim. Guitar and chess are taught as wanted: .175 + .15 = .325 twice. Who wants to cook
 * is taught to bake (.7): .175 · .7 + .15 = .2725. Σ s = .9225; .75: 1.6725.
 */
export const ring = example(
  [
    person('kim', { offers: offers('guitar'), wants: wants('cooking') }),
    person('lou', { offers: offers('chess'), wants: wants('guitar', 'debt') }),
    person('mo', { offers: offers('baking', 'debt'), wants: wants('chess') }),
  ],
  [
    formed('kim lou mo', 1.6725, {
      topic: undefined,
      ring: [
        { from: mid('kim'), to: mid('lou'), concept: id('guitar') },
        { from: mid('lou'), to: mid('mo'), concept: id('chess') },
        { from: mid('mo'), to: mid('kim'), concept: id('baking') },
      ],
    }),
  ],
  { topic: 'rings', min: 5, max: 6, hostAbove: 2 },
)

/** As the trio: two want Dutch, and one who speaks it shows it. They have no other language in common. */
export const tongue = example(
  [
    person('amir', { wants: wants('dutch'), spoken: ['ar'] }),
    person('olha', { wants: wants('dutch'), spoken: ['uk'] }),
    person('piet', { offers: offers('dutch'), spoken: ['nl'] }),
  ],
  [formed('amir olha piet', TRIO_WORTH, { topic: id('dutch'), source: mid('piet') })],
)

/** As the trio: knitting needs few words, and one of them speaks with both others. */
export const bridged = example(
  [
    person('amir', { wants: wants('knitting'), spoken: ['ar'] }),
    person('olha', { wants: wants('knitting'), spoken: ['uk'] }),
    person('rita', { offers: offers('knitting'), spoken: ['uk', 'ar'] }),
  ],
  [
    formed('amir olha rita', TRIO_WORTH, {
      topic: id('knitting'),
      source: mid('rita'),
      language: undefined,
    }),
  ],
)

/**
 * Far away gives 0, an unknown place .075. an–ben: .075 + .075 = .15. an–cas: .175 + 0 = .175.
 * ben–cas: .175 + .075 = .25. Σ s = .575; .75; .45: 1.775.
 */
export const online = example(
  [
    person('an', { wants: wants('sewing'), online: true, where: IEPER }),
    person('ben', { wants: wants('sewing'), online: true, where: undefined }),
    person('cas', { offers: offers('sewing'), online: true }),
  ],
  [formed('an ben cas', 1.775, { source: mid('cas'), isOnline: true })],
  { venues: [{ id: PlaceId.parse('barn'), name: 'barn', where: GENK, capacity: 9, rooms: 1 }] },
)

export const BARN: Venue = {
  id: PlaceId.parse('barn'),
  name: 'de schuur',
  where: GENK,
  capacity: 3,
  rooms: 1,
}

/** Two trios, one after the other in the only room. */
export const housed = example(
  [...TRIO, ...TRIO.map((one) => ({ ...one, member: { ...one.member, id: twin(one) } }))],
  [
    formed('an ben cas', TRIO_WORTH, {
      source: mid('cas'),
      venue: BARN.id,
      slot: { ...EVENING, to: EVENING.from + 60 },
    }),
    formed('an-2 ben-2 cas-2', TRIO_WORTH, {
      source: mid('cas-2'),
      venue: BARN.id,
      slot: { ...EVENING, from: EVENING.from + 60 },
    }),
  ],
  { venues: [BARN] },
)

function twin({ member: one }: Person): MemberId {
  return mid(`${one.id}-2`)
}

/**
 * an–ben met four rounds ago: .225 − .3 · ½ = .075. ben–cas met and both ask for it again: .325 + .1 = .425.
 * an–cas are friends: .325 + .2 = .525. Σ s = 1.025; .75; .45: 2.225.
 */
export const tied = example(
  TRIO,
  [formed('an ben cas', 2.225, { source: mid('cas') })],
  {},
  {
    met: new Map([
      [pair('an', 'ben'), 4],
      [pair('ben', 'cas'), 0],
    ]),
    again: new Set([pair('ben', 'cas')]),
    friends: new Set([pair('an', 'cas')]),
    together: new Set([pair('an', 'ben'), pair('ben', 'cas'), pair('kid', 'early')]),
  },
)

/**
 * Red, red and blue. Two values of three: half diverse, .15 · 3 · ½ = .225. Blue is alone, .45 · 3 = 1.35.
 * One town and somebody blue cost nothing: 2.075 − 1.575 = .5.
 */
export const mixed = example(
  [
    { ...an, attributes: { team: 'red' } },
    { ...ben, attributes: { team: 'red' } },
    { ...cas, attributes: { team: 'blue' } },
  ],
  [formed('an ben cas', 0.5, { source: mid('cas') })],
  {
    criteria: [
      { attribute: 'team', rule: 'at-least-one', value: 'blue', strength: 'fixed' },
      { attribute: 'team', rule: 'diverse', strength: 'want' },
      { attribute: 'team', rule: 'never-alone', value: 'blue', strength: 'need' },
      { attribute: 'town', rule: 'similar', strength: 'fixed' },
    ],
  },
)

/**
 * About cooking: baking is .7 of it, gardening .5, chess nothing. sam–tine: .15 · .7/2 + .15 = .2025.
 * sam–uma: .15, as baking and gardening have nothing in common. tine–uma: .175 · .5 + .15 = .2375.
 * Σ s = .59; .75; uma can show it, .45; of sam the first wish is near, .05; of tine it is chess: 1.84.
 */
export const relatives = example(
  [
    person('sam', { wants: wants('baking', 'chess') }, { owed: 1 }),
    person('tine', { wants: wants('chess', 'cooking') }, { owed: 2 }),
    person('uma', { offers: offers('gardening', 'chess') }),
  ],
  [formed('sam tine uma', 1.84, { topic: id('cooking'), source: mid('uma') })],
)

export const EXAMPLES: Readonly<Record<string, Example>> = {
  'three with somebody who shows it': sourced,
  'three who find it out': findingOut,
  'five with a host': hosted,
  'a host who learns elsewhere': twoEvenings,
  'a swap circle': swapping,
  'a ring': ring,
  'a language': tongue,
  'few words and a bridge': bridged,
  online: online,
  'a venue with one room': housed,
  'ties of all sorts': tied,
  'criteria met and not met': mixed,
  'relatives of a topic': relatives,
}
