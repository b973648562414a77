/**
 * Whether somebody says that they give or organise something on a day: by rule alone, with a kind of
 * activity, a deed of their own and a day. Who wants to follow one, or looks for one, says something else.
 */
import { fold } from '../talents/index.ts'
import { DATE_SAID } from './date-facts.ts'
import type { Reading } from './reading.ts'

const KIND =
  / (?:workshops?|initiatie|lesje|cursus|ateliers?|repair ?cafe|activiteit|activite|activity|demonstratie|proeverij|lezing|infoavond|open dag|initiation|degustation|conference|class|event|talk) /
const GIVES_NL =
  / (?:ik|we|wij) (?:wil|willen|ga|gaan|zou|zouden|kan|geef|geven|organiseer|organiseren|houd|hou|houden|doe) /
const DEED_NL = / (?:geven|geef|organiseren|organiseer|houden|houd|hou|begeleiden) /
const GIVES_FR =
  / (?:je|j|nous) (?:veux|voudrais|vais|aimerais|donne|donnons|organise|organisons|voudrions|voulons|allons) /
const DEED_FR = / (?:donner|donne|donnons|organiser|organise|organisons|animer|proposer) /
const GIVES_EN =
  / (?:i|we) (?:want to|would like to|will|am going to|are going to|d like to|can)? ?(?:give|organi[sz]e|host|run|hold) /
const ELSE =
  / (?:volgen|leren|zoek|zoeken|niet|geen|suivre|apprendre|cherche|chercher|pas|follow|attend|learn|looking|not|no) /
const DATE = new RegExp(`\\b${DATE_SAID}|\\d{1,2}/\\d`)

const FOLLOWS =
  / (?:volgen|bijwonen|meedoen|meevolgen|suivre|assister|participer|follow|attend|join) /

/** Whether they want to be there themselves, whatever else the words look like. */
export function followsActivity(text: string): boolean {
  return FOLLOWS.test(` ${fold(text.slice(0, 300)).replaceAll(/[^a-z0-9]+/g, ' ')} `)
}

export function givesActivity(text: string, { available }: Pick<Reading, 'available'>): boolean {
  const folded = fold(text.slice(0, 300))
  const line = ` ${folded.replaceAll(/[^a-z0-9]+/g, ' ').trim()} `
  if (ELSE.test(line) || !KIND.test(line)) return false
  if (available.length === 0 && !DATE.test(folded)) return false
  if (GIVES_EN.test(line)) return true
  return (GIVES_NL.test(line) && DEED_NL.test(line)) || (GIVES_FR.test(line) && DEED_FR.test(line))
}
