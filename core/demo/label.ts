/**
 * The label in the records themselves: a name that exists in the world is never shown without it,
 * whatever shows the record.
 */
import { LANGUAGES, type Language, type Wording } from '../domain/index.ts'
import { type Key, sayPlain, t } from '../texts/index.ts'

export const LABEL = plainIn('nl', 'demo.label')

/** The name, with the label behind it where it is the name of something that exists. */
export function labelled(named: { readonly name: string; readonly real: boolean }): string {
  return named.real ? `${named.name} (${LABEL})` : named.name
}

/** Texts of the catalogue, one after the other, as words of a record in every language. */
export function inEvery(...keys: readonly Key[]): Wording {
  return Object.fromEntries(
    LANGUAGES.map((language) => [language, keys.map((key) => plainIn(language, key)).join(' ')]),
  )
}

function plainIn(language: Language, key: Key): string {
  return sayPlain(t(key), { language, label: (concept) => concept })
}
