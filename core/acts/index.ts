/** Use cases: fetch, decide, commit. What the rest of the house calls. */
export { type Attendant, attendant } from './attend.ts'
export { alarmOverdue, awaitBeat, beat, forgetBeats, overdue } from './beat.ts'
export { type Bringing, bringIn, Overtaken } from './bring-in.ts'
export type { BroughtIn } from './bring-one.ts'
export {
  type NotStarted,
  type NotSteered,
  type Starting,
  type Steered,
  startBroadcast,
  steerBroadcast,
} from './broadcast.ts'
export { type BroadcastPreview, previewBroadcast } from './broadcast-preview.ts'
export { type BroadcastProgress, broadcastProgress, broadcastsOf } from './broadcast-progress.ts'
export { BROADCAST_JOB, stepBroadcast } from './broadcast-steps.ts'
export { callBack } from './call-back.ts'
export { type Change, changeEvent } from './change-event.ts'
export { chooseMatching } from './choose-matching.ts'
export { chooseRounds } from './choose-rounds.ts'
export { chooseSending } from './choose-sending.ts'
export { type ClubWords, clubWords } from './club-words.ts'
export { everyClub, openDemo } from './clubs.ts'
export { digest } from './digest.ts'
export { eraseAgain } from './erase-again.ts'
export { erasedList, type NoList, readErasedList } from './erased-list.ts'
export { expire } from './expire.ts'
export { fairness } from './fairness.ts'
export { fanOut } from './fan-out.ts'
export { followUp } from './follow-up.ts'
export { deskLink, enter, type Founded, foundClub } from './found-club.ts'
export { demoAddress, foundDemo } from './found-demo.ts'
export { doorway } from './give-way.ts'
export { type Health, health } from './health.ts'
export type { House } from './house.ts'
export { inClub } from './in-club.ts'
export { PLAY_JOB } from './introduce.ts'
export { isCoordinator } from './is-coordinator.ts'
export { lapse } from './lapse.ts'
export { lapseOffer, lapseOffers } from './lapse-offers.ts'
export { makeRound } from './make-round.ts'
export { ownCalendar } from './my-calendar.ts'
export { ownFile } from './my-file.ts'
export { nudge } from './nudge.ts'
export { heldAtHandover } from './pace.ts'
export { photoFor } from './photo-for.ts'
export { play } from './play.ts'
export { populations } from './population.ts'
export { type PosterLink, posterLinks } from './poster-links.ts'
export { HEARTBEAT_JOB, isReady } from './ready.ts'
export { addressId, receive } from './receive.ts'
export { reconcile } from './reconcile.ts'
export { type RecordGround, recordGround } from './record-ground.ts'
export { remind } from './remind.ts'
export {
  type IntakeEntry,
  MOST_REPLAYED,
  type OutboxEntry,
  outboxIn,
  quarantined,
  type Replay,
  type Replayed,
  replayIntake,
  replayOutbox,
} from './replay.ts'
export { type Held, heldClubs, holdSending, releaseSending } from './restored.ts'
export { retain } from './retain.ts'
export { tendRooms } from './room-tend.ts'
export { runRounds } from './round-days.ts'
export { ROUND_JOB } from './rounds.ts'
export { wipeSandboxes } from './sandbox.ts'
export { answerWishes } from './standing-wishes.ts'
export { INVITE_JOB } from './waitlist.ts'
export { problemPhrase } from './word-desk.ts'
export {
  addConcept,
  type Changed,
  change,
  chooseFacets,
  hideConcept,
  mapWord,
  type NewConcept,
  type NotChanged,
  removeConcept,
  renameConcept,
  reopenWord,
  unhideConcept,
  type WordDesk,
  type WordEnd,
} from './words.ts'
