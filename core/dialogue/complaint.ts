/** «Te ver», «niet dit», «waarom ik?»: what people type about something in a list, in three languages. */
import type { Objection } from '../matching/index.ts'
import { bare } from './always.ts'

/** `why`: a question about it; `object`: not this, without a reason yet. */
export type Complaint = Objection | 'why' | 'object'

/** The whole of what was typed, bare of case and marks, for each complaint. */
const SAID: readonly (readonly [Complaint, readonly string[]])[] = [
  [
    'why',
    [
      'waarom',
      'waarom ik',
      'waarom deze',
      'waarom dit',
      'pourquoi',
      'pourquoi moi',
      'why',
      'why me',
      'why this',
    ],
  ],
  [
    'too-far',
    [
      'te ver',
      'dat is te ver',
      'te ver weg',
      'trop loin',
      'c est trop loin',
      'too far',
      'that is too far',
      'too far away',
    ],
  ],
  [
    'too-dear',
    [
      'te duur',
      'dat is te duur',
      'trop cher',
      'c est trop cher',
      'too expensive',
      'that is too expensive',
    ],
  ],
  [
    'too-advanced',
    [
      'te moeilijk',
      'dat is te moeilijk',
      'te hoog',
      'trop difficile',
      'c est trop difficile',
      'too hard',
      'too difficult',
      'too advanced',
    ],
  ],
  [
    'wrong-day',
    [
      'verkeerde dag',
      'andere dag',
      'die dag kan ik niet',
      'dan kan ik niet',
      'mauvais jour',
      'un autre jour',
      'wrong day',
      'another day',
    ],
  ],
  [
    'not-this-person',
    ['niet deze persoon', 'niet die persoon', 'pas cette personne', 'not this person'],
  ],
  ['object', ['niet dit', 'niet deze', 'pas ca', 'pas celui ci', 'not this', 'not this one']],
]

/** Undefined for anything that is more, or else, than a complaint. */
export function bareComplaint(text: string): Complaint | undefined {
  const words = bare(text)
  return SAID.find(([, phrases]) => phrases.includes(words))?.[0]
}
