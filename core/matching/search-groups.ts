/** Which groups have a seat that suits the asker. Who is in them is nobody's business but the policy's. */
import type { Group } from '../domain/index.ts'
import { mayJoinGroup } from '../policy/index.ts'
import { type Candidate, candidate } from './candidate.ts'
import { canGetIn } from './criteria/access.ts'
import { shareLanguage, spokenBy } from './criteria/language.ts'
import { distanceBetween, isInReach, nearScore } from './criteria/near.ts'
import { canCome, freeTimes } from './criteria/time.ts'
import { UNKNOWN } from './criteria/unknown.ts'
import type { Kin } from './kinship.ts'
import { isPassed } from './passed.ts'
import type { Question } from './question.ts'
import { tiesIn } from './ties.ts'
import type { Wish } from './wish.ts'

/** Worth of a seat in a group about exactly what is wanted: that of being taught. */
export const JOIN = 0.9

export function searchGroups(question: Question, wish: Wish, radiusKm: number): Candidate[] {
  const { population, skip } = question
  const seated = tiesIn(population)
  const found: Candidate[] = []
  for (const group of population.groups.values()) {
    const kin = wish.wanted(group.topic)
    if (kin === undefined || JOIN * kin.value < question.settings.minFit) continue
    if (skip?.has(group.id) === true || isPassed(group.id, wish.asker)) continue
    if (!mayJoinGroup(wish.asker, group, seated).ok) continue
    if (!canGetIn(group, wish.asker.needsStepFree)) continue
    const fitting = consider(group, kin, question, wish, radiusKm)
    if (fitting !== undefined) found.push(fitting)
  }
  return found
}

function consider(
  group: Group,
  kin: Kin,
  question: Question,
  wish: Wish,
  radiusKm: number,
): Candidate | undefined {
  const { asker, population, settings } = question
  const distance = distanceBetween(asker, { where: group.where, online: false })
  const comes = canCome(freeTimes(asker), group.slot)
  if (!isInReach(distance, radiusKm) || comes === false || !isUnderstood(group, kin, question))
    return undefined
  const host = group.hostId === undefined ? undefined : population.members.get(group.hostId)
  const parts = {
    fit: JOIN * kin.value,
    near: nearScore(distance, settings.townRadiusKm),
    time: comes === undefined ? UNKNOWN : 1,
    level: UNKNOWN,
  }
  return candidate(
    {
      kind: 'group',
      id: group.id,
      relation: 'join',
      concept: kin.of,
      parts,
      km: distance.km,
      order: group.state === 'brewing' ? 0 : 1,
      about: { of: 'group', group, want: wish.wantOf(kin.of), host: host?.firstName },
    },
    settings,
  )
}

/**
 * A group that practises a language is open to who wants to learn it; one that works with the hands, to
 * whom somebody in it can understand.
 */
export function isUnderstood(
  group: Group,
  kin: Kin,
  { asker, taxonomy, population }: Question,
): boolean {
  if (group.languages.length === 0 || shareLanguage(spokenBy(asker), group.languages)) return true
  const wanted = taxonomy.get(kin.of)?.spoken
  if (wanted !== undefined && group.languages.includes(wanted)) return true
  return taxonomy.has(group.topic, 'wordless') && group.memberIds.some(bridges)

  function bridges(id: string): boolean {
    const seated = population.members.get(id)
    return seated !== undefined && shareLanguage(spokenBy(asker), spokenBy(seated))
  }
}
