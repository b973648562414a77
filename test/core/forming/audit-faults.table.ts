/** Correct formings with one thing wrong in each, and the kind of fault that must be found. */
import { type Day, PlaceId } from '../../../core/domain/index.ts'
import type { Fault, Forming } from '../../../core/forming/index.ts'
import { CLUB, IEPER, id, offers, on, wants } from '../matching/town.ts'
import {
  type Alteration,
  altered,
  barn,
  certified,
  criterion,
  key,
  reasoned,
  seats,
  type Told,
} from './audit-altered.ts'
import {
  BARN,
  bridged,
  EVENING,
  type Example,
  findingOut,
  forming,
  hosted,
  housed,
  mid,
  mixed,
  online,
  pair,
  person,
  relatives,
  ring,
  sourced,
  swapping,
  tables,
  tied,
  tongue,
  twoEvenings,
  unplaced,
} from './audit-examples.ts'

const [first] = sourced.result.groups
const again: Forming = forming(first === undefined ? [] : [first, first], sourced.result.unplaced)
const lessons = ring.result.groups[0]?.ring ?? []
const turned = [...lessons.slice(1), ...lessons.slice(0, 1)]
const [kim, lou, mo] = lessons
const shuffled = [kim, mo, lou].flatMap((one) => one ?? [])

function without(name: string, example: Example = sourced): Alteration {
  return { result: { unplaced: example.result.unplaced.filter((one) => one.id !== mid(name)) } }
}

function stranded(name: string, told: Told): Example {
  const more = altered(sourced, {})
  return {
    ...more,
    problem: { ...more.problem, people: [...more.problem.people, person(name, told)] },
  }
}

export const FAULTS: readonly (readonly [Fault, string, Example])[] = [
  [
    'twice',
    'somebody twice in a group',
    altered(sourced, { group: seats('an', 'an', 'ben', 'cas') }),
  ],
  ['twice', 'somebody who learns in two groups', altered(sourced, { result: again })],
  [
    'twice',
    'a seat and a reason',
    altered(sourced, { result: { unplaced: [...sourced.result.unplaced, unplaced('an')] } }),
  ],
  [
    'twice',
    'a host who is told to have no seat',
    altered(hosted, { result: { unplaced: [...hosted.result.unplaced, unplaced('host')] } }),
  ],
  [
    'twice',
    'two reasons for one person',
    altered(sourced, { result: { unplaced: [...sourced.result.unplaced, unplaced('kid')] } }),
  ],

  ['lost', 'somebody with neither seat nor reason', altered(sourced, without('kid'))],
  [
    'lost',
    'a learner who left a group without a word',
    altered(findingOut, { group: seats('an', 'ben') }),
  ],
  [
    'lost',
    'a host with a wish of their own',
    stranded('h', { roles: ['host'], wants: wants('chess') }),
  ],
  ['lost', 'somebody who is no host and has no wish', stranded('h', {})],

  [
    'stranger',
    'a seat for nobody knows whom',
    altered(sourced, { group: seats('an', 'ben', 'cas', 'ghost') }),
  ],
  [
    'stranger',
    'a reason for nobody knows whom',
    altered(sourced, { result: { unplaced: [...sourced.result.unplaced, unplaced('ghost')] } }),
  ],

  ['size', 'too few people', altered(sourced, { settings: { min: 4 } })],
  ['size', 'too many people', altered(hosted, { settings: { max: 4 } })],
  ['size', 'a ring of two', altered(ring, { group: seats('kim', 'lou') })],

  ['host', 'more than four without a host', altered(hosted, { group: { host: undefined } })],
  ['host', 'a host who never offered to be one', altered(sourced, { group: { host: mid('cas') } })],
  ['host', 'a host without a seat', altered(hosted, { group: { host: mid('idle') } })],
  [
    'host',
    'a host with one group more than they may',
    altered(hosted, { history: { hosting: new Map([[mid('host'), 2]]) } }),
  ],
  [
    'host',
    'a ring with a host',
    altered(ring, { group: { host: mid('mo') }, people: { mo: { roles: ['host'] } } }),
  ],

  ...(
    [
      ['a minor', { age: 'minor' }],
      ['somebody who told no age', { age: 'unknown' }],
      ['somebody who did not agree', { consents: [] }],
      [
        'somebody who took their consent back',
        {
          consents: [
            { purpose: 'matching', given: true, at: 1, wording: 'v1' },
            { purpose: 'matching', given: false, at: 2, wording: 'v1' },
          ],
        },
      ],
      ['somebody on pause', { paused: true }],
      ['somebody who cannot be reached', { unreachable: true }],
      ['somebody who wants no introduction', { introducible: false }],
    ] satisfies [string, Told][]
  ).map(([claim, more]): [Fault, string, Example] => [
    'person',
    claim,
    altered(sourced, { people: { ben: more } }),
  ]),
  ['person', 'a host on pause', altered(hosted, { people: { host: { paused: true } } })],

  [
    'pair',
    'two who shall never meet',
    altered(sourced, { history: { never: new Set([pair('cas', 'an')]) } }),
  ],
  [
    'pair',
    'a host whom a learner shall never meet',
    altered(hosted, { history: { never: new Set([pair('host', 'els')]) } }),
  ],
  [
    'pair',
    'two of one household',
    altered(sourced, { people: { an: { household: 'h' }, cas: { household: 'h' } } }),
  ],
  ['pair', 'two of different clubs', altered(sourced, { people: { an: { clubId: `${CLUB}-2` } } })],

  [
    'together',
    'one of two who has a seat',
    altered(sourced, { history: { together: new Set([pair('an', 'kid')]) } }),
  ],
  [
    'together',
    'two in different groups',
    altered(housed, { history: { together: new Set([pair('an', 'ben-2')]) } }),
  ],
  [
    'together',
    'the end of a chain that has no seat',
    altered(tied, {
      history: { together: new Set([pair('an', 'ben'), pair('ben', 'cas'), pair('cas', 'kid')]) },
    }),
  ],

  [
    'distance',
    'two who live too far from each other',
    altered(sourced, { people: { ben: { where: IEPER } } }),
  ],
  [
    'distance',
    'somebody who told no place',
    altered(sourced, { people: { ben: { where: undefined } } }),
  ],
  [
    'distance',
    'somebody who does not come online',
    altered(online, { people: { cas: { online: false } } }),
  ],

  ['venue', 'no venue where there are some', altered(housed, { group: { venue: undefined } })],
  [
    'venue',
    'a venue that nobody has',
    altered(housed, { group: { venue: PlaceId.parse('attic') } }),
  ],
  ['venue', 'a venue that is too small', altered(housed, barn({ capacity: 2 }))],
  ['venue', 'a venue that is too far away', altered(housed, barn({ where: IEPER }))],
  ['venue', 'a venue where there are none', altered(sourced, { group: { venue: BARN.id } })],
  ['venue', 'a venue for a group online', altered(online, { group: { venue: BARN.id } })],
  [
    'venue',
    'two groups at the same time in one room',
    altered(housed, { group: { slot: EVENING } }),
  ],

  [
    'slot',
    'half an hour',
    altered(sourced, { group: { slot: { ...EVENING, to: EVENING.from + 30 } } }),
  ],
  [
    'slot',
    'a time at which somebody is away',
    altered(sourced, { people: { ben: { available: [on('fri', 'evening')] } } }),
  ],
  [
    'slot',
    'a time that somebody took back',
    altered(sourced, { people: { ben: { unavailable: [{ day: 'wed', from: 1140, to: 1150 }] } } }),
  ],
  [
    'slot',
    'somebody who told nothing about time',
    altered(sourced, { people: { ben: { available: [] } } }),
  ],
  [
    'slot',
    'somebody who only told when they cannot, before eight',
    altered(sourced, {
      group: { slot: { day: 'wed', from: 420, to: 540 } },
      people: Object.fromEntries(
        ['an', 'ben', 'cas'].map((name) => [
          name,
          { available: [], unavailable: [on('mon', 'morning')] },
        ]),
      ),
    }),
  ],
  [
    'slot',
    'a host in two groups at once',
    altered(twoEvenings, { group: { slot: { day: 'thu', from: 1020, to: 1080 } } }),
  ],
  [
    'slot',
    'a time that no day has',
    altered(sourced, { group: { slot: { day: 'wed', from: 1380, to: 1500 } } }),
  ],

  [
    'language',
    'a language that somebody does not speak',
    altered(sourced, { group: { language: 'fr' } }),
  ],
  [
    'language',
    'no language where words are needed',
    altered(sourced, { group: { language: undefined } }),
  ],
  [
    'language',
    'no language and nobody who bridges',
    altered(bridged, { people: { rita: { spoken: ['uk'] } } }),
  ],
  [
    'language',
    'a topic that is a language and that nobody speaks',
    altered(tongue, { people: { piet: { spoken: ['fr'] } } }),
  ],
  [
    'language',
    'somebody who neither speaks nor wants it',
    altered(tongue, {
      people: { piet: { spoken: ['fr', 'nl'] }, amir: { wants: wants('french') } },
    }),
  ],
  [
    'language',
    'a swap circle without a language',
    altered(swapping, { group: { language: undefined } }),
  ],

  [
    'topic',
    'a private topic',
    altered(sourced, {
      group: { topic: id('debt') },
      people: {
        an: { wants: wants('debt') },
        ben: { wants: wants('debt') },
        cas: { offers: offers('debt') },
      },
    }),
  ],
  ['topic', 'an excluded topic', altered(sourced, { group: { topic: id('weapons') } })],
  [
    'topic',
    'somebody without a part in it',
    altered(hosted, { people: { els: { wants: wants('chess') } } }),
  ],
  [
    'topic',
    'somebody whose part is too far from it',
    altered(hosted, { people: { els: { wants: wants('knitting') } } }),
  ],
  [
    'topic',
    'a topic that only one person wants',
    altered(sourced, { people: { ben: { wants: [], offers: offers('sewing') } } }),
  ],
  ['topic', 'a group without a topic', altered(sourced, { group: { topic: undefined } })],
  ['topic', 'a swap circle with a topic', altered(swapping, { group: { topic: id('guitar') } })],
  ['topic', 'a ring with a topic', altered(ring, { group: { topic: id('guitar') } })],

  ['source', 'a source that is not told', altered(sourced, { group: { source: undefined } })],
  ['source', 'a source that is none', altered(sourced, { group: { source: mid('an') } })],
  [
    'source',
    'a learner who only likes it',
    altered(findingOut, {
      group: { source: mid('an') },
      people: { an: { interests: ['sewing'] } },
    }),
  ],
  [
    'source',
    'a host who does not know it',
    altered(hosted, { people: { host: { interests: ['chess'] } } }),
  ],
  ['source', 'somebody of another group', altered(twoEvenings, { group: { source: mid('gus') } })],
  ['source', 'a swap circle with a source', altered(swapping, { group: { source: mid('ivo') } })],
  ['source', 'a ring with a source', altered(ring, { group: { source: mid('mo') } })],

  [
    'floor',
    'somebody who offers what nobody wants',
    altered(relatives, { people: { tine: { wants: wants('baking') } } }),
  ],
  [
    'floor',
    'a swap circle in which somebody only wishes alike',
    altered(swapping, {
      people: { jo: { wants: wants('guitar'), offers: [] }, ivo: { offers: [] } },
    }),
  ],
  [
    'floor',
    'a swap of what is hardly related',
    altered(swapping, { people: { jo: { wants: [], offers: offers('gardening') } } }),
  ],

  ['ring', 'a ring that begins elsewhere', altered(ring, { group: { ring: turned } })],
  ['ring', 'lessons in no order', altered(ring, { group: { ring: shuffled } })],
  ['ring', 'a ring with a lesson too few', altered(ring, { group: { ring: lessons.slice(1) } })],
  ['ring', 'no lessons', altered(ring, { group: { ring: [] } })],
  ['ring', 'a lesson twice', altered(ring, { group: { ring: [...lessons, ...lessons] } })],
  [
    'ring',
    'a lesson that nobody offers',
    altered(ring, { people: { lou: { offers: offers('guitar') } } }),
  ],
  [
    'ring',
    'a lesson that is not wanted',
    altered(ring, { people: { lou: { wants: wants('sewing') } } }),
  ],
  [
    'ring',
    'a lesson in what is private',
    altered(ring, {
      group: {
        ring: lessons.map((one) =>
          one.from === mid('mo') ? { ...one, concept: id('debt') } : one,
        ),
      },
    }),
  ],
  ['ring', 'lessons in a group that is no ring', altered(swapping, { group: { ring: lessons } })],

  [
    'criterion',
    'everybody alike who must be diverse',
    altered(mixed, criterion({ attribute: 'town' })),
  ],
  ['criterion', 'two alike of three who must be diverse', altered(mixed, criterion({}))],
  ['criterion', 'two sorts that must be similar', altered(mixed, criterion({ rule: 'similar' }))],
  [
    'criterion',
    'nobody of whom there must be one',
    altered(mixed, criterion({ rule: 'at-least-one', value: 'green' })),
  ],
  [
    'criterion',
    'somebody alone who must not be',
    altered(mixed, criterion({ rule: 'never-alone', value: 'blue' })),
  ],
  [
    'criterion',
    'two languages that must be one',
    altered(mixed, {
      ...criterion({ attribute: 'language', rule: 'similar' }),
      people: { an: { language: 'fr', spoken: ['nl'] } },
    }),
  ],

  ['utility', 'a group that boasts', altered(sourced, { group: { utility: 2.1751 } })],
  ['utility', 'a group that is worth no number', altered(sourced, { group: { utility: NaN } })],
  ['utility', 'a wrong sum', altered(sourced, { result: { utility: 2.17 } })],

  ['certificate', 'another utility', altered(sourced, certified({ utility: 2, bound: 2.175 }))],
  ['certificate', 'an optimum with a gap', altered(sourced, certified({ bound: 2.2 }))],
  [
    'certificate',
    'a bound below what was found',
    altered(sourced, certified({ kind: 'bound', bound: 2.1 })),
  ],
  [
    'certificate',
    'a bound that is no number',
    altered(sourced, certified({ kind: 'bound', bound: NaN })),
  ],
  [
    'certificate',
    'a bound that is reached and not said to be',
    altered(sourced, certified({ kind: 'bound' })),
  ],

  [
    'reason',
    'no time, said to who told some',
    altered(sourced, reasoned('early', { why: 'no-times' })),
  ],
  [
    'reason',
    'no place, said to who told one',
    altered(sourced, reasoned('early', { why: 'no-place' })),
  ],
  [
    'reason',
    'no place, said to who comes online',
    altered(sourced, {
      ...reasoned('early', { why: 'no-place' }),
      people: { early: { where: undefined, online: true } },
    }),
  ],
  [
    'reason',
    'no wish, said to who told one',
    altered(sourced, reasoned('early', { why: 'no-wish' })),
  ],
  [
    'reason',
    'no wish, said to a host',
    altered(sourced, {
      ...reasoned('early', { why: 'no-wish' }),
      people: { early: { wants: [], roles: ['host'] } },
    }),
  ],
  [
    'reason',
    'few who share it, said to who told nothing to share',
    altered(sourced, {
      ...reasoned('early', { why: 'few-share-it' }),
      people: { early: { wants: wants('debt') } },
    }),
  ],
  [
    'reason',
    'words that say something else than why',
    altered(sourced, reasoned('early', { reason: { key: 'forming.seat.times' } })),
  ],
  [
    'reason',
    'words that are for something else',
    altered(sourced, reasoned('early', { reason: { key: 'matching.missing.nobody' } })),
  ],
  [
    'reason',
    'a name',
    altered(
      sourced,
      reasoned('early', { reason: { key: 'forming.seat.none', values: { who: 'Ben' } } }),
    ),
  ],
  [
    'reason',
    'a count',
    altered(
      sourced,
      reasoned('early', { reason: { key: 'forming.seat.none', values: { count: 2 } } }),
    ),
  ],
  [
    'reason',
    'a concept that is not theirs',
    altered(
      sourced,
      reasoned('early', {
        reason: { key: 'forming.seat.topic', values: { concept: { concept: id('chess') } } },
      }),
    ),
  ],
  [
    'reason',
    'a name within a list',
    altered(
      sourced,
      reasoned('early', {
        reason: { key: 'forming.seat.none', values: { all: { list: [{ spoken: 'nl' }, 'Ben'] } } },
      }),
    ),
  ],
  [
    'reason',
    'help in words of something else',
    altered(sourced, reasoned('early', { wouldHelp: { key: 'forming.seat.times' } })),
  ],
  [
    'reason',
    'help that names somebody',
    altered(
      sourced,
      reasoned('early', { wouldHelp: { key: key('forming.help.friend'), values: { who: 'Ben' } } }),
    ),
  ],
  [
    'lost',
    'a host with as many offers as wishes',
    stranded('h', { roles: ['host'], wants: wants('chess'), offers: offers('guitar') }),
  ],
  [
    'together',
    'somebody whose name has the mark of pairs in it',
    altered(sourced, {
      group: seats('a~n', 'ben', 'cas'),
      people: { an: { id: 'a~n' } },
      history: { together: new Set([pair('a~n', 'kid')]) },
    }),
  ],
  [
    'source',
    'a source in a swap circle that claims a topic',
    altered(swapping, { group: { topic: id('guitar'), source: mid('ivo') } }),
  ],
  [
    'reason',
    'no time, said to who told an hour',
    altered(sourced, {
      ...reasoned('early', { why: 'no-times' }),
      people: { early: { available: [{ day: 'mon', from: 600, to: 660 }] } },
    }),
  ],
  [
    'floor',
    'somebody to whom neither the others nor the host have anything to give',
    tables({}, {}),
  ],
  [
    'floor',
    'a host who offers something else of the topic',
    tables({ offers: offers('gardening') }, { source: mid('zeb') }),
  ],
  [
    'slot',
    'a day that no week has',
    altered(sourced, { group: { slot: { ...EVENING, day: 'day' as Day } } }),
  ],
  [
    'slot',
    'a time before the day begins',
    altered(sourced, { group: { slot: { ...EVENING, from: -60 } } }),
  ],
]
