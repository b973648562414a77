/**
 * «Wanneer is het?», «c’est où ?», said to the bot in the chat of a group: somebody asks for the next
 * meeting. So does who only calls it. Whoever tells more than that is better off alone.
 */
import { bare } from './always.ts'

const ASKS =
  /(?:^| )(?:wanneer|waneer|hoelaat|hoe laat|welke dag|welk uur|waar|volgende keer|afspraak|afspreken|agenda|quand|quelle heure|quel jour|ou|prochaine fois|prochain|rendez vous|when|what time|which day|what day|where|next time|next meeting|next)(?: |$)/
/** «Waar kan ik leren naaien?» is about something else. */
const OTHER = /(?:^| )(?:leren|leer|apprendre|learn|help|aide|help me|hulp)(?: |$)/
const MOST_WORDS = 9

export function asksWhen(text: string): boolean {
  const words = bare(text)
  if (words === '') return true
  return words.split(' ').length <= MOST_WORDS && ASKS.test(words) && !OTHER.test(words)
}
