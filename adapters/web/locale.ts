/** Which language a browser asks for, and our own short texts in it. */
import { LANGUAGES, Language } from '../../core/domain/index.ts'
import { type Key, say, sayPlain, t, type Value } from '../../core/texts/index.ts'
import { type Html, spanned } from './html.ts'

/** The languages that an `Accept-Language` header wants and we speak, most wanted first. */
export function wanted(acceptLanguage: string | undefined): Language[] {
  const asked = (acceptLanguage ?? '')
    .slice(0, 400)
    .split(',')
    .map((part) => {
      const [tag = '', ...settings] = part.trim().toLowerCase().split(';')
      const quality = settings.find((setting) => setting.trim().startsWith('q='))
      const weight = quality === undefined ? 1 : Number(quality.trim().slice(2))
      return { language: Language.safeParse(tag.split('-')[0]).data, weight }
    })
    .filter(({ language, weight }) => language !== undefined && weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .flatMap(({ language }) => (language === undefined ? [] : [language]))
  return [...new Set(asked)]
}

/** The language for a page whose reader we do not know yet; Dutch when none of ours is wanted. */
export function languageFor(acceptLanguage: string | undefined): Language {
  return wanted(acceptLanguage)[0] ?? LANGUAGES[0]
}

/** One of the page's own texts. */
export function text(key: Key, language: Language, values?: Record<string, Value>): string {
  return sayPlain(t(key, values), { language, label: (concept) => concept })
}

/** One of the page's own texts with its *bold*. */
export function rich(key: Key, language: Language, values?: Record<string, Value>): Html {
  const spans = say(t(key, values), { language, label: (concept) => concept })
  return spanned(spans)
}
