/** Who and what fits a person, and why. */
export { answer } from './answer.ts'
export { explainFor } from './explain-for.ts'
export * from './question.ts'
export { CLUB_PROFILE, readSettings, settingsOf } from './settings.ts'
