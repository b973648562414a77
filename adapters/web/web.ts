/** The chat page as an adapter: its doors in the one web server, and the courier that fills it. */
import type { Courier, Door } from '../../core/ports/index.ts'
import { assets } from './assets.ts'
import { type DeskGate, deskGate, figureDoors } from './behind-desk.ts'
import type { Workshop } from './conversation.ts'
import { courier } from './courier.ts'
import { deskDoors } from './desk.ts'
import { mineDoors } from './mine.ts'
import { USUAL, type WebParts } from './parts.ts'
import { parties } from './party.ts'
import { photoDoors } from './photos.ts'
import { playerDoors } from './players.ts'
import { sessions } from './session.ts'
import { statusDoors } from './status.ts'
import { visitorDoors } from './visitor.ts'
import { wakes } from './wakes.ts'

export interface Web {
  readonly doors: readonly Door[]
  readonly courier: Courier
  /** For whatever else only a coordinator may see. */
  readonly gate: DeskGate
}

/** Compiles the page and opens the doors; throws when the page cannot be compiled. */
export function web(parts: WebParts): Web {
  if (parts.settings.secret.length < 32)
    throw new Error('The secret that signs cookies must have 32 characters or more.')
  const alarm = wakes()
  const compiled = assets()
  const workshop: Workshop = {
    parts,
    parties: parties(parts, sessions(parts)),
    wakes: alarm,
    assets: compiled,
    rhythm: { ...USUAL, ...parts.settings.rhythm },
  }
  const gate = deskGate(workshop)
  return {
    gate,
    doors: [
      ...visitorDoors(workshop),
      ...mineDoors(workshop),
      ...photoDoors(workshop),
      ...playerDoors(workshop),
      ...deskDoors(workshop),
      ...statusDoors(workshop),
      ...figureDoors(workshop, gate),
      ...compiled.doors,
    ],
    courier: courier(parts.store, parts.clock, alarm),
  }
}
