/** A part that nobody has looked at yet: of what kind it is shows at its first step, and costs nothing before. */
import { type Group, renumbered } from './candidates.ts'
import type { Crowd } from './crowd.ts'
import { everyGroup } from './enumerate.ts'
import { KnownPart } from './known-part.ts'
import { LargePart } from './large-part.ts'
import type { PackingSolver } from './packing.ts'
import type { PartSearch } from './part-search.ts'
import { VastPart } from './vast-part.ts'

/** A part with more seats than this is searched by prices, and so is one with more groups. */
export interface Reach {
  readonly seats: number
  readonly groups: number
}

/** With more rows than this, prices of all of them take so long that searching region by region finds more. */
const MOST_ROWS = 400

export class UnseenPart implements PartSearch {
  private readonly open: () => PartSearch
  private search: PartSearch | undefined

  /** `begun`: groups that can be formed together, of this part or of others. */
  constructor(
    crowd: Crowd,
    part: Int32Array,
    solver: PackingSolver,
    seed: number,
    reach: Reach,
    begun: readonly Group[],
  ) {
    this.open = () => {
      const { seats, groups } = reach
      if (part.length <= seats && everyGroup(crowd, part, groups) !== undefined)
        return new KnownPart(crowd, part, solver, groups)
      const rows = new Set(part.map((seat) => crowd.row[seat] as number)).size
      const stands = begunHere(begun, part)
      return rows > MOST_ROWS
        ? new VastPart(crowd, part, solver, seed, stands)
        : new LargePart(crowd, part, solver, seed, stands)
    }
  }

  get groups(): readonly (readonly number[])[] {
    return this.search?.groups ?? []
  }

  get utility(): number {
    return this.search?.utility ?? 0
  }

  get bound(): number {
    return this.search?.bound ?? Infinity
  }

  get isMidway(): boolean {
    return this.search?.isMidway ?? false
  }

  step(): boolean {
    this.search ??= this.open()
    return this.search.step()
  }

  close(): void {
    this.search?.close()
  }
}

/** Those of this part, as the part numbers its seats. Mates are of one part, and so are all seats of a group. */
function begunHere(begun: readonly Group[], part: Int32Array): Group[] {
  if (begun.length === 0) return []
  const place = new Map([...part].map((seat, at) => [seat, at]))
  return begun
    .filter(({ seats }) => place.has(seats[0] as number))
    .map((group) => renumbered(group, (seat) => place.get(seat) as number))
}
