/**
 * Why this group or this activity, in three phrases: your interest, with whom, what for. What it is
 * called, when and where it is are facts, and stand beside the reasons.
 */
import { type Activity, type ConceptId, type Group, QUORUM, type Want } from '../domain/index.ts'
import { type Key, type Phrase, t } from '../texts/index.ts'
import { nearly, yourWant } from './explain-person.ts'
import type { Item } from './question.ts'

/** Because it is wanted, because it is liked, or to try something new. `near`: what it is about, where that is not just it. */
export type Why =
  | {
      readonly kind: 'want'
      readonly want: Pick<Want, 'concept' | 'kind' | 'mode'>
      readonly near?: ConceptId
    }
  | { readonly kind: 'interest'; readonly near?: ConceptId }
  | { readonly kind: 'taster' }

/** What is expected of who comes. */
export const MODE_TOLD = {
  watch: 'matching.for.watch',
  together: 'matching.for.join-in',
  self: 'matching.for.self',
} as const satisfies Readonly<Record<Activity['mode'], Key>>

/** Counts people and never names them, except a host, whose name stands on every invitation. */
export function explainGroup(
  group: Group,
  want: Pick<Want, 'concept' | 'kind'>,
  host: string | undefined,
): Item['reason'] {
  const near = group.topic === want.concept ? undefined : group.topic
  return [nearly(yourWant(want), near), withGroup(group, host), forGroup(group)]
}

function withGroup({ memberIds }: Group, host: string | undefined): Phrase {
  const values = { count: memberIds.length }
  return host === undefined
    ? t('matching.with.group', values)
    : t('matching.with.hosted-group', { ...values, name: host })
}

function forGroup({ aim, memberIds, state }: Group): Phrase {
  const missing = QUORUM - memberIds.length
  return state === 'brewing' && missing > 0
    ? t('matching.for.brewing', { aim: { wording: aim }, count: missing })
    : t('matching.for.aim', { aim: { wording: aim } })
}

export function explainActivity(
  activity: Activity,
  concept: ConceptId,
  why: Why,
  partner: string | undefined,
): Item['reason'] {
  return [
    yourReason(why, concept),
    partner === undefined ? t('matching.with.activity') : t('matching.with.partner', { partner }),
    t(MODE_TOLD[activity.mode]),
  ]
}

function yourReason(why: Why, concept: ConceptId): Phrase {
  switch (why.kind) {
    case 'want':
      return nearly(yourWant(why.want), why.near)
    case 'interest':
      return nearly(t('matching.you.like', { concept: { concept } }), why.near)
    case 'taster':
      return t('matching.you.new', { concept: { concept } })
  }
}
