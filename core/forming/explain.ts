/** Why a group is as it is, in plain sentences for those who sit in it. */
import type { Member, MemberId } from '../domain/index.ts'
import { type Phrase, t } from '../texts/index.ts'
import type { Formed, FormingProblem } from './problem.ts'

/**
 * What it is about and for how many, who can show it, who guides it, when, in which language and how far: only
 * what everybody in it may know. One sentence each.
 */
export function whyFormed(
  group: Formed,
  { people, settings }: Pick<FormingProblem, 'people' | 'settings'>,
): Phrase[] {
  const members = new Map(people.map(({ member }) => [member.id, member]))
  const taught = group.topic === undefined ? undefined : settings.taxonomy.get(group.topic)?.spoken
  return [
    ...aboutOf(group, members),
    ...(group.host === undefined ? [] : [named('host', members.get(group.host))]),
    t('forming.why.times', { times: { times: [group.slot] } }),
    languageOf(group, taught),
    t(group.isOnline ? 'forming.why.online' : 'forming.why.near'),
  ]
}

/**
 * What of this brings them together, for who reads the rest beside it: when, where, in which language, who can
 * show it, who guides it, and the lessons of a ring. Empty where nothing else is to be said.
 */
export function whyTogether(
  group: Pick<Formed, 'topic' | 'ring' | 'members' | 'host' | 'isOnline'>,
): Phrase[] {
  const about = group.ring.length > 0 ? [] : [sharedBy(group)]
  return [...about, ...(group.isOnline ? [] : [t('forming.why.near')])]
}

function sharedBy({ topic, host, members }: Pick<Formed, 'topic' | 'members' | 'host'>): Phrase {
  if (topic === undefined) return t('forming.why.exchange')
  const count = members.filter((id) => id !== host).length
  return t('forming.why.wanted', { count, concept: { concept: topic } })
}

function aboutOf(group: Formed, members: ReadonlyMap<MemberId, Member>): Phrase[] {
  const { topic, source, ring } = group
  if (ring.length > 0)
    return ring.flatMap(({ from, to, concept }) => {
      const [teacher, learner] = [members.get(from)?.firstName, members.get(to)?.firstName]
      if (teacher === undefined || learner === undefined) return []
      return t('forming.why.lesson', { teacher, learner, concept: { concept } })
    })
  if (topic === undefined) return [sharedBy(group)]
  const shows =
    source === undefined ? t('forming.why.nobody-shows') : named('shows', members.get(source))
  return [sharedBy(group), shows]
}

function named(what: 'host' | 'shows', member: Member | undefined): Phrase {
  const name = member?.firstName
  return name === undefined ? t(`forming.why.${what}-unnamed`) : t(`forming.why.${what}`, { name })
}

function languageOf({ language }: Formed, taught: string | undefined): Phrase {
  if (language === undefined) return t('forming.why.bridged')
  const key = language === taught ? 'forming.why.practise' : 'forming.why.language'
  return t(key, { language: { spoken: language } })
}
