/** How a talk about a wish begins: with somebody new, or with somebody we know. */
import {
  asJson,
  bareIn,
  type Doubt,
  doubtsOf,
  type Held,
  hasTopic,
  isNothing,
  isUnknown,
  type Next,
  Sought,
  saysSomething,
  soughtIn,
  talentsOf,
  type Wish,
  wishOf,
  withTalent,
} from '../dialogue/index.ts'
import type { Reading } from '../understanding/index.ts'
import { begin } from './converse.ts'
import { themesOf } from './in-club.ts'
import type { Scene } from './scene.ts'

const NOTHING = { wish: undefined, doubts: [] } as const

/** Somebody's first moment: the bot speaks first. */
export async function greet(scene: Scene): Promise<void> {
  await begin(scene, onboardingOf(scene, undefined))
}

/** What somebody said, and how it was read. */
export interface Words {
  readonly text: string
  readonly reading: Reading
}

/** The talk about what these words ask for; without words, about anything. */
export function onboardingOf(scene: Scene, words: Words | undefined): Next {
  const { house, isNew, member } = scene
  if (member.under13 === true) return youngTalk(words, false)
  const { wish, doubts } = words === undefined ? NOTHING : toldIn(words, talentsOf(member))
  const isKnown = member.consents.length > 0
  const input = {
    ...(wish !== undefined && saysSomething(wish) ? { wish } : {}),
    doubts,
    held: talentsOf(member),
    known: isKnown,
    age: member.age,
    greet: isNew || !isKnown,
    themes: themesOf(house),
    ...(words === undefined ? {} : wayOf(words)),
  }
  return { script: 'onboarding', input: asJson(input) }
}

/** «Ik weet het niet» and «ik kan niks» are good beginnings, each with a way of its own. */
export function wayOf({ text }: Words): { way?: 'tasting' | 'life' } {
  if (isNothing(text)) return { way: 'life' }
  return isUnknown(text) ? { way: 'tasting' } : {}
}

/** Of who is under 13 nothing is asked: they see what there is, and the rest is for an adult. */
export function youngTalk(words: Words | undefined, isFirst: boolean, before?: Sought): Next {
  const now = words === undefined ? Sought.parse({}) : soughtIn(words.text, words.reading)
  const { where = before?.where, years = before?.years, concepts } = now
  const sought = {
    ...now,
    ...(where && { where }),
    ...(years !== undefined && { years }),
    concepts: concepts.length > 0 ? concepts : (before?.concepts ?? []),
  }
  return { script: 'under-13', input: asJson({ ...sought, isFirst }) }
}

/**
 * What words tell, with what they leave open. Of what somebody is done with, what the profile holds is
 * marked to leave it; a talent that is named alone leaves open what it is named for.
 */
export function toldIn(
  { text, reading }: Words,
  held: readonly Held[],
): { wish: Wish; doubts: readonly Doubt[] } {
  const done = new Set(reading.dropped.map(({ value }) => value))
  const told = wishOf({ text, reading })
  const wish = { ...told, dropped: held.filter(({ concept }) => done.has(concept)) }
  const doubts = doubtsOf(text, reading)
  const bare = hasTopic(wish) || doubts.length > 0 ? [] : bareIn(text, reading, wish)
  const role =
    wish.dropped[0]?.role ?? (asksFor(text) || reading.barriers.length > 0 ? 'want' : undefined)
  if (bare.length === 0) return { wish, doubts }
  // «Niet meer naaien maar wel breien»: the one comes where the other was.
  return role === undefined
    ? { wish, doubts: [{ doubt: 'role', concepts: bare }] }
    : { wish: bare.reduce((now, concept) => withTalent(now, { role, concept }), wish), doubts }
}

/** «Moestuinieren graag», «guitare svp»: who asks so wants it, and need not be asked what for. */
function asksFor(text: string): boolean {
  return ASKING.test(text) && !REFUSING.test(text)
}
const ASKING =
  /\b(?:graag|aub|alstublieft|alsjeblieft|alstublief|please|svp|s['’ ]il (?:vous|te) pla[iî]t)\b/iu
const REFUSING = /\b(?:niet|geen|nooit|pas|jamais|not|no|never)\b/iu
