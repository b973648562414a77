/**
 * When and where each group meets: who sits in two groups, and a room, are in one place at a time. Groups get
 * the longest piece of the week that is left for them; where that leaves others out, two hours, or one.
 */
import {
  COMMON_MINUTES,
  type MemberId,
  overlap,
  type PlaceId,
  type WeekInterval,
} from '../../domain/index.ts'
import type { FormingSettings } from '../problem.ts'
import type { Venue } from '../venue.ts'
import type { Meeting } from './formed.ts'
import { seatsPerPerson } from './formed.ts'
import { commonWindows } from './hours.ts'
import { byLength, everybodyAt, type Table, venuesFor } from './whole.ts'

export interface Calendar {
  /** By table; undefined where nothing was left for it. */
  readonly meetings: readonly (Meeting | undefined)[]
}

const LENGTHS = [Infinity, 120, 60]

/** `tables` in the order in which they choose. */
export function calendarOf(tables: readonly Table[], settings: FormingSettings): Calendar {
  let best: Calendar | undefined
  let most = -1
  for (const minutes of LENGTHS) {
    const calendar = filled(tables, settings, minutes)
    const met = calendar.meetings.filter((one) => one !== undefined).length
    if (met > most) [best, most] = [calendar, met]
    if (met === tables.length) break
  }
  return best ?? { meetings: [] }
}

function filled(tables: readonly Table[], settings: FormingSettings, minutes: number): Calendar {
  const seats = seatsPerPerson(tables)
  const busy = new Map<MemberId, WeekInterval[]>()
  const rooms = new Map<PlaceId, WeekInterval[]>()
  const meetings = tables.map((table) => {
    const people = everybodyAt(table)
    const shared = people.filter(({ member }) => (seats.get(member.id) ?? 0) > 1)
    const taken = shared.flatMap(({ member }) => busy.get(member.id) ?? [])
    const windows = byLength(without(commonWindows(people.map(({ free }) => free)), taken))
    const isContended = shared.length > 0 || settings.venues.length > 0
    const meeting = firstMeeting(table, windows, rooms, settings, isContended ? minutes : Infinity)
    if (meeting === undefined) return undefined
    for (const { member } of shared)
      busy.set(member.id, [...(busy.get(member.id) ?? []), meeting.slot])
    if (meeting.venue !== undefined)
      rooms.set(meeting.venue.id, [...(rooms.get(meeting.venue.id) ?? []), meeting.slot])
    return meeting
  })
  return { meetings }
}

function firstMeeting(
  table: Table,
  windows: readonly WeekInterval[],
  rooms: ReadonlyMap<PlaceId, readonly WeekInterval[]>,
  { venues, radiusKm }: FormingSettings,
  minutes: number,
): Meeting | undefined {
  const cut = (slot: WeekInterval): WeekInterval => ({
    ...slot,
    to: Math.min(slot.to, slot.from + minutes),
  })
  if (venues.length === 0 || table.layer.isOnline) {
    const [slot] = windows
    return slot === undefined ? undefined : { slot: cut(slot), venue: undefined }
  }
  for (const venue of venuesFor(everybodyAt(table), venues, radiusKm)) {
    const [slot] = byLength(without(windows, full(venue, rooms.get(venue.id) ?? [])))
    if (slot !== undefined) return { slot: cut(slot), venue }
  }
  return undefined
}

/** When all rooms of a venue are taken. */
function full({ rooms }: Venue, taken: readonly WeekInterval[]): WeekInterval[] {
  return taken.filter((one) => taken.filter((other) => overlap(one, other)).length >= rooms)
}

/** What is left of some pieces of the week, where a meeting still fits. */
function without(windows: readonly WeekInterval[], taken: readonly WeekInterval[]): WeekInterval[] {
  return taken
    .reduce<readonly WeekInterval[]>(
      (left, one) =>
        left.flatMap((window) => (overlap(window, one) ? cutOut(window, one) : [window])),
      windows,
    )
    .filter(({ from, to }) => to - from >= COMMON_MINUTES)
}

function cutOut(window: WeekInterval, taken: WeekInterval): WeekInterval[] {
  return [
    { ...window, to: taken.from },
    { ...window, from: taken.to },
  ].filter(({ from, to }) => from < to)
}
