/** What stands in the way of a club's vocabulary: each problem a value, said in words elsewhere. */
import type { ConceptId } from '../domain/ids.ts'
import { LANGUAGES } from '../domain/language.ts'
import type { Theme } from '../domain/talent.ts'
import type { AddedConcept, ClubVocabulary } from '../domain/vocabulary.ts'
import { clubTaxonomy, labelKey } from './club-taxonomy.ts'
import type { Concept, Taxonomy } from './concept.ts'
import type { TalentGroup } from './groups.ts'
import { labelsOf } from './taxonomy.ts'

export type VocabularyProblem =
  /** The name of another concept that the club shows, or one of the club's own words for it. */
  | { readonly kind: 'label-taken'; readonly label: string; readonly by: ConceptId }
  /** A word for something that is not matched or not shown: no club can make it mean something else. */
  | { readonly kind: 'label-guarded'; readonly label: string }
  /** Nothing in it that can be read: no letter and no digit. */
  | { readonly kind: 'label-empty'; readonly label: string }
  | { readonly kind: 'unknown-concept'; readonly id: string }
  | { readonly kind: 'unknown-group'; readonly group: string }
  | { readonly kind: 'group-elsewhere'; readonly group: string; readonly theme: Theme }
  /** A chain of broader concepts that comes back to where it began. */
  | { readonly kind: 'circle'; readonly id: ConceptId }
  | { readonly kind: 'id-taken'; readonly id: ConceptId }

/** Everything that is wrong with the whole, each problem once; empty when it holds together. */
export function vocabularyProblems(
  base: Taxonomy,
  groups: readonly TalentGroup[],
  vocabulary: ClubVocabulary,
): VocabularyProblem[] {
  const { added, names, hidden, facets } = vocabulary
  const own = new Map(added.map((concept) => [concept.id, concept]))
  const isKnown = (id: ConceptId): boolean => base.get(id) !== undefined || own.has(id)
  const named = [...names.map(({ concept }) => concept), ...hidden]
  const broader = added.flatMap((one) => (one.broader === undefined ? [] : [one.broader]))
  const problems: VocabularyProblem[] = [
    ...added.filter((one, at) => isTaken(one, at, base, added)).map(({ id }) => taken(id)),
    ...[...named, ...broader].filter((id) => !isKnown(id)).map(unknown),
    ...added.flatMap(({ group, theme }) => groupProblems(groups, group, theme)),
    ...facets.flatMap((group) => groupProblems(groups, group)),
    ...added.filter((one) => climbsToItself(one, own)).map(({ id }) => circle(id)),
    ...labelProblems(base, vocabulary),
  ]
  return unique(problems)
}

const taken = (id: ConceptId): VocabularyProblem => ({ kind: 'id-taken', id })
const unknown = (id: string): VocabularyProblem => ({ kind: 'unknown-concept', id })
const circle = (id: ConceptId): VocabularyProblem => ({ kind: 'circle', id })

function isTaken(
  { id }: AddedConcept,
  at: number,
  base: Taxonomy,
  added: readonly AddedConcept[],
): boolean {
  return base.get(id) !== undefined || added.findIndex((one) => one.id === id) !== at
}

function groupProblems(
  groups: readonly TalentGroup[],
  name: string,
  theme?: Theme,
): VocabularyProblem[] {
  const group = groups.find(({ id }) => id === name)
  if (group === undefined) return [{ kind: 'unknown-group', group: name }]
  if (theme === undefined || group.theme === theme) return []
  return [{ kind: 'group-elsewhere', group: name, theme: group.theme }]
}

function climbsToItself(start: AddedConcept, own: ReadonlyMap<ConceptId, AddedConcept>): boolean {
  const seen = new Set<ConceptId>()
  let at: AddedConcept | undefined = start
  while (at?.broader !== undefined && !seen.has(at.id)) {
    seen.add(at.id)
    at = own.get(at.broader)
  }
  return at?.id === start.id && seen.size > 0
}

interface OwnLabel {
  readonly label: string
  readonly key: string
  readonly of: ConceptId
}

/** Labels that the club wrote, of concepts that it shows. */
function ownLabels({ added, names, hidden }: ClubVocabulary): OwnLabel[] {
  const lists = [
    ...added.map(({ id, labels }) => ({ of: id, labels: [labels] })),
    ...names.map(({ concept, preferred, extra }) => {
      const first = LANGUAGES.flatMap((language) => preferred[language] ?? [])
      return { of: concept, labels: [{ nl: first }, extra] }
    }),
  ]
  return lists
    .filter(({ of }) => !hidden.includes(of))
    .flatMap(({ of, labels }) =>
      labels
        .flatMap((one) => LANGUAGES.flatMap((language) => one[language] ?? []))
        .map((label) => ({ label, key: labelKey(label), of })),
    )
}

/** One problem for each word: of two that are in each other's way, the one that came later has it. */
function labelProblems(base: Taxonomy, vocabulary: ClubVocabulary): VocabularyProblem[] {
  const own = ownLabels(vocabulary)
  if (own.length === 0) return []
  const guarded = guardedLabels(base)
  const names = namesOf(clubTaxonomy(base, vocabulary).concepts)
  const words = new Map<string, ConceptId>()
  const problems = new Map<string, VocabularyProblem>()
  for (const { label, key, of } of own) {
    const isOther = (id: ConceptId | undefined): id is ConceptId => id !== undefined && id !== of
    const keeper = guarded.get(key)
    const by = [...(names.get(key) ?? []), words.get(key)].find(isOther)
    if (key === '') problems.set(label, { kind: 'label-empty', label })
    else if (isOther(keeper)) problems.set(key, { kind: 'label-guarded', label })
    else if (by !== undefined) problems.set(key, { kind: 'label-taken', label, by })
    words.set(key, words.get(key) ?? of)
  }
  return [...problems.values()]
}

/** The shown name of each concept in each language, and whose it is. */
function namesOf(concepts: readonly Concept[]): Map<string, ConceptId[]> {
  const names = new Map<string, ConceptId[]>()
  for (const { id, labels } of concepts)
    for (const language of LANGUAGES) {
      const key = labelKey(labels[language][0].text)
      names.set(key, [...(names.get(key) ?? []), id])
    }
  return names
}

function guardedLabels(base: Taxonomy): Map<string, ConceptId> {
  const guarded = new Map<string, ConceptId>()
  for (const concept of base.concepts)
    if (concept.flags.includes('excluded') || concept.flags.includes('private'))
      for (const label of labelsOf(concept)) guarded.set(labelKey(label), concept.id)
  return guarded
}

function unique(problems: readonly VocabularyProblem[]): VocabularyProblem[] {
  return [...new Map(problems.map((one) => [JSON.stringify(one), one])).values()]
}
