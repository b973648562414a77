/** A house in whose chats photos can be sent: what a platform holds is what a test put there. */
import type { Pictures } from '../../core/ports/index.ts'
import { failed, ok } from '../../core/result.ts'

/** The first bytes of a JPEG, and some of its own. */
export function jpeg(...rest: readonly number[]): Uint8Array {
  return Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, ...rest])
}

export interface Album extends Pictures {
  /** What can be fetched, by its reference. */
  readonly held: Map<string, Uint8Array>
  /** What was fetched, in order. */
  readonly fetched: string[]
}

export function album(platform: string): Album {
  const held = new Map<string, Uint8Array>()
  const fetched: string[] = []
  return {
    platform,
    held,
    fetched,
    fetch: async (reference) => {
      fetched.push(reference)
      const bytes = held.get(reference)
      return bytes === undefined ? failed('gone') : ok(bytes)
    },
  }
}
