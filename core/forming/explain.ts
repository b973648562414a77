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

function aboutOf(group: Formed, members: ReadonlyMap<MemberId, Member>): Phrase[] {
  const { topic, source, ring, host, members: ids } = group
  if (ring.length > 0)
    return ring.flatMap(({ from, to, concept }) => {
      const [teacher, learner] = [members.get(from)?.firstName, members.get(to)?.firstName]
      if (teacher === undefined || learner === undefined) return []
      return t('forming.why.lesson', { teacher, learner, concept: { concept } })
    })
  if (topic === undefined) return [t('forming.why.exchange')]
  const count = ids.filter((id) => id !== host).length
  const shows =
    source === undefined ? t('forming.why.nobody-shows') : named('shows', members.get(source))
  return [t('forming.why.wanted', { count, concept: { concept: topic } }), shows]
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
