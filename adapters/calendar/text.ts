/**
 * Appointments as the text of a calendar file (iCalendar, RFC 5545). Hours are written in UTC, so that no
 * change of summer time can be misread.
 */
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import type { OwnCalendar } from '../../core/domain/index.ts'

export function calendarText({ language, at, appointments }: OwnCalendar): string {
  const calendar = ical({
    prodId: { company: 'Goesting', product: 'Goesting', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
  })
  for (const { uid, sequence, title, starts, ends, place, notes, isCancelled } of appointments)
    calendar.createEvent({
      id: uid,
      sequence,
      stamp: new Date(at),
      start: new Date(starts),
      end: new Date(ends),
      summary: title,
      location: place,
      description: notes,
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    })
  return calendar.toString()
}
