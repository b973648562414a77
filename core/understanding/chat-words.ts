/**
 * What words say about the chats of one person: another one is to be linked, a code was typed, this one is
 * to be let go of. By rule alone, and only where a chat is meant: who wants to learn how to connect a
 * printer says that, and «koppel» alone is a couple.
 */
import { fold } from '../talents/index.ts'

export type ChatsSaid =
  | { readonly asks: 'code' }
  /** As it was typed; whether it is one is asked of who knows what codes look like. */
  | { readonly asks: 'link'; readonly code: string }
  | { readonly asks: 'unlink' }

/** Longer messages are about something else as well. */
const MOST_WORDS = 14

const VERB = String.raw`(?:koppel|koppelt|koppelen|gekoppeld|verbind|verbinden|samenvoegen|relier|relie|reliez|lier|liez|connecter|connecte|connectez|associer|associe|link|linking|connect|connecting)`
const CHAT = String.raw`(?:chats?|chatje|chatjes|gesprek|gesprekken|accounts?|telegram|slack|microsoft teams|website|webpagina|conversations?|comptes?|discussions?|site web|page web|web page|webpage)`
const OWN = String.raw`(?:mijn|mn|m n|andere?|tweede|beide|twee|allebei|mon|ma|mes|autres?|deuxieme|deux|second|seconde|my|other|another|both|two|met|avec|with)`
const APP = String.raw`(?:telegram|slack|(?:microsoft )?teams|(?:web ?)?site|website|webpagina|webpage|web page|page web|site web|page internet)`

const LINKS = new RegExp(` ${VERB} `)
const OF_CHATS = new RegExp(
  ` ${OWN} (?:[a-z]+ ){0,2}?${CHAT} | ${CHAT} (?:samen|samenvoegen|koppelen|verbinden) `,
)
const ELSE =
  / (?:niet|nie|geen|pas|not|don t|never|leren|leer|aanleren|zoek|zoeken|tonen|apprendre|apprends|cherche|chercher|montrer|learn|learning|teach|looking|show) /

const HAVE_APP = new RegExp(
  `^ (?:(?:ja|en|maar|hallo|dag|hey|oui|et|mais|bonjour|salut|yes|and|but|hi|hello) )?(?:ik (?:gebruik|zit|ben|praat|chat|schrijf|typ) (?:je |jou |u |jullie |goesting |hier )?ook (?:al )?(?:op |met |in |via )?(?:de |jullie )?${APP}|(?:j utilise|je t utilise|je vous utilise|je suis|j ecris|je t ecris|je parle|je chatte) aussi (?:sur |avec |via |par )?(?:le |la |l )?${APP}|i also (?:use|chat on|write on|talk on|am on) (?:you on )?(?:the )?${APP}|i (?:am|m) also on (?:the )?${APP}|i (?:use|chat on|write on|am on|m on) (?:the )?${APP} (?:too|also|as well)) $`,
)
const HAVE_CHAT =
  /^ (?:(?:ja|en|maar|hallo|oui|et|mais|bonjour|yes|and|but|hi) )?(?:ik heb (?:ook |al |hier )?(?:nog )?een (?:andere|tweede) (?:chat|gesprek|account)(?: met jou| met je)?|j ai (?:aussi |deja )?une? (?:autre|deuxieme) (?:chat|conversation|compte)(?: avec toi)?|i (?:also |already )?have (?:another|a second) (?:chat|conversation|account)(?: with you)?) $/

const WITH_CODE = new RegExp(
  `^ (?:${VERB} )?(?:(?:de|met|mijn|dit|le|la|mon|ce|avec|the|my|with|this) ){0,2}?(?:code )?(?:(?:is|est) )?([a-z0-9]{3,5} [a-z0-9]{3,5}|[a-z0-9]{6,10}) $`,
)

const UNLINK = new RegExp(
  `^ (?:(?:ik wil|kan je|kun je|je veux|peux tu|i want to|can you) )?(?:(?:ontkoppel|ontkoppelen|loskoppelen|delier|delie|dissocier|dissocie|unlink)(?: (?:deze|dit|mijn|ce|cette|mon|ma|this|my|the))?(?: ${CHAT})?|(?:deze|dit|mijn) ${CHAT} (?:ontkoppelen|loskoppelen|losmaken)|(?:koppel|maak) (?:deze|dit|mijn) ${CHAT} (?:weer )?los|detache[rz]? (?:ce|cette|mon|ma) ${CHAT}|(?:disconnect|detach) (?:this|my) ${CHAT}) $`,
)

/** Undefined when the words are about something else. */
export function chatsIn(text: string): ChatsSaid | undefined {
  const line = lineOf(text)
  if (line.split(' ').length - 2 > MOST_WORDS) return undefined
  if (UNLINK.test(line)) return { asks: 'unlink' }
  const code = codeIn(line) ?? (LINKS.test(line) ? dashedIn(text) : undefined)
  if (code !== undefined) return { asks: 'link', code }
  if (HAVE_APP.test(line) || HAVE_CHAT.test(line)) return { asks: 'code' }
  if (!LINKS.test(line) || !OF_CHATS.test(line) || ELSE.test(line)) return undefined
  return { asks: 'code' }
}

/** Said with «koppel», what has figures in it is meant as a code; a whole code alone is one by its form. */
function codeIn(line: string): string | undefined {
  const said = WITH_CODE.exec(line)?.[1]?.replace(' ', '')
  if (said === undefined) return undefined
  const isNamed = LINKS.test(line) || / code /.test(line)
  if (isNamed) return /\d/.test(said) || !/[aeiou]/.test(said) ? said : undefined
  return said.length === 8 && /[a-z]/.test(said) && !/[aeiou]/.test(said) ? said : undefined
}

/** Written as a code is shown, four and four: meant as one, also where it holds letters that none has. */
function dashedIn(text: string): string | undefined {
  return /\b[a-z0-9]{4}-[a-z0-9]{4}\b/i.exec(text.slice(0, 200))?.[0].replace('-', '').toLowerCase()
}

/** Folded, each word between single spaces. */
function lineOf(text: string): string {
  const words = fold(text.slice(0, 200))
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/ (?:aub|a u b|alstublieft|alsjeblieft|svp|s il te plait|s il vous plait|please)$/, '')
  return ` ${words} `
}
