/** The places of Belgium: municipalities, districts and quarters, by all the names that people give them. */
import { Language, Whereabouts } from '../domain/index.ts'
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
  const problems: Problem[] = []
  const places: NamedPlace[] = []
  const municipalities = new Set(
    table.value.filter(({ cells }) => cells.municipality === '').map(({ cells }) => cells.name),
  )
  const seen = new Set<string>()
  for (const row of table.value) {
    const place = placeOf(row, municipalities, wasChecked ? asWritten : checked)
    const once = `${row.cells.name}, ${row.cells.municipality}`
    if (!place.ok) problems.push({ file, line: row.line, ...place.error })
    else if (seen.has(once)) {
      const message = `«${row.cells.name}» is here twice; put its names and postcodes in one row.`
      problems.push({ file, line: row.line, column: 'name', message })
    } else places.push(place.value)
    seen.add(once)
  }
  return problems.length > 0 ? failed(problems) : ok(places)
}

type Flaw = Pick<Problem, 'column' | 'message'>

function placeOf(
  { cells }: PlaceRow,
  municipalities: ReadonlySet<string>,
  whereabouts: Check,
): Result<NamedPlace, Flaw> {
  if (cells.name === '') return failed({ column: 'name', message: 'A name is missing.' })
  if (cells.municipality !== '' && !municipalities.has(cells.municipality)) {
    const message = `«${cells.municipality}» is no municipality of this table: give it a row of its own.`
    return failed({ column: 'municipality', message })
  }
  const where = whereabouts({
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

interface Given {
  readonly name: string
  readonly municipality: string
  readonly lat: number | undefined
  readonly lon: number | undefined
}
type Check = (given: Given) => Whereabouts | undefined

const checked: Check = (given) => Whereabouts.safeParse(given).data
/** Looking over thousands of rows again would take a tenth of a start. */
const asWritten: Check = ({ lat = 0, lon = 0, ...names }) => ({ ...names, lat, lon })

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
  const byPostcode = new Map<string, Whereabouts[]>()
  const byWord = new Map<string, readonly Language[]>()
  const postcodeAt = new Map<string, string | undefined>()
  for (const { where, names, postcodes, words } of places) {
    for (const name of names) for (const key of spellingsOf(name)) note(byName, key, where)
    for (const code of postcodes) note(byPostcode, code, where)
    for (const [name, languages] of words) byWord.set(name, languages)
    postcodeAt.set(`${where.name}, ${where.municipality}`, postcodes[0])
  }
  const strangers = STRANGERS.filter((name) => !byName.has(name))
  const names = [...byName.keys(), ...strangers].sort(
    (a, b) => b.length - a.length || (a < b ? -1 : 1),
  )
  const all = (name: string): readonly Whereabouts[] =>
    byName.get(name) ?? byPostcode.get(name) ?? byName.get(keyOf(name)) ?? []
  const plain = new Map<string, string>()
  for (const name of byName.keys()) {
    const word = joined(name.split(' '))
    if (!plain.has(word)) plain.set(word, name)
  }
  const nearest = typos([...strangers, ...plain.keys()])
  return {
    find: (name) => all(name)[0],
    near: (word) => plain.get(nearest(word) ?? ''),
    names,
    all,
    postcodeOf: ({ name, municipality }) => postcodeAt.get(`${name}, ${municipality}`),
    wordIn: (name) => byWord.get(name) ?? [],
  }
}

function note(index: Map<string, Whereabouts[]>, key: string, where: Whereabouts): void {
  const known = index.get(key)
  if (key === '' || known?.includes(where) === true) return
  if (known === undefined) index.set(key, [where])
  else known.push(where)
}
