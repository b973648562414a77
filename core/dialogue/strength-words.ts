/** «Ze is heel geduldig»: which of the few strengths somebody names in words. Anything more is none. */
import type { Strength } from '../domain/index.ts'
import { bare } from './always.ts'

const WORDS: Readonly<Record<Strength, string>> = {
  explains:
    'legt(?: het| alles)? (?:goed |duidelijk )?uit|goed uitleggen|explique(?: tout)?(?: bien)?|explains?(?: things| it)?(?: well)?|explaining(?: things)?',
  patient: 'geduldig|veel geduld|patiente?|patient|patience',
  cheers:
    'maakt (?:goede |veel )?sfeer|plezant|grappig|vrolijk|gezellig|met de l ambiance|drole|amusante?|joyeu(?:x|se)|funny|fun|cheerful|makes it fun',
  listens:
    'luistert(?: goed)?|goed luisteren|ecoute(?: bien)?|ecouter|listens?(?: well)?|listening',
  dares:
    'durft(?: te proberen| proberen| veel| alles)?|moedig|dapper|ose(?: essayer)?|courageu(?:x|se)|dares(?: to try)?|brave',
  helps:
    'helpt(?: anderen| iedereen| mensen| mij| ons)?|behulpzaam|aide (?:les autres|tout le monde)|serviable|helps(?: others| people| everybody| everyone)?|helpful',
}

const BEFORE =
  '(?:(?:ze|zij|hij|die|hun|is|kan|was|heeft|heel|zeer|erg|echt|altijd|goed|elle|il|est|etait|a|sait|tres|vraiment|toujours|bien|beaucoup de|she|he|they|are|has|very|really|so|always|good at|a lot of) )*'

const PATTERNS = Object.entries(WORDS).map(
  ([strength, words]) => [strength as Strength, new RegExp(`^${BEFORE}(?:${words})$`)] as const,
)

/** `name`: how the person is called, which may stand before it. */
export function strengthIn(text: string, name: string): Strength | undefined {
  const said = bare(text)
  const called = `${bare(name)} `
  const words = said.startsWith(called) ? said.slice(called.length) : said
  return PATTERNS.find(([, pattern]) => pattern.test(words))?.[0]
}
