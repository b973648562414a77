/** Talks: how they are written, how they are turned, and each one's script. */
export { wishesAgain } from './again-words.ts'
export * from './always.ts'
export { asksWhyAsked, isBareWhy } from './asks-why.ts'
export { saysButton } from './button-words.ts'
export { type ChildWish, childWishIn, Sought, soughtIn } from './child-wish.ts'
export { roleSaid } from './clauses.ts'
export { complaintIn, isComplaint } from './complaint.ts'
export { bareIn } from './correction.ts'
export * from './decision.ts'
export { type Doubt, doubtsOf } from './doubt.ts'
export * from './draft.ts'
export { asksHowLong } from './how-long.ts'
export { asksShort, companyIn, LINES, Line, lineNamed } from './line-words.ts'
export { askerWithin, asksOtherDay, asksTogether, isNarrow, Narrow } from './narrow.ts'
export type { Own } from './own.ts'
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
export { AnswerLook } from './scripts/find-shown.ts'
export { CompanionsLook } from './scripts/find-sure.ts'
export { TastersLook } from './scripts/first-wish.ts'
export { scriptNamed } from './scripts/index.ts'
export { ComingLook } from './scripts/life.ts'
export { lineValues } from './scripts/line.ts'
export { onPlatform } from './scripts/link-chats.ts'
export { isWorthAsking } from './scripts/meant.ts'
export { ClubLook } from './scripts/onboarding.ts'
export { proposalLines } from './scripts/propose.ts'
export { ThingLook } from './scripts/remedy.ts'
export { TastingLook } from './scripts/taste.ts'
export { GroupsLook, UnmappedLook } from './scripts/words.ts'
export * from './turn.ts'
export { type Undo, undone, undoOf } from './undo.ts'
export { modeIn } from './ways-words.ts'
export { QUESTION_KEYS, whyOf, whyOfButton } from './why.ts'
export * from './wish.ts'
