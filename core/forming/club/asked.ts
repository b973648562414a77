/** The crowd as it is searched: with what whole groups are asked, and with what comes before utility. */
import type { MemberId } from '../../domain/index.ts'
import type { Crowd } from '../engine/crowd.ts'
import { isRing } from './ring.ts'
import type { Round } from './round.ts'
import type { Settled } from './settled.ts'
import { everybodyAt, isFair, type Table, understanding, venuesFor } from './whole.ts'
import { criteriaWorth } from './worth.ts'

/** A seat for somebody who waited too long is worth more than everything that a round can be worth without it. */
const FIRST = 100

export interface Wishes {
  readonly settled: Settled | undefined
  /** Groups that cannot be, named by `nameOf`: no hour or room was left for them. */
  readonly barred: ReadonlySet<string>
}

export function askedCrowd(round: Round, wishes: Wishes): Crowd {
  const { crowd, places } = round
  return {
    ...crowd,
    base: Float64Array.from(places, (_, seat) => baseOf(round, wishes, seat)),
    extra: (seats) => {
      const table = tableAt(round, seats)
      return wishes.barred.has(nameOf(everybodyAt(table).map(({ member }) => member.id)))
        ? -Infinity
        : extraOf(round, wishes, table)
    },
  }
}

function baseOf({ places, problem }: Round, { settled }: Wishes, seat: number): number {
  const place = places[seat]
  if (place === undefined) return 0
  const { firstAfter } = problem.settings
  const ids = place.parts.map(({ one }) => one.member.id)
  if (settled !== undefined) {
    const stays = ids.reduce((sum, id) => sum + settled.base(id), 0)
    return place.base + stays + (place.host ? settled.hostBase(place.host.member.id) : 0)
  }
  const late = place.parts.filter(({ one }) => one.person.waited >= firstAfter)
  return place.base + FIRST * late.length
}

export function tableAt({ places }: Round, seats: readonly number[]): Table {
  const taken = seats.flatMap((seat) => places[seat] ?? [])
  const [first] = taken
  if (first === undefined) throw new Error('A group needs somebody.')
  return {
    layer: first.layer,
    parts: taken.flatMap(({ parts }) => parts).sort((a, b) => a.one.at - b.one.at),
    host: taken.find(({ host }) => host !== undefined)?.host,
  }
}

/** What is added to a group's utility; -Infinity when it may not be. Never more than 0. */
function extraOf(round: Round, { settled }: Wishes, table: Table): number {
  const { problem, worths } = round
  const { settings } = problem
  const people = everybodyAt(table)
  if (understanding(people, table.layer.topic) === undefined) return -Infinity
  if (settings.topic === 'rings') {
    if (!isRing(table.parts, worths.kin, settings.minRelated)) return -Infinity
  } else if (!isFair(table, worths.kin, settings)) return -Infinity
  const needsVenue = settings.venues.length > 0 && !table.layer.isOnline
  if (needsVenue && venuesFor(people, settings.venues, settings.radiusKm).length === 0)
    return -Infinity
  const criteria = criteriaWorth(
    table.parts.map(({ one }) => one),
    settings,
  )
  return criteria + (settled?.moved(table) ?? 0)
}

/** One text for the same people, whatever they meet about. */
export function nameOf(members: readonly MemberId[]): string {
  return JSON.stringify([...members].sort())
}
