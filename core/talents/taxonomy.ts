/** All concepts as one whole that holds together: ids, labels, the graph between them. */
import type { ConceptId } from '../domain/ids.ts'
import { LANGUAGES } from '../domain/language.ts'
import type { Concept, Taxonomy } from './concept.ts'
import type { Correction } from './corrections.ts'
import { wordsOf } from './fold.ts'
import { relatednessIn } from './relatedness.ts'

/**
 * The taxonomy of these concepts. Throws one error that lists every flaw of the whole: authored data
 * that contradict themselves are no use to anybody. `wasChecked` says that the very same ones were found
 * without flaws before, which saves a quarter of the start.
 */
export function taxonomy(
  given: readonly Concept[],
  corrections: readonly Correction[] = [],
  { wasChecked = false }: { readonly wasChecked?: boolean } = {},
): Taxonomy {
  const flaws = wasChecked ? [] : [...flawsOf(given), ...strangersIn(corrections, given)]
  if (flaws.length > 0) throw new Error(`The talententaal contradicts itself:\n${flaws.join('\n')}`)
  const byId = new Map(given.map((concept) => [concept.id, concept]))
  // Hardly anybody looks up labels here, and with an import there are hundreds of thousands.
  let byLabel: ReadonlyMap<string, Concept> | undefined
  return {
    concepts: given,
    get: (id) => byId.get(id),
    find: (label) => {
      const named = byId.get(label.trim() as ConceptId)
      if (named !== undefined) return named
      byLabel ??= labelled(given)
      return byLabel.get(keyOf(label))
    },
    label: (id, language) => {
      return byId.get(id)?.labels[language][0].text ?? id.replaceAll('-', ' ')
    },
    relatedness: relatednessIn(byId, corrections),
    has: (id, flag) => byId.get(id)?.flags.includes(flag) ?? false,
  }
}

function labelled(given: readonly Concept[]): ReadonlyMap<string, Concept> {
  return new Map(
    given.flatMap((concept) => labelsOf(concept).map((label) => [keyOf(label), concept] as const)),
  )
}

/** Corrections of concepts that are not there. */
function strangersIn(corrections: readonly Correction[], given: readonly Concept[]): string[] {
  if (corrections.length === 0) return []
  const ids = new Set(given.map(({ id }) => id))
  return corrections
    .flatMap(({ a, b }) => [a, b])
    .filter((id) => !ids.has(id))
    .map((id) => `A correction of nearness names «${id}», which is no concept.`)
}

/** Every label of a concept in every language, as people read it. */
export function labelsOf(concept: Concept): string[] {
  return LANGUAGES.flatMap((language) => concept.labels[language].map(({ text }) => text))
}

function keyOf(label: string): string {
  return wordsOf(label).join(' ')
}

/** What is wrong with the whole, in sentences; empty when it holds together. */
export function flawsOf(given: readonly Concept[]): string[] {
  return flawsIn(given).map(({ message }) => message)
}

/** Something wrong with the whole, and the concept with which it came in. */
export interface Flaw {
  readonly id: ConceptId
  readonly message: string
}

export function flawsIn(given: readonly Concept[]): Flaw[] {
  const byId = new Map(given.map((concept) => [concept.id, concept]))
  const seen = new Set<ConceptId>()
  const twice = given.map(({ id }) => id).filter((id) => seen.size === seen.add(id).size)
  return [
    ...twice.map((id) => ({ id, message: `«${id}» is there twice.` })),
    ...given.flatMap((concept) => missingLinks(concept, byId)),
    ...given.filter((concept) => climbsToItself(concept, byId)).map(({ id }) => circle(id)),
    ...sharedLabels(given),
  ]
}

function circle(id: ConceptId): Flaw {
  const message = `«${id}» is broader than itself: its chain of broader concepts comes back to it.`
  return { id, message }
}

function missingLinks(concept: Concept, byId: ReadonlyMap<ConceptId, Concept>): Flaw[] {
  const links = [...concept.related, ...(concept.broader === undefined ? [] : [concept.broader])]
  return links
    .filter((id) => !byId.has(id) || id === concept.id)
    .map((id) => {
      const message = `«${concept.id}» points to «${id}», which is no other concept.`
      return { id: concept.id, message }
    })
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

function sharedLabels(given: readonly Concept[]): Flaw[] {
  const owner = new Map<string, ConceptId>()
  const flaws: Flaw[] = []
  for (const concept of given) {
    for (const label of labelsOf(concept)) {
      const key = keyOf(label)
      const before = owner.get(key)
      if (before !== undefined && before !== concept.id) {
        const message = `«${label}» is a label of both «${before}» and «${concept.id}».`
        flaws.push({ id: concept.id, message })
      }
      owner.set(key, concept.id)
    }
  }
  return flaws
}
