/**
 * The door: text in, meaning out. Puts the readers together; each of them knows one thing. The same
 * text in the same context always reads the same, and no text is refused.
 */
import type { ConceptId } from '../domain/index.ts'
import { ageIn } from './age.ts'
import { alertIn } from './alerts.ts'
import { barriersIn, priceIn } from './barriers.ts'
import { placeIn } from './find-place.ts'
import { intentOf } from './intents.ts'
import { scriptOf } from './language.ts'
import { levelOf, levelsIn } from './levels.ts'
import { foundAt, mentionsOf } from './mentions.ts'
import { prepare } from './prepare.ts'
import type { Found, FoundTalent, FoundWant, Intent, ReadContext, Reading } from './reading.ts'
import type { Role } from './role-cues.ts'
import { type RoledMention, rolesOf } from './roles.ts'
import { slotsOf } from './slots.ts'
import { speechOf } from './speech.ts'
import { vocabularyOf } from './vocabulary.ts'
import { type Line, lineOf } from './words-line.ts'

/** No message that reaches the house is longer; what comes after this many units is not read. */
const LONGEST = 10_000

/** What a text means. Never throws; never guesses a talent from a word that is known to be another. */
export function read(given: string, context: ReadContext): Reading {
  const text = given.slice(0, LONGEST)
  const { lexicon, taxonomy, gazetteer } = context
  const vocabulary = vocabularyOf(context)
  const { tokens, language } = prepare(text, lexicon, vocabulary)
  const line = lineOf(tokens)
  const slots = slotsOf(line)
  const isWord = (word: string): boolean => lexicon.knows(word) || vocabulary.concepts.has(word)
  const place = placeIn(line, gazetteer, vocabulary, isWord)
  const taken = new Set([...slots.taken, ...place.taken])
  const { sure, unsure } = mentionsOf(line, taken, vocabulary)
  const roled = rolesOf(line, sure)
  const speech = speechOf(line, roled, taxonomy)
  const topics = roled.filter(
    (mention) => !speech.spoken.includes(mention) && mention.role !== 'none',
  )
  const barriers = barriersIn(line)
  const intent = intentOf(line, {
    roles: topics.map(({ role }) => role),
    topics: speech.asksLanguage ? 0 : topics.length,
    hasSlots: slots.available.length + slots.unavailable.length > 0,
    hasPlace: place.where !== undefined,
    hasBarrier: barriers.length > 0,
    asksLanguage: speech.asksLanguage,
  })
  const { offers, wants, interests } = settle(line, speech.asksLanguage ? [] : topics, intent.value)
  const age = ageIn(line)
  const price = priceIn(line)
  const alert = alertIn(line)
  return {
    language,
    script: scriptOf(text),
    intent,
    offers,
    wants,
    interests,
    available: intent.value === 'give_feedback' ? [] : slots.available,
    unavailable: slots.unavailable,
    spoken: speech.spoken.flatMap((mention) => {
      const code = taxonomy.get(mention.concept)?.spoken
      return code === undefined ? [] : [foundAt(line, mention, code)]
    }),
    barriers,
    unsure: once(unsure.map((mention) => foundAt(line, mention, mention.concept))),
    ...(place.where === undefined ? {} : { where: place.where }),
    ...(age === undefined ? {} : { age }),
    ...(price === undefined ? {} : { maxPriceEuro: price }),
    ...(alert === undefined ? {} : { alert }),
    ...(speech.switchTo === undefined ? {} : { switchTo: speech.switchTo }),
  }
}

interface Settled {
  readonly offers: Found<FoundTalent>[]
  readonly wants: Found<FoundWant>[]
  readonly interests: Found<ConceptId>[]
}

/** Gives every topic its final place: its own role, as the intent of the whole lets it stand. */
function settle(line: Line, topics: readonly RoledMention[], intent: Intent): Settled {
  const settled: Settled = { offers: [], wants: [], interests: [] }
  const levels = levelsIn(line)
  for (const mention of topics) {
    const role = roleUnder(intent, mention)
    const level = levelOf(line, mention, levels, topics)
    const talent = { concept: mention.concept, ...(level === undefined ? {} : { level }) }
    const certainty = mention.role === undefined ? 0.6 : 1
    if (role === 'offer') settled.offers.push(foundAt(line, mention, talent, certainty))
    else if (role === 'interest')
      settled.interests.push(foundAt(line, mention, mention.concept, certainty))
    else if (role !== 'none') {
      const kind = role === 'challenge' ? 'challenge' : role === 'together' ? 'company' : 'skill'
      settled.wants.push(foundAt(line, mention, { ...talent, kind }, certainty))
    }
  }
  return {
    offers: once(settled.offers, ({ concept }) => concept),
    wants: once(settled.wants, ({ concept }) => concept),
    interests: once(settled.interests),
  }
}

const TOPICLESS: ReadonlySet<Intent> = new Set([
  'give_feedback',
  'leave_group',
  'delete_me',
  'show_profile',
  'pause',
  'resume',
  'report_person',
  'thanks',
  'greeting',
  'accept',
  'decline',
  'out_of_scope',
  'change_language',
  'next_step',
  'help',
])

function roleUnder(intent: Intent, { role, learning }: RoledMention): Exclude<Role, 'speak'> {
  if (TOPICLESS.has(intent)) return 'none'
  if (intent === 'broadcast_activity') return 'offer'
  if (role === 'offer' || role === 'challenge') return role
  if (intent === 'find_group' || intent === 'find_activity' || intent === 'start_group') {
    return learning ? 'want' : 'interest'
  }
  if (role === 'together') return intent === 'find_peer' ? 'together' : 'interest'
  if (intent === 'find_peer' || intent === 'find_host_or_mentor') return 'want'
  return role === undefined || role === 'speak' ? 'want' : role
}

/** Keeps the first of what was found several times. */
function once<T>(
  found: readonly Found<T>[],
  key: (value: T) => unknown = (value) => value,
): Found<T>[] {
  const seen = new Set<unknown>()
  return found.filter(({ value }) => {
    const isNew = !seen.has(key(value))
    seen.add(key(value))
    return isNew
  })
}
