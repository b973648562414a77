/** How skills of ESCO are numbered here: short ids that stay the same from one import to the next. */
import { ConceptId } from '../domain/ids.ts'
import type { Concept } from './concept.ts'
import type { EscoSkill } from './esco-rules.ts'

/** The shelf on which everything stands that was imported from ESCO, and how its ids begin. */
export const ESCO_GROUP = 'esco'

/** The first two groups of a UUID: two skills in fourteen thousand share them once in millions. */
const SHORT = 13
/** A UUID is far shorter; nothing else is expected. */
const LONGEST = 70

/**
 * An id for each skill by its URI: `esco-` and the first part of the UUID; the whole of it where two would
 * be the same, and a number behind it where even that is.
 */
export function idsFor(
  skills: readonly EscoSkill[],
  authored: readonly Concept[],
): Map<string, ConceptId> {
  const used = new Set<string>(authored.map(({ id }) => id))
  const shared = new Map<string, number>()
  for (const { uri } of skills) shared.set(shortId(uri), (shared.get(shortId(uri)) ?? 0) + 1)
  const ids = new Map<string, ConceptId>()
  for (const { uri } of skills) {
    const plain = shared.get(shortId(uri)) === 1 ? shortId(uri) : idFrom(endOf(uri))
    let id = plain
    for (let number = 2; used.has(id); number += 1) id = `${plain}-${String(number)}`
    used.add(id)
    ids.set(uri, ConceptId.parse(id))
  }
  return ids
}

/** What stands behind the last slash of a URI. */
export function endOf(uri: string): string {
  return uri.slice(uri.lastIndexOf('/') + 1)
}

function shortId(uri: string): string {
  return idFrom(endOf(uri).slice(0, SHORT))
}

function idFrom(end: string): string {
  const words = end.toLowerCase().split(/[^a-z0-9]+/)
  const id = [ESCO_GROUP, ...words.filter((word) => word !== '')].join('-')
  return id.slice(0, LONGEST).replace(/-$/, '')
}
