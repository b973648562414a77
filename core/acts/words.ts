/**
 * A club's own words, changed by the club's human: each act makes one change, only for who may make it,
 * and gives back what undoes it. Reading and showing are for others; here it is written into the unit.
 */
import {
  AddedConcept,
  type Club,
  type ConceptId,
  type GivenNames,
  type Member,
  plainVocabulary,
  SHOWN_FROM,
  type UnmappedWord,
} from '../domain/index.ts'
import { mayAct } from '../policy/index.ts'
import { failed, ok, type Result } from '../result.ts'
import {
  changed,
  namesFor,
  ownId,
  reverse,
  type VocabularyChange,
  type VocabularyProblem,
} from '../talents/index.ts'
import type { House } from './house.ts'
import type { Stage } from './stage.ts'

/** Where a club's words are changed: whose, by whom, and in which unit. */
export interface WordDesk {
  readonly house: Pick<House, 'taxonomy' | 'groups' | 'populations' | 'words'>
  readonly club: Club
  readonly stage: Stage
  /** A coordinator of the club, or who runs the house at its own keyboard. */
  readonly by: Member | 'operator'
}

export type NotChanged =
  | { readonly kind: 'not-allowed' }
  /** The word or concept is not there (any more). */
  | { readonly kind: 'gone' }
  | { readonly kind: 'problems'; readonly problems: readonly VocabularyProblem[] }

/** What was done and what takes it back. */
export interface Changed<C extends VocabularyChange = VocabularyChange> {
  readonly done: C
  readonly undo: VocabularyChange
}

type Outcome<K extends VocabularyChange['change'] = VocabularyChange['change']> = Promise<
  Result<Changed<Extract<VocabularyChange, { change: K }>>, NotChanged>
>

/** A concept that is still without a name of its own in the club's records. */
export type NewConcept = Omit<AddedConcept, 'id' | 'flags'> & Partial<Pick<AddedConcept, 'flags'>>

/** Adds something that people here teach and learn. Undone by `removeConcept`. */
export async function addConcept(desk: WordDesk, concept: NewConcept): Outcome<'add'> {
  const { added } = await vocabularyOf(desk)
  const base = everybodys(desk)
  const labels = Object.values(concept.labels).flat()
  const id = ownId(labels[0] ?? '', (one) => {
    return base.get(one) !== undefined || added.some((own) => own.id === one)
  })
  return change(desk, { change: 'add', concept: AddedConcept.parse({ ...concept, id }) })
}

/** Takes out what the club added; what somebody's profile holds, or a group is about, is hidden instead. */
export async function removeConcept(desk: WordDesk, id: ConceptId): Outcome {
  const isOwn = (await vocabularyOf(desk)).added.some((one) => one.id === id)
  const isHeld = isOwn && (await isInUse(desk, id))
  return change(desk, { change: isHeld ? 'hide' : 'remove', id })
}

/** Gives a concept these names; empty ones take the club's names back. Undone by the names before. */
export async function renameConcept(desk: WordDesk, names: GivenNames): Outcome<'rename'> {
  return change(desk, { change: 'rename', names })
}

/** Nobody finds it and nothing matches on it; whoever has it in their profile keeps it. */
export async function hideConcept(desk: WordDesk, id: ConceptId): Outcome {
  return change(desk, { change: 'hide', id })
}

export async function unhideConcept(desk: WordDesk, id: ConceptId): Outcome {
  return change(desk, { change: 'unhide', id })
}

/** The groups of the talententaal that are shown first, in this order; none = as everywhere. */
export async function chooseFacets(desk: WordDesk, groups: readonly string[]): Outcome {
  return change(desk, { change: 'facets', groups })
}

/** Makes any change: for undoing one, with what it gave back. */
export async function change<C extends VocabularyChange>(
  desk: WordDesk,
  one: C,
): Promise<Result<Changed<C>, NotChanged>> {
  if (!mayChange(desk)) return failed({ kind: 'not-allowed' })
  const before = await vocabularyOf(desk)
  const after = changed(everybodys(desk), desk.house.groups, before, one)
  if (!after.ok) return failed({ kind: 'problems', problems: after.error })
  desk.stage.put('vocabularies', after.value)
  return ok({ done: one, undo: reverse(before, one) })
}

export type WordEnd =
  | { readonly as: 'ignored' }
  | { readonly as: 'label'; readonly concept: ConceptId }
  | { readonly as: 'concept'; readonly concept: NewConcept }

/** A word that nobody knew becomes something, or is left alone. Undone by `reopenWord`. */
export async function mapWord(
  desk: WordDesk,
  wordId: string,
  to: WordEnd,
): Promise<Result<UnmappedWord, NotChanged>> {
  if (!mayChange(desk)) return failed({ kind: 'not-allowed' })
  const word = await desk.stage.get('unmappedWords', desk.club.id, wordId)
  if (word?.state !== 'open' || word.count < SHOWN_FROM) return failed({ kind: 'gone' })
  if (to.as === 'ignored') return write(desk, { ...word, state: 'ignored' })
  const made =
    to.as === 'label'
      ? await renameConcept(desk, await withLabel(desk, to.concept, word))
      : await addConcept(desk, to.concept)
  if (!made.ok) return made
  const { done } = made.value
  const concept = done.change === 'add' ? done.concept.id : done.names.concept
  return write(desk, { ...word, state: 'mapped', became: { concept, as: to.as } })
}

/** The word is open again, and what was made of it is taken back. */
export async function reopenWord(
  desk: WordDesk,
  wordId: string,
): Promise<Result<UnmappedWord, NotChanged>> {
  if (!mayChange(desk)) return failed({ kind: 'not-allowed' })
  const word = await desk.stage.get('unmappedWords', desk.club.id, wordId)
  if (word === undefined || word.state === 'open') return failed({ kind: 'gone' })
  const { became, ...rest } = word
  const undone = became === undefined ? ok() : await takenBack(desk, word, became)
  return undone.ok ? write(desk, { ...rest, state: 'open' }) : undone
}

/** What somebody took back by hand before is taken back already. */
async function takenBack(
  desk: WordDesk,
  word: UnmappedWord,
  { concept, as }: NonNullable<UnmappedWord['became']>,
): Promise<Result<unknown, NotChanged>> {
  if (as === 'label') return renameConcept(desk, await withoutLabel(desk, concept, word))
  const { added } = await vocabularyOf(desk)
  return added.some(({ id }) => id === concept) ? removeConcept(desk, concept) : ok()
}

function write({ stage }: WordDesk, word: UnmappedWord): Result<UnmappedWord, NotChanged> {
  stage.put('unmappedWords', word)
  return ok(word)
}

function mayChange({ by, club }: WordDesk): boolean {
  return by === 'operator' || mayAct(by, 'change-words', { club }).ok
}

/** The taxonomy that the club's own words are laid over. */
function everybodys({ house }: WordDesk): House['taxonomy'] {
  return house.words?.everybodys ?? house.taxonomy
}

async function vocabularyOf({
  stage,
  club,
}: WordDesk): Promise<ReturnType<typeof plainVocabulary>> {
  return (await stage.get('vocabularies', club.id, club.id)) ?? plainVocabulary(club.id)
}

async function withLabel(
  desk: WordDesk,
  concept: ConceptId,
  { word, language }: UnmappedWord,
): Promise<GivenNames> {
  const names = namesFor(await vocabularyOf(desk), concept)
  const extra = { ...names.extra, [language]: [...(names.extra[language] ?? []), word] }
  return { ...names, extra }
}

async function withoutLabel(
  desk: WordDesk,
  concept: ConceptId,
  { word, language }: UnmappedWord,
): Promise<GivenNames> {
  const names = namesFor(await vocabularyOf(desk), concept)
  const left = (names.extra[language] ?? []).filter((one) => one !== word)
  const { [language]: _, ...others } = names.extra
  return { ...names, extra: left.length === 0 ? others : { ...others, [language]: left } }
}

/** Whether somebody teaches, seeks or likes it, or a group or an activity is about it. */
async function isInUse({ house, club }: WordDesk, id: ConceptId): Promise<boolean> {
  const { members, groups, activities } = await house.populations.of(club.id)
  return (
    [...members.values()].some(
      ({ offers, wants, interests }) =>
        interests.includes(id) || [...offers, ...wants].some(({ concept }) => concept === id),
    ) ||
    [...groups.values()].some(({ topic }) => topic === id) ||
    [...activities.values()].some(({ concepts }) => concepts.includes(id))
  )
}
