/**
 * In which role each mentioned talent stands. Reads like a person: the last cue before the talent in
 * its sentence counts, else the next one after it; what stands right behind the talent can turn it.
 */
import type { Language } from '../domain/index.ts'
import type { Taxonomy } from '../talents/index.ts'
import type { Mention } from './mention.ts'
import { OTHERS, ROLE_CUES, type Role, SHOWING } from './role-cues.ts'
import { type Hit, hitsOf, type Line, phrase } from './words-line.ts'

export interface RoledMention extends Mention {
  /** Undefined when nothing in the sentence says what the talent is for. */
  readonly role: Role | undefined
  /** A cue of its own gives it that role; else it goes along with the talent before it. */
  readonly own: boolean
  /** Wanted in so many words, right before it: no vote can make an offer of it. */
  readonly explicit: boolean
  /** Said right beside it not to be wanted: no vote can make a topic of it. */
  readonly denied: boolean
  /** Learning was said: `leren`, `les`, `cours`. */
  readonly learning: boolean
}

interface Cue extends Hit {
  readonly role: Role
}

const LEARNING = phrase(`
    leren; leer; leert; les; lessen; lessenreeks; bijles; cursus; cursussen; workshops?; initiatie; stage; stages; opleiding;
    bijleren; oefenen; training; bootcamp; apprendre; cours; ateliers?; formation; initiation;
    pratiquer; progresser; ameliorer; parler; learn; learning; lessons?; class; classes;
    courses?; practi[sc]e; practi[sc]ing; improve; teach me; tutorial
  `)
/** Dutch writes a lesson as one word with what it is about: `kookles`, `proeflessen`. */
const LESSON_WORD =
  /^(?!alles)[a-z]{3,}(?<![fl])(?:les|lessen|lesje|lesjes|lessenreeks|cursus|cursussen|workshops?|initiatie)$/

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
/** Behind a talent that is done already: there is more to learn. */
const WANTS_MORE =
  /^ (?:[^ .?!;]+ ){0,5}?(?:en|maar|et|mais|and|but) (?:[^ .,;!?]+ ){0,6}?(?:beter (?:in )?(?:worden|kunnen)|meer (?:leren|weten|kunnen)|bijleren|bijschaven|verbeteren|verder (?:in )?geraken|m' ameliorer|ameliorer|progresser|me perfectionner|aller plus loin|get better|improve|become better|learn more)(?= )/
const NOT =
  /^ (?:(?:dan|echt|nog|zeker|wel) )?(?:niet|nie|pas(?! (?:trop|loin|seule?|cher|tres))|helemaal niet|not)(?= )/
const GLADLY = /^ (?:ik )?(?:heel |zeer |ook |erg |super )?(?:graag|gere|veel)(?= )/
const LESSON =
  /^ (?:spelen )?(?:les|lessen|cursus|workshops?|lessons?|class|classes|course|initiatie)(?= )/

/** Before a talent: no skill, so something that could be learned. */
const NOT_GOOD =
  / (?:niet|nie|geen|pas|not) (?:[^ .,;!?]+ ){0,2}?(?:goed|goe|sterk|bon|bonne|fort|forte|good|great)(?: [^ .,;!?]+){0,2} $/
/** Before a talent, in its clause: no wish. */
const WISH_DENIED =
  / (?:wil|willen|kwil|wou|zou|hoef|hoeft|heb|heeft|kheb|ben|veux|voudrais|ai|suis|want|like|feel|am) (?:[^ .,;!?]+ ){0,2}?(?:niet|nie|ni|geen|gin|gene|pas|not) (?:[^ .,;!?]+ ){0,4}$| do not (?:want|like|feel)(?: [^ .,;!?]+){0,4} $/
/** Being unable is a reason to learn. */
const UNABLE =
  / (?:kan|kon|kunnen|ken|weet|snap|versta|begrijp|sais|peux|connais|comprends|can|know|able|alleen|seulement|only|nooit|jamais|never) /
/** Said of oneself, with who teaches behind the talent. */
const LEARNS = / (?:leer|leren|apprends|learn|learning)(?: [^ .,;!?]+){0,2} $/
const TAUGHT_BY = /^ (?:van|bij|met|from|with|avec|chez) [^ .,;!?]+/

interface RoleContext {
  readonly language: Language | undefined
  readonly taxonomy: Taxonomy
}

/** The mentions in their order, each with its role. */
export function rolesOf(
  line: Line,
  mentions: readonly Mention[],
  { language, taxonomy }: RoleContext,
): RoledMention[] {
  const isLesson = (hit: Hit): boolean => language !== 'fr' || !isArticle(line, hit)
  const cues = cuesOf(line).filter(isLesson)
  const learning = [...hitsOf(line, LEARNING).filter(isLesson), ...lessonsIn(line, language)]
  const roled: RoledMention[] = []
  for (const mention of mentions) {
    const [from, to] = sentenceAround(line, mention)
    // Nobody speaks gardening.
    const isLanguage = taxonomy.has(mention.concept, 'language')
    const inside = cues.filter(
      (cue) =>
        cue.from >= from &&
        cue.from < to &&
        !covers(mention, cue) &&
        (isLanguage || cue.role !== 'speak'),
    )
    const before = roled.at(-1)
    const follows =
      before !== undefined &&
      before.from >= from &&
      !inside.some((cue) => cue.to > before.from && cue.from < mention.from)
    const given = follows ? before.role : nearest(line, mention, inside)
    const role = turned(line, mention, given)
    const isTurned = role === 'none' && given !== 'none'
    roled.push({
      ...mention,
      role,
      explicit: role === 'want' && isExplicit(line, mention),
      denied:
        isTurned ||
        (role === 'none' && follows && before.denied && isListed(line, before, mention)),
      own: role !== undefined && (follows ? before.own && isListed(line, before, mention) : true),
      learning: learning.some((hit) => hit.from >= from && hit.from < to),
    })
  }
  return roled
}

/** `ik wil graag leren naaien`, and nobody else is to learn it. */
const WANTS =
  / (?:(?:wil|wilt|willen|zou|zouden|wou|kwil|kzou|kzoe)(?: (?:ik|wel|ook|graag|eens|zelf|nu|echt|heel|zo|eindelijk|willen|gewoon)){0,4} leren|(?:veux|voudrais|aimerais|souhaite|envie d')(?: (?:bien|aussi|vraiment|beaucoup|enfin|moi|meme|tellement)){0,3} apprendre|(?:want|wants|like|love|hope|wish|going|wanna)(?: (?:really|also|finally))? (?:to )?learn)(?: (?:om|te|de|het|een|wat|a|le|la|l'|les|du|des|to|how|the|some|my|better)){0,3} $/

function isExplicit(line: Line, { from }: Hit): boolean {
  const start = line.starts[from] ?? 0
  return WANTS.test(line.text.slice(Math.max(0, start - 70), start))
}

/** «Les» is a lesson in Dutch and an article in French. */
function isArticle({ tokens }: Line, { from, to }: Hit): boolean {
  return to - from === 1 && tokens[from]?.text === 'les'
}

function lessonsIn(line: Line, language: Language | undefined): Hit[] {
  if ((language ?? 'nl') !== 'nl') return []
  return line.tokens.flatMap(({ text }, from) =>
    LESSON_WORD.test(text) ? [{ from, to: from + 1 }] : [],
  )
}

const LISTS = /^(?:en|of|et|ou|and|or|,|&|\+|\/)$/

/** `naaien en breien`: the second one stands as the first does. */
function isListed(line: Line, before: Hit, mention: Hit): boolean {
  const between = line.tokens.slice(before.to, mention.from)
  return between.length > 0 && between.every(({ text }) => LISTS.test(text))
}

function covers(mention: Hit, cue: Hit): boolean {
  return (
    cue.from >= mention.from &&
    cue.to <= mention.to &&
    cue.to - cue.from < mention.to - mention.from
  )
}

/** All cues in the order of the text; of two that overlap the longer one stays, else the later. */
function cuesOf(line: Line): Cue[] {
  const all = ROLE_CUES.flatMap(([role, pattern]) =>
    hitsOf(line, pattern).map((hit) => ({ ...hit, role })),
  ).sort((a, b) => a.from - b.from || b.to - a.to)
  const kept: Cue[] = []
  for (const cue of all) {
    const before = kept.at(-1)
    if (before === undefined || cue.from >= before.to) kept.push(cue)
    else if (cue.to > before.to && cue.to - cue.from >= before.to - before.from) kept.push(cue)
  }
  return kept
}

function nearest(line: Line, mention: Mention, cues: readonly Cue[]): Role | undefined {
  const before = cues.findLast((cue) => cue.from < mention.from)
  if (before !== undefined && !(before.role === 'none' && isBehindComma(line, before, mention))) {
    return before.role
  }
  return cues.find((cue) => cue.from >= mention.to && !isDenialOfMore(line, mention, cue))?.role
}

/** `volley, pas de compétition`: what is denied behind a comma is something else. */
function isDenialOfMore(line: Line, mention: Mention, cue: Cue): boolean {
  return cue.role === 'none' && isBehindComma(line, mention, cue)
}

/** A denial reaches no further than its own clause. */
function isBehindComma(line: Line, first: Hit, second: Hit): boolean {
  return line.tokens
    .slice(first.to, second.from)
    .some(({ text }) => text === ',' || text === 'maar' || text === 'mais' || text === 'but')
}

/** So much of the line behind a talent is looked at. */
const BEHIND = 110

function turned(line: Line, mention: Mention, role: Role | undefined): Role | undefined {
  const end = (line.starts[mention.to] ?? line.text.length) - 1
  const behind = line.text.slice(end, end + BEHIND)
  const start = line.starts[mention.from] ?? 0
  const ahead = line.text.slice(Math.max(0, start - 60), start)
  if (SHOWS.test(behind)) return 'offer'
  if (role !== 'none' && role !== 'challenge' && GIVES.test(behind)) return 'offer'
  if (role === 'offer' && WANTS_MORE.test(behind)) return 'want'
  if (role === 'offer' && NOT_GOOD.test(ahead)) return 'want'
  if (role === 'offer' && TAUGHT_BY.test(behind) && LEARNS.test(ahead)) return 'want'
  if (role !== 'offer' && WISH_DENIED.test(ahead) && !UNABLE.test(ahead)) return 'none'
  if (NOT.test(behind)) return role === 'offer' ? 'want' : 'none'
  if (LESSON.test(behind) && role !== 'offer' && role !== 'none') return 'want'
  if (mention.method === 'form' && GLADLY.test(behind)) return 'interest'
  const before = line.tokens[mention.from - 1]?.text
  const says = before === 'ik' || before === 'je' || before === "j'" || before === 'i'
  const word = line.tokens[mention.from]?.text ?? ''
  const asVerb = mention.method === 'form' || !/(?:en|er|ing)$/.test(word)
  if (says && asVerb && role !== 'none') return 'offer'
  return role
}

/** The tokens of the sentence that a mention stands in: from one full stop to the next. */
function sentenceAround(line: Line, mention: Hit): readonly [from: number, to: number] {
  const ends = (text: string | undefined): boolean => text !== undefined && /^[.!?;]$/.test(text)
  let from = mention.from
  while (from > 0 && !ends(line.tokens[from - 1]?.text)) from -= 1
  let to = mention.to
  while (to < line.tokens.length && !ends(line.tokens[to]?.text)) to += 1
  return [from, to]
}

/** Before a talent, in the same clause: it is done with. */
const DONE_BEFORE =
  / (?:niet meer|niks meer met|nooit meer|niet langer|no longer|not anymore|stop met|stop|gestopt met|stoppen met|schrap|verwijder|wis|haal|remove|delete|supprime|supprimez|enleve|enlevez|retire|retirez|plus (?:envie|besoin|faire|apprendre|de|d'|du)|ne (?:veux|voudrais|peux|fais) plus|arrete (?:de|d'|le|la|les)?) (?:(?!maar |mais |but |wel |en |et |and )[^ .,;!?]+ ){0,4}$/
/** Behind it: `naaien hoeft niet meer`, `geen gitaar meer`, `not sewing anymore`. */
const DONE_AFTER =
  /^ (?:[^ .,;!?]+ ){0,3}?(?:niet meer|niet langer|meer|mag weg|weg|anymore|any more)(?= (?:[.,!?;]|$|maar |mais |but |wel |leren |doen |spelen |volgen |geven |maken )|$)/
const NONE_BEFORE = / (?:geen|niet|nooit|not|n'|ne|pas)(?: [^ .,;!?]+){0,5} $/

/** The talents that somebody is done with, in the order of the text. */
export function droppedOf(line: Line, mentions: readonly Mention[]): Mention[] {
  return mentions.filter((mention) => {
    const start = line.starts[mention.from] ?? 0
    const before = line.text.slice(Math.max(0, start - 70), start)
    if (DONE_BEFORE.test(before)) return true
    const end = (line.starts[mention.to] ?? line.text.length) - 1
    const behind = line.text.slice(end, end + 50)
    if (!DONE_AFTER.test(behind)) return false
    return NONE_BEFORE.test(before) || /^ (?:[^ .,;!?]+ ){0,3}?(?:niet|mag weg|weg)/.test(behind)
  })
}
