/** Which language a name stands for: `zweeds`, `suédois` and `Swedish` are `sv`. Knows two-letter codes only. */
import type { Language } from '../domain/language.ts'
import { fold } from './fold.ts'

/** The two-letter codes of ISO 639-1. */
const CODES =
  'aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu'

const names = new Map<Language, ReadonlyMap<string, string>>()

/** The code of a language by its name in one of ours, whatever its case and accents. */
export function codeOfLanguage(name: string, language: Language): string | undefined {
  const known = names.get(language) ?? namesIn(language)
  names.set(language, known)
  return known.get(fold(name))
}

function namesIn(language: Language): ReadonlyMap<string, string> {
  const shown = new Intl.DisplayNames([language], { type: 'language', fallback: 'none' })
  return new Map(
    CODES.split(' ').flatMap((code) => {
      const name = shown.of(code)
      return name === undefined ? [] : [[fold(name), code] as const]
    }),
  )
}
