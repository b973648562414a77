/** A line in which the clubs take turns: one club's thousand messages do not keep another's ten waiting. */
import type { ClubId } from '../domain/index.ts'

export interface Queue<T> {
  readonly size: number
  /** At the end of its club's line. What stands there already keeps its place. */
  add(club: ClubId, one: T): void
  /** The first of the club whose turn it is. */
  take(): T | undefined
  remove(club: ClubId, one: T): void
}

export function queue<T>(): Queue<T> {
  /** In the order of their turns; no club without a line. */
  const lines = new Map<ClubId, Set<T>>()
  let size = 0
  return {
    get size() {
      return size
    },
    add: (club, one) => {
      const line = lines.get(club) ?? new Set()
      lines.set(club, line)
      if (line.has(one)) return
      line.add(one)
      size += 1
    },
    take: () => {
      for (const [club, line] of lines)
        for (const one of line) {
          line.delete(one)
          size -= 1
          // Its next turn comes after everybody else's.
          lines.delete(club)
          if (line.size > 0) lines.set(club, line)
          return one
        }
      return undefined
    },
    remove: (club, one) => {
      const line = lines.get(club)
      if (line?.delete(one) !== true) return
      size -= 1
      if (line.size === 0) lines.delete(club)
    },
  }
}
