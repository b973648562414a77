/** Everybody without a seat, and why: only a person's own lack is named, whatever else stood in the way. */
import type { ConceptId, MemberId } from '../../domain/index.ts'
import { t } from '../../texts/index.ts'
import type { Formed, Person, Unplaced, Unseated } from '../problem.ts'
import { helpFor, openGroups } from './help.ts'
import type { Round } from './round.ts'
import { learns, type Seatable } from './seatable.ts'

const REASONS = {
  'no-seat': 'forming.seat.none',
  'no-times': 'forming.seat.times',
  'no-place': 'forming.seat.place',
  'no-wish': 'forming.seat.wish',
  'few-share-it': 'forming.seat.topic',
} as const satisfies Readonly<Record<Unseated, string>>

export function unplacedIn(round: Round, groups: readonly Formed[]): Unplaced[] {
  const seated = new Set<MemberId>(
    groups.flatMap(({ members, host }) => members.filter((id) => id !== host)),
  )
  const hosting = new Set(groups.map(({ host }) => host))
  const lacking = round.lacking.map(({ person, why }) => reasonFor(person, why))
  const waiting = round.seatable.filter((one) => {
    const { id, roles } = one.member
    if (seated.has(id)) return false
    // Who hosts has a seat; who came to host alone waits for nothing.
    return !hosting.has(id) && (learns(one) || !roles.includes('host'))
  })
  const shared = new Shared(round)
  const open = openGroups(round, groups)
  const found = waiting.map((one): Unplaced => {
    const few = shared.few(one)
    return few === undefined
      ? { ...reasonFor(one.person, 'no-seat'), wouldHelp: helpFor(one, round, open) }
      : {
          ...reasonFor(one.person, 'few-share-it', few),
          wouldHelp: helpFor(one, round, open),
        }
  })
  return [...lacking, ...found].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function reasonFor({ member }: Person, why: Unseated, concept?: ConceptId): Unplaced {
  const key = REASONS[why]
  const reason = concept === undefined ? t(key) : t(key, { concept: { concept } })
  return { id: member.id, why, reason, wouldHelp: undefined }
}

/** How many people take part in what somebody told. */
class Shared {
  private readonly round: Round
  private readonly counts = new Map<ConceptId, number>()
  /** Places of the people who want or offer a concept. */
  private readonly telling = new Map<ConceptId, number[]>()

  constructor(round: Round) {
    this.round = round
    for (const { at, wants, offers } of round.seatable)
      for (const concept of new Set([...wants, ...offers])) {
        const before = this.telling.get(concept)
        if (before === undefined) this.telling.set(concept, [at])
        else before.push(at)
      }
  }

  /** What somebody told first, when too few share anything that they told. */
  few({ wants, offers }: Seatable): ConceptId | undefined {
    const { topic, min } = this.round.problem.settings
    const told = [...wants, ...offers]
    if (topic !== 'shared' || told.some((one) => this.count(one) >= min)) return undefined
    return told[0]
  }

  private count(concept: ConceptId): number {
    const before = this.counts.get(concept)
    if (before !== undefined) return before
    const { worths, problem } = this.round
    const people = new Set<number>()
    for (const [one, who] of this.telling)
      if (worths.kin.related(concept, one) >= problem.settings.minRelated)
        for (const at of who) people.add(at)
    this.counts.set(concept, people.size)
    return people.size
  }
}
