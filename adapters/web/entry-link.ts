/** A link that opens the page with something in hand: what it carries comes in as `opened`. */

/** The name under which the address of the page carries it. */
export const START = 'start'

/** Undefined while nobody knows where people reach the page, and for groups: a page is for one person. */
export function entryLink(
  base: string | undefined,
  payload: string,
  where: 'chat' | 'group',
): string | undefined {
  if (base === undefined || where === 'group') return undefined
  return `${base.replace(/\/+$/, '')}/?${START}=${payload}`
}
