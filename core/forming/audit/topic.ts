/** What a group is about, who can show it, and who has a part in it. */
import type { Formed, FormingSettings, Person } from '../problem.ts'
import type { Case, Found } from './case.ts'
import { likedBy, mayBeShared, toldBy } from './told.ts'

export function judgeTopic({ group, learners, settings }: Case): Found[] {
  const { topic } = group
  if (settings.topic !== 'shared')
    return topic === undefined ? [] : [['topic', 'A swap circle and a ring have no topic.', []]]
  if (topic === undefined) return [['topic', 'The group has no topic.', []]]
  if (!mayBeShared(topic, settings)) return [['topic', `${topic} may not be shared.`, []]]
  const told = learners.map((person) => ({ person, ...toldBy(person, topic, settings) }))
  const apart = told.filter(({ wants, offers }) => wants.length + offers.length === 0)
  const found = apart.map(
    ({ person: { member } }): Found => ['topic', `${member.id} has no part in it.`, [member.id]],
  )
  if (told.filter(({ wants }) => wants.length > 0).length < 2)
    found.push(['topic', `Fewer than two people want ${topic}.`, []])
  return found
}

/** Who is named as a source is one; and where somebody is, somebody is named. */
export function judgeSource(one: Case): Found[] {
  const { source } = one.group
  const sources = sourcesOf(one).map(({ member }) => member.id)
  if (source === undefined)
    return sources.length === 0
      ? []
      : [['source', 'The group is told that nobody can show it, and somebody can.', sources]]
  return sources.includes(source)
    ? []
    : [['source', `${source} is told to be who can show it, and is not.`, [source]]]
}

/** Everybody who offers the topic, and a host who likes it. Nobody where there is no topic. */
export function sourcesOf({ group, people, host, settings }: Case): Person[] {
  return people.filter((person) => knows(person, person === host, group, settings))
}

function knows(
  person: Person,
  isHost: boolean,
  { topic }: Formed,
  settings: FormingSettings,
): boolean {
  if (topic === undefined || settings.topic !== 'shared') return false
  if (toldBy(person, topic, settings).offers.length > 0) return true
  return isHost && likedBy(person, topic, settings).length > 0
}
