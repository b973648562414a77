/** «Ik wil niet meer naaien»: what of the profile that is about, and what to say when it is nothing. */
import {
  EMPTY_WISH,
  type Held,
  type Json,
  paragraphs,
  roleSaid,
  saysSomething,
  talentsOf,
  together,
  wishCard,
  withChoices,
} from '../dialogue/index.ts'
import type { ConceptId } from '../domain/index.ts'
import type { Taxonomy } from '../talents/index.ts'
import { t } from '../texts/index.ts'
import type { Intent } from '../understanding/index.ts'
import { begin } from './converse.ts'
import { toldIn, type Words } from './opening.ts'
import { reply, type Scene } from './scene.ts'
import { WAYS_ON } from './ways-on.ts'

/** What these words ask for goes first, whatever talent they name. */
const FIRST: ReadonlySet<Intent> = new Set(['report_person', 'delete_me', 'ask_human'])
/** May mean more than a talent; of somebody whose profile holds that talent it means the talent. */
const STOPPING: ReadonlySet<Intent> = new Set(['pause', 'leave_group'])

/**
 * Whether words are about nothing but letting go of a talent, from somebody who has a profile. What else
 * they say is shown for confirmation together with it, in the talk about wishes.
 */
export function isLettingGo({ member }: Scene, { text, reading }: Words): boolean {
  if (reading.dropped.length === 0 || member.consents.length === 0) return false
  if (FIRST.has(reading.intent.value)) return false
  const { wish, doubts } = toldIn({ text, reading }, talentsOf(member))
  // Not where that is only the trained judge's guess: «haal gitaar uit mijn lijst» leaves nothing.
  const isStopping = STOPPING.has(reading.intent.value) && reading.intent.method !== 'trained'
  if (isStopping && wish.dropped.length === 0) return false
  return !saysSomething({ ...wish, dropped: [] }) && doubts.length === 0
}

/** Removes what is surely meant; asks where several things, or only kindred ones, may be. */
export async function letGo(scene: Scene, { text, reading }: Words): Promise<void> {
  const concepts = reading.dropped.map(({ value }) => value)
  const held = talentsOf(scene.member)
  const { sure, which } = meantBy(text, concepts, held)
  if (sure.length + which.length > 0) return begin(scene, letGoTalk(sure, which))
  const kin = held.filter((one) =>
    concepts.some((concept) => isKin(concept, one.concept, scene.house.taxonomy)),
  )
  if (kin.length === 0) {
    sayNotHeld(scene, concepts, held)
    return undefined
  }
  reply(scene, paragraphs(t('always.gone.near', { what: named(concepts) })))
  return begin(scene, letGoTalk([], kin))
}

function letGoTalk(sure: readonly Held[], which: readonly Held[]): { script: string; input: Json } {
  return { script: 'let-go', input: { sure: [...sure], which: [...which] } }
}

/** Each concept in the one role that it has, or that the words speak of; else it is to be asked. */
export function meantBy(
  text: string,
  concepts: readonly ConceptId[],
  held: readonly Held[],
): { sure: Held[]; which: Held[] } {
  const said = roleSaid(text)
  const sure: Held[] = []
  const which: Held[] = []
  for (const concept of concepts) {
    const all = held.filter((one) => one.concept === concept)
    const meant = all.filter(({ role }) => role === said)
    const [only, ...others] = meant.length > 0 ? meant : all
    if (only !== undefined && others.length === 0) sure.push(only)
    else which.push(...all)
  }
  return { sure, which }
}

/** Whether one is a kind of the other. */
function isKin(one: ConceptId, other: ConceptId, taxonomy: Taxonomy): boolean {
  return taxonomy.get(one)?.broader === other || taxonomy.get(other)?.broader === one
}

function named(concepts: readonly ConceptId[]): { list: { concept: ConceptId }[] } {
  return { list: concepts.map((concept) => ({ concept })) }
}

/** Says so, and shows what the profile does hold. */
function sayNotHeld(scene: Scene, concepts: readonly ConceptId[], held: readonly Held[]): void {
  const { wants, offers, interests } = scene.member
  const what = { what: named(concepts) }
  if (held.length === 0) {
    reply(scene, withChoices(paragraphs(t('always.gone.empty', what)), WAYS_ON))
    return
  }
  const { lines } = wishCard({ ...EMPTY_WISH, wants, offers, interests })
  const said = together(paragraphs(t('always.gone.not-held', what)), paragraphs(...lines))
  reply(scene, withChoices(said, WAYS_ON))
}
