/** How many sit together, and who hosts them. */
import type { MemberId } from '../../domain/index.ts'
import { t } from '../../texts/index.ts'
import type { Forming, Violation } from '../problem.ts'
import { type Case, type Found, overall, type Records } from './case.ts'

/** A ring has so many people, whatever the settings say of groups. */
const RING = { min: 3, max: 4 }

export function judgeSize({ group, settings }: Case): Found[] {
  const { min, max } = settings.topic === 'rings' ? RING : settings
  const count = new Set(group.members).size
  if (count >= min && count <= max) return []
  return [['size', t('operator.audit.size', { count, min, max }), []]]
}

export function judgeHost({ group, host, settings }: Case): Found[] {
  const { host: id, members } = group
  if (settings.topic === 'rings')
    return id === undefined ? [] : [['host', t('operator.audit.host.ring', { id }), [id]]]
  if (id === undefined) {
    const isLarge = new Set(members).size > settings.hostAbove
    return isLarge
      ? [['host', t('operator.audit.host.needed', { most: settings.hostAbove }), []]]
      : []
  }
  if (!members.includes(id)) return [['host', t('operator.audit.host.no-seat', { id }), [id]]]
  return host?.member.roles.includes('host') === true
    ? []
    : [['host', t('operator.audit.host.none', { id }), [id]]]
}

/** Nobody hosts more groups than they may, those that run already included. */
export function judgeLoad({ groups }: Forming, { history, settings }: Records): Violation[] {
  const load = new Map<MemberId, number>()
  for (const { host } of groups) {
    if (host !== undefined) load.set(host, (load.get(host) ?? history.hosting.get(host) ?? 0) + 1)
  }
  return [...load]
    .filter(([, count]) => count > settings.hostLoad)
    .map(([id, count]) =>
      overall('host', t('operator.audit.host.load', { id, count, most: settings.hostLoad }), [id]),
    )
}
