/** What each skill of ESCO is called here: the labels that it may carry, and one in every language. */
import { LANGUAGES } from '../domain/language.ts'
import type { Concept } from './concept.ts'
import { cleanLabel, type Owners } from './esco-labels.ts'
import { isDefined } from './esco-links.ts'
import type { EscoLabels, EscoSkill } from './esco-rules.ts'
import type { Label } from './label.ts'

/** Labels as our files can hold them, each once; without languages that none is left in. */
export function cleanLabels(labels: EscoLabels): EscoLabels {
  const clean = LANGUAGES.flatMap((language) => {
    const own = [...new Set((labels[language] ?? []).map(cleanLabel))].filter((text) => text !== '')
    return own.length === 0 ? [] : [[language, own] as const]
  })
  return Object.fromEntries(clean)
}

/** The labels that each skill may carry; a skill that may carry none is absent. */
export function claimed(skills: readonly EscoSkill[], owners: Owners): Map<string, EscoLabels> {
  const free = new Map<string, Set<string>>()
  const claim = (uri: string, texts: readonly string[]): void => {
    for (const text of texts) {
      if (owners.claim(text, uri)) free.set(uri, (free.get(uri) ?? new Set()).add(text))
    }
  }
  const each = (labels: EscoLabels, from: number, to?: number): string[] =>
    LANGUAGES.flatMap((language) => labels[language]?.slice(from, to) ?? [])
  for (const { uri, labels } of skills) claim(uri, each(labels, 0, 1))
  for (const { uri, labels } of skills) claim(uri, each(labels, 1))
  const kept = skills.flatMap(({ uri, labels }) => {
    const own = LANGUAGES.flatMap((language) => {
      const texts = labels[language]?.filter((text) => free.get(uri)?.has(text) === true) ?? []
      return texts.length === 0 ? [] : [[language, texts] as const]
    })
    return own.length === 0 ? [] : [[uri, Object.fromEntries(own)] as const]
  })
  return new Map(kept)
}

/** Where a language has no label, it shows the preferred one of the first of these that has. */
const LENDERS = ['en', 'nl', 'fr'] as const

/** These labels, and one lent by another language where there is none. */
export function inEachLanguage(labels: EscoLabels): Concept['labels'] {
  const lent = LENDERS.map((language) => labels[language]?.[0]).find(isDefined) ?? ''
  const [nl, fr, en] = LANGUAGES.map((language) => labelled(labels[language] ?? [lent]))
  const none = labelled([lent])
  return { nl: nl ?? none, fr: fr ?? none, en: en ?? none }
}

/** As written: thousands of labels need no paradigms, and a plural of theirs is often another's label. */
function labelled(texts: readonly string[]): readonly [Label, ...Label[]] {
  const [first = '', ...others] = texts
  return [
    { text: first, kind: 'preferred', asWritten: true },
    ...others.map((text): Label => ({ text, kind: 'alternative', asWritten: true })),
  ]
}
