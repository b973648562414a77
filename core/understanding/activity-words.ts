/**
 * Whether somebody says that they give or organise something on a day: by rule alone, with a kind of
 * activity, a deed of their own and a day. Who wants to follow one, or looks for one, says something else.
 */
import { fold } from '../talents/index.ts'
import { DATE_SAID } from './date-facts.ts'
import { saysClock } from './day-said.ts'
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

/** «Ik wil iets organiseren», and not yet what. */
const WISHES_TO =
  /^(?:(?:hallo|dag|bonjour|hello|hi) )?(?:(?:ik (?:wil|wou|zou)|we willen|wij willen|kan ik|mag ik|hoe kan ik|je (?:veux|voudrais|vais|peux)|j aimerais|on (?:veut|voudrait)|nous (?:voulons|voudrions)|est ce que je peux|comment (?:je peux )?|i (?:want|would like|d like) to|id like to|we (?:want|would like) to|can i|may i|how (?:can|do) i) )?(?:(?:graag|zelf|ook|eens|bien|aussi|moi meme|also|myself) ){0,2}(?:(?:een|iets|wat) ?(?:nieuwe |leuke |eigen |leuks |nieuws )?(?:activiteit|evenement|workshop)? ?(?:te )?(?:willen )?(?:voorstellen|organiseren|aanmelden|toevoegen|doen voor de buurt)|activiteit (?:voorstellen|organiseren|toevoegen)|(?:proposer|organiser|ajouter) (?:une (?:nouvelle )?activite|un evenement|un atelier|quelque chose)|(?:propose|suggest|organi[sz]e|host|add|set up) (?:an? |a new |my own )?(?:activity|event|workshop|something))(?: (?:aub|graag|svp|please|voor de club|pour le club|for the club|in de buurt|ici|here|hier))?$/

export function wantsToPropose(text: string): boolean {
  const line = fold(text.slice(0, 200)).replaceAll(/[^a-z0-9]+/g, ' ')
  return WISHES_TO.test(line.trim())
}

/** Who organises says an activity, whatever it is called: «ik organiseer een kookavond vrijdag». */
const ORGANISES =
  / (?:(?:ik|we|wij) organise(?:er|ren)|j organise|(?:nous|on) organis(?:e|ons)|(?:i|we) (?:am |are |m |re )?(?:organi[sz](?:e|ing)|host(?:ing)?)) /

/** «Bij mij», «chez moi», and not «bij mij in de buurt». */
const AT_HOME =
  / (?:bij (?:mij|ons)(?: thuis)?|chez (?:moi|nous)|at my (?:place|house|home)|at our (?:place|house)) (?!in de (?:buurt|straat|wijk)|thuis in de|dans le quartier)/

/** «Taart bakken zondag 15u bij mij»: it may be an invitation, and it may be what somebody can. */
export function mayBeActivity(
  text: string,
  reading: Pick<Reading, 'available' | 'named'>,
): boolean {
  const line = ` ${fold(text.slice(0, 300))
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()} `
  const { available, named } = reading
  if (ELSE.test(line) || !AT_HOME.test(line)) return false
  return named.length > 0 && available.length === 1 && saysClock(text)
}

export function givesActivity(text: string, { available }: Pick<Reading, 'available'>): boolean {
  const folded = fold(text.slice(0, 300))
  const line = ` ${folded.replaceAll(/[^a-z0-9]+/g, ' ').trim()} `
  if (ELSE.test(line) || !(KIND.test(line) || ORGANISES.test(line))) return false
  if (available.length === 0 && !DATE.test(folded)) return false
  if (GIVES_EN.test(line) || ORGANISES.test(line)) return true
  return (GIVES_NL.test(line) && DEED_NL.test(line)) || (GIVES_FR.test(line) && DEED_FR.test(line))
}
