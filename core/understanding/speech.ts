/** The languages that people say to speak, and the one that they want to go on in. */
import type { Language } from '../domain/index.ts'
import { LANGUAGES } from '../domain/index.ts'
import type { Taxonomy } from '../talents/index.ts'
import type { RoledMention } from './roles.ts'
import { type Hit, hitsOf, type Line, phrase } from './words-line.ts'

/** Asks to go on in a language. */
const ASKING = phrase(`
    (?:in|naar) (?:het )?(?:nederlands|frans|engels|vlaams|duits|spaans|turks|arabisch|pools|oekraiens|russisch|italiaans|roemeens|portugees);
    (?:en|au|vers le) (?:neerlandais|francais|anglais|flamand|allemand|espagnol|turc|arabe|polonais|ukrainien|russe|italien);
    (?:en|vers) l'anglais;
    (?:in|to|into) (?:dutch|french|english|flemish|german|spanish|turkish|arabic|polish|ukrainian|russian|italian);
    (?:spreek|spreekt|spreken|praat) (?:je|u|jullie|jij|ge);
    (?:parlez vous|vous parlez|tu parles|parles tu); (?:do|can) you speak;
    (?:nederlands|frans|engels|francais|neerlandais|anglais|dutch|french|english) (?:alsjeblieft|please|s' il vous plait|graag);
    liever (?:nederlands|frans|engels);
    (?:taal|langue|language) (?:veranderen|wijzigen|aanpassen|changer|change|wisselen|settings?);
    (?:verander|wijzig|changer?|change|wissel) (?:van |de |the |la |ma |mijn |my )*(?:taal|langue|language);
    (?:andere taal|autre langue|other language|another language); only speak;
    spreek (?:alleen|enkel); parle (?:seulement|uniquement|que)
  `)
/** Speaks about learning or practising it, not about this conversation. */
const TOPIC = phrase(`
    leren; leer; les; lessen; oefenen; oefen; groep; groepje; iemand; apprendre; cours;
    pratiquer; groupe; quelqu'un; learn; learning; practi[sc]e; lessons?; group; someone;
    somebody; zoek; cherche; looking for; wie; qui; who; teach; geven; geef; workshop;
    activiteit; boek; film
  `)

export interface Speech {
  /** Mentions that are a language somebody speaks, not a topic. */
  readonly spoken: readonly RoledMention[]
  readonly asksLanguage: boolean
  readonly switchTo?: Language
}

/** Sorts the mentions of languages. */
export function speechOf(
  line: Line,
  mentions: readonly RoledMention[],
  taxonomy: Taxonomy,
): Speech {
  const languages = mentions.filter(({ concept }) => taxonomy.has(concept, 'language'))
  const asking = hitsOf(line, ASKING)
  const topic = hitsOf(line, TOPIC).length > 0
  const alone =
    languages.length === 1 &&
    line.tokens.length - (languages[0]?.to ?? 0) <= 1 &&
    languages[0]?.from === 0
  const codes = languages.map(({ concept }) => taxonomy.get(concept)?.spoken)
  const asks = alone || (asking.length > 0 && !topic && onlyLanguages(mentions, languages))
  const wanted = asks ? wantedLanguage(line, languages, codes) : undefined
  const spoken = languages.filter(
    (mention) => mention.role === 'speak' && !isDenied(line, mention) && !topicOf(line, mention),
  )
  const asked = asks ? languages.filter((one) => one.role !== 'none' && !isDenied(line, one)) : []
  return {
    spoken: [...new Set([...spoken, ...asked])],
    asksLanguage: asks,
    ...(wanted === undefined ? {} : { switchTo: wanted }),
  }
}

function onlyLanguages(all: readonly Hit[], languages: readonly Hit[]): boolean {
  return all.length === languages.length
}

function wantedLanguage(
  line: Line,
  languages: readonly RoledMention[],
  codes: readonly (string | undefined)[],
): Language | undefined {
  const ours = (code: string | undefined): Language | undefined =>
    LANGUAGES.find((language) => language === code)
  const positive = languages.findIndex(
    (mention) => mention.role !== 'none' && !isDenied(line, mention),
  )
  return ours(codes[positive])
}

function isDenied(line: Line, { from }: Hit): boolean {
  const start = line.starts[from] ?? 0
  return / (?:geen|weinig|niet|niet goed|pas|pas bien|peu|not|no|little|hardly)(?: [^ .,;]+)? $/.test(
    line.text.slice(Math.max(0, start - 24), start),
  )
}

/** `ik spreek graag Nederlands om te oefenen` is about learning it. */
function topicOf(line: Line, { to }: Hit): boolean {
  const end = (line.starts[to] ?? line.text.length) - 1
  return /^ (?:leren|oefenen|beter)(?= )/.test(line.text.slice(end, end + 12))
}
