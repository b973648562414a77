/**
 * How something was, in people's own words: «keileuk», «ging wel», «'k ben nie geweest», «het ging niet door».
 * Only for who was just asked: the same words mean other things elsewhere. Whoever wishes for something or
 * asks something in a sentence has not said there how it was.
 */
import { fold } from '../talents/index.ts'
import { wordSet } from './feeling-words.ts'

export type Feeling = 'good' | 'fair' | 'bad' | 'absent' | 'cancelled'

const { GOOD, FAIR, BAD, STRONG, NOT, BESIDE } = wordSet

/** More than this is a story, for a human to read. */
const MOST_WORDS = 40

/** Undefined when the words tell nothing of how it was. */
export function feelingIn(text: string): Feeling | undefined {
  const said = sentencesOf(text)
  if (said.flat().length > MOST_WORDS) return undefined
  const lines = said.map((words) => ` ${words.join(' ')} `)
  if (lines.some((line) => OWN_NO.test(line))) return 'absent'
  if (lines.some((line) => NOT_ON.test(line))) return 'cancelled'
  if (lines.some((line) => AWAY.test(line))) return 'absent'
  const felt = said.flatMap((words, at) => feltIn(words, lines[at] ?? ''))
  if (felt.length === 0) return undefined
  const kinds = new Set(felt)
  if (kinds.has('fair') || (kinds.has('good') && kinds.has('bad'))) return 'fair'
  return kinds.has('bad') ? 'bad' : 'good'
}

/** Pieces of the text that tell something: between marks, «maar», «want» and the like. Questions tell nothing. */
function sentencesOf(text: string): string[][] {
  const pieces = fold(text.slice(0, 400))
    .replaceAll(/['’]/g, ' ')
    .split(/ (?:maar|mais|but|want|omdat|car|because|dus|alors|en|et|and)(?= )|(?<=[.!?,;:\n])/)
  return pieces
    .filter((piece) => !piece.trimEnd().endsWith('?'))
    .map((piece) => piece.split(/[^a-z0-9]+/).filter((word) => word !== ''))
    .filter((words) => words.length > 0)
}

/** They called it off themselves: that is staying away. */
const OWN_NO =
  / (?:ik|k|j ai|je l ai|i) (?:heb |had |ai |have |ve )?(?:\S+ ){0,2}(?:afgezegd|geannuleerd|annule|cancelled|canceled) /

const NOT_ON =
  / (?:(?:niet|nie|ni) door(?:gegaan|gaan)?|afgelast|geannuleerd|afgezegd|uitgesteld|werd verzet|annulee?s?|reportee?s?|pas eu lieu|cancell?ed|called off|postponed|(?:did not|didn t|didnt) (?:happen|take place|go ahead)|niemand (?:daar|te zien|gekomen|opgedaagd)|er was (?:helemaal )?niemand|n y avait personne|personne n est venu|nobody (?:was there|came|showed up)|no one (?:was there|came|showed up)|(?:deur|zaal|het) was (?:toe|dicht|gesloten)|was (?:gesloten|closed|locked)|c etait ferme) /

const NO = '(?:niet|nie|ni)'
const THERE = '(?:er |daar |toch |uiteindelijk |helaas |jammer genoeg |spijtig genoeg |zelf ){0,3}'
const AWAY = new RegExp(
  [
    ` (?:ben|zijn|waren) ${THERE}${NO} (?:er |naartoe )?(?:kunnen |durven )?(?:geweest|gegaan|gekomen|geraakt|komen|gaan|aanwezig|langs geweest|naartoe geweest) `,
    ` (?:ik|k|we|wij) (?:was|waren) ${THERE}${NO} (?!(?:zo |echt |heel )?(?:blij|tevreden|zeker|goed|graag))`,
    ` (?:ik|k|we|wij) (?:ging|gingen|kwam|kwamen|raakte|geraakte|geraakten) ${THERE}${NO} `,
    ` (?:ik|k|we|wij) (?:kon|konden|durfde|durfden) ${THERE}${NO} (?:meer )?(?:$|komen|gaan|geraken|meedoen|binnen)`,
    ` kon(?:den)? (?:ik|k|we|wij) ${THERE}${NO} (?:$|komen|gaan|geraken|meedoen)`,
    ` (?:${NO} (?:geweest|gegaan|gekomen|geraakt)|thuisgebleven|thuis gebleven|(?:vergeten|gemist)) $`,
    ' (?:ik|k) (?:was|lag) (?:te )?(?:ziek|weg|op reis) ',
    ' (?:je|j|on|nous) (?:n |ne )?(?:y )?(?:suis|etais|sommes|est|etait|etions) (?:pas|jamais) (?:allee?s?|venue?s?|la|presente?s?|reste|restee) ',
    ' (?:n ai pas|ai pas|n a pas|n avons pas|avons pas) (?:pu|su|ose) ',
    ' (?:j etais (?:malade|absente?)|j ai (?:oublie|rate|manque)|reste(?:e)? a la maison|pas alle(?:e)?|pas venu(?:e)?) ',
    ' (?:i|we) (?:was not|wasn t|wasnt|were not|weren t) (?:there|able|present) ',
    ' (?:i|we) (?:did not|didn t|didnt|could not|couldn t|couldnt) (?:dare |manage )?(?:to )?(?:go|come|make it|attend|get there) ',
    ' (?:i|we) (?:missed it|forgot|stayed home|stayed at home) ',
    ' i was (?:ill|sick|away) ',
  ].join('|'),
)

/** What people begin with when they say how something was. */
const FRAME =
  / (?:(?:het|t|dat|da|les|dag|avond|groepje|groep|was|waren|alles|iedereen) (?:was|waren|is|viel|ging)|was|viel|ging|gaat wel|vond|vonden|ik heb (?:me|mij|er)|heb er|we hebben (?:ons|er)|c etait|ca (?:etait|a ete|allait|va|s est)|cela etait|etait|m a|j ai (?:bien |beaucoup |trop |pas )?(?:aime|adore|appris|deteste)|on s est|me suis|it was|it is|that was|it went|was|were|i (?:really )?(?:liked|loved|enjoyed|hated)|i had|we had|had) /
/** Of oneself: «ik was goed in wiskunde» is not about the day. */
const OF_ONESELF =
  / (?:ik|k|j|i) (?:was|ben|etais|am) (?:\S+ )?(?:goed|good|bon|bonne|slecht|bad) (?:in|en|at) /
const WISHES =
  / (?:wil|wou|zou|willen|zoek|zoeken|leren|kan|kun|ken|veux|voudrais|cherche|aimerais|apprendre|peux|sais|want|would|looking|learn|can|need|please) /

function feltIn(
  words: readonly string[],
  line: string,
): Exclude<Feeling, 'absent' | 'cancelled'>[] {
  if (OF_ONESELF.test(line)) return []
  const isWhole = words.every((word) => isKnown(word))
  if (!isWhole && (WISHES.test(line) || !FRAME.test(line))) return []
  if (FIXED.fair.test(line)) return ['fair']
  if (FIXED.good.test(line)) return ['good']
  if (FIXED.bad.test(line)) return ['bad']
  return words.flatMap((word, at) => {
    const kind = GOOD.has(word)
      ? 'good'
      : BAD.has(word)
        ? 'bad'
        : FAIR.has(word)
          ? 'fair'
          : undefined
    if (kind === undefined) return []
    if (!isDenied(words, at)) return [kind]
    // «Niet slecht» is no praise and no complaint; «niet super» is not bad.
    if (kind !== 'good') return ['good' as const]
    return [STRONG.has(word) ? ('fair' as const) : ('bad' as const)]
  })
}

/** Sayings whose words apart would mean something else. */
const FIXED = {
  fair: / (?:ging wel|gaat wel|ging nog|comme ci comme ca|couci couca|so so|zo zo|ca va|ca allait|ca a ete|kon beter|had beter gekund|peut mieux faire|could be better|could have been better|niet goed niet slecht|ni bien ni mal) /,
  good: / (?:viel (?:goed |best |heel goed )?mee|de max|pas mal(?: du tout)?|deugd gedaan|niks te klagen|niet te klagen|rien a redire|for the win) /,
  bad: / (?:viel (?:wat |echt |zwaar |een beetje )?tegen|trok op niks|trok op niets|niks aan|niets aan|(?:niet|nie) veel aan|op niks|pas terrible|ne m a pas plu|m a pas plu|n ai pas aime|ai pas aime|waste of time|niet mijn ding|nie mijn ding|pas mon truc|not my thing|not for me|niets voor mij|pas pour moi|te moeilijk|trop difficile|too hard|too difficult|me suis ennuyee?|me (?:dood )?verveeld) /,
}

function isKnown(word: string): boolean {
  return GOOD.has(word) || FAIR.has(word) || BAD.has(word) || NOT.has(word) || BESIDE.has(word)
}

/** «Niet zo leuk»: the no may stand a few small words before it. */
function isDenied(words: readonly string[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 4); before -= 1) {
    const word = words[before] ?? ''
    if (NOT.has(word)) return true
    if (!BESIDE.has(word)) return false
  }
  return false
}
