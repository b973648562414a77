/**
 * What stands right beside a talent and turns its role, or settles it: `taarten, die kan ik u leren maken`,
 * `geen zin in koken`, `ik wil leren naaien`.
 */
import type { Language } from '../domain/index.ts'
import type { Mention } from './mention.ts'
import { OTHERS, type Role, SHOWING } from './role-cues.ts'
import type { Hit, Line } from './words-line.ts'

/** Right behind a talent: it is given to others. */
const GIVES =
  /^ (?:[^ .?!;]+ ){0,2}?(?:leren aan|aanleren|aan (?:anderen|iemand|mensen|kinderen|beginners|jongeren)|kan ik (?:heel |echt |zeer )?(?:goed|prima|uitleggen|tonen)|geef ik|geven|uitleggen|aux? (?:autres|enfants|debutants)|a (?:d' autres|quelqu' un|(?:ma|mon|mes|la|le|une?) [^ .,;!?]+)|to (?:others|people|someone|kids|beginners))(?= )/
/** Behind a talent, over a comma too: `beats maken, dat kan ik u wel leren`. */
const SHOWS = new RegExp(
  `^ (?:, )?(?:(?:dat|dit|die|daar|daarmee|daarin|ca|cela|that|this|is something) )?(?:` +
    `(?:kan|wil|zal|zou) ik (?:[^ .,;!?]+ ){0,3}?${OTHERS} (?:[^ .,;!?]+ ){0,3}?${SHOWING}|` +
    `(?:leer|toon|geef) ik (?:[^ .,;!?]+ ){0,3}?(?:aan|door|les)|` +
    `je (?:peux|sais|pourrais|veux bien) (?:l' |le |la |les |vous |t' |te |leur ){0,2}(?:apprendre|montrer|expliquer|enseigner|transmettre)|` +
    `i (?:can|could|will|would|am happy to|would love to) (?:[^ .,;!?]+ )?(?:teach|show|explain|help)` +
    `)(?= )`,
)
/** Of the patterns of this file the long ones are tried only where this short one holds: they cost a start. */
const SHOWS_FIRST =
  /^ (?:, )?(?:(?:dat|dit|die|daar|daarmee|daarin|ca|cela|that|this|is something) )?(?:kan|wil|zal|zou|leer|toon|geef|je|i) /
const GIVES_WORD = / (?:aan|aanleren|kan|geef|geven|uitleggen|aux?|a|to) /
const AND = / (?:en|maar|et|mais|and|but) /
const DENIAL = / (?:niet|nie|ni|geen|gin|gene|pas|not|no|never|jamais|nooit) /
const BADLY =
  / (?:slecht|zwak|nulle?|mauvaise?|faible|bad|poor|terrible|weak|hopeless|useless) (?:in|en|at) /
/** No denial at all, before a talent: `niet slecht in koken`, `geen slechte naaister`, `pas mauvais en maths`. */
const LITOTES =
  / (?:niet|nie|ni|geen|gin|pas|not) (?:zo |zo'n |echt |si |so |that |half |a )?(?:slechte?|onhandige?|mauvaise?|nulle?|bad)(?: (?:in|met|en|aux?|a|at|with)(?: (?:de|het|la|le|l'|les|the))?)? $/
const SEEKS = / (?:zoek|zoeken|cherche|cherchons|looking|seek|seeking) /

/** Behind a talent that is done already: there is more to learn. */
const WANTS_MORE =
  /^ (?:[^ .?!;]+ ){0,5}?(?:en|maar|et|mais|and|but) (?:[^ .,;!?]+ ){0,6}?(?:beter (?:in )?(?:worden|kunnen)|meer (?:leren|weten|kunnen)|bijleren|bijschaven|verbeteren|verder (?:in )?geraken|m' ameliorer|ameliorer|progresser|me perfectionner|aller plus loin|get better|improve|become better|learn more)(?= )(?! (?:over|rond|sur|about|on|van|en|in) (?!\.))/
const NOT =
  /^ (?:(?:dan|echt|nog|zeker|wel) )?(?:niet|nie|pas(?! (?:trop|loin|seule?|cher|tres))|helemaal niet|not)(?= )/
const GLADLY = /^ (?:ik )?(?:heel |zeer |ook |erg |super )?(?:graag|gere|veel)(?= )/
const LESSON =
  /^ (?:spelen )?(?:les|lessen|cursus|workshops?|lessons?|class|classes|course|initiatie)(?= )/

/** Before a talent: no skill, so something that could be learned. */
const NOT_GOOD =
  / (?:niet|nie|geen|pas|not) (?:[^ .,;!?]+ ){0,2}?(?:goed|goe|sterk|bon|bonne|fort|forte|good|great)(?: [^ .,;!?]+){0,2} $/
/** Before a talent: it cannot be done, or badly. */
const CANNOT =
  / (?:(?:sais|peux|kan|kon|kun|can|could|able)(?: ik| je)? (?:(?:nog|echt|helemaal|absolument|really|at all) ){0,2}(?:pas|niet|nie|not|never|jamais|nooit)|(?:niet|nie|pas|not) (?:kunnen|kan|savoir|able to)|(?:slecht|zwak) in|(?:nulle?|mauvaise?|faible) en|(?:bad|poor|terrible|weak|hopeless|useless) at)(?: (?:a|en|de|het|le|la|les|the|goed|bien|well|very|zo|heel)){0,2} $/
/** Before a talent, in its clause: no wish. */
const WISH_DENIED =
  / (?:wil|willen|kwil|wou|zou|hoef|hoeft|heb|heeft|kheb|ben|veux|voudrais|ai|suis|want|like|feel|am) (?:[^ .,;!?]+ ){0,2}?(?:niet|nie|ni|geen|gin|gene|pas|not) (?:(?!(?:maar|mais|but|wel|plutot) )[^ .,;!?]+ ){0,4}$| do not (?:want|like|feel)(?: [^ .,;!?]+){0,4} $/
/** Right before a talent, in a clause of its own: that one not. `apprendre l'apiculture, pas la poterie` */
const NOT_THAT =
  / (?:(?:that|which) is|,|maar|mais|but) (?:zeker |vooral |liefst |liever |surtout |definitely |certainly )?(?:niet|nie|geen|gin|gene|pas|not|no)(?: (?:de|het|la|le|l'|les|du|the|a|an))? $/
/** `een mail sturen, dat is Chinees voor mij`: nobody wants to learn that. */
const IS = / (?:is|zijn|est|was|blijft) (?:dat |toch |echt |gewoon |allemaal |all |du |de l' )?$/
const TO_ME = /^ (?:voor|vo|veur|pour|to) (?:mij|me|mie|ons|moi|nous|us)(?= )/
/** Being unable is a reason to learn. */
const UNABLE =
  / (?:kan|kon|kunnen|ken|weet|snap|versta|begrijp|sais|peux|connais|comprends|can|know|able|alleen|seulement|only|nooit|jamais|never) /
/** Said of oneself, with who teaches behind the talent. */
const LEARNS = / (?:leer|leren|apprends|learn|learning)(?: [^ .,;!?]+){0,2} $/
const TAUGHT_BY = /^ (?:van|bij|met|from|with|avec|chez) [^ .,;!?]+/

/** `ik wil graag leren naaien`: somebody says so of themselves, not of whoever wants to. */
const WANTS = new RegExp(
  ' (?<! (?:dat|die|wie|wat|volk|mensen|iemand|anderen|jullie|je|qui|who|that|people|anyone|someone|anybody) )(?:' +
    '(?:wil|wilt|willen|zou|zouden|wou|kwil|kzou|kzoe)(?: (?:ik|wel|ook|graag|eens|zelf|nu|echt|heel|zo|eindelijk|willen|gewoon)){0,4}(?: leren)?|' +
    "(?:veux|voudrais|aimerais|souhaite|envie d')(?: (?:bien|aussi|vraiment|beaucoup|enfin|moi|meme|tellement)){0,3}(?: apprendre)?|" +
    '(?:want|wants|like|love|hope|wish|going|wanna)(?: (?:really|also|finally))?(?: to)?(?: learn)?' +
    ")(?: (?:om|te|de|het|een|wat|a|le|la|l'|les|du|des|to|how|the|some|my|better)){0,3} $",
)

/**
 * Right behind a talent that begins a clause: `gitaar graag, op woensdag`, `yoga svp`. A bare «koken graag»
 * may as well be what somebody likes.
 */
const PLEASE =
  /^ (?:graag (?=[^ !?])(?!\. $)|(?:alsjeblieft|alstublieft|aub|svp|please|s' ?il (?:vous|te) plait)(?= ))/

function isRequested(line: Line, { from, to }: Hit): boolean {
  const before = line.tokens[from - 1]
  if (before !== undefined && before.kind !== 'mark' && !GREETED.test(before.text)) return false
  const end = (line.starts[to] ?? line.text.length) - 1
  return PLEASE.test(line.text.slice(end, end + 40))
}

const GREETED = /^(?:hallo|hoi|dag|hey|hi|hello|bonjour|salut|bonsoir|goeiedag|goedendag)$/

function isExplicit(line: Line, { from }: Hit): boolean {
  const start = line.starts[from] ?? 0
  return WANTS.test(line.text.slice(Math.max(0, start - 70), start))
}

/** `zoek iemand die Spaans wil leren`: whoever seeks a learner teaches. */
const FOR_LEARNERS =
  / (?:zoek|zoeken|cherche|cherchons|looking for|seek|seeking)(?: [^ .,;!?]+){0,2}? (?:iemand|mensen|anderen|volk|jongeren|kinderen|quelqu' un|des gens|someone|somebody|people|anyone) (?:die|dat|qui|who)(?: (?:wil|willen|wilt|zou willen|veut|veulent|voudrait|voudraient|wants?|would like) (?:leren|apprendre|to learn)(?: [^ .,;!?]+){0,2})? $/
const LEARNED_BEHIND = /^ (?:wil|wilt|willen|zou willen|zouden willen) (?:bij)?leren(?= )/

function isForLearners(line: Line, { from, to }: Hit): boolean {
  const start = line.starts[from] ?? 0
  const ahead = line.text.slice(Math.max(0, start - 80), start)
  if (!SEEKS.test(ahead) || !FOR_LEARNERS.test(ahead)) return false
  const end = (line.starts[to] ?? line.text.length) - 1
  return (
    / (?:leren|apprendre|learn)(?: |$)/.test(ahead) ||
    LEARNED_BEHIND.test(line.text.slice(end, end + 40))
  )
}

function isPlayedDown(line: Line, { from }: Hit): boolean {
  const start = line.starts[from] ?? 0
  const ahead = line.text.slice(Math.max(0, start - 40), start)
  return DENIAL.test(ahead) && LITOTES.test(ahead)
}

/** Said right beside it not to be wanted, and not because it cannot be done yet. */
function isDenied(line: Line, { from, to }: Hit): boolean {
  const start = line.starts[from] ?? 0
  const ahead = line.text.slice(Math.max(0, start - 60), start)
  const end = (line.starts[to] ?? line.text.length) - 1
  const isUnwanted = DENIAL.test(ahead) && (NOT_THAT.test(ahead) || WISH_DENIED.test(ahead))
  if (isUnwanted && !UNABLE.test(ahead)) return true
  const behind = line.text.slice(end, end + 40)
  return NOT.test(behind) || (TO_ME.test(behind) && IS.test(ahead))
}

/** What the words right beside a talent make of the role that the cues gave it. */
export interface Beside {
  /** Undefined when nothing in the sentence says what the talent is for. */
  readonly role: Role | undefined
  /** Said in so many words: no vote can make anything else of it. */
  readonly explicit: boolean
  /** Said not to be wanted: no vote can make a topic of it. */
  readonly denied: boolean
}

export function beside(
  line: Line,
  mention: Mention,
  given: Role | undefined,
  language: Language | undefined,
): Beside {
  if (isPlayedDown(line, mention)) return { role: 'offer', explicit: false, denied: false }
  if (isForLearners(line, mention)) return { role: 'offer', explicit: true, denied: false }
  if ((given === undefined || given === 'interest') && isRequested(line, mention))
    return { role: 'want', explicit: true, denied: false }
  const role = turned(line, mention, given, language)
  return {
    role,
    explicit: role === 'want' && isExplicit(line, mention),
    denied: role === 'none' && isDenied(line, mention),
  }
}

/** So much of the line behind a talent is looked at. */
const BEHIND = 110

function turned(
  line: Line,
  mention: Mention,
  role: Role | undefined,
  language: Language | undefined,
): Role | undefined {
  const end = (line.starts[mention.to] ?? line.text.length) - 1
  const behind = line.text.slice(end, end + BEHIND)
  const start = line.starts[mention.from] ?? 0
  const ahead = line.text.slice(Math.max(0, start - 60), start)
  if (SHOWS_FIRST.test(behind) && SHOWS.test(behind)) return 'offer'
  const isFree = role !== 'none' && role !== 'challenge'
  if (isFree && GIVES_WORD.test(behind) && GIVES.test(behind)) return 'offer'
  if (role === 'offer' && AND.test(behind) && WANTS_MORE.test(behind)) return 'want'
  const mayLack = role === 'offer' && (DENIAL.test(ahead) || BADLY.test(ahead))
  if (mayLack && (NOT_GOOD.test(ahead) || CANNOT.test(ahead))) return 'want'
  if (role === 'offer' && TAUGHT_BY.test(behind) && LEARNS.test(ahead)) return 'want'
  if (role !== 'offer' && isDenied(line, mention)) return 'none'
  if (NOT.test(behind)) return role === 'offer' ? 'want' : 'none'
  if (LESSON.test(behind) && role !== 'offer' && role !== 'none') return 'want'
  if (mention.method === 'form' && GLADLY.test(behind)) return 'interest'
  const before = line.tokens[mention.from - 1]?.text
  // «Je» speaks in French and is spoken to in Dutch.
  const says =
    before === 'ik' || before === "j'" || before === 'i' || (before === 'je' && language === 'fr')
  const word = line.tokens[mention.from]?.text ?? ''
  const asVerb = mention.method === 'form' || !/(?:en|er|ing)$/.test(word)
  if (says && asVerb && role !== 'none') return 'offer'
  return role
}
