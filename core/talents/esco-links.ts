/** Which skills of ESCO an authored concept stands for already, and which of them are languages. */
import { ConceptId } from '../domain/ids.ts'
import { LANGUAGES } from '../domain/language.ts'
import type { Concept } from './concept.ts'
import type { Owners } from './esco-labels.ts'
import type { EscoLabels, EscoSkill } from './esco-rules.ts'
import { codeOfLanguage } from './language-names.ts'

/**
 * The authored concepts of these skills by URI: one that names the URI, else the same language, else the
 * one that has a label of the skill in most languages, two or more.
 */
export function linksFor(
  skills: readonly EscoSkill[],
  authored: readonly Concept[],
  owners: Owners,
): Map<string, ConceptId> {
  const byUri = new Map(authored.map(({ esco, id }) => [esco, id]))
  const byLanguage = new Map(authored.map(({ spoken, id }) => [spoken, id]))
  const links = new Map<string, ConceptId>()
  for (const { uri, labels } of skills) {
    const spoken = languageOfSkill(labels)
    const sameLanguage = spoken === undefined ? undefined : byLanguage.get(spoken)
    const link = byUri.get(uri) ?? sameLanguage ?? sharedInTwo(labels, owners)
    if (link !== undefined) links.set(uri, ConceptId.parse(link))
  }
  return links
}

/** The authored concept that has a label of this skill in most languages, two or more. */
function sharedInTwo(labels: EscoLabels, owners: Owners): string | undefined {
  const counts = new Map<string, number>()
  for (const language of LANGUAGES) {
    const shared = new Set(
      (labels[language] ?? [])
        .map((label) => owners.authoredWith(label, language))
        .filter(isDefined),
    )
    for (const id of shared) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  const [best] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return best !== undefined && best[1] >= 2 ? best[0] : undefined
}

/** The code of the language that a skill is: its preferred labels say so in every language it has. */
export function languageOfSkill(labels: EscoLabels): string | undefined {
  const codes = LANGUAGES.flatMap((language) => {
    const [preferred] = labels[language] ?? []
    return preferred === undefined ? [] : [codeOfLanguage(preferred, language)]
  })
  const [first, ...others] = codes
  return others.length > 0 && others.every((code) => code === first) ? first : undefined
}

export function isDefined<T>(value: T | undefined): value is T {
  return value !== undefined
}
