/** What somebody comes to, as a calendar needs it: already in their language, and of nobody else. */
import type { Language } from './language.ts'

export interface Appointment {
  /** Never another one for the same event: fetched again, it takes the place of what was there. */
  readonly uid: string
  /** Grows with every change. */
  readonly sequence: number
  readonly title: string
  /** Milliseconds since 1970, UTC. */
  readonly starts: number
  readonly ends: number
  readonly place: string
  readonly notes: string
  readonly isCancelled: boolean
}

export interface OwnCalendar {
  readonly language: Language
  /** When it was made. */
  readonly at: number
  readonly appointments: readonly Appointment[]
}
