/**
 * The first half of reading: which pieces of a text are times, places, talents, and in what role. What is
 * wanted first is then for the rules and the trained judge together.
 */
import type { Language } from '../domain/index.ts'
import { barriersIn } from './barriers.ts'
import { droppedOf } from './dropped.ts'
import { codeOf, joined, kind } from './features.ts'
import { type FoundPlace, placeIn } from './find-place.ts'
import type { Intent } from './intent.ts'
import { featuresOf } from './intent-features.ts'
import { intentOf, type Signs } from './intents.ts'
import { type MaskedWords, maskedWords } from './masked-words.ts'
import type { Mention } from './mention.ts'
import { mentionsOf } from './mentions.ts'
import { prepare } from './prepare.ts'
import type { Barrier, Found, ReadContext } from './reading.ts'
import { type RoledMention, rolesOf } from './roles.ts'
import { type Slots, slotsOf } from './slots.ts'
import { type Speech, speechOf } from './speech.ts'
import { knownIn, type Vocabulary, vocabularyOf } from './vocabulary.ts'
import { type Line, lineOf } from './words-line.ts'

export interface Analysis {
  readonly line: Line
  readonly language: Language | undefined
  readonly vocabulary: Vocabulary
  readonly slots: Slots
  readonly place: FoundPlace
  /** Talents that are spoken about as such, each with its role: no language that somebody just speaks. */
  readonly topics: readonly RoledMention[]
  /** Every talent that is named, `topics` among them. */
  readonly named: readonly RoledMention[]
  readonly unsure: readonly Mention[]
  /** Talents that are done with: named beside «niet meer», «plus de», «no longer». */
  readonly dropped: readonly Mention[]
  readonly speech: Speech
  readonly barriers: readonly Found<Barrier>[]
  /** What the rules alone make of it. */
  readonly rule: Found<Intent>
  /** The words with what was understood behind marks: what the trained judges look at. */
  readonly masked: MaskedWords
  /** What the judge of intents looks at. */
  readonly features: Uint32Array
}

export function analyse(text: string, context: ReadContext): Analysis {
  const { lexicon, gazetteer, taxonomy } = context
  const vocabulary = vocabularyOf(context)
  const { tokens, language } = prepare(text, lexicon, vocabulary, context.language)
  const line = lineOf(tokens)
  const slots = slotsOf(line)
  const place = placeIn(line, gazetteer, vocabulary, knownIn(lexicon, vocabulary))
  const taken = new Set([...slots.taken, ...place.taken])
  const { sure, unsure } = mentionsOf(line, taken, {
    text,
    vocabulary,
    lexicon,
    taxonomy,
    language: language ?? context.language,
  })
  const roled = rolesOf(line, sure, { language: language ?? context.language, taxonomy })
  const hasSlots = slots.available.length + slots.unavailable.length > 0
  const speech = speechOf(line, roled, {
    ...{ taxonomy, language: language ?? context.language, hasTimes: hasSlots },
  })
  const topics = speech.asksLanguage
    ? []
    : roled.filter((mention) => !speech.spoken.includes(mention) && !mention.denied)
  const barriers = barriersIn(line)
  const central = topics.filter(({ aside, role }) => aside !== true && role !== 'none')
  const signs: Signs = {
    roles: central.map(({ role }) => role),
    isBare: isBare(line, [...sure, ...unsure], new Set([...slots.taken, ...place.taken])),
    hasSlots,
    hasPlace: place.where !== undefined,
    hasBarrier: barriers.length > 0,
    hasGroup: line.tokens.some(({ text }) => isGroup(text)),
    asksLanguage: speech.asksLanguage,
  }
  const rule = intentOf(line, signs)
  const masks = [
    ...[...sure, ...unsure].map(({ from, to, concept }) => ({
      from,
      to,
      mark: taxonomy.has(concept, 'language') ? '§language' : '§talent',
    })),
    ...[...place.taken].map((at) => ({ from: at, to: at + 1, mark: '§place' })),
    ...[...slots.taken].map((at) => ({ from: at, to: at + 1, mark: '§time' })),
  ]
  const masked = maskedWords(line, masks)
  return {
    line,
    language,
    vocabulary,
    slots,
    place,
    topics,
    named: roled,
    unsure,
    dropped: droppedOf(line, roled),
    speech,
    barriers,
    rule,
    masked,
    features: featuresOf(masked, hintsOf(signs, rule)),
  }
}

/** Dutch writes a group as one word with what it is about. */
const GROUP_WORD = /^[a-z]{3,}(?:club|clubje|groep|groepje|kring|ploeg|vereniging)$/

const SHORTEST_GROUP = 'xxxclub'.length
/** The letters that such a word can end with: asked of every long word, and cheaper than a pattern. */
const LAST_OF_GROUP = 'bepg'

function isGroup(word: string): boolean {
  if (word.length < SHORTEST_GROUP || !LAST_OF_GROUP.includes(word.at(-1) ?? '')) return false
  return GROUP_WORD.test(word)
}

const LISTS = new Set(['en', 'of', 'et', 'ou', 'and', 'or'])

const POLITE = new Set([
  ...['aub', 'alsjeblieft', 'alstublieft', 'asjeblieft', 'graag', 'liefst', 'please', 'pls'],
  ...['svp', 'stp', "s'il", 'vous', 'te', 'plait'],
])
/** What binds a time or a place to the rest. */
const BINDING = new Set(['op', 'in', 'om', 'le', 'les', 'la', 'a', 'on', 'at', 'the', 'de', 'des'])

/** Nothing is said but talents; beside a word of asking, also when and where. */
function isBare(line: Line, mentions: readonly Mention[], taken: ReadonlySet<number>): boolean {
  const words = [...line.tokens.entries()].filter(
    ([, { kind, text }]) => kind !== 'mark' && !LISTS.has(text),
  )
  const rest = words.filter(([at]) => !mentions.some(({ from, to }) => from <= at && at < to))
  if (rest.length === words.length) return false
  if (rest.length === 0) return true
  if (!rest.some(([, { text }]) => POLITE.has(text))) return false
  return rest.every(([at, { text }]) => POLITE.has(text) || BINDING.has(text) || taken.has(at))
}

const RULE = kind('r')
const SURE = kind('s')
const ROLE = kind('o')
const ROLES = kind('a')
const FIRST = kind('f')
const TOPICS = kind('t')
const NOTES = { slots: codeOf('slots'), place: codeOf('place'), barrier: codeOf('barrier') }

/** What the other readers make of the text, as codes that the trained judge can weigh. */
function hintsOf(signs: Signs, { value, score }: Found<Intent>): number[] {
  const { roles, hasSlots, hasPlace, hasBarrier } = signs
  const named = roles.map((role) => role ?? 'none')
  const each = [...new Set(named)].sort()
  return [
    joined(RULE, codeOf(value)),
    joined(SURE, codeOf(value), Math.round(score * 100)),
    ...each.map((role) => joined(ROLE, codeOf(role))),
    each.reduce((all, role) => joined(all, codeOf(role)), ROLES),
    joined(FIRST, codeOf(named[0] ?? 'none')),
    joined(TOPICS, Math.min(3, roles.length)),
    ...(hasSlots ? [NOTES.slots] : []),
    ...(hasPlace ? [NOTES.place] : []),
    ...(hasBarrier ? [NOTES.barrier] : []),
  ]
}
