/** Whoever threatens to kill or to beat another, or tells that they did. */
import { GAME, STOP } from './alert-words.ts'
import { phrase } from './words-line.ts'

const WON = `(?! ~(?:met|bij|in|op|aan|aux?|a|en|at|on|to) (?:het |de |een |la |le |les |l' |the )?${GAME})`
const DEAR =
  '(?:vrouw|man|vriend|vriendin|lief|ex|partner|kinderen|kind|kids|zoon|dochter|moeder|vader|ma|pa|mama|papa|broer|zus|broertje|zusje|stiefvader|stiefmoeder|buurman|buurvrouw|baas|collega|leraar|lerares|juf|meester|trainer)'
const VICTIM = `(?:hem|haar|hen|je|jou|jullie|u|ze|iemand|iedereen|(?:mijn|mn|die|dieje|diene) (?:${DEAR}|kerel|vent|gast|trut|klootzak|smeerlap|bitch))`
const KILL =
  '(?:vermoorden|doodslaan|dood slaan|doodmaken|dood maken|doden|doodschieten|doodsteken|neersteken|neerschieten|afmaken|wurgen|kapotslaan|kapot slaan|kapotmaken|kapot maken|in elkaar slaan|in mekaar slaan|in elkaar kloppen|in mekaar kloppen|aftroeven|iets aandoen|pijn doen)'
const CHERE =
  '(?:femme|mari|copine|copain|mec|compagne|compagnon|enfants?|fils|fille|mere|pere|frere|soeur|voisin|voisine|patron|ex|prof|collegue)'
const CIBLE = `(?:(?:mon|ma|mes|ton|ta) ${CHERE}|quelqu'un|tout le monde|ce (?:mec|type|gars|connard|salaud)|cette (?:garce|salope|femme))`
const TUER = '(?:tuer|egorger|poignarder|etrangler|buter|tabasser|flinguer)'
const LOVED =
  '(?:wife|husband|girlfriend|boyfriend|partner|kids?|children|child|son|daughter|mother|mum|mom|dad|father|brother|sister|baby|ex|neighbour|boss|teacher|roommate)'
const TARGET = `(?:him|her|you|them all|my ${LOVED}|someone|somebody|everyone|that (?:bitch|bastard|guy|man|woman))`

const DUTCH = `
    (?:ga|zal|wil|moet|zou|kga|kzal) (?:ik )?(?:echt |nog |ooit |gewoon |dan |straks |morgen ){0,2}${VICTIM} ~${KILL}${WON}; (?:vermoord|wurg) (?:ik )?${VICTIM}${WON};
    ik (?:ga|zal) (?:echt |nog |straks |morgen ){0,2}${VICTIM} ~(?:slaan|kloppen|stampen|meppen)${STOP}; (?:sla|klop|stamp|steek|maak|schiet|mep) (?:ik )?${VICTIM} ~(?:dood|kapot|in elkaar|in mekaar|neer|af)${STOP};
    ik (?:sla|mep|schop|stamp) (?:soms |vaak |altijd )?(?:mijn|mn) ${DEAR}(?! (?:over|in de armen|op de schouder|gade|een keer) )${WON};
    heb (?:ik )?(?:mijn|mn) ${DEAR} (?:weer |gisteren |echt |hard |vannacht ){0,2}(?:geslagen|gemept|geschopt|gestompt|gewurgd|gestampt)${WON}
`
const FRENCH = `
    (?:vais|veux|voudrais|jvais) (?:vraiment |juste |finir par )?(?:le |la |te |vous |l')${TUER}${WON}; (?:vais|veux|voudrais) (?:vraiment |juste )?(?:tuer|egorger|poignarder|etrangler|tabasser|frapper) ${CIBLE}${WON};
    (?:vais|veux) (?:le |la |te )(?:frapper|cogner|gifler)${STOP}; vais (?:lui|te|leur) (?:casser|peter|defoncer|exploser) (?:la gueule|la figure|le nez|les dents|la tete);
    ai (?:encore |souvent |deja )?(?:frappe|gifle|tape|battu|cogne|etrangle|poignarde) (?:ma|mon|mes) ${CHERE}${WON}; je (?:frappe|gifle|tape|cogne) (?:souvent |parfois )?(?:ma|mon|mes) ${CHERE}${WON}
`
const ENGLISH = `
    (?:will|going to|gonna|wanna|want to|ll) (?:really |actually |fucking )?(?:kill|stab|strangle|murder|beat up|choke) ${TARGET}(?! (?:off|up|with kindness) )${WON};
    i (?:will|am going to|am gonna|ll) (?:really |actually )?(?:punch|slap|hit|beat|shoot|hurt) ${TARGET}${STOP}; (?:beat|smash) (?:him|her|you) (?:up|to death|to a pulp)(?! (?:at|in|on) )${STOP};
    i (?:have )?(?:punched|slapped|kicked|choked|strangled|stabbed|hit) (?:my|the) ${LOVED}(?! (?:at|in (?:a|the) game|on the|with|up|s) )${WON}; i (?:beat|have beaten) (?:up )?my (?:wife|girlfriend|kids?|children|child|baby)(?! (?:at|in|to|by|on) )${WON}
`

export const THREATS = phrase(`${DUTCH};${FRENCH};${ENGLISH}`)
