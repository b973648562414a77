/** Who and what fits a person, and why. */
export { answer } from './answer.ts'
export { shareLanguage, spokenBy } from './criteria/language.ts'
export { freeTimes } from './criteria/time.ts'
export { explainFor } from './explain-for.ts'
export * from './question.ts'
export { CLUB_PROFILE, readSettings, settingsOf } from './settings.ts'
