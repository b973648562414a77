/** «Ik ben verdrietig», «je me sens seule», «I feel sad»: of oneself and now, and nothing that is denied. */
import { bare } from './always.ts'

const VERY_NL = '(?:(?:zo|heel|erg|echt|een|beetje|soms|vaak|altijd|weer|nu|vandaag|ook|wel) ){0,3}'
const VERY_FR = '(?:(?:tres|trop|un|peu|vraiment|souvent|toujours|si|tellement) ){0,3}'
const VERY_EN = '(?:(?:so|very|really|a|bit|often|always|feeling|just|too) ){0,3}'

const SAD = new RegExp(
  `(?:^| )(?:${[
    `(?:ik|k) (?:ben|voel (?:me|mij)) ${VERY_NL}(?:verdrietig|triest|droevig|eenzaam|ongelukkig|down)`,
    `(?:ik|k) (?:heb ${VERY_NL}verdriet|moet ${VERY_NL}(?:huilen|wenen)|huil|ween|word ${VERY_NL}gepest)`,
    `(?:ik|k) voel (?:me|mij) ${VERY_NL}(?:niet goed|slecht|alleen)`,
    `je (?:suis|me sens) ${VERY_FR}(?:triste|malheureux|malheureuse|deprimee?)`,
    `je me sens ${VERY_FR}(?:mal|seule?)|je pleure|j ai envie de pleurer|on (?:me|m) harcele`,
    `i (?:am |m |feel )${VERY_EN}(?:sad|lonely|unhappy|depressed|being bullied|bullied)`,
    'im (?:so |very |really )?(?:sad|lonely|unhappy)|i feel (?:so |very )?(?:bad|alone)|i (?:am |m )?cry(?:ing)?',
  ].join('|')})(?: |$)`,
)

export function saysSad(text: string): boolean {
  return SAD.test(bare(text.slice(0, 400)))
}
