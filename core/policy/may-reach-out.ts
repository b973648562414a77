/**
 * Whether somebody may be written to about something they did not ask for: a nudge, a digest, a
 * partner's broadcast, an invitation out of the blue. Asked when it is written, and again when it leaves.
 */
import { consents, type Member, type Outreach, type OutreachKind } from '../domain/index.ts'
import { failed, ok, type Result } from '../result.ts'
import { allowedAt } from './age.ts'

const DAY_MS = 24 * 60 * 60 * 1000
/** One in so long, over all jobs together. */
export const REACH_OUT_MS = 7 * DAY_MS
/** And less for who wants that: never more than one a week, whatever somebody chose. */
export function reachOutMs({ rhythm }: Pick<Member, 'rhythm'>): number {
  return Math.max(REACH_OUT_MS, (rhythm?.everyDays ?? 0) * DAY_MS)
}
/** «Later» is so long a silence. */
export const SILENCE_MS = 7 * DAY_MS
/** After so many without a reaction they are asked once whether to go on. */
export const MOST_UNANSWERED = 3

const PURPOSE = {
  nudge: 'nudges',
  digest: 'nudges',
  invitation: 'nudges',
  broadcast: 'partner-news',
} as const

export type NotReachedOut =
  | 'not-adult'
  | 'no-consent'
  | 'paused'
  | 'unreachable'
  | 'silence'
  | 'no-reaction'
  | 'weekly-cap'

type Reached = Pick<Member, 'age' | 'consents' | 'paused' | 'unreachable' | 'rhythm'>

export interface Reaching {
  readonly kind: OutreachKind
  /** What reached them before; undefined when nothing ever did. */
  readonly before: Outreach | undefined
  readonly now: number
  /** The row that is about to leave: the week's place is its own. */
  readonly row?: string
  /** It asks whether to go on: that is what follows on three without a reaction. */
  readonly isAsking?: boolean
}

/** Never to minors, nor to people of whom no age is known; only with the consent for this purpose. */
export function mayReachOut(member: Reached, reaching: Reaching): Result<void, NotReachedOut> {
  if (!allowedAt(member.age).nudges) return failed('not-adult')
  if (!consents(member.consents, PURPOSE[reaching.kind])) return failed('no-consent')
  if (member.paused) return failed('paused')
  if (member.unreachable) return failed('unreachable')
  if (isUsed(member, reaching)) return failed('no-consent')
  return inTime(member, reaching)
}

/** «Alleen deze keer»: something reached them since they said so, and this is not it. */
function isUsed({ consents: history }: Reached, { kind, before, row }: Reaching): boolean {
  const newest = history.findLast(({ purpose }) => purpose === PURPOSE[kind])
  if (newest?.once !== true || before?.last === undefined) return false
  return before.last.at >= newest.at && before.last.row !== row
}

/** Whether somebody may be asked, when their pause is over, if they join again: who agreed to hear from us. */
export function mayCallBack(member: Omit<Reached, 'paused'>): Result<void, NotReachedOut> {
  if (!allowedAt(member.age).nudges) return failed('not-adult')
  if (!consents(member.consents, 'nudges')) return failed('no-consent')
  return member.unreachable ? failed('unreachable') : ok()
}

function inTime(
  member: Reached,
  { before, now, row, isAsking }: Reaching,
): Result<void, NotReachedOut> {
  if (before === undefined) return ok()
  if (before.silentUntil !== undefined && now < before.silentUntil) return failed('silence')
  if (before.last !== undefined && before.last.row === row) {
    // It has its place, unless they want less since it was written.
    const isSoon = before.earlier !== undefined && now - before.earlier < reachOutMs(member)
    return isSoon ? failed('weekly-cap') : ok()
  }
  const isTired = before.askedAt !== undefined || before.unanswered >= MOST_UNANSWERED
  if (isTired && !(isAsking === true && before.askedAt === undefined)) return failed('no-reaction')
  if (before.last !== undefined && now - before.last.at < reachOutMs(member))
    return failed('weekly-cap')
  return ok()
}
