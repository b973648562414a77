/** «Tot ziens», «au revoir», «bye»: whole messages that end a visit and ask nothing. «Dag» is a greeting as well. */
import { bare } from './always.ts'

const BEFORE =
  '(?:(?:ok|oke|goed|bedankt|dank je|dankjewel|dank u|merci|d accord|bon|thanks|thank you|well) ){0,2}'
const BYE = [
  'tot (?:ziens|later|straks|gauw|binnenkort|morgen|snel|de volgende(?: keer)?|dan)|doei(?: doei)?|daag|dada|saluutjes|salukes|slaap ?wel|goede ?nacht|nog een (?:fijne|prettige) (?:dag|avond)',
  'au revoir|a (?:bientot|plus|demain|la prochaine|tout a l heure|tantot)|bonne (?:nuit|journee|soiree)|t?ciao|tchao|adieu',
  '(?:good ?)?bye(?: bye| for now)?|see (?:you|ya)(?: later| soon| tomorrow| around)?|good night|have a (?:nice|good) (?:day|evening)|take care|cheerio',
]
const SAYS = new RegExp(`^${BEFORE}(?:${BYE.join('|')})$`)

export function saysBye(text: string): boolean {
  return SAYS.test(bare(text))
}
