/** Hosts who are met in a group that is in the answer: they only gather people, and show nothing themselves. */
import type { Candidate } from './candidate.ts'
import { shareLanguage, spokenBy } from './criteria/language.ts'
import type { Question } from './question.ts'
import { personTie } from './roles.ts'
import type { Wish } from './wish.ts'

export function hostsMetIn(
  groups: readonly Candidate[],
  { asker, population, taxonomy, settings }: Question,
  wish: Wish,
): string[] {
  const scale = { taxonomy, settings, isLevelHard: settings.hard.level }
  return groups.flatMap(({ about }) => {
    const hostId = about.of === 'group' ? about.group.hostId : undefined
    const host = hostId === undefined ? undefined : population.members.get(hostId)
    if (host === undefined) return []
    const isUnderstood = shareLanguage(spokenBy(asker), spokenBy(host))
    const tie = personTie(wish, host, scale, isUnderstood)
    const shows = tie?.relation === 'teaches' || tie?.relation === 'swap'
    return tie?.kind === 'host' && !shows ? [host.id] : []
  })
}
