/** Who and what fits a person, and why. */

export { announcedTo, type NotAnnounced, populationOf } from './announced.ts'
export { answer, doors, events } from './answer.ts'
export { atPlace } from './at-place.ts'
export { CHOICE_NAMES, choicesInWords, choose } from './choices.ts'
export { companions } from './companions.ts'
export { shareLanguage, spokenBy } from './criteria/language.ts'
export { canCome, freeTimes } from './criteria/time.ts'
export { MODE_TOLD } from './explain-event.ts'
export { explainFor } from './explain-for.ts'
export { explainStep } from './explain-step.ts'
export { explainWhy } from './explain-why.ts'
export { EXPOSURE_FLOOR, Exposures } from './exposure.ts'
export { type ChildWish, forChild } from './for-child.ts'
export { Introductions } from './introductions.ts'
export { type Ledger, ledgerOf } from './ledger.ts'
export { Members } from './members.ts'
export {
  constrained,
  OBJECTIONS,
  type Objected,
  type ObjectedItem,
  type Objection,
  objectedTo,
  objectionsTo,
} from './objection.ts'
export { passedConcept } from './passed.ts'
export * from './question.ts'
export { BIKE_KM, reachOf } from './reach.ts'
export { CHEAP_EURO, type Remedy, remedies } from './remedy.ts'
export { CLUB_PROFILE, settingsOf } from './settings.ts'
export { answerAll, type Several } from './several.ts'
export { type Signed, signpost } from './signpost.ts'
export { somethingElse } from './something-else.ts'
export type { Step } from './step.ts'
export { tiesIn } from './ties.ts'
export { type WhyNot, whyNot } from './why-not.ts'
