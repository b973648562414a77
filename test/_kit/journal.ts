/** A journal that keeps what it was told, for a test to look at. */
import type { Fact, Journal } from '../../core/ports/index.ts'

export interface KeptNote {
  readonly event: string
  readonly facts: Readonly<Record<string, Fact>>
}

export interface KeptAlarm extends KeptNote {
  readonly cause: unknown
}

export interface KeptJournal extends Journal {
  readonly notes: readonly KeptNote[]
  readonly alarms: readonly KeptAlarm[]
}

export function keptJournal(): KeptJournal {
  const notes: KeptNote[] = []
  const alarms: KeptAlarm[] = []
  return {
    notes,
    alarms,
    note(event, facts = {}) {
      notes.push({ event, facts })
    },
    alarm(event, cause, facts = {}) {
      alarms.push({ event, cause, facts })
    },
  }
}
