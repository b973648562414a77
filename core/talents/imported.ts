/**
 * Concepts that were imported beside the authored ones: written as a file of our own kind, and fitted to
 * the authored ones, which win. Where they came from is for whoever imported them.
 */
import type { ConceptId } from '../domain/ids.ts'
import { LANGUAGES, type Language } from '../domain/language.ts'
import type { Concept, Taxonomy } from './concept.ts'
import type { Correction } from './corrections.ts'
import { wordsOf } from './fold.ts'
import type { Label } from './label.ts'
import { CONCEPT_COLUMNS } from './parse-concepts.ts'
import { labelsOf, taxonomy } from './taxonomy.ts'

/** The file in the data folder that the import of ESCO writes and every start reads. */
export const ESCO_FILE = 'esco.tsv'

type Labels = readonly [Label, ...Label[]]

/**
 * A file that `parseConcepts` reads back into the same concepts. `remarks` stand above it. The same
 * concepts give the same text.
 */
export function writeConcepts(concepts: readonly Concept[], remarks: readonly string[]): string {
  const lines = concepts.map((concept) => {
    const [nl, fr, en] = LANGUAGES.map((language) =>
      concept.labels[language].map(written).join('|'),
    )
    const cells: Readonly<Record<(typeof CONCEPT_COLUMNS)[number], string>> = {
      id: concept.id,
      theme: concept.theme,
      group: concept.group,
      nl: nl ?? '',
      fr: fr ?? '',
      en: en ?? '',
      broader: concept.broader ?? '',
      related: concept.related.join('|'),
      flags: concept.flags.join('|'),
      spoken: concept.spoken ?? '',
      uit: concept.uit ?? '',
      esco: concept.esco ?? '',
    }
    return CONCEPT_COLUMNS.map((column) => cells[column]).join('\t')
  })
  const above = remarks.map((remark) => `# ${remark}`)
  return `${[...above, CONCEPT_COLUMNS.join('\t'), ...lines].join('\n')}\n`
}

function written({ text, kind, asWritten }: Label): string {
  const mark = kind === 'flemish' ? '~' : kind === 'plain' ? '*' : ''
  return `${asWritten ? '=' : ''}${mark}${text}`
}

/**
 * The imported concepts that can stand beside these: without the labels and the ids that an authored
 * concept or an earlier imported one has, without links to what is not there, and without those that
 * keep no label in some language. Needed when authored concepts were added after an import.
 */
export function besideAuthored(
  imported: readonly Concept[],
  authored: readonly Concept[],
): Concept[] {
  const owners = new Map<string, ConceptId>()
  for (const concept of authored) {
    for (const label of labelsOf(concept)) owners.set(labelKey(label), concept.id)
  }
  const ids = new Set(authored.map(({ id }) => id))
  const linked = new Set(authored.map(({ esco }) => esco))
  const kept: Concept[] = []
  for (const concept of imported) {
    if (ids.has(concept.id) || (concept.esco !== undefined && linked.has(concept.esco))) continue
    const labels = freeLabels(concept, owners)
    if (labels === undefined) continue
    ids.add(concept.id)
    for (const label of labelsOf({ ...concept, labels })) owners.set(labelKey(label), concept.id)
    kept.push({ ...concept, labels })
  }
  return withoutLooseEnds(kept, ids)
}

/** The taxonomy of both. Throws like `taxonomy` when the authored concepts contradict themselves. */
export function taxonomyBeside(
  authored: readonly Concept[],
  imported: readonly Concept[],
  corrections: readonly Correction[],
  known: { readonly wasChecked?: boolean } = {},
): Taxonomy {
  if (imported.length === 0) return taxonomy(authored, corrections, known)
  try {
    return taxonomy([...authored, ...imported], corrections)
  } catch {
    // Rare, and slower: authored concepts have come since the import.
    return taxonomy([...authored, ...besideAuthored(imported, authored)], corrections)
  }
}

/** What two labels share that are the same to whoever looks them up. */
export function labelKey(label: string): string {
  return wordsOf(label).join(' ')
}

function freeLabels(
  { id, labels }: Concept,
  owners: ReadonlyMap<string, ConceptId>,
): Readonly<Record<Language, Labels>> | undefined {
  const [nl, fr, en] = LANGUAGES.map((language) => {
    const free = labels[language].filter(({ text }) => (owners.get(labelKey(text)) ?? id) === id)
    const [first, ...others] = free
    return first === undefined ? undefined : ([{ ...first, kind: 'preferred' }, ...others] as const)
  })
  return nl === undefined || fr === undefined || en === undefined ? undefined : { nl, fr, en }
}

/** Without links to concepts that are not there, and without chains of broader ones that come back. */
export function withoutLooseEnds(
  concepts: readonly Concept[],
  known: ReadonlySet<ConceptId>,
): Concept[] {
  const parents = new Map(concepts.map(({ id, broader }) => [id, broader]))
  return concepts.map((concept) => {
    const { broader, ...others } = concept
    const related = concept.related.filter((id) => known.has(id) && id !== concept.id)
    const isSound = broader !== undefined && known.has(broader) && !comesBack(concept.id, parents)
    if (!isSound) parents.set(concept.id, undefined)
    return { ...others, related, ...(isSound ? { broader } : {}) }
  })
}

function comesBack(id: ConceptId, parents: ReadonlyMap<ConceptId, ConceptId | undefined>): boolean {
  const seen = new Set<ConceptId>()
  let at = parents.get(id)
  while (at !== undefined && at !== id && !seen.has(at)) {
    seen.add(at)
    at = parents.get(at)
  }
  return at === id
}
