/**
 * The day and the clock in words about one activity: «12 septembre», «3/12», «morgen», «om 14u». What day of
 * the week it is, and from when to when, is read by the slots.
 */
import { fold } from '../talents/index.ts'
import { DATE_SAID, DAY_AFTER, TOMORROW } from './date-facts.ts'

/** A day by its date, or told from today. */
const DATE = new RegExp(
  `\\b(?:${DATE_SAID}|\\d{1,2}/\\d{1,2}(?:/(?:\\d{4}|\\d{2}))?|${DAY_AFTER}|${TOMORROW})\\b`,
)
const CLOCK =
  /\d ?(?:u|h|uur|heures?|uhr|am|pm)\b|\d[:.]\d\d|\d ?u\d\d|\d ?h\d\d|\b(?:middag|midi|noon)\b|\b(?:van|de|from) \d{1,2} (?:tot|a|to|till|until) \d{1,2}\b/

/** Longer is a story. */
const MOST = 400

/** The words of the date, folded, as they can be cut out of the folded text. */
export function dateSaid(text: string): string | undefined {
  return DATE.exec(fold(text.slice(0, MOST)))?.[0]
}

export function saysClock(text: string): boolean {
  return CLOCK.test(fold(text.slice(0, MOST)))
}
