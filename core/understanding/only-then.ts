/**
 * Whether the times that are told are said to be the only ones: «ik kan alleen op dinsdagavond», «le mardi
 * seulement». «Ik ben alleen op zondag» tells of something else.
 */
import { fold } from '../talents/index.ts'
import type { Found } from './reading.ts'

/** What stands between the word and the time, and says nothing. */
const BETWEEN =
  "(?: (?:maar|nog|kom|komen|come|be|venir|vrij|beschikbaar|libre|disponible|dispo|free|available|op|in|om|de|het|'s|s|on|the|at|le|la|les|en|ce|deze|this|vanaf|na|tijdens|pendant|during|elke|chaque|every)){0,5}"
const ONLY_BEFORE = new RegExp(
  ` (?:alleen|enkel|slechts|uitsluitend|seulement|uniquement|only|just)${BETWEEN} $`,
)
/** «Je ne peux que le mardi». */
const QUE_BEFORE = new RegExp(
  ` (?:peux|peut|pourrai|pourrais|libre|dispo|disponible|viens|venir|suis) que${BETWEEN} $`,
)
/** «Niet alleen op dinsdag» says the contrary, and who is alone is lonely. */
const NOT_ONLY = new RegExp(
  ` (?:niet|nie|pas|not|ben|woon|leef|zit|voel|voel me) (?:alleen|enkel|seulement|uniquement|only|just)${BETWEEN} $`,
)
const ALONE_BUT_FREE = /^ (?:vrij|beschikbaar|thuis) /
const ONLY_BEHIND = /^ (?:seulement|uniquement|only) /

/** So many letters of a sentence may stand between. */
const NEAR = 60

export function isOnlyThen(text: string, times: readonly Pick<Found<unknown>, 'span'>[]): boolean {
  return times.some(({ span: [from, to] }) => {
    const before = ` ${words(text.slice(Math.max(0, from - NEAR), from))} `
    const behind = ` ${words(text.slice(to, to + NEAR))} `
    if (ONLY_BEHIND.test(behind)) return true
    if (NOT_ONLY.test(before)) return before.includes(' ben ') && ALONE_BUT_FREE.test(behind)
    return ONLY_BEFORE.test(before) || QUE_BEFORE.test(before)
  })
}

/** Folded words; a comma or another mark stays, and ends what belongs together. */
function words(text: string): string {
  return fold(text).replace(/\s+/g, ' ').trim()
}
