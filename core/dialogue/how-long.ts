/** «Hoelang duurt het?», in three languages: a question about what is on the screen, and nothing more. */
import { bare } from './always.ts'

const ASKS: readonly RegExp[] = [
  /^(?:en |maar )?(?:hoe ?lang|hoeveel (?:tijd|uur|uren)) (?:duurt|duren|is|blijft|gaat|zal)(?: \S+){0,5}$/,
  /^(?:en )?tot (?:hoe laat|wanneer|welk uur)(?: \S+){0,5}$/,
  /^(?:en )?(?:om )?(?:wanneer|hoe laat|welk uur) (?:eindigt|stopt) (?:het|dat|die|de)(?: \S+){0,3}$/,
  /^(?:en )?(?:om )?(?:wanneer|hoe laat|welk uur) is (?:het|dat|die|de)(?: \S+){0,2} (?:gedaan|afgelopen|klaar|uit)$/,
  /^duurt (?:het|dat|die|de)(?: \S+){0,2} lang$/,
  /^(?:et )?(?:ca |cela )?(?:dure|durera)? ?combien de temps(?: \S+){0,5}$/,
  /^(?:et )?(?:ca|cela) (?:dure|finit|se termine)(?: \S+){0,4}$/,
  /^(?:et )?(?:jusqu a (?:quelle heure|quand)|a quelle heure (?:ca|est ce que ca|cela) (?:finit|se termine))(?: \S+){0,4}$/,
  /^(?:and )?how long (?:does|is|will|do|it)(?: \S+){0,6}$/,
  /^(?:and )?(?:until|till) (?:what time|when)(?: \S+){0,5}$/,
  /^(?:and )?(?:when|what time) (?:does|will) (?:it|that|this) (?:end|finish|be over|stop)(?: \S+){0,2}$/,
]

/** Who asks how long we keep or look for something asks something else. */
const OTHER =
  /\b(?:bewaar\S*|gegevens|garde\S*|donnees|keep|data|zoek\S*|cherch\S*|look(?:ing)?|pauze|pause|leren|apprendre|learn|je mij|jij|jullie)\b/

/** «Hoelang?» alone: of what is in front of them, or of what they just said yes to. */
const BARE =
  /^(?:en |et |and )?(?:hoe ?lang|combien de temps|how long)(?: dan| nog| donc| ca| is (?:it|that|dat|het))?$/

export function asksHowLong(text: string): boolean {
  const words = bare(text)
  if (BARE.test(words)) return true
  return !OTHER.test(words) && ASKS.some((one) => one.test(words))
}
