/** The least that would seat somebody in a group as it was formed. It tells of the group what all who join may know. */
import type { MemberId } from '../../domain/index.ts'
import { type Phrase, t } from '../../texts/index.ts'
import type { Formed } from '../problem.ts'
import type { Round } from './round.ts'
import type { Seatable } from './seatable.ts'
import { type Topic, takesPart } from './topics.ts'
import { understanding } from './whole.ts'

/** From what asks least of somebody to what asks most. */
const ORDER = ['times', 'online', 'language', 'topic'] as const
type Lack = (typeof ORDER)[number]

/** Undefined when no one thing would do, or when what stands in the way is not for this person to change. */
export function helpFor(one: Seatable, round: Round, groups: readonly Open[]): Phrase | undefined {
  let best: { readonly lack: Lack; readonly group: Formed } | undefined
  for (const open of groups) {
    const lacks = lacksOf(one, open)
    const [lack] = lacks
    if (lack === undefined || lacks.length > 1) continue
    if (best !== undefined && ORDER.indexOf(lack) >= ORDER.indexOf(best.lack)) continue
    if (!mayJoin(one, open, round)) continue
    best = { lack, group: open.group }
    if (lack === ORDER[0]) break
  }
  return best === undefined ? undefined : phraseOf(best.lack, best.group)
}

/** A group with a chair left. */
export interface Open {
  readonly group: Formed
  readonly people: readonly Seatable[]
  readonly topic: Topic | undefined
}

export function openGroups(round: Round, groups: readonly Formed[]): Open[] {
  const byId = new Map<MemberId, Seatable>(round.seatable.map((one) => [one.member.id, one]))
  const topics = new Map(round.topics.map((topic) => [topic.concept, topic]))
  return groups
    .filter((group) => hasRoom(group, round))
    .map((group) => ({
      group,
      people: group.members.flatMap((id) => byId.get(id) ?? []),
      topic: group.topic === undefined ? undefined : topics.get(group.topic),
    }))
}

function hasRoom({ members, host, ring, venue }: Formed, { problem }: Round): boolean {
  const { max, hostAbove, venues } = problem.settings
  const most = host === undefined ? Math.min(max, hostAbove) : max
  const chairs = venues.find(({ id }) => id === venue)?.capacity ?? Infinity
  return ring.length === 0 && members.length < Math.min(most, chairs)
}

/** Whether nothing forbids it that is not this person's to change. */
function mayJoin(one: Seatable, { people, group }: Open, { worths, problem }: Round): boolean {
  const { radiusKm, criteria } = problem.settings
  if (criteria.some(({ strength }) => strength === 'fixed')) return false
  return people.every(({ at }) => {
    const km = worths.ties.apart(one.at, at)
    return km >= 0 && (group.isOnline || km <= radiusKm)
  })
}

function lacksOf(one: Seatable, { people, group, topic }: Open): Lack[] {
  const { slot, language } = group
  const lacks: Lack[] = []
  const isFree = one.free.some(
    ({ day, from, to }) => day === slot.day && from <= slot.from && slot.to <= to,
  )
  if (!isFree) lacks.push('times')
  if (!takesPart(topic, one)) lacks.push('topic')
  if (lacks.length > 1) return lacks
  if (group.isOnline && !one.member.online) lacks.push('online')
  if (!speaksWith(one, people, topic, language)) lacks.push('language')
  return lacks
}

function speaksWith(
  one: Seatable,
  people: readonly Seatable[],
  topic: Topic | undefined,
  language: string | undefined,
): boolean {
  return language === undefined || one.spoken.includes(language)
    ? true
    : understanding([...people, one], topic) !== undefined
}

function phraseOf(lack: Lack, { slot, language, topic }: Formed): Phrase | undefined {
  switch (lack) {
    case 'times':
      return t('forming.help.times', { times: { times: [slot] } })
    case 'online':
      return t('forming.help.online')
    case 'language':
      return language === undefined
        ? undefined
        : t('forming.help.language', { language: { spoken: language } })
    case 'topic':
      return topic === undefined
        ? undefined
        : t('forming.help.topic', { concept: { concept: topic } })
  }
}
