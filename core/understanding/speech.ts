/** The languages that people say to speak, and the one that they want to go on in. */
import type { Language } from '../domain/index.ts'
import { LANGUAGES } from '../domain/index.ts'
import type { Taxonomy } from '../talents/index.ts'
import type { RoledMention } from './roles.ts'
import { firstHit, type Hit, hitsOf, type Line, phrase } from './words-line.ts'

/** Asks about the language of this conversation, whichever language it is. */
const ASKING = phrase(`
    (?:spreek|spreekt|spreken|praat|klapt|klap) (?:je|u|jullie|jij|ge|gij); (?:parlez vous|vous parlez|tu parles|parles tu);
    (?:do|can) you (?:speak|write); (?:taal|langue|language) (?:veranderen|wijzigen|aanpassen|changer|change|wisselen|settings?);
    (?:verander|wijzig|change|changer|wissel) (?:van |de |the |la |ma |mijn |my )?(?:taal|langue|language); (?:andere taal|autre langue|other language|another language);
    only speak; spreek (?:alleen|enkel); parle (?:seulement|uniquement|que); liever (?:in het|in)
  `)
/** Right before the name of a language: it is asked to go on in it. */
const INTO =
  / (?:in|naar|op|en|au|vers|vers le|vers l'|to|into|auf|po|prosze|please|liever|plutot|rather|switch)(?: (?:het|le|la|l'))? $/
const PLEASE =
  /^ (?:alsjeblieft|alstublieft|please|s' ?il (?:vous|te) plait|graag|bitte|por favor|prosze|lutfen|per favore|svp|aub)(?= )/
/** Everything is in that language: told, not asked. */
const HAPPENS =
  / (?:is|zijn|are|est|sont|was|gebeurt|staat|verloopt|gaat|wordt|gegeven|praten|praat|spreken|talk|speak)(?: (?:allemaal|alleen|enkel|altijd|only|all|just|tout|toujours|seulement|uniquement|helemaal|vooral))? (?:in|en|au)(?: (?:het|le))? $/
/** Words that may stand between `ik spreek` and the language. */
const BESIDE =
  "(?:en|et|and|ook|aussi|also|of|ou|or|,|vloeiend|goed|heel|vlot|couramment|bien|fluent|good|graag|wel|natuurlijk|nl|bijvoorbeeld|both|zowel|als|le|la|l'|l|un|peu|de|d'|d|een|beetje|a|bit|little|some)"
/** Before the name of a language: the one who writes speaks it. */
const SPEAKS = new RegExp(
  ` (?:ik (?:spreek|praat|klap|ken|versta)|(?:spreek|klap) ik|en spreek|je parle|et parle|je comprends|nous parlons|on parle|i speak|and speak|i also speak|we speak|wij spreken|we spreken|talen :|langues :|languages :|spreek)((?: [^ .?!;]+){0,7}) $`,
)

/** Speaks about learning or practising it, not about this conversation. */
const TOPIC = phrase(`
    leren; leer; les; lessen; oefenen; oefen; groep; groepje; iemand; apprendre; cours;
    pratiquer; ameliorer; progresser; perfectionner; bijschaven; improve; niveau; conversatie; groupe; quelqu'un; learn; learning; practi[sc]e; lessons?; group; someone;
    somebody; zoek; cherche; looking for; wie; qui; who; teach; geven; geef; workshop;
    activiteit; boek; film
  `)

export interface Speech {
  /** Mentions that are a language somebody speaks, not a topic. */
  readonly spoken: readonly RoledMention[]
  readonly asksLanguage: boolean
  readonly switchTo?: Language
}

export interface SpeechContext {
  readonly taxonomy: Taxonomy
  /** The language that the words are in. */
  readonly language: Language | undefined
  /** Hours or days are named beside the languages. */
  readonly hasTimes: boolean
}

/** Sorts the mentions of languages. */
export function speechOf(
  line: Line,
  mentions: readonly RoledMention[],
  { taxonomy, language, hasTimes }: SpeechContext,
): Speech {
  const languages = mentions.filter(({ concept }) => taxonomy.has(concept, 'language'))
  const native = nativesIn(line, taxonomy)
  if (languages.length === 0 && firstHit(line, ASKING) === undefined)
    return { spoken: native, asksLanguage: false }
  const positive = languages.filter((one) => one.role !== 'none' && !isDenied(line, one))
  const isHowToTalk = (one: RoledMention): boolean =>
    ourLanguage(one, taxonomy) === language && isCourteous(line, one)
  const asks =
    isAlone(line, languages) ||
    (mentions.length === languages.length &&
      firstHit(line, TOPIC) === undefined &&
      (firstHit(line, ASKING) !== undefined ||
        positive.some((one) => isHowToTalk(one) || isAskedFor(line, one, languages, hasTimes))))
  const spoken = positive.filter(
    (one) =>
      isHowToTalk(one) ||
      ((one.role === 'speak' ? !isTold(line, one) : isSpoken(line, one, languages)) &&
        !isLearned(line, one)),
  )
  const switchTo = asks ? ourLanguage(positive[0], taxonomy) : undefined
  return {
    spoken: [...new Set([...native, ...spoken, ...(asks ? positive : [])])],
    asksLanguage: asks,
    ...(switchTo === undefined ? {} : { switchTo }),
  }
}

const NATIVE = phrase(`
    (?:ik ben|ben|we zijn|wij zijn|je suis|suis|nous sommes|i am|we are) (?:ook |zelf |aussi |a |an |native )?[a-z]+(?:talig|talige|phone|phones);
    (?:native|fluent) (?:dutch|french|english|arabic|spanish|turkish|ukrainian|russian|polish|german) speakers?
  `)
/** The beginnings of `nederlandstalig`, `francophone` and of their kind. */
const NATIVES: readonly (readonly [RegExp, string])[] = [
  [/^(?:nederlandst|neerlando|vlaams|dutch)/, 'nl'],
  [/^(?:frans|franco|french)/, 'fr'],
  [/^(?:engels|anglo|english)/, 'en'],
  [/^(?:duits|germano|german)/, 'de'],
  [/^(?:spaans|hispano|spanish)/, 'es'],
  [/^(?:arabisch|arabo|arabic)/, 'ar'],
  [/^(?:turks|turco|turkish)/, 'tr'],
  [/^(?:russisch|russo|russian)/, 'ru'],
  [/^(?:portugees|luso)/, 'pt'],
  [/^(?:oekrains|oekraiens|ukraino|ukrainian)/, 'uk'],
  [/^(?:pools|polono|polish)/, 'pl'],
  [/^(?:italiaans|italo)/, 'it'],
  [/^(?:roemeens|roumano)/, 'ro'],
]

/** `ik ben Nederlandstalig`, `je suis francophone`: the language that this speaks of. */
function nativesIn(line: Line, taxonomy: Taxonomy): RoledMention[] {
  return hitsOf(line, NATIVE).flatMap((hit) => {
    const word = line.tokens
      .slice(hit.from, hit.to)
      .find(({ text }) => NATIVE_WORD.test(text))?.text
    const code = NATIVES.find(([start]) => start.test(word ?? ''))?.[1]
    const concept = taxonomy.concepts.find(({ spoken }) => spoken !== undefined && spoken === code)
    if (concept === undefined) return []
    return [
      {
        ...hit,
        concept: concept.id,
        method: 'exact',
        score: 1,
        role: 'speak',
        own: true,
        explicit: false,
        denied: false,
        learning: false,
      },
    ]
  })
}

const NATIVE_WORD =
  /(?:talige?|phones?)$|^(?:dutch|french|english|arabic|spanish|turkish|ukrainian|russian|polish|german)$/

/** The name of a language and nothing else but a courtesy. */
function isAlone(line: Line, languages: readonly RoledMention[]): boolean {
  const [only, second] = languages
  if (only?.from !== 0 || second !== undefined) return false
  return line.tokens.length - only.to <= 1 && firstHit(line, TOPIC) === undefined
}

/** The lessons are in it, the group talks in it: nobody says to speak it. */
function isTold(line: Line, mention: Hit): boolean {
  return HAPPENS.test(textBefore(line, mention))
}

function isAskedFor(
  line: Line,
  mention: Hit,
  languages: readonly Hit[],
  hasTimes: boolean,
): boolean {
  // «Engels graag, op woensdag» is a wish: no hour is needed to go on in English.
  if (!hasTimes && PLEASE.test(textAfter(line, mention))) return true
  // «Duits en Pools»: that `en` is no French one.
  const isListed = languages.some(({ to }) => to === mention.from - 1)
  return INTO.test(textBefore(line, mention)) && !isListed && !isTold(line, mention)
}

/**
 * «English please. I am free on Tuesday»: who writes in a language and begins with a please behind its name
 * says how to talk. «Engels graag, na 18u» is not in English.
 */
function isCourteous(line: Line, mention: Hit): boolean {
  return PLEASE.test(textAfter(line, mention)) && OPENING.test(textBefore(line, mention))
}

/** Before the name of a language: nothing, or no more than a greeting; and perhaps that it is spoken in it. */
const OPENING =
  /(?:[.,:;!?()-] |^ )(?:(?:hallo|hoi|dag|hey|hi|hello|bonjour|salut|bonsoir|goeiedag|goedendag|oke?|sorry|pardon|ja|nee|neen|oui|non|yes|no|liever|plutot|rather|maar|mais|but|en|et|and) ){0,2}(?:(?:in|en|au)(?: (?:het|le))? )?$/

/** Stands behind `ik spreek`, with nothing but other languages and small words between. */
function isSpoken(line: Line, mention: Hit, languages: readonly Hit[]): boolean {
  const between = SPEAKS.exec(textBefore(line, mention))?.[1]
  if (between === undefined) return false
  const others = new Set(
    languages.flatMap(({ from, to }) => line.tokens.slice(from, to).map(({ text }) => text)),
  )
  return between
    .split(' ')
    .filter((word) => word !== '')
    .every((word) => others.has(word) || SMALL.test(word))
}

const SMALL = new RegExp(`^${BESIDE}$`)

function ourLanguage(mention: RoledMention | undefined, taxonomy: Taxonomy): Language | undefined {
  const code = mention === undefined ? undefined : taxonomy.get(mention.concept)?.spoken
  return LANGUAGES.find((language) => language === code)
}

/** Not spoken, or hardly: `geen Frans`, `Nederlands moeilijk`, `le néerlandais je comprends à peine`. */
function isDenied(line: Line, mention: Hit): boolean {
  return (
    DENIED_BEFORE.test(textBefore(line, mention)) || DENIED_AFTER.test(textAfter(line, mention))
  )
}

const DENIED_BEFORE =
  / (?:geen|weinig|niet|niet goed|pas|pas bien|peu|not|no|little|hardly|slecht|nauwelijks|amper|aucun|mal)(?: [^ .,;]+)? $/
const DENIED_AFTER =
  /^ (?:(?:je|ik|i|is|est|kan|le|ca) )?(?:(?:comprends?|begrijp|versta|spreek|speak|understand|parle|ken|is|kan ik) )?(?:ik |je )?(?:nog |encore |heel |zo |tres |very |toch )?(?:a peine|mal|moeilijk|difficile|niet|nauwelijks|amper|barely|hardly|pas|slecht|weinig|hard|difficult|not|zwak|nul|zero)(?= )/

/** `ik spreek graag Nederlands om te oefenen` is about learning it. */
function isLearned(line: Line, mention: Hit): boolean {
  const inside = line.tokens.slice(mention.from, mention.to)
  return inside.some(({ text }) => LEARNS.test(text)) || LEARNED.test(textAfter(line, mention))
}

const LEARNS = /^(?:leren|leer|oefenen|apprendre|learn|learning|practi[sc]e)$/

const LEARNED =
  /^ (?:(?:leren|oefenen|beter|om te oefenen|te oefenen)(?= )|(?:[^ .;!?]+ ){0,2}?(?:en|et|and) (?:ik |je |i )?(?:leer|geef|toon|deel|kan|l'|teach|can teach|peux|could teach) ?(?:het|dat|l'|it|er les|apprendre|enseigne|apprends)? )/

const WINDOW = 60

function textBefore(line: Line, { from }: Hit): string {
  const start = line.starts[from] ?? 0
  return line.text.slice(Math.max(0, start - WINDOW), start)
}

function textAfter(line: Line, { to }: Hit): string {
  const end = (line.starts[to] ?? line.text.length) - 1
  return line.text.slice(end, end + WINDOW)
}
