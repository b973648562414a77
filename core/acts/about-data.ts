/** Questions about what is kept of somebody, asked in more words than those that always work. */
import { bare } from '../dialogue/index.ts'
import { sayAlways } from './always.ts'
import type { Offered } from './offered.ts'
import type { Words } from './opening.ts'
import type { Scene } from './scene.ts'

const DATA = '(?:gegevens|data|donnees|informatie|informations|infos|informaton)'
const ASKS_FILE = new RegExp(
  `^(?:.* )?(?:geef|stuur|download|donnez?|envo(?:ie|yez|yer)|telecharger|give|send|export)(?: .*)? (?:mijn|al mijn|mes|toutes mes|my|all my) ${DATA}(?: .*)?$`,
)
const ASKS = new RegExp(
  `^(?:.* )?(?:(?:wat|welke ${DATA}) (?:weet|weten|bewaar|bewaart|bewaren|heb|hebt|hebben|houd|hou) (?:je|ge|u|jullie|gij)(?: .*)? (?:van|over) (?:mij|me)|(?:wie|waar|hoelang|hoe lang|qui|ou|combien de temps|who|where|how long)(?: .*)? (?:mijn|mes|my) ${DATA}|(?:que|quelles ${DATA}|qu est ce que)(?: .*)? (?:savez|sais|gardez|gardes|sait) (?:.* )?(?:de|sur) moi|what(?: .*)? (?:know|keep|have|hold|store) (?:about|on) me)(?: .*)?$`,
)

export async function aboutData(scene: Scene, { text }: Words, _: Offered): Promise<boolean> {
  const words = bare(text)
  // Who says more than one thing is heard as before: «wis dat allemaal maar» goes first.
  if (
    words.split(' ').length > 14 ||
    /\b(?:wis|verwijder|efface|supprime|delete|erase)/.test(words)
  )
    return false
  const asked = ASKS_FILE.test(words) ? 'data-file' : ASKS.test(words) ? 'data' : undefined
  if (asked === undefined) return false
  await sayAlways(scene, asked)
  return true
}
