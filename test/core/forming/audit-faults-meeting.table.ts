/** Correct formings with one thing wrong in when, about what and in which language it meets, and the kind of fault that must be found. */
import { type Fault } from '../../../core/forming/index.ts'
import { id, offers, on, wants } from '../matching/town.ts'
import { altered } from './audit-altered.ts'
import {
  bridged,
  findingOut,
  hosted,
  relatives,
  ring,
  sourced,
  swapping,
  tongue,
  twoEvenings,
} from './audit-examples.ts'
import { EVENING, type Example, mid } from './audit-people.ts'

const lessons = ring.result.groups[0]?.ring ?? []
const turned = [...lessons.slice(1), ...lessons.slice(0, 1)]
const [kim, lou, mo] = lessons
const shuffled = [kim, mo, lou].flatMap((one) => one ?? [])

export const FAULTS_OF_MEETING: readonly (readonly [Fault, string, Example])[] = [
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
]
