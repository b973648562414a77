/** The patterns of every alarm, the gravest first. */
import { CRISIS } from './alert-cues-crisis.ts'
import { GROOMING } from './alert-cues-grooming.ts'
import { VIOLENCE } from './alert-cues-violence.ts'
import type { Alert } from './reading.ts'
import type { Phrase } from './words-line.ts'

export const ALERT_CUES: readonly (readonly [Alert, Phrase])[] = [
  ['crisis', CRISIS],
  ['violence', VIOLENCE],
  ['grooming', GROOMING],
]
