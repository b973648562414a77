/** Who and what fits a person, and why. */
export { answer } from './answer.ts'
export { CHOICE_NAMES, choicesInWords, choose } from './choices.ts'
export { shareLanguage, spokenBy } from './criteria/language.ts'
export { freeTimes } from './criteria/time.ts'
export { explainFor } from './explain-for.ts'
export { EXPOSURE_FLOOR, type Exposures, exposures } from './exposure.ts'
export * from './question.ts'
export { CLUB_PROFILE, settingsOf } from './settings.ts'
