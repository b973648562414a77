/**
 * What stands between two talents says whether they are two: people put a word or a mark between two things
 * («breien en haken», «wandelen, fietsen»), and name one thing in one breath («de boekhouding in Excel»,
 * «appels vidéo sur sa tablette», «paint the Warhammer minis»).
 */
import type { Taxonomy } from '../talents/index.ts'
import type { Mention } from './mention.ts'
import type { Line } from './words-line.ts'

/** `one`: one topic in two words; `listed`: two of a kind; `apart`: two thoughts. */
export type Link = 'one' | 'listed' | 'apart'

export interface LinkContext {
  readonly line: Line
  readonly taxonomy: Taxonomy
}

/** More words between two talents make two thoughts of them. */
const ONE_BREATH = 7
const LONGEST_LIST = 4

const LISTING = new Set(['en', 'of', 'et', 'ou', 'and', 'or', ',', '&', '+', '/'])
const JOINING = new Set(['en', 'of', 'et', 'ou', 'and', 'or'])
/** Behind what lists: `naaien en ook de breimachine`, `le tricot et l'harmonica`, `rappen en zelf beats maken`. */
const SMALL = new Set(
  "ook zelf eigen wat iets met om te hoe leren de het een mijn la le les l' d' de du des un une mon ma mes aussi a apprendre comment the a an my also own to how learn in en".split(
    ' ',
  ),
)
/** Whatever else people put between two thoughts. */
const PARTING = new Set(
  'alsook ook plus aussi puis ainsi also then maar mais but dan tegen voor contre pour for against'.split(
    ' ',
  ),
)

/** How these two belong together, the earlier one first. */
export function linkOf({ line, taxonomy }: LinkContext, first: Mention, second: Mention): Link {
  const between = line.tokens.slice(first.to, second.from)
  const lists = between.some(({ text }) => LISTING.has(text))
  if (lists) {
    const isList = between.every(({ text }) => LISTING.has(text) || SMALL.has(text))
    return isList && between.length <= LONGEST_LIST ? 'listed' : 'apart'
  }
  if (between.length > ONE_BREATH) return 'apart'
  if (between.some(({ kind, text }) => kind === 'mark' || PARTING.has(text))) return 'apart'
  // «Ik spreek Frans Engels Arabisch»: languages are named in a row.
  const areTongues =
    taxonomy.has(first.concept, 'language') && taxonomy.has(second.concept, 'language')
  return areTongues ? 'listed' : 'one'
}

/** Whether something between the two lists them, in whichever order: `toneel of improvisatie`, `werk zoeken en maken cv`. */
export function areListed({ tokens }: Line, one: Mention, other: Mention): boolean {
  const [first, second] = one.from < other.from ? [one, other] : [other, one]
  const between = tokens.slice(first.to, second.from)
  return between.length < ONE_BREATH && between.some(({ text }) => JOINING.has(text))
}
