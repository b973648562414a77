/** Correct formings with one thing wrong in what it says of itself, or to who has no seat, and the kind of fault that must be found. */
import { type Day } from '../../../core/domain/index.ts'
import { type Fault } from '../../../core/forming/index.ts'
import { id, offers, wants } from '../matching/town.ts'
import { altered, certified, criterion, key, reasoned, seats, stranded } from './audit-altered.ts'
import { mixed, sourced, swapping, tables } from './audit-examples.ts'
import { EVENING, type Example, mid, pair } from './audit-people.ts'

export const FAULTS_OF_TELLING: readonly (readonly [Fault, string, Example])[] = [
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
