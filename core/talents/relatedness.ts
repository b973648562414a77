/** How near two concepts are to each other. Knows the graph; what follows from nearness is for matching. */
import type { ConceptId } from '../domain/ids.ts'
import type { Concept, Relatedness } from './concept.ts'
import { type Correction, pairKey } from './corrections.ts'

const SAME: Relatedness = { value: 1, why: 'same' }
const NONE: Relatedness = { value: 0, why: 'none' }
const RELATED: Relatedness = { value: 0.5, why: 'related' }
const SIBLING: Relatedness = { value: 0.4, why: 'sibling' }
/** For each step up or down: a child of a child is .49. */
const NARROWER = 0.7

/**
 * 1 for the same concept, .7 for each step narrower or broader (two at most), .5 for related, .4 for
 * children of one parent, 0 between two different languages. Symmetric; the nearest reading counts. A
 * correction by hand wins over all of this, but for two languages.
 */
export function relatednessIn(
  byId: ReadonlyMap<ConceptId, Concept>,
  corrections: readonly Correction[],
): (a: ConceptId, b: ConceptId) => Relatedness {
  const corrected = new Map(corrections.map(({ a, b, value }) => [pairKey(a, b), value]))
  // Hardly any two were corrected: most pairs need no key.
  const inCorrections = new Set(corrections.flatMap(({ a, b }) => [a, b]))
  return (left, right) => {
    const a = byId.get(left)
    const b = byId.get(right)
    if (a === undefined || b === undefined) return NONE
    if (a.id === b.id) return SAME
    if (a.flags.includes('language') && b.flags.includes('language')) return NONE
    const byHand =
      inCorrections.has(a.id) && inCorrections.has(b.id)
        ? corrected.get(pairKey(a.id, b.id))
        : undefined
    if (byHand !== undefined) return { value: byHand, why: 'by-hand' }
    const steps = stepsUp(byId, a, b) ?? stepsUp(byId, b, a)
    if (steps !== undefined) return { value: NARROWER ** steps, why: 'narrower' }
    if (a.related.includes(b.id) || b.related.includes(a.id)) return RELATED
    return a.broader !== undefined && a.broader === b.broader ? SIBLING : NONE
  }
}

function stepsUp(
  byId: ReadonlyMap<ConceptId, Concept>,
  from: Concept,
  to: Concept,
): number | undefined {
  let at: Concept | undefined = from
  for (let steps = 1; steps <= 2; steps += 1) {
    at = at?.broader === undefined ? undefined : byId.get(at.broader)
    if (at?.id === to.id) return steps
  }
  return undefined
}
