/** How a club's vocabulary is changed, one change at a time, and the change that takes it back. */
import { ConceptId } from '../domain/ids.ts'
import { LANGUAGES } from '../domain/language.ts'
import type { AddedConcept } from '../domain/vocabulary.ts'
import { type ClubVocabulary, type GivenNames, OWN } from '../domain/vocabulary.ts'
import { failed, ok, type Result } from '../result.ts'
import { type VocabularyProblem, vocabularyProblems } from './club-problems.ts'
import { withNames } from './club-taxonomy.ts'
import type { Taxonomy } from './concept.ts'
import { fold } from './fold.ts'
import type { TalentGroup } from './groups.ts'

export type VocabularyChange =
  | { readonly change: 'add'; readonly concept: AddedConcept }
  /** Only what the club added itself. */
  | { readonly change: 'remove'; readonly id: ConceptId }
  /** All names that the club gives a concept, in place of those before; none = as everybody says it. */
  | { readonly change: 'rename'; readonly names: GivenNames }
  | { readonly change: 'hide'; readonly id: ConceptId }
  | { readonly change: 'unhide'; readonly id: ConceptId }
  | { readonly change: 'facets'; readonly groups: readonly string[] }

/**
 * The vocabulary with the change made. Refused with every problem that it would bring; what was wrong
 * before, because the house's own concepts changed, stands in nobody's way. A change twice is one change.
 */
export function changed(
  base: Taxonomy,
  groups: readonly TalentGroup[],
  before: ClubVocabulary,
  change: VocabularyChange,
): Result<ClubVocabulary, VocabularyProblem[]> {
  const isOwn = before.added.some(({ id }) => change.change === 'remove' && id === change.id)
  if (change.change === 'remove' && !isOwn)
    return failed([{ kind: 'unknown-concept', id: change.id }])
  const after = withChange(before, change)
  const old = new Set(vocabularyProblems(base, groups, before).map((one) => JSON.stringify(one)))
  const problems = vocabularyProblems(base, groups, after).filter(
    (one) => !old.has(JSON.stringify(one)),
  )
  return problems.length > 0 ? failed(problems) : ok(after)
}

function withChange(before: ClubVocabulary, change: VocabularyChange): ClubVocabulary {
  switch (change.change) {
    case 'add':
      return { ...before, added: [...before.added, change.concept] }
    case 'remove':
      return {
        ...before,
        added: before.added.filter(({ id }) => id !== change.id),
        names: before.names.filter(({ concept }) => concept !== change.id),
        hidden: before.hidden.filter((id) => id !== change.id),
      }
    case 'rename': {
      const others = before.names.filter(({ concept }) => concept !== change.names.concept)
      return { ...before, names: isNone(change.names) ? others : [...others, change.names] }
    }
    case 'hide':
      return { ...before, hidden: [...new Set([...before.hidden, change.id])] }
    case 'unhide':
      return { ...before, hidden: before.hidden.filter((id) => id !== change.id) }
    case 'facets':
      return { ...before, facets: [...new Set(change.groups)] }
  }
}

/** The change that makes this one undone, seen from how things were before it. */
export function reverse(before: ClubVocabulary, change: VocabularyChange): VocabularyChange {
  switch (change.change) {
    case 'add':
      return { change: 'remove', id: change.concept.id }
    case 'remove':
      return addedAgain(before, change.id)
    case 'rename':
      return { change: 'rename', names: namesFor(before, change.names.concept) }
    case 'hide':
    case 'unhide': {
      const isHidden = before.hidden.includes(change.id)
      return { change: isHidden ? 'hide' : 'unhide', id: change.id }
    }
    case 'facets':
      return { change: 'facets', groups: before.facets }
  }
}

/** The names that the club gives a concept; without any, the empty ones. */
export function namesFor({ names }: ClubVocabulary, concept: ConceptId): GivenNames {
  return names.find((one) => one.concept === concept) ?? { concept, preferred: {}, extra: {} }
}

function isNone({ preferred, extra }: GivenNames): boolean {
  return LANGUAGES.every(
    (language) => preferred[language] === undefined && (extra[language] ?? []).length === 0,
  )
}

/** With the names that it had got meanwhile among its labels. */
function addedAgain(before: ClubVocabulary, id: ConceptId): VocabularyChange {
  const concept = before.added.find((one) => one.id === id)
  if (concept === undefined) return { change: 'unhide', id }
  return { change: 'add', concept: withNames(concept, namesFor(before, id)) }
}

const LONGEST_ID = 60

/** An id for a concept of the club's own, made of its label: the first one that is free. */
export function ownId(label: string, isTaken: (id: ConceptId) => boolean): ConceptId {
  const name = fold(label)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_ID)
    .split('-')
    .filter((part) => part !== '')
    .join('-')
  const stem = `${OWN}${name === '' ? 'concept' : name}`
  for (let number = 1; ; number += 1) {
    const id = ConceptId.parse(number === 1 ? stem : `${stem}-${String(number)}`)
    if (!isTaken(id)) return id
  }
}
