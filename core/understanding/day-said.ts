/**
 * The day and the clock in words about one activity: «12 septembre», «3/12», «morgen», «om 14u». What day of
 * the week it is, and from when to when, is read by the slots. Years of age, euros and people are no hours.
 */
import { fold } from '../talents/index.ts'
import { DATE_SAID, DAY_AFTER, TOMORROW } from './date-facts.ts'

/** A day by its date, or told from today. */
const DATE = new RegExp(
  `\\b(?:${DATE_SAID}|\\d{1,2}/\\d{1,2}(?:/(?:\\d{4}|\\d{2}))?|${DAY_AFTER}|${TOMORROW})\\b\\.?`,
)
const CLOCK =
  /\d ?(?:u|h|uur|heures?|uhr|am|pm)\b|\d[:.]\d\d|\d ?u\d\d|\d ?h\d\d|\b(?:middag|midi|noon)\b|\b(?:van|de|from) \d{1,2} (?:tot|a|to|till|until) \d{1,2}\b/

/** Longer is a story. */
const MOST = 400

/** The words of the date, folded, as they can be cut out of the folded text: «12 dec.» with its dot. */
export function dateSaid(text: string): string | undefined {
  return DATE.exec(fold(withoutCounts(text)))?.[0]
}

export function saysClock(text: string): boolean {
  return CLOCK.test(fold(withoutCounts(text)))
}

const NUMBER = String.raw`(?<![\p{L}\d:.,])\d{1,3}(?:[.,]\d{1,2})?(?: ?[-+])?`
const LINK = String.raw`(?:tot en met|t/m|tot|en|et|and|to|till|until|à|a|of|ou|or|-|–|/)`
const COUNTED = String.raw`(?:jarigen?|jaar|ans|years?|yrs?|euros?|eur|personen|pers|mensen|deelnemers|plaatsen|kinderen|personnes|participants?|places|enfants|people|persons|children|kids)(?!\p{L})|€`
const LASTED = String.raw`(?:uur|uren|u|heures?|h|hours?)`
const YOUNG = String.raw`(?:kinderen|kids|jongeren|tieners|kleuters|meisjes|jongens|leeftijd|enfants|ados|adolescents|jeunes|filles|garçons|âge|âgés|âgées|children|teens|teenagers|girls|boys|ages?|aged)`

/** A number of something else than hours, or two that make a range. */
const COUNTS: readonly RegExp[] = [
  new RegExp(
    String.raw`${NUMBER}(?: ?${LINK} ?\d{1,3}(?:[.,]\d{1,2})?)?[ -]?(?:${COUNTED})`,
    'giu',
  ),
  /€ ?\d{1,3}(?:[.,]\d{1,2})?/gu,
  // «Kinderen van 8 tot 12», but not «van 10 tot 12 uur».
  new RegExp(
    String.raw`(?<=(?<!\p{L})${YOUNG} )(?:(?:van|tussen|vanaf|de|entre|dès|from|between) )?\d{1,2}(?: ?${LINK} ?\d{1,2})?(?! ?${LASTED}(?!\p{L})|[\d:.]\d)`,
    'giu',
  ),
  // How long it takes: «een workshop van 2 uur», «duurt 2 uur», but not «van 2 uur tot 4 uur».
  new RegExp(
    String.raw`(?<=(?<!\p{L})(?:van|de|of|duurt|dure|lasts|pendant|durant|gedurende) )[1-6] ?${LASTED}(?![\p{L}\d])(?! ?(?:tot|à|to|en|et|and|jusqu|-|–))`,
    'giu',
  ),
]

/** The words, without numbers that count years of age, euros, people or how long it takes. */
export function withoutCounts(text: string): string {
  return COUNTS.reduce((rest, counts) => rest.replaceAll(counts, ' '), text.slice(0, MOST))
}
