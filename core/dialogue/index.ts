/** Talks: how they are written, how they are turned, and each one's script. */
export { wishesAgain } from './again-words.ts'
export * from './always.ts'
export { saysButton } from './button-words.ts'
export { type ChildWish, childWishIn, Sought, soughtIn } from './child-wish.ts'
export { roleSaid } from './clauses.ts'
export { complaintIn, isComplaint } from './complaint.ts'
export { bareIn } from './correction.ts'
export * from './decision.ts'
export { type Doubt, doubtsOf } from './doubt.ts'
export * from './draft.ts'
export { type PartySaid, partyIn } from './party.ts'
export { asksWhy, isNothing, isUnknown, numberIn } from './plain-answers.ts'
export { yesOrNo } from './questions.ts'
export {
  asksLater,
  asksOther,
  asksWhat,
  ROUND_WORDS,
  type RoundSaid,
  type RoundWord,
  roundSaid,
} from './round-words.ts'
export { asJson, type Json, type Question, type Said, type Script } from './script.ts'
export { ChildLook } from './scripts/child-list.ts'
export { type Coming, comingAs, forWhom, vaguely } from './scripts/coming.ts'
export { CompanionsLook } from './scripts/find-item.ts'
export { AnswerLook } from './scripts/find-list.ts'
export { TastersLook } from './scripts/first-wish.ts'
export { scriptNamed } from './scripts/index.ts'
export { isWorthAsking } from './scripts/meant.ts'
export { ClubLook } from './scripts/onboarding.ts'
export { ThingLook } from './scripts/remedy.ts'
export { TastingLook } from './scripts/taste.ts'
export { GroupsLook, UnmappedLook } from './scripts/words.ts'
export * from './turn.ts'
export { type Undo, undone, undoOf } from './undo.ts'
export * from './wish.ts'
