/** Which tokens are a number that may be years: in figures, with a unit against it, or as a word. */
import type { Token } from './tokens.ts'

const UNITS: Readonly<Record<string, readonly string[]>> = {
  nl: 'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(
    ' ',
  ),
  fr: 'un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  ),
  en: 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  ),
}
const TENS: Readonly<Record<string, readonly string[]>> = {
  nl: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' '),
  fr: 'vingt trente quarante cinquante soixante septante quatre-vingt nonante'.split(' '),
  en: 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
}

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...Object.values(UNITS).flatMap((words) => words.map((word, at) => [word, at + 1] as const)),
  ...Object.values(TENS).flatMap((words) => words.map((word, at) => [word, 20 + at * 10] as const)),
  ...(TENS['nl'] ?? []).flatMap((ten, at) =>
    (UNITS['nl'] ?? [])
      .slice(0, 9)
      .map((unit, one) => [`${unit}en${ten}`, 21 + at * 10 + one] as const),
  ),
])

const UNIT = '(?:jaar|jr|j|ans|an|yo|yrs?|y)'
const FIGURES = new RegExp(`^(\\d{1,3})(?:${UNIT})?$`)

export interface Years {
  readonly years: number
  /** Tokens that the number takes. */
  readonly size: number
  /** `14j`, `13yo`: the unit stands against it. */
  readonly hasUnit: boolean
}

/** The years that a number at this place would be; undefined when there is no number of a life. */
export function yearsAt(tokens: readonly Token[], at: number): Years | undefined {
  const token = tokens[at]
  if (token === undefined || token.kind === 'mark') return undefined
  const found = token.kind === 'number' ? inFigures(token.text) : inWords(tokens, at)
  return found !== undefined && found.years >= 2 && found.years <= 110 ? found : undefined
}

function inFigures(text: string): Years | undefined {
  const figures = FIGURES.exec(text)?.[1]
  if (figures === undefined) return undefined
  return { years: Number(figures), size: 1, hasUnit: figures.length < text.length }
}

/** `dertien`, `eenentwintig`; in two words `dix sept`, `vingt cinq`, `twenty one`. */
function inWords(tokens: readonly Token[], at: number): Years | undefined {
  const first = NUMBERS.get(tokens[at]?.text ?? '')
  if (first === undefined) return undefined
  const next = NUMBERS.get(tokens[at + 1]?.text ?? '')
  const adds =
    next !== undefined && next < 10 && (first === 10 || (first >= 20 && first % 10 === 0))
  if (adds) return { years: first + next, size: 2, hasUnit: false }
  return { years: first, size: 1, hasUnit: false }
}
