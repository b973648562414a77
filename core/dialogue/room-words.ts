/**
 * «Kan je in onze groepschat komen?»: a host asks the bot itself into the chat of their group. Whoever wants
 * to be let into a group themselves, or looks for one, asks something else.
 */
import { bare } from './always.ts'

const BRINGS =
  /(?:^| )(?:breng|brengen|zet|zetten|voeg|toevoegen|haal|halen|nodig|uitnodigen|kom|komen|meekomen|steek|doe|ajoute|ajouter|mets|mettre|invite|inviter|viens|venir|entre|entrer|rejoins|rejoindre|bring|add|put|invite|come|join|get)(?: |$)/
/** The bot: of «mij» only its own button speaks. */
const YOU =
  /(?:^| )(?:je|jij|jou|u|ge|gij|de bot|tu|te|t|toi|vous|le bot|you|yourself|the bot|goesting)(?: |$)/
const CHAT =
  /(?:^| )(?:groepschat|groepschats|groepchat|groepsgesprek|groepsapp|chatgroep|telegramgroep|telegramgroepje|telegram groep|telegram groepje|(?:groeps|groep) chat|chat van (?:de|onze|ons|mijn|het) (?:groep|groepje)|groupe (?:sur )?telegram|groupe de discussion|discussion de groupe|discussion du groupe|conversation de groupe|chat de groupe|chat du groupe|dans notre groupe|group chat|groupchat|telegram group|chat of (?:our|my|the) group)(?: |$)/
/** What stands on the button, typed. */
const LABEL =
  /^(?:breng mij in jullie groepschat|fais moi entrer dans (?:le chat de )?votre groupe|bring me into your group chat)(?: |$)/
const OTHER = /(?:^| )(?:leren|leer|apprendre|learn|zoek|zoeken|cherche|looking|search)(?: |$)/
const MOST_WORDS = 14

export function asksForRoom(text: string): boolean {
  const words = bare(text)
  if (LABEL.test(words)) return true
  if (words.split(' ').length > MOST_WORDS || OTHER.test(words)) return false
  return CHAT.test(words) && BRINGS.test(words) && YOU.test(words)
}
