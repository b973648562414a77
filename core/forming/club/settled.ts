/** Groups that stand already, and what it costs to take people out of them. */
import type { MemberId } from '../../domain/index.ts'
import type { Formed } from '../problem.ts'
import type { Table } from './whole.ts'

/** More than anything that a seat or a bonus can be worth, and less than nothing can outweigh when summed. */
const STAY = 10

/**
 * A new group continues the one that stands of which it has more than half of those who are left. Whoever had
 * a seat and sits in a group that continues another one was moved; leaving them without a seat costs the same.
 */
export class Settled {
  private readonly groupOf: ReadonlyMap<MemberId, number>
  private readonly hostOf: ReadonlyMap<MemberId, ReadonlySet<number>>
  private readonly sizes: readonly number[]

  constructor(before: readonly Formed[], present: ReadonlySet<MemberId>) {
    const learners = before.map(({ members, host }) =>
      members.filter((id) => id !== host && present.has(id)),
    )
    this.sizes = learners.map(({ length }) => length)
    this.groupOf = new Map(learners.flatMap((ids, group) => ids.map((id) => [id, group] as const)))
    const hostOf = new Map<MemberId, Set<number>>()
    before.forEach(({ host }, group) => {
      if (host !== undefined) hostOf.set(host, (hostOf.get(host) ?? new Set()).add(group))
    })
    this.hostOf = hostOf
  }

  /** What seating somebody adds who had a seat. */
  base(id: MemberId): number {
    return this.groupOf.has(id) ? STAY : 0
  }

  hostBase(id: MemberId): number {
    return this.hostOf.has(id) ? STAY : 0
  }

  /** What is taken from a group again for those of it who were moved: 0 or less. */
  moved({ parts, host }: Table): number {
    const ids = parts.map(({ one }) => one.member.id)
    const group = this.continued(ids)
    const away = ids.filter((id) => {
      const before = this.groupOf.get(id)
      return before !== undefined && before !== group
    }).length
    const hosts = host === undefined ? undefined : this.hostOf.get(host.member.id)
    const isNewHost = hosts !== undefined && (group === undefined || !hosts.has(group))
    return -STAY * (away + Number(isNewHost))
  }

  /** The group of which more than half sits here. */
  continued(ids: readonly MemberId[]): number | undefined {
    const here = new Map<number, number>()
    for (const id of ids) {
      const group = this.groupOf.get(id)
      if (group !== undefined) here.set(group, (here.get(group) ?? 0) + 1)
    }
    let most: number | undefined
    for (const [group, count] of here)
      if (2 * count > (this.sizes[group] ?? 0) && count > (here.get(most ?? -1) ?? 0)) most = group
    return most
  }
}
