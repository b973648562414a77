/** The places of Belgium: municipalities, districts and quarters, by all the names that people give them. */
import { kmBetween, Language, Whereabouts } from '../domain/index.ts'
import { failed, ok, type Result } from '../result.ts'
import { fold, type Known, listed, type Problem, parseTable, type Row } from '../talents/index.ts'
import { keyOf, spellingsOf } from './place-names.ts'
import { STRANGERS } from './place-strangers.ts'
import { joined, typos } from './place-typos.ts'
import type { Gazetteer } from './reading.ts'

export const PLACE_COLUMNS = [
  'name',
  'names',
  'municipality',
  'postcode',
  'lat',
  'lon',
  'word',
] as const

export interface NamedPlace {
  readonly where: Whereabouts
  /** The name itself first, then the other ones. */
  readonly names: readonly string[]
  readonly postcodes: readonly string[]
  /** Names that are also everyday words, folded, with the languages in which they are. */
  readonly words: ReadonlyMap<string, readonly Language[]>
}

type PlaceRow = Row<(typeof PLACE_COLUMNS)[number]>

/** Places in the order of the file; an empty municipality means that the place is one itself. */
export function parsePlaces(
  text: string,
  file = 'places.tsv',
  { wasChecked = false }: Known = {},
): Result<NamedPlace[], Problem[]> {
  const table = parseTable(text, file, PLACE_COLUMNS)
  if (!table.ok) return table
  if (wasChecked) return ok(table.value.map(writtenPlace))
  const problems: Problem[] = []
  const places: NamedPlace[] = []
  const municipalities = new Set(
    table.value.filter(({ cells }) => cells.municipality === '').map(({ cells }) => cells.name),
  )
  const seen = new Set<string>()
  for (const row of table.value) {
    const place = placeOf(row, municipalities)
    const isThere = isTwice(row.cells, seen)
    if (!place.ok) problems.push({ file, line: row.line, ...place.error })
    else if (isThere) {
      const message = `«${row.cells.name}» is here twice; put its names and postcodes in one row.`
      problems.push({ file, line: row.line, column: 'name', message })
    } else places.push(place.value)
  }
  return problems.length > 0 ? failed(problems) : ok(places)
}

/** Whether a row like this was seen before. Notes that it was seen. */
function isTwice({ name, municipality }: PlaceRow['cells'], seen: Set<string>): boolean {
  const before = seen.size
  return seen.add(`${name}, ${municipality}`).size === before
}

type Flaw = Pick<Problem, 'column' | 'message'>

function placeOf(
  { cells }: PlaceRow,
  municipalities: ReadonlySet<string>,
): Result<NamedPlace, Flaw> {
  if (cells.name === '') return failed({ column: 'name', message: 'A name is missing.' })
  if (cells.municipality !== '' && !municipalities.has(cells.municipality)) {
    const message = `«${cells.municipality}» is no municipality of this table: give it a row of its own.`
    return failed({ column: 'municipality', message })
  }
  const { data: where } = Whereabouts.safeParse({
    name: cells.name,
    municipality: cells.municipality === '' ? cells.name : cells.municipality,
    lat: cells.lat === '' ? undefined : Number(cells.lat),
    lon: cells.lon === '' ? undefined : Number(cells.lon),
  })
  if (where === undefined) {
    const message = `«${cells.lat}», «${cells.lon}» are no latitude and longitude in degrees.`
    return failed({ column: 'lat', message })
  }
  const postcodes = listed(cells.postcode)
  if (!postcodes.every((code) => /^[1-9]\d{3}$/.test(code))) {
    const message = `«${cells.postcode}» is no list of Belgian postcodes (four digits).`
    return failed({ column: 'postcode', message })
  }
  const names = [cells.name, ...listed(cells.names)]
  const words = wordsIn(cells.word, names)
  return words.ok ? ok({ where, names, postcodes, words: words.value }) : words
}

/** A row that was found without problems before: looking over thousands again would take a tenth of a start. */
function writtenPlace({ cells }: PlaceRow): NamedPlace {
  const { name } = cells
  const municipality = cells.municipality === '' ? name : cells.municipality
  const names = cells.names === '' ? [name] : [name, ...listed(cells.names)]
  const words = wordsIn(cells.word, names)
  return {
    where: { name, municipality, lat: Number(cells.lat), lon: Number(cells.lon) },
    names,
    postcodes: listed(cells.postcode),
    words: words.ok ? words.value : NO_WORDS,
  }
}

const NO_WORDS: NamedPlace['words'] = new Map()

/** `nl|fr:Hal`: the name is a Dutch word, and its other name Hal a French one. */
function wordsIn(cell: string, names: readonly string[]): Result<NamedPlace['words'], Flaw> {
  if (cell === '') return ok(NO_WORDS)
  const words = new Map<string, readonly Language[]>()
  for (const mark of listed(cell)) {
    const [code, name = names[0] ?? ''] = mark.split(':')
    const language = Language.safeParse(code)
    if (!language.success || !names.includes(name)) {
      const message = `«${mark}» is neither a language (nl, fr, en) nor a language and a name of this row: «fr:Hal».`
      return failed({ column: 'word', message })
    }
    words.set(fold(name), [...(words.get(fold(name)) ?? []), language.data])
  }
  return ok(words)
}

/** The first place in the list that has a name or a postcode keeps it: write the larger one first. */
export function gazetteer(places: readonly NamedPlace[]): Gazetteer {
  const byName = new Map<string, Whereabouts[]>()
  const byWord = new Map<string, readonly Language[]>()
  for (const { where, names, words } of places) {
    for (const name of names) for (const key of spellingsOf(name)) note(byName, key, where)
    for (const [name, languages] of words) byWord.set(name, languages)
  }
  const strangers = STRANGERS.filter((name) => !byName.has(name))
  // What few messages ask for is made when it is first asked for.
  let postcodes: Postcodes | undefined
  let near: ((word: string) => string | undefined) | undefined
  const coded = (): Postcodes => (postcodes ??= postcodesOf(places))
  const all = (name: string): readonly Whereabouts[] =>
    byName.get(name) ?? coded().places.get(name) ?? byName.get(keyOf(name)) ?? []
  return {
    find: (name) => all(name)[0],
    nearest: (point) => nearestTo(point, places),
    near: (word) => (near ??= nearIn(byName.keys(), strangers))(word),
    names: longestFirst([...byName.keys(), ...strangers]),
    all,
    postcodeOf: (where) => coded().of.get(titleOf(where)),
    wordIn: (name) => byWord.get(name) ?? [],
  }
}

/** Of a point that lies farther from every centre, nobody here knows where it is. */
const FARTHEST_KM = 15

function nearestTo(
  point: Parameters<Gazetteer['nearest']>[0],
  places: readonly NamedPlace[],
): Whereabouts | undefined {
  let best: Whereabouts | undefined
  let least = FARTHEST_KM
  for (const { where } of places) {
    if (where.name !== where.municipality) continue
    const km = kmBetween(point, where)
    if (km < least) [best, least] = [where, km]
  }
  return best
}

interface Postcodes {
  readonly places: ReadonlyMap<string, readonly Whereabouts[]>
  /** The first one of each place, by its title. */
  readonly of: ReadonlyMap<string, string | undefined>
}

function postcodesOf(places: readonly NamedPlace[]): Postcodes {
  const byPostcode = new Map<string, Whereabouts[]>()
  const of = new Map<string, string | undefined>()
  for (const { where, postcodes } of places) {
    for (const code of postcodes) note(byPostcode, code, where)
    of.set(titleOf(where), postcodes[0])
  }
  return { places: byPostcode, of }
}

function titleOf({ name, municipality }: Whereabouts): string {
  return `${name}, ${municipality}`
}

/** Finds the name that is one typing error away; that of a stranger keeps others from being found. */
function nearIn(
  names: Iterable<string>,
  strangers: readonly string[],
): (word: string) => string | undefined {
  const plain = new Map<string, string>()
  for (const name of names) {
    const word = joined(name.split(' '))
    if (!plain.has(word)) plain.set(word, name)
  }
  const nearest = typos([...strangers, ...plain.keys()])
  return (word) => plain.get(nearest(word) ?? '')
}

/** By length, and of the same length by their letters; each length for itself, which compares far less. */
function longestFirst(names: readonly string[]): string[] {
  const byLength: string[][] = []
  for (const name of names) {
    const same = byLength[name.length]
    if (same === undefined) byLength[name.length] = [name]
    else same.push(name)
  }
  return byLength.reverse().flatMap((same) => same.sort())
}

function note(index: Map<string, Whereabouts[]>, key: string, where: Whereabouts): void {
  const known = index.get(key)
  if (key === '' || known?.includes(where) === true) return
  if (known === undefined) index.set(key, [where])
  else known.push(where)
}
