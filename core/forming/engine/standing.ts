/** Groups that stand, by who sits in them. */
import type { Group } from './candidates.ts'
import type { Crowd } from './crowd.ts'

/** Some rows by themselves. */
export interface Stretch {
  /** Ascending. */
  readonly seats: Int32Array
  /** By row of the crowd; of these rows: what groups that are not inside leave of the limit. */
  readonly limit: Int32Array
  /** Groups that use no other rows. */
  readonly inside: readonly Group[]
}

export class Standing {
  utility = 0
  readonly crowd: Crowd
  /** By row, ascending. */
  readonly seatsOf: readonly (readonly number[])[]
  private readonly groupsOf: readonly Set<Group>[]
  private readonly formed = new Set<Group>()

  /** `groups` can be formed together. */
  constructor(crowd: Crowd, groups: readonly Group[]) {
    this.crowd = crowd
    const seatsOf: number[][] = Array.from(crowd.limit, () => [])
    crowd.row.forEach((row, seat) => {
      seatsOf[row]?.push(seat)
    })
    this.seatsOf = seatsOf
    this.groupsOf = Array.from(crowd.limit, () => new Set())
    for (const group of groups) this.form(group)
  }

  get groups(): Group[] {
    return [...this.formed]
  }

  of(row: number): ReadonlySet<Group> {
    return this.groupsOf[row] as ReadonlySet<Group>
  }

  /** How many more groups may use a row. */
  leftOf(row: number): number {
    return (this.crowd.limit[row] as number) - this.of(row).size
  }

  rowsOf({ seats }: Group): number[] {
    return Array.from(seats, (seat) => this.crowd.row[seat] as number)
  }

  /** It must fit, and not be formed. */
  form(group: Group): void {
    this.formed.add(group)
    this.utility += group.utility
    for (const row of this.rowsOf(group)) this.groupsOf[row]?.add(group)
  }

  dissolve(group: Group): void {
    this.formed.delete(group)
    this.utility -= group.utility
    for (const row of this.rowsOf(group)) this.groupsOf[row]?.delete(group)
  }

  stretchOf(rows: readonly number[]): Stretch {
    const isHere = new Set(rows)
    const limit = this.crowd.limit.slice()
    const inside = new Set<Group>()
    for (const row of rows)
      for (const group of this.of(row))
        if (this.rowsOf(group).every((one) => isHere.has(one))) inside.add(group)
        else limit[row] = (limit[row] as number) - 1
    const seats = Int32Array.from(rows.flatMap((row) => this.seatsOf[row] ?? [])).sort()
    return { seats, limit, inside: [...inside] }
  }
}
