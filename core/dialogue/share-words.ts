/**
 * «Hoe kan ik dit delen?», «geef me een link voor mijn vriendin»: somebody wants to tell others about a thing
 * on the screen. Whoever shares what they know or love has an offer, and whoever asks not to share has asked that.
 */
import { bare } from './always.ts'

const THING_NL =
  '(?:dit|dat|het|deze|die)(?: (?:groepje|groep|activiteit|workshop|les|link|bericht))?|de link|de activiteit|het groepje'
const THING_FR =
  '(?:ca|ceci|cela|le|la|l)|(?:ce|cette|cet|le|la|l) (?:groupe|petit groupe|activite|atelier|lien|cours)'
const THING_EN =
  '(?:this|that|it|them)(?: (?:group|activity|workshop|class|link|one))?|the (?:link|group|activity)'
/** With whom, and when: whatever is said behind it. */
const WITH =
  '(?: (?:met|aan|naar|voor|door aan|avec|a|au|aux|with|to|on to|for)(?: [a-z0-9]+){1,6})?'
const MAY_NL =
  '(?:(?:en )?(?:hoe|waar|ok|oke|ja) )?(?:(?:kan|kun|mag|kon|zou|wil|moet) (?:ik|je|jij|we) |ik (?:wil|zou|kan|wou) |kunnen we )?(?:(?:graag|eens|even|ook|nog) )*'
const MAY_FR =
  '(?:(?:et )?comment )?(?:(?:est ce que )?(?:je|on|tu) (?:peux|peut|veux|voudrais|pourrais|aimerais) |puis je |peut on |peux tu |faire pour )?'
const MAY_EN =
  '(?:(?:and )?how )?(?:(?:can|could|may|do) (?:i|we|you) |i (?:want|would like|d like) to )?'

const ASKS = new RegExp(
  `^(?:${[
    'delen|deel|doorsturen|partager|partage|share|vertel (?:het |dit )?verder|zeg (?:het|dit) voort|fais (?:le |la |ca )?passer|pass (?:it|this) on',
    `${MAY_NL}(?:${THING_NL}) (?:ook |even |eens )?(?:met|aan|naar)?(?: ?[a-z0-9]+){0,5} ?(?:delen|doorsturen|doorgeven|verder vertellen|doorvertellen|voortzeggen)${WITH}`,
    `(?:deel|stuur|geef|vertel) (?:${THING_NL})(?: (?:door|verder))?(?: eens| even)?${WITH}`,
    `${MAY_FR}(?:${THING_FR}) (?:partager|faire passer|transmettre)${WITH}`,
    `${MAY_FR}(?:partager|faire passer|transmettre|partage|transmets|envoie) (?:${THING_FR})${WITH}`,
    `${MAY_EN}(?:share|forward|pass on|send) (?:${THING_EN})${WITH}`,
  ].join('|')})$`,
)

const LINK = /(?:^| )(?:link|linkje|lien|url)(?: |$)/
const GIVES =
  /(?:^| )(?:geef|stuur|heb|hebt|is er|mag ik|kan ik|krijg|krijgen|donne|donner|donnez|envoie|envoyer|as|avez|existe|y a|puis|peux|give|send|have|get|is there|can i|may i)(?: |$)/
/** For somebody, or for this: the only links that this house gives. */
const FOR =
  /(?:^| )(?:voor|om|hiervan|hiervoor|ervan|van (?:dit|deze|die|dat|het)|pour|de (?:ca|ceci|cette|ce)|for|of (?:this|that|it)|to (?:this|that|it))(?: |$)|^(?:geef|stuur)(?: me| mij)? (?:de|een) (?:link|linkje)$|^(?:donne|envoie) moi (?:le|un) lien$|^(?:give|send) me (?:the|a) link$/
const OTHER =
  /(?:^| )(?:niet|geen|nooit|pas|jamais|not|never|don t|werkt|marche|works?|leren|leer|apprendre|learn|chat|chats|groepschat|gsm|telefoon|account|koppelen|agenda|calendrier|calendar|zoom|foto|photo)(?: |$)/
const MOST_WORDS = 12

export function asksToShare(text: string): boolean {
  const words = bare(text)
  if (words.split(' ').length > MOST_WORDS || OTHER.test(words)) return false
  return ASKS.test(words) || (LINK.test(words) && GIVES.test(words) && FOR.test(words))
}
