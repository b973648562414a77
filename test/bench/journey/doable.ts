/**
 * What a newcomer could do, worked out from the club's records alone and not by what the house matches with:
 * open to their age, a seat left, a language in common, at hours they named. The judge of the bench.
 */
import type { Activity, ConceptId, Group, Member } from '../../../core/domain/index.ts'
import { consents, wallOf } from '../../../core/domain/index.ts'
import type { InventedClub } from './club.ts'
import type { Newcomer } from './newcomers.ts'

export interface Doable {
  /** As it is called in what is shown. */
  readonly name: string
  readonly kind: 'person' | 'group' | 'activity'
  /** It is what they asked for, or they asked for nothing. */
  readonly isAsked: boolean
}

const EVENING = 17 * 60

export function doable(newcomer: Newcomer, invented: InventedClub, now: number): Doable[] {
  const speaks = newcomer.language === 'nl' ? ['nl'] : [newcomer.language]
  const isAdult = newcomer.age === 'adult' && newcomer.child === undefined
  const asked = (concepts: readonly ConceptId[]): boolean =>
    newcomer.wants === undefined || concepts.includes(newcomer.wants)
  const found: Doable[] = []
  for (const one of invented.activities)
    if (canAttend(newcomer, one, speaks, now))
      found.push({
        name: one.title.nl?.split(':')[0] ?? '',
        kind: 'activity',
        isAsked: asked(one.concepts),
      })
  if (!isAdult) return found
  for (const one of invented.groups)
    if (canJoin(newcomer, one, speaks))
      found.push({ name: one.aim.nl ?? '', kind: 'group', isAsked: asked([one.topic]) })
  for (const one of invented.members) {
    const concepts = [...one.offers, ...one.wants].map(({ concept }) => concept)
    if (canMeet(newcomer, one, speaks))
      found.push({ name: one.firstName ?? '', kind: 'person', isAsked: asked(concepts) })
  }
  return found
}

function canAttend(
  { child, age, isEveningsOnly }: Newcomer,
  { ages, capacity, taken, languages, starts }: Activity,
  speaks: readonly string[],
  now: number,
): boolean {
  const years = child ?? (age === 'minor' ? 16 : 30)
  const fits = ages === undefined || (ages[0] <= years && years <= ages[1])
  const hasSeat = capacity === undefined || taken < capacity
  const isLate = !isEveningsOnly || wallOf(starts.instant, starts.zone).minute >= EVENING
  const isHeard = languages.some((one) => speaks.includes(one))
  return fits && hasSeat && isLate && isHeard && starts.instant > now
}

function canJoin({ isEveningsOnly }: Newcomer, group: Group, speaks: readonly string[]): boolean {
  return (
    group.memberIds.length < group.capacity &&
    group.languages.some((one) => speaks.includes(one)) &&
    (!isEveningsOnly || group.slot.from >= EVENING)
  )
}

function canMeet({ isEveningsOnly }: Newcomer, one: Member, speaks: readonly string[]): boolean {
  const isFree =
    !isEveningsOnly || one.available.length === 0 || one.available.some(({ to }) => to > EVENING)
  return (
    one.age === 'adult' &&
    consents(one.consents, 'matching') &&
    one.spoken.some((language) => speaks.includes(language)) &&
    isFree
  )
}
