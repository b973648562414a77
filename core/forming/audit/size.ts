/** How many sit together, and who hosts them. */
import type { MemberId } from '../../domain/index.ts'
import type { Forming, Violation } from '../problem.ts'
import { type Case, type Found, overall, type Records } from './case.ts'

/** A ring has so many people, whatever the settings say of groups. */
const RING = { min: 3, max: 4 }

export function judgeSize({ group, settings }: Case): Found[] {
  const { min, max } = settings.topic === 'rings' ? RING : settings
  const size = new Set(group.members).size
  if (size >= min && size <= max) return []
  return [['size', `${String(size)} people; ${String(min)} to ${String(max)} may be.`, []]]
}

export function judgeHost({ group, host, settings }: Case): Found[] {
  const { host: id, members } = group
  if (settings.topic === 'rings')
    return id === undefined ? [] : [['host', 'A ring has no host.', [id]]]
  if (id === undefined) {
    const isLarge = new Set(members).size > settings.hostAbove
    return isLarge
      ? [['host', `More than ${String(settings.hostAbove)} people need a host.`, []]]
      : []
  }
  if (!members.includes(id)) return [['host', `The host ${id} has no seat.`, [id]]]
  return host?.member.roles.includes('host') === true ? [] : [['host', `${id} is no host.`, [id]]]
}

/** Nobody hosts more groups than they may, those that run already included. */
export function judgeLoad({ groups }: Forming, { history, settings }: Records): Violation[] {
  const load = new Map<MemberId, number>()
  for (const { host } of groups) {
    if (host !== undefined) load.set(host, (load.get(host) ?? history.hosting.get(host) ?? 0) + 1)
  }
  return [...load]
    .filter(([, count]) => count > settings.hostLoad)
    .map(([id, count]) => {
      const sentence = `${id} would host ${String(count)} groups; ${String(settings.hostLoad)} may be.`
      return overall('host', sentence, [id])
    })
}
