/**
 * Makes concepts of the skills of ESCO, beside the authored ones, which always win. Decides what is
 * linked, kept or left out, and counts it; reading the official files and writing ours is for an adapter.
 */
import { ConceptId } from '../domain/ids.ts'
import type { Language } from '../domain/language.ts'
import type { Concept, Flag } from './concept.ts'
import { ESCO_GROUP, endOf, idsFor } from './esco-ids.ts'
import { type Collisions, ownersAmong } from './esco-labels.ts'
import { isDefined, languageOfSkill, linksFor } from './esco-links.ts'
import { claimed, cleanLabels, inEachLanguage } from './esco-names.ts'
import type { EscoLabels, EscoRules, EscoSkill } from './esco-rules.ts'
import { withoutLooseEnds } from './imported.ts'

export interface EscoGiven {
  readonly skills: readonly EscoSkill[]
  /** From the URI of a skill or a group to those of the broader ones. */
  readonly broader: ReadonlyMap<string, readonly string[]>
  /** `hobby` leaves out what is plainly work. */
  readonly scope: 'full' | 'hobby'
}

export interface EscoBeside {
  readonly authored: readonly Concept[]
  readonly rules: EscoRules
  /** A word that people use all day: no skill is called that alone. */
  readonly isEveryday: (word: string) => boolean
}

export interface EscoMerged {
  /** In the order of their ids. */
  readonly concepts: readonly Concept[]
  /** Skills that an authored concept stands for already. */
  readonly linked: readonly { readonly uri: string; readonly concept: ConceptId }[]
  readonly collisions: Readonly<Collisions>
  /** URIs of skills of which every label was another one's. */
  readonly orphans: readonly string[]
  /** Left out as plainly work. */
  readonly work: number
  /** Concepts with a label of their own, and those that show a label of another language. */
  readonly named: Readonly<Record<Language, number>>
  readonly borrowed: Readonly<Record<Language, number>>
}

/**
 * Merges. A skill is linked when an authored concept names its URI, is the same language, or has one of
 * its labels in two languages or more. The order of what is given makes no difference.
 */
export function mergeEsco(given: EscoGiven, beside: EscoBeside): EscoMerged {
  const { authored, rules } = beside
  const owners = ownersAmong(authored, beside.isEveryday)
  const codes = codesIn(given.broader)
  const all = inOrder(given.skills)
  const scoped = all.filter(({ uri }) => given.scope === 'full' || !rules.isWork(codes(uri)))
  const links = linksFor(scoped, authored, owners)
  const others = scoped.filter(({ uri }) => !links.has(uri))
  const names = claimed(others, owners)
  const kept = others.flatMap(({ uri, labels }) => {
    const own = names.get(uri)
    return own === undefined ? [] : [{ uri, labels, own }]
  })
  const ids = idsFor(kept, authored)
  const idOf = (uri: string): ConceptId | undefined => links.get(uri) ?? ids.get(uri)
  const shelved = kept.flatMap(({ uri, labels, own }) => {
    const id = ids.get(uri)
    const [broader] = (given.broader.get(uri) ?? []).map(idOf).filter(isDefined).sort()
    const concept = {
      ...meaningOf(labels, codes(uri), rules),
      labels: inEachLanguage(own),
      esco: uri,
    }
    return id === undefined
      ? []
      : [{ ...concept, id, ...(broader === undefined ? {} : { broader }) }]
  })
  return {
    concepts: fitted(shelved, authored),
    linked: [...links].map(([uri, concept]) => ({ uri, concept })),
    collisions: owners.collisions,
    orphans: others.filter(({ uri }) => !names.has(uri)).map(({ uri }) => uri),
    work: all.length - scoped.length,
    named: countedBy((language) => kept.filter(({ own }) => own[language] !== undefined)),
    borrowed: countedBy((language) => kept.filter(({ own }) => own[language] === undefined)),
  }
}

function inOrder(skills: readonly EscoSkill[]): EscoSkill[] {
  const clean = skills.map(({ uri, labels }) => ({ uri, labels: cleanLabels(labels) }))
  return clean.sort((a, b) => (a.uri < b.uri ? -1 : 1))
}

/** What a skill is for us, by everything that it is called. */
function meaningOf(
  labels: EscoLabels,
  codes: readonly string[],
  rules: EscoRules,
): Pick<Concept, 'theme' | 'group' | 'flags' | 'related' | 'spoken'> {
  const spoken = languageOfSkill(labels)
  const flags = rules.flagsOf(labels, codes)
  const known = { group: ESCO_GROUP, related: [] }
  if (spoken === undefined) return { ...known, theme: rules.themeOf(labels, codes), flags }
  return { ...known, theme: 'think', flags: [...flags, 'language'], spoken }
}

/** Links that lead nowhere or in a circle go; what is handed down comes; in the order of their ids. */
function fitted(concepts: readonly Concept[], authored: readonly Concept[]): Concept[] {
  const known = new Set([...authored, ...concepts].map(({ id }) => id))
  const sound = inherited(withoutLooseEnds(concepts, known), authored)
  return sound.sort((a, b) => (a.id < b.id ? -1 : 1))
}

function countedBy(those: (language: Language) => readonly unknown[]): Record<Language, number> {
  return { nl: those('nl').length, fr: those('fr').length, en: those('en').length }
}

/** The ends of the URIs of the groups above something, from near to far. */
function codesIn(broader: EscoGiven['broader']): (uri: string) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return (uri) => {
    const before = known.get(uri)
    if (before !== undefined) return before
    const above = new Set(broader.get(uri))
    for (const one of above) for (const next of broader.get(one) ?? []) above.add(next)
    const codes = [...above].map(endOf)
    known.set(uri, codes)
    return codes
  }
}

const HANDED_DOWN: readonly Flag[] = ['grown-up', 'certificate', 'excluded', 'private']

/** What is excluded or private as a whole is so in its parts. */
function inherited(concepts: readonly Concept[], authored: readonly Concept[]): Concept[] {
  const byId = new Map([...authored, ...concepts].map((concept) => [concept.id, concept]))
  return concepts.map((concept) => {
    const flags = new Set(concept.flags)
    for (let at = concept.broader; at !== undefined; at = byId.get(at)?.broader) {
      for (const flag of byId.get(at)?.flags ?? []) if (HANDED_DOWN.includes(flag)) flags.add(flag)
    }
    return { ...concept, flags: [...flags].sort() }
  })
}
