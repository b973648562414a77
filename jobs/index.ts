/** Everything that is due, in one list. */
import { answerWishes } from './answer-wishes.ts'
import { broadcast } from './broadcast.ts'
import { digest } from './digest.ts'
import { heartbeat } from './heartbeat.ts'
import { lapse } from './lapse.ts'
import { nudge } from './nudge.ts'
import { playInvented } from './play-invented.ts'
import { reconcile } from './reconcile.ts'
import { retain } from './retain.ts'
import { round } from './round.ts'

export { putToWork } from './errand.ts'

export const errands = [
  heartbeat,
  reconcile,
  lapse,
  answerWishes,
  nudge,
  digest,
  broadcast,
  round,
  retain,
  playInvented,
] as const
