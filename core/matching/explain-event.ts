/** Why this group or this activity, in three phrases: your interest, with whom, what for. */
import {
  type Activity,
  type ConceptId,
  type Group,
  QUORUM,
  type Want,
  type WeekInterval,
} from '../domain/index.ts'
import { type Key, type Phrase, t } from '../texts/index.ts'
import { yourWant } from './explain-person.ts'
import type { Item } from './question.ts'

/** Because it is wanted, because it is liked, or to try something new. */
export type Why =
  | { readonly kind: 'want'; readonly want: Pick<Want, 'concept' | 'kind'> }
  | { readonly kind: 'interest' }
  | { readonly kind: 'taster' }

const MODES = {
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
  return [yourWant(want), withGroup(group, host), forGroup(group)]
}

function withGroup({ memberIds, where, slot }: Group, host: string | undefined): Phrase {
  const times: { times: readonly WeekInterval[] } = { times: [slot] }
  const values = { count: memberIds.length, place: where.name, times }
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
  const { title, where, mode, starts } = activity
  const values = { title: { wording: title }, place: where.name }
  return [
    yourReason(why, concept),
    partner === undefined
      ? t('matching.with.activity', values)
      : t('matching.with.partner', { ...values, partner }),
    t(MODES[mode], { moment: { moment: starts } }),
  ]
}

function yourReason(why: Why, concept: ConceptId): Phrase {
  switch (why.kind) {
    case 'want':
      return yourWant(why.want)
    case 'interest':
      return t('matching.you.like', { concept: { concept } })
    case 'taster':
      return t('matching.you.new', { concept: { concept } })
  }
}
