/** All concepts as one whole that holds together: ids, labels, the graph between them. */
import type { ConceptId } from '../domain/ids.ts'
import { LANGUAGES } from '../domain/language.ts'
import type { Concept, Taxonomy } from './concept.ts'
import { wordsOf } from './fold.ts'
import { relatednessIn } from './relatedness.ts'

/** A label that is meant as written, without generated word forms, is authored with this before it. */
export const AS_WRITTEN = '='

/**
 * The taxonomy of these concepts. Throws one error that lists every flaw of the whole: authored data
 * that contradict themselves are no use to anybody.
 */
export function taxonomy(given: readonly Concept[]): Taxonomy {
  const flaws = flawsOf(given)
  if (flaws.length > 0) throw new Error(`The talententaal contradicts itself:\n${flaws.join('\n')}`)
  const byId = new Map(given.map((concept) => [concept.id, concept]))
  const byLabel = new Map<string, Concept>()
  for (const concept of given) {
    for (const label of labelsOf(concept)) byLabel.set(keyOf(label), concept)
  }
  return {
    concepts: given,
    get: (id) => byId.get(id),
    find: (label) => byId.get(label.trim() as ConceptId) ?? byLabel.get(keyOf(label)),
    label: (id, language) => {
      const preferred = byId.get(id)?.labels[language][0]
      return preferred === undefined ? id.replaceAll('-', ' ') : asShown(preferred)
    },
    relatedness: relatednessIn(byId),
    has: (id, flag) => byId.get(id)?.flags.includes(flag) ?? false,
  }
}

/** Every label of a concept in every language, as people read it. */
export function labelsOf(concept: Concept): string[] {
  return LANGUAGES.flatMap((language) => concept.labels[language].map(asShown))
}

export function asShown(label: string): string {
  return label.startsWith(AS_WRITTEN) ? label.slice(AS_WRITTEN.length) : label
}

function keyOf(label: string): string {
  return wordsOf(label).join(' ')
}

/** What is wrong with the whole, in sentences; empty when it holds together. */
export function flawsOf(given: readonly Concept[]): string[] {
  const byId = new Map(given.map((concept) => [concept.id, concept]))
  const ids = given.map(({ id }) => id)
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index)
  return [
    ...twice.map((id) => `«${id}» is there twice.`),
    ...given.flatMap((concept) => missingLinks(concept, byId)),
    ...given.filter((concept) => climbsToItself(concept, byId)).map(({ id }) => circle(id)),
    ...sharedLabels(given),
  ]
}

function circle(id: string): string {
  return `«${id}» is broader than itself: its chain of broader concepts comes back to it.`
}

function missingLinks(concept: Concept, byId: ReadonlyMap<ConceptId, Concept>): string[] {
  const links = [...concept.related, ...(concept.broader === undefined ? [] : [concept.broader])]
  return links
    .filter((id) => !byId.has(id) || id === concept.id)
    .map((id) => `«${concept.id}» points to «${id}», which is no other concept.`)
}

function climbsToItself(start: Concept, byId: ReadonlyMap<ConceptId, Concept>): boolean {
  const seen = new Set<ConceptId>()
  let at: Concept | undefined = start
  while (at?.broader !== undefined && !seen.has(at.id)) {
    seen.add(at.id)
    at = byId.get(at.broader)
  }
  return at?.id === start.id && seen.size > 0
}

function sharedLabels(given: readonly Concept[]): string[] {
  const owner = new Map<string, ConceptId>()
  const flaws: string[] = []
  for (const concept of given) {
    for (const label of labelsOf(concept)) {
      const key = keyOf(label)
      const before = owner.get(key)
      if (before !== undefined && before !== concept.id) {
        flaws.push(`«${label}» is a label of both «${before}» and «${concept.id}».`)
      }
      owner.set(key, concept.id)
    }
  }
  return flaws
}
