/** Puts the ways in of all platforms together, as far as each is known by now. */
import { isPayload } from '../core/message/index.ts'
import type { Doors } from '../core/ports/index.ts'

/** How a platform writes such a link; undefined while it does not know, or has no such thing. */
export type LinkOf = (payload: string, where: 'chat' | 'group') => string | undefined

export function doorsOf(platforms: Readonly<Record<string, LinkOf>>): Doors {
  return {
    linkTo: (payload, where) => {
      if (!isPayload(payload)) return []
      return Object.entries(platforms).flatMap(([platform, linkOf]) => {
        const url = linkOf(payload, where)
        return url === undefined ? [] : [{ platform, url }]
      })
    },
  }
}
