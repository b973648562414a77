/** Whether two people, or a person and a room, can understand each other. Forbids; scores nothing. */
import type { ConceptId, Member, Offer } from '../../domain/index.ts'
import type { Taxonomy } from '../../talents/index.ts'
import { type Phrase, t } from '../../texts/index.ts'

/** As stated, else the language of the conversation. */
export function spokenBy(member: Pick<Member, 'spoken' | 'language'>): readonly string[] {
  return member.spoken.length > 0 ? member.spoken : [member.language]
}

export function shareLanguage(a: readonly string[], b: readonly string[]): boolean {
  return a.some((language) => b.includes(language))
}

/**
 * Without a common language something can still be shown: when the one who shows it says that it needs
 * few words, or when what is wanted is a language that they speak.
 */
export function worksWithoutWords(
  offer: Offer,
  wanted: ConceptId,
  spokenByTeacher: readonly string[],
  taxonomy: Pick<Taxonomy, 'get'>,
): boolean {
  if (offer.wordless) return true
  const spoken = taxonomy.get(wanted)?.spoken
  return spoken !== undefined && spokenByTeacher.includes(spoken)
}

/** Said when people fit in everything but this. */
export function languageMissing(count: number): Phrase {
  return t('matching.missing.language', { count })
}
