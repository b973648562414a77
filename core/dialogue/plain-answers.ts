/** Short answers that mean the same to many questions: a number in words, and «ik weet het niet». */
import { bare } from './always.ts'

const NUMBERS: readonly (readonly string[])[] = [
  ['een', 'eerste', 'un', 'une', 'premier', 'premiere', 'one', 'first'],
  ['twee', 'tweede', 'deux', 'deuxieme', 'two', 'second'],
  ['drie', 'derde', 'trois', 'troisieme', 'three', 'third'],
  ['vier', 'vierde', 'quatre', 'quatrieme', 'four', 'fourth'],
  ['vijf', 'vijfde', 'cinq', 'cinquieme', 'five', 'fifth'],
  ['zes', 'zesde', 'six', 'sixieme', 'sixth'],
  ['zeven', 'sept', 'seven'],
  ['acht', 'huit', 'eight'],
]

const BEFORE = /^(?:nr|nummer|numero|number|no|optie|option|keuze|choix|de|het|le|la|the) /

/** The number that a whole message is, in digits or words; undefined for anything else. */
export function numberIn(text: string): number | undefined {
  // «+2» is two people more, and no button.
  if (/^\s*[+\-−–]/.test(text)) return undefined
  const word = bare(text).replace(BEFORE, '')
  if (/^\d{1,2}$/.test(word)) return Number(word)
  const index = NUMBERS.findIndex((words) => words.includes(word))
  return index === -1 ? undefined : index + 1
}

/** What takes half of a yes back, or says it of somebody else or of another time. */
const HALF =
  /\b(?:maar|mais|but|nee|neen|nej|non|no|nope|niet|nie|pas|not|never|nooit|jamais|bijna|presque|almost|soon|bientot|binnenkort|wacht|wait|attends?|attendez|misschien|peut etre|maybe|later|straks|plus tard|volgend jaar|next year|l an prochain|20\d\d|mama|papa|moeder|vader|maman|mum|mom|dad|mother|father|zus|broer|soeur|frere|sister|brother)\b/

/**
 * «Ja maar nee», «ja bijna», «oui, ma mère»: no yes that anything may follow from. Only an unmixed one
 * opens a door, sends or erases something.
 */
export function isHalfYes(text: string): boolean {
  return HALF.test(bare(text))
}

const THUMBS = { yes: /^(?:👍|👌|✅|🆗|✔️?)\p{EMod}?$/u, no: /^(?:👎|❌|🚫|✖️?)\p{EMod}?$/u } as const

/** A picture that is a yes or a no, alone in a message: many find that easier than a word. */
export function pictured(text: string): 'yes' | 'no' | undefined {
  const picture = text.trim()
  if (THUMBS.yes.test(picture)) return 'yes'
  return THUMBS.no.test(picture) ? 'no' : undefined
}

const NO = new Set([
  ...['nope', 'liever van niet', 'ik denk het niet', 'ik denk van niet', 'liever nog niet'],
  ...['pas trop', 'pas vraiment', 'je ne pense pas', 'je crois pas', 'i don t think so'],
])

/** A no that is polite enough to be doubted. */
export function isSoftNo(text: string): boolean {
  return NO.has(bare(text))
}

const UNKNOWN = new Set([
  'ik weet het niet',
  'weet ik niet',
  'weet niet',
  'ik weet niet',
  'k weet het niet',
  'geen idee',
  'ik heb geen idee',
  'kweetni',
  'je ne sais pas',
  'je sais pas',
  'sais pas',
  'aucune idee',
  'pas d idee',
  'i do not know',
  'i don t know',
  'i dont know',
  'don t know',
  'dont know',
  'dunno',
  'no idea',
  'not sure',
  'surprise me',
  'verras mij',
  'verras me',
])

/** «Weet het nog niet goed», with or without «iets leuks» behind it. */
const VAGUE =
  /^(?:(?:ik |k )?weet (?:ik )?(?:het |t )?(?:nog |eigenlijk |echt |zelf )?niet(?: (?:zo )?goed| precies)?|je ne sais pas (?:trop|encore|bien|vraiment)|i (?:do not|don t) (?:really |quite )?know(?: yet)?)(?: (?:gewoon |maar |quelque chose |something )?(?:iets leuks|iets plezants|kies maar|de bien|d amusant|sympa|fun|nice))?$/

/** «Weet ik niet» is a good answer, however it is said. */
export function isUnknown(text: string): boolean {
  const said = bare(text)
  return UNKNOWN.has(said) || VAGUE.test(said)
}

const NOTHING =
  /^(?:(?:maar|mais|but|ja|oui|yes|eh|euh|ach) )?(?:(?:ik|k|wij) (?:kan|ken) (?:eigenlijk |echt |toch |helemaal )*(?:niks|niets|nikske|nie veel|niet veel)|ik ben nergens goed in|ik heb (?:echt |helemaal )?geen talent(?:en)?|ik heb (?:niks|niets) te (?:bieden|geven|tonen)|je n ai rien a (?:offrir|proposer|montrer)|i have nothing to (?:offer|give|show|teach)|(?:je )?(?:ne )?sais (?:vraiment )?rien faire|je (?:ne )?suis (?:bon|bonne|doue|douee) (?:en|a) rien|je n ai (?:pas de|aucun) talent|i (?:can t|cannot|can not) do (?:anything|nothing)|i (?:am|m) not good at anything|i (?:am|m) good at nothing|i have no talents?)$/

/** «Ik kan niks»: said by many who can a lot. */
export function isNothing(text: string): boolean {
  return NOTHING.test(bare(text))
}

const WHY =
  /^(?:(?:maar|en|mais|et|but|and|eh|euh|ok) )?(?:waarom|hoezo|waarvoor|waartoe|pourquoi|pour quoi faire|a quoi (?:ca|cela) sert|why|what for|how come)\b/

/** «Waarom?», «pourquoi tu veux savoir ça», «why do you ask»: a question back, and no answer. */
export function asksWhy(text: string): boolean {
  return WHY.test(bare(text))
}

const TOPICS = [
  [
    'adult',
    /\b(?:leeftijd|hoe oud|achttien|18|mon age|quel age|l age|ans|my age|how old|eighteen)\b/,
  ],
  ['consent', /\b(?:voorstellen|voorstelt|presenter|introduce|toestemming)\b/],
  ['name', /\b(?:naam|voornaam|noemen|nom|prenom|name)\b/],
] as const

/** Which question about the person «waarom…?» is about; undefined when it does not say. */
export function topicOfWhy(text: string): 'adult' | 'consent' | 'name' | undefined {
  return TOPICS.find(([, cue]) => cue.test(bare(text)))?.[0]
}
