/** Correct formings with one thing wrong in who sits where, and the kind of fault that must be found. */
import { PlaceId } from '../../../core/domain/index.ts'
import { type Fault, type Forming } from '../../../core/forming/index.ts'
import { CLUB, IEPER, wants } from '../matching/town.ts'
import { type Alteration, altered, barn, seats, stranded, type Told } from './audit-altered.ts'
import { BARN, findingOut, hosted, housed, online, ring, sourced, tied } from './audit-examples.ts'
import { EVENING, type Example, forming, mid, pair, unplaced } from './audit-people.ts'

const [first] = sourced.result.groups
const again: Forming = forming(first === undefined ? [] : [first, first], sourced.result.unplaced)

function without(name: string, example: Example = sourced): Alteration {
  return { result: { unplaced: example.result.unplaced.filter((one) => one.id !== mid(name)) } }
}

export const FAULTS_OF_SEATS: readonly (readonly [Fault, string, Example])[] = [
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
]
