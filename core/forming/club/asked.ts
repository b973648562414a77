/** The crowd as it is searched: with what whole groups are asked, and with what comes before utility. */
import type { MemberId } from '../../domain/index.ts'
import type { Crowd } from '../engine/crowd.ts'
import { isRing } from './ring.ts'
import type { Round } from './round.ts'
import type { Settled } from './settled.ts'
import { everybodyAt, isFair, type Table, understanding, venuesFor } from './whole.ts'
import { criteriaWorth } from './worth.ts'

/** A seat for somebody who waited too long is worth more than everything that it can cost others. */
const FIRST = 100
/**
 * In a round that is too large to be proven it is worth about as much as a group: where hundreds stand beside
 * single points, a search by prices sees nothing else and stops long before it is good.
 */
const FIRST_OF_MANY = 5
const MANY = 150

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
      return isBarred(wishes, table) ? -Infinity : extraOf(round, wishes, table)
    },
  }
}

function baseOf({ places, problem, seatable }: Round, { settled }: Wishes, seat: number): number {
  const place = places[seat]
  if (place === undefined) return 0
  const { firstAfter } = problem.settings
  const ids = place.parts.map(({ one }) => one.member.id)
  if (settled !== undefined) {
    const stays = ids.reduce((sum, id) => sum + settled.base(id), 0)
    return place.base + stays + (place.host ? settled.hostBase(place.host.member.id) : 0)
  }
  const late = place.parts.filter(({ one }) => one.person.waited >= firstAfter)
  return place.base + (seatable.length > MANY ? FIRST_OF_MANY : FIRST) * late.length
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

function isBarred({ barred }: Wishes, table: Table): boolean {
  return barred.size > 0 && barred.has(nameOf(everybodyAt(table).map(({ member }) => member.id)))
}

/** What is added to a group's utility; -Infinity when it may not be. Never more than 0. */
function extraOf(round: Round, { settled }: Wishes, table: Table): number {
  const { settings } = round.problem
  if (!isWell(round, table)) return -Infinity
  if (settings.venues.length > 0 && !table.layer.isOnline) {
    const people = everybodyAt(table)
    if (venuesFor(people, settings.venues, settings.radiusKm).length === 0) return -Infinity
  }
  const moved = settled?.moved(table) ?? 0
  if (settings.criteria.length === 0) return moved
  const learners = table.parts.map(({ one }) => one)
  return moved + criteriaWorth(learners, settings)
}

/** Whether all understand each other, and each gets or gives something. */
function isWell({ worths, problem, easy }: Round, table: Table): boolean {
  const { topic } = table.layer
  const { settings } = problem
  if (settings.topic === 'rings') return isRing(table.parts, worths.kin, settings.minRelated)
  // Languages that all share are asked seat by seat; only where few words will do is there more to ask.
  if (topic?.isWordless === true && understanding(everybodyAt(table), topic) === undefined)
    return false
  return (topic !== undefined && easy.has(topic)) || isFair(table, worths.kin, settings)
}

/** One text for the same people, whatever they meet about. */
export function nameOf(members: readonly MemberId[]): string {
  return JSON.stringify([...members].sort())
}
