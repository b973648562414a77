/**
 * The door: text in, meaning out. Puts the readers together; each of them knows one thing. The same
 * text in the same context always reads the same, and no text is refused.
 */

import type { Taxonomy } from '../talents/index.ts'
import { aboutIn, companionsIn } from './about.ts'
import { ageIn } from './age.ts'
import { alertIn } from './alerts.ts'
import { type Analysis, analyse } from './analyse.ts'
import type { Intent } from './intent.ts'
import { scriptOf } from './language.ts'
import { foundAt } from './mention.ts'
import { isOnlyThen } from './only-then.ts'
import { priceIn } from './price.ts'
import type { ReadContext, Reading } from './reading.ts'
import { once, settle } from './settle.ts'
import type { Jury } from './together.ts'
import { topicFeatures } from './topic-features.ts'
import { unmappedIn } from './unmapped.ts'
import { knownIn } from './vocabulary.ts'
import { CERTAIN, decide } from './vote.ts'

/** No message that reaches the house is longer; what comes after this many units is not read. */
const LONGEST = 10_000

/** Their times say when something was, not when somebody is free. */
const TELLING: ReadonlySet<Intent> = new Set(['give_feedback', 'report_person'])

/** The judge of roles, on the talents of this text; undefined where nothing was trained or no talent is named. */
function juryOf(analysis: Analysis, intent: Intent, taxonomy: Taxonomy): Jury | undefined {
  const judge = analysis.vocabulary.judges?.roles
  if (judge === undefined || analysis.topics.length === 0) return undefined
  // Whoever says nothing but talents, or says it without any doubt, needs no vote.
  if (analysis.rule.score >= CERTAIN) return undefined
  const { line, masked, named: mentions } = analysis
  const context = { line, masked, mentions, taxonomy }
  return { judge, featuresOf: (mention) => topicFeatures(mention, intent, context) }
}

/** What a text means. Never throws; never guesses a talent from a word that is known to be another. */
export function read(given: string, context: ReadContext): Reading {
  const text = given.slice(0, LONGEST)
  const { taxonomy } = context
  const analysis = analyse(text, context)
  const { line, language, slots, place, topics, unsure, dropped, speech, barriers, rule } = analysis
  const { judges } = analysis.vocabulary
  const { intent, instead } = decide(line, rule, analysis.features, judges?.intents)
  // Who is done with one thing and names another wants the other, whatever the whole is called.
  const kept = topics.filter(({ concept }) => !dropped.some((one) => one.concept === concept))
  const wish = dropped.length > 0 && kept.length > 0 ? 'add_want' : intent.value
  const { offers, wants, interests } = settle(
    line,
    kept,
    wish,
    taxonomy,
    juryOf(analysis, wish, taxonomy),
  )
  const age = ageIn(line)
  const price = priceIn(line)
  const isCommon = knownIn(context.lexicon, analysis.vocabulary)
  const alert = alertIn(line, { text, isCommon })
  // Whoever says only «hello» is not asked about a cello.
  const isPlain = rule.score >= CERTAIN && rule.value !== 'add_want'
  const doubtful = isPlain ? [] : unsure
  const asked = once(doubtful.map((mention) => foundAt(line, mention, mention.concept)))
  // Who leaves «the Thursday group» in so many words says which group it is.
  const isLeft = intent.value === 'leave_group' && intent.method !== 'trained'
  const isTold = TELLING.has(intent.value) || isLeft
  const available = isTold ? [] : slots.available
  return {
    language,
    script: scriptOf(text),
    intent,
    offers,
    wants,
    interests,
    named: once(
      analysis.named
        .filter(({ aside }) => aside !== true)
        .map((mention) => foundAt(line, mention, mention.concept)),
    ),
    dropped: once(dropped.map((mention) => foundAt(line, mention, mention.concept))),
    available,
    unavailable: isTold ? [] : slots.unavailable,
    spoken: speech.spoken.flatMap((mention) => {
      const code = taxonomy.get(mention.concept)?.spoken
      return code === undefined ? [] : [foundAt(line, mention, code)]
    }),
    barriers,
    unsure: asked,
    unmapped: unmappedIn(analysis, context.lexicon),
    about: aboutIn(line),
    companions: companionsIn(line),
    questions: [
      ...asked.map(({ value, span }) => ({ kind: 'talent' as const, concept: value, span })),
      ...(instead === undefined
        ? []
        : [{ kind: 'intent' as const, either: [intent.value, instead] as const }]),
    ],
    ...(isOnlyThen(text, available) ? { onlyThen: true as const } : {}),
    ...(place.where === undefined ? {} : { where: place.where }),
    ...(age === undefined ? {} : { age }),
    ...(price === undefined ? {} : { maxPriceEuro: price }),
    ...(alert === undefined ? {} : { alert }),
    ...(speech.switchTo === undefined ? {} : { switchTo: speech.switchTo }),
  }
}
