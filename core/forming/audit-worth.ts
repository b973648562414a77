/** The utility of a group, written down a second time from its definition, to check the first. */
import { type ConceptId, kmBetween, type Member, type MemberId, pairOf } from '../domain/index.ts'
import type { Formed, FormingSettings, History, Person } from './problem.ts'

/** Zero for a group of which nobody is known. */
export function recomputed(
  group: Formed,
  byId: ReadonlyMap<MemberId, Person>,
  history: History,
  settings: FormingSettings,
): number {
  const people = group.members.flatMap((id) => byId.get(id) ?? [])
  const learners = people.filter(({ member }) => member.id !== group.host)
  const n = learners.length
  let total = 0
  for (const { waited } of learners) total += 0.25 + waited / 20
  if (group.host !== undefined) total += 0.15 * n
  if (group.source !== undefined) total += 0.15 * n
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j < i; j += 1) {
      const [a, b] = [learners[i], learners[j]]
      if (a !== undefined && b !== undefined)
        total += (2 / (n - 1)) * worthOf(a.member, b.member, group.topic, history, settings)
    }
  }
  return total
}

function worthOf(
  a: Member,
  b: Member,
  topic: ConceptId,
  history: History,
  settings: FormingSettings,
): number {
  const { taxonomy, minRelated } = settings
  const about = (told: readonly { readonly concept: ConceptId }[]): ConceptId[] => {
    const kept: ConceptId[] = []
    for (const { concept } of told) {
      const isHidden = taxonomy.has(concept, 'private') || taxonomy.has(concept, 'excluded')
      if (!isHidden && taxonomy.relatedness(topic, concept).value >= minRelated) kept.push(concept)
    }
    return kept
  }
  const table = (from: readonly ConceptId[], to: readonly ConceptId[]): number[] =>
    from.flatMap((x) => to.map((y) => taxonomy.relatedness(x, y).value))
  const ab = table(about(a.wants), about(b.offers)).reduce((x, y) => Math.max(x, y), 0)
  const ba = table(about(b.wants), about(a.offers)).reduce((x, y) => Math.max(x, y), 0)
  const wishes = table(about(a.wants), about(b.wants)).reduce((x, y) => x + y, 0)
  const both = ab > 0 && ba > 0 ? 2 / (1 / ab + 1 / ba) : 0
  const km = a.where === undefined || b.where === undefined ? 12.5 : kmBetween(a.where, b.where)
  const key = pairOf(a.id, b.id)
  const again = history.met.has(key) && !history.again.has(key) ? 0.3 : 0
  const near = Math.max(0, 25 - km) / 25
  const sum = 0.175 * (ab + ba) + 0.35 * both + 0.15 * Math.min(1, wishes / 2) + 0.15 * near
  return Math.max(0, sum - again)
}
