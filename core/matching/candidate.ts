/** An item that fits, before it is known whether it is shown: its reason is made only then. */
import type { Activity, ConceptId, Group, Member, Want } from '../domain/index.ts'
import { explainActivity, explainGroup, type Why } from './explain-event.ts'
import { explainPerson } from './explain-person.ts'
import type { Item, MatchingSettings } from './question.ts'
import type { PersonTie } from './roles.ts'
import { scoreOf } from './score.ts'

/** What a reason is made of. */
export type About =
  | { readonly of: 'person'; readonly person: Member; readonly tie: PersonTie }
  | {
      readonly of: 'group'
      readonly group: Group
      readonly want: Want
      readonly host: string | undefined
    }
  | {
      readonly of: 'activity'
      readonly activity: Activity
      readonly concept: ConceptId
      readonly why: Why
      readonly partner: string | undefined
    }

export interface Candidate extends Omit<Item, 'reason'> {
  /** Lower comes first among equals of one kind: newcomers, what begins soon. */
  readonly order: number
  readonly about: About
}

/** With its score. `worth`: what the score counts for, 0..1, where that is not everything. */
export function candidate(
  found: Omit<Candidate, 'score'>,
  settings: MatchingSettings,
  worth = 1,
): Candidate {
  return { ...found, score: scoreOf(found.parts, settings, worth) }
}

/** The candidate as it is shown. */
export function explained({ order: _, about, ...item }: Candidate): Item {
  return { ...item, reason: reasonOf(about) }
}

function reasonOf(about: About): Item['reason'] {
  switch (about.of) {
    case 'person':
      return explainPerson(about.person, about.tie)
    case 'group':
      return explainGroup(about.group, about.want, about.host)
    case 'activity':
      return explainActivity(about.activity, about.concept, about.why, about.partner)
  }
}
