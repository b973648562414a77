/** How a profile was before words changed it, so that the change can be taken back and nothing else. */
import { z } from 'zod'
import {
  Company,
  ConceptId,
  type Member,
  Offer,
  stated,
  Travel,
  Want,
  WeekInterval,
  Whereabouts,
} from '../domain/index.ts'
import { t } from '../texts/index.ts'

/** What people tell in their own words; age and consent are no part of it. */
const Told = z.object({
  firstName: z.string().optional(),
  wants: z.array(Want),
  offers: z.array(Offer),
  interests: z.array(ConceptId),
  where: Whereabouts.optional(),
  available: z.array(WeekInterval),
  onlyThen: z.literal(true).optional(),
  unavailable: z.array(WeekInterval),
  spoken: z.array(z.string()),
  radiusKm: z.number().optional(),
  maxPriceEuro: z.number().optional(),
  travel: Travel.optional(),
  company: Company.optional(),
  short: z.literal(true).optional(),
  passed: z.array(z.string()).optional(),
})

export const Undo = z.object({ before: Told, after: Told })
export type Undo = z.infer<typeof Undo>

/** The button that takes a change back. */
export const UNDO_CHOICE = { answer: 'undo', label: t('always.undo'), quiet: true as const }

/** Undefined when nothing that was told has changed. */
export function undoOf(before: Member, after: Member): Undo | undefined {
  const undo = { before: Told.parse(before), after: Told.parse(after) }
  return same(undo.before, undo.after) ? undefined : undo
}

/** What there is one of, and may be none of. */
const SINGLE = [
  'firstName',
  'where',
  'radiusKm',
  'maxPriceEuro',
  'travel',
  'company',
  'short',
  'onlyThen',
] as const

/** The member with the change taken back. What changed again since stays as it is now. */
export function undone(member: Member, { before, after }: Undo): Member {
  const { passed: _, ...rest } = member
  const single = SINGLE.map((key) => {
    return [key, same(member[key], after[key]) ? before[key] : member[key]] as const
  })
  const times = (key: 'available' | 'unavailable'): WeekInterval[] =>
    same(member[key], after[key]) ? before[key] : member[key]
  return stated<Member>({
    ...rest,
    ...Object.fromEntries(single),
    wants: listUndone(member.wants, before.wants, after.wants),
    offers: listUndone(member.offers, before.offers, after.offers),
    interests: listUndone(member.interests, before.interests, after.interests),
    spoken: listUndone(member.spoken, before.spoken, after.spoken),
    ...passedUndone(member, before, after),
    available: times('available'),
    unavailable: times('unavailable'),
  })
}

/** Whoever passed nothing before and after has no list of it. */
function passedUndone(
  { passed = [] }: Member,
  before: Undo['before'],
  after: Undo['after'],
): Pick<Member, 'passed'> {
  const back = listUndone(passed, before.passed ?? [], after.passed ?? [])
  return back.length === 0 ? {} : { passed: back }
}

/** As it was when nothing touched it since; else without what was added, and with what was removed. */
function listUndone<T extends string | { readonly concept: string }>(
  now: readonly T[],
  before: readonly T[],
  after: readonly T[],
): T[] {
  if (same(now, after)) return [...before]
  const key = (one: T): string => (typeof one === 'string' ? one : one.concept)
  const has = (list: readonly T[], one: T): boolean => list.some((other) => key(other) === key(one))
  const kept = now.filter((one) => has(before, one) || !has(after, one))
  const back = before.filter((one) => !has(after, one) && !has(kept, one))
  return [...kept, ...back]
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
