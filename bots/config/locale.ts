/** The operator's language, and our texts in it. Members are spoken to in their own language elsewhere. */
import type { Language } from '../../core/domain/index.ts'
import { type Key, sayPlain, t, type Value } from '../../core/texts/index.ts'
import type { Env } from './env.ts'

export type Tell = (key: Key, values?: Readonly<Record<string, Value>>) => string

/** By `LC_ALL`, `LC_MESSAGES` or `LANG`, as POSIX orders them; English when none says nl or fr. */
export function operatorLanguage(env: Env): Language {
  const tag = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(
    (value) => value !== undefined && value !== '',
  )
  const language = tag?.slice(0, 2).toLowerCase()
  return language === 'nl' || language === 'fr' ? language : 'en'
}

/** Says our texts to an operator, as plain text. */
export function telling(language: Language): Tell {
  return (key, values) => sayPlain(t(key, values), { language, label: (concept) => concept })
}
