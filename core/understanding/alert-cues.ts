/** The patterns of every alarm, the gravest first. */
import { CRISIS } from './alert-cues-crisis.ts'
import { DESPAIR } from './alert-cues-despair.ts'
import { EMERGENCY } from './alert-cues-emergency.ts'
import { GROOMING } from './alert-cues-grooming.ts'
import { PREDATOR } from './alert-cues-predator.ts'
import { THREATS } from './alert-cues-threats.ts'
import { VIOLENCE } from './alert-cues-violence.ts'
import type { Alert } from './reading.ts'
import type { Phrase } from './words-line.ts'

export const ALERT_CUES: readonly (readonly [Alert, Phrase])[] = [
  ['crisis', CRISIS],
  ['crisis', DESPAIR],
  ['crisis', EMERGENCY],
  ['violence', VIOLENCE],
  ['violence', THREATS],
  ['grooming', GROOMING],
  ['grooming', PREDATOR],
]
