/** Everything that is due, in one list. */
import { answerWishes } from './answer-wishes.ts'
import { deliver } from './deliver.ts'
import { expire } from './expire.ts'
import { followUp } from './follow-up.ts'
import { invite } from './invite.ts'
import { lapse } from './lapse.ts'
import { playInvented } from './play-invented.ts'
import { reconcile } from './reconcile.ts'
import { remind } from './remind.ts'
import { retain } from './retain.ts'
import { round } from './round.ts'

export { putToWork } from './errand.ts'

export const errands = [
  deliver,
  reconcile,
  lapse,
  invite,
  remind,
  followUp,
  expire,
  answerWishes,
  round,
  retain,
  playInvented,
] as const
