/** What a group is about, who can show it, and who has a part in it. */
import type { ConceptId } from '../../domain/index.ts'
import { type Phrase, t } from '../../texts/index.ts'
import type { Formed, FormingSettings, Person } from '../problem.ts'
import type { Case, Found } from './case.ts'
import { likedBy, mayBeShared, toldBy } from './told.ts'

export function judgeTopic({ group, learners, settings }: Case): Found[] {
  const { topic } = group
  if (settings.topic !== 'shared')
    return topic === undefined ? [] : [['topic', about('needless', topic), []]]
  if (topic === undefined) return [['topic', t('operator.audit.topic.none'), []]]
  if (!mayBeShared(topic, settings)) return [['topic', about('private', topic), []]]
  const told = learners.map((person) => ({ person, ...toldBy(person, topic, settings) }))
  const apart = told.filter(({ wants, offers }) => wants.length + offers.length === 0)
  const found = apart.map(({ person: { member } }): Found => {
    const { id } = member
    return ['topic', t('operator.audit.topic.apart', { id, topic: { concept: topic } }), [id]]
  })
  if (told.filter(({ wants }) => wants.length > 0).length < 2)
    found.push(['topic', about('few', topic), []])
  return found
}

function about(what: 'needless' | 'private' | 'few', topic: ConceptId): Phrase {
  return t(`operator.audit.topic.${what}`, { topic: { concept: topic } })
}

/** Who is named as a source is one; and where somebody is, somebody is named. */
export function judgeSource(one: Case): Found[] {
  const { source } = one.group
  const sources = sourcesOf(one).map(({ member }) => member.id)
  if (source === undefined)
    return sources.length === 0
      ? []
      : [['source', t('operator.audit.source.untold', { people: { list: sources } }), sources]]
  return sources.includes(source)
    ? []
    : [['source', t('operator.audit.source.wrong', { id: source }), [source]]]
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
