/** The utility of a group, written down a second time from its definition in `Formed.utility`. */
import { kmBetween, pairOf } from '../../domain/index.ts'
import type { Person } from '../problem.ts'
import { type Case, pairsOf } from './case.ts'
import { costOf } from './criterion.ts'
import { nearest, toldBy } from './told.ts'
import { sourcesOf } from './topic.ts'

/** By what is true: a source counts where there is one, whatever the group says. */
export function utilityOf(one: Case): number {
  const { host, learners, history } = one
  const n = learners.length
  const pairs = pairsOf(learners).reduce((sum, [a, b]) => sum + worthOf(a, b, one), 0)
  const patience = learners.reduce((sum, person) => sum + 5 + person.waited + made(person, one), 0)
  const gifts = (host === undefined ? 0 : 1) + (sourcesOf(one).length === 0 ? 0 : 1)
  const tired = host === undefined ? 0 : (history.hosting.get(host.member.id) ?? 0)
  const average = n > 1 ? pairs / ((n - 1) / 2) : 0
  return average + patience / 20 + 0.15 * n * gifts - tired / 20 - costOf(one)
}

/** What is made good to somebody by a group that is about their first wish, or about nobody's in particular. */
function made(person: Person, { group, settings }: Case): number {
  const owed = Math.min(4, person.owed ?? 0)
  if (group.topic === undefined) return owed
  const first = toldBy(person, undefined, settings).wants.slice(0, 1)
  return nearest(first, [group.topic], settings) >= settings.minRelated ? owed : 0
}

function worthOf(one: Person, other: Person, { group, history, settings }: Case): number {
  const a = toldBy(one, group.topic, settings)
  const b = toldBy(other, group.topic, settings)
  const ab = nearest(a.wants, b.offers, settings)
  const ba = nearest(b.wants, a.offers, settings)
  const both = ab === 0 || ba === 0 ? 0 : 2 / (1 / ab + 1 / ba)
  let wishes = 0
  for (const mine of a.wants) {
    for (const theirs of b.wants) wishes += settings.taxonomy.relatedness(mine, theirs).value
  }
  const key = pairOf(one.member.id, other.member.id)
  const tie =
    (history.again.has(key) ? 0.1 : -staleness(history.met.get(key))) +
    (history.friends.has(key) ? 0.2 : 0)
  const skills = 0.175 * (ab + ba) + 0.35 * both
  return Math.max(0, skills + 0.15 * (Math.min(2, wishes) / 2 + nearness(one, other)) + tie)
}

/** What a pair loses that met so many rounds ago: half of it is forgotten after four. */
function staleness(rounds: number | undefined): number {
  return rounds === undefined ? 0 : 0.3 * 0.5 ** (rounds / 4)
}

/** 1 for neighbours, 0 from 25 km on. */
function nearness({ member: { where: a } }: Person, { member: { where: b } }: Person): number {
  return a === undefined || b === undefined ? 0.5 : Math.max(0, 25 - kmBetween(a, b)) / 25
}
