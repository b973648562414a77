/**
 * The talententaal as one club knows it: with the concepts that it added, under the names that it gave,
 * without what it hides. Whether a change may be made at all is judged by `club-problems`; here everything
 * that was stored is taken as it is, so that a club goes on when the house's own concepts change.
 */
import type { ConceptId } from '../domain/ids.ts'
import { LANGUAGES, type Language } from '../domain/language.ts'
import type { AddedConcept, ClubVocabulary, GivenNames, Labels } from '../domain/vocabulary.ts'
import type { Concept, Taxonomy } from './concept.ts'
import { wordsOf } from './fold.ts'
import type { Label } from './label.ts'
import { relatednessIn } from './relatedness.ts'
import { labelsOf } from './taxonomy.ts'

/**
 * Pure; the base itself where the club changes nothing. A concept that the club left as it is stays the
 * very same object. A hidden one is in no list, is found by no label and is near to nothing; its flags and
 * its label stay known, because people's profiles and old groups still name it.
 */
export function clubTaxonomy(base: Taxonomy, vocabulary: ClubVocabulary): Taxonomy {
  const { added, names, hidden } = vocabulary
  if (added.length + names.length + hidden.length === 0) return base
  const given = new Map(names.map((one) => [one.concept, one]))
  const everyOne = [
    ...base.concepts.map((concept) => renamed(concept, given.get(concept.id))),
    ...added.map((concept) => conceptOf(withNames(concept, given.get(concept.id)))),
  ]
  const all = new Map(everyOne.map((concept) => [concept.id, concept]))
  const isHidden = new Set<ConceptId>(hidden)
  const concepts = everyOne.filter(({ id }) => !isHidden.has(id))
  const shown = new Map(concepts.map((concept) => [concept.id, concept]))
  const byLabel = labelled(base, concepts)
  const near = relatednessIn(all, [])
  const isOfEverybody = (id: ConceptId): boolean => base.get(id) !== undefined
  return {
    base,
    concepts,
    get: (id) => shown.get(id),
    find: (label) => shown.get(label.trim() as ConceptId) ?? byLabel.get(labelKey(label)),
    label: (id, language) => all.get(id)?.labels[language][0].text ?? base.label(id, language),
    relatedness: (a, b) => {
      if (isHidden.has(a) || isHidden.has(b)) return { value: 0, why: 'none' }
      return isOfEverybody(a) && isOfEverybody(b) ? base.relatedness(a, b) : near(a, b)
    },
    has: (id, flag) => all.get(id)?.flags.includes(flag) ?? false,
  }
}

/** How labels are compared: two that differ only in case, accents or hyphens are one. */
export function labelKey(label: string): string {
  return wordsOf(label).join(' ')
}

/**
 * A club's concept with the names that it got since as labels of its own: in each language the preferred
 * one first, then its labels, then the extra names. The same where it got none.
 */
export function withNames(concept: AddedConcept, names: GivenNames | undefined): AddedConcept {
  if (names === undefined) return concept
  const labels: Labels = {}
  for (const language of LANGUAGES) {
    const preferred = names.preferred[language]
    const first = preferred === undefined ? [] : [preferred]
    const every = [...first, ...(concept.labels[language] ?? []), ...(names.extra[language] ?? [])]
    if (every.length > 0) labels[language] = [...new Set(every)]
  }
  return { ...concept, labels }
}

/** A club's concept as everybody's are; a language without labels takes those of another. */
function conceptOf({ id, theme, group, labels, broader, flags }: AddedConcept): Concept {
  const own = (language: Language): readonly [Label, ...Label[]] => labelsIn(labels, language, id)
  return {
    id,
    theme,
    group,
    labels: { nl: own('nl'), fr: own('fr'), en: own('en') },
    related: [],
    flags,
    ...(broader === undefined ? {} : { broader }),
  }
}

/** Borrowed from another language, a label has no forms of this one: it is found exactly so. */
function labelsIn(labels: Labels, language: Language, id: string): readonly [Label, ...Label[]] {
  const from = [language, ...LANGUAGES].find((one) => (labels[one] ?? []).length > 0)
  const [first = id, ...others] = from === undefined ? [] : (labels[from] ?? [])
  const label = (text: string, kind: Label['kind']): Label => {
    return { text, kind, asWritten: from !== language }
  }
  return [label(first, 'preferred'), ...others.map((text) => label(text, 'alternative'))]
}

function renamed(concept: Concept, names: GivenNames | undefined): Concept {
  if (names === undefined) return concept
  const { preferred, extra } = names
  const own = (language: Language): readonly [Label, ...Label[]] =>
    relabelled(concept.labels[language], preferred[language], extra[language] ?? [])
  return { ...concept, labels: { nl: own('nl'), fr: own('fr'), en: own('en') } }
}

function relabelled(
  labels: readonly [Label, ...Label[]],
  preferred: string | undefined,
  extra: readonly string[],
): readonly [Label, ...Label[]] {
  const known = new Set(labels.map(({ text }) => labelKey(text)))
  const added = extra
    .filter((text) => !known.has(labelKey(text)))
    .map((text): Label => ({ text, kind: 'alternative', asWritten: false }))
  if (preferred === undefined) return [...labels, ...added]
  const key = labelKey(preferred)
  const before = labels.find(({ text }) => labelKey(text) === key)
  const first: Label = {
    text: preferred,
    kind: 'preferred',
    asWritten: before?.asWritten ?? false,
  }
  const others = [...labels, ...added].filter(({ text }) => labelKey(text) !== key)
  return [first, ...others.map(asAlternative)]
}

function asAlternative(label: Label): Label {
  return label.kind === 'preferred' ? { ...label, kind: 'alternative' } : label
}

/** Shown concepts by their labels: of one label of two, the club's own is meant. */
function labelled(base: Taxonomy, concepts: readonly Concept[]): Map<string, Concept> {
  const byLabel = new Map<string, Concept>()
  const isOwn = (concept: Concept): boolean => base.get(concept.id) !== concept
  for (const concept of [...concepts.filter((one) => !isOwn(one)), ...concepts.filter(isOwn)])
    for (const label of labelsOf(concept)) byLabel.set(labelKey(label), concept)
  return byLabel
}
