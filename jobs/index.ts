/** Everything that is due, in one list. */
import { answerWishes } from './answer-wishes.ts'
import { broadcast } from './broadcast.ts'
import { digest } from './digest.ts'
import { expire } from './expire.ts'
import { followUp } from './follow-up.ts'
import { heartbeat } from './heartbeat.ts'
import { invite } from './invite.ts'
import { lapse } from './lapse.ts'
import { nudge } from './nudge.ts'
import { playInvented } from './play-invented.ts'
import { reconcile } from './reconcile.ts'
import { remind } from './remind.ts'
import { retain } from './retain.ts'
import { returnGently } from './return.ts'
import { round } from './round.ts'
import { tendRooms } from './tend-rooms.ts'
import { wipeSandboxes } from './wipe-sandboxes.ts'

export { putToWork } from './errand.ts'

export const errands = [
  heartbeat,
  reconcile,
  lapse,
  invite,
  remind,
  tendRooms,
  followUp,
  expire,
  answerWishes,
  nudge,
  digest,
  broadcast,
  round,
  retain,
  playInvented,
  returnGently,
  wipeSandboxes,
] as const
