/** The places of the region: municipalities and quarters, by all the names that people give them. */
import { Whereabouts } from '../domain/index.ts'
import { failed, ok, type Result } from '../result.ts'
import { listed, type Problem, parseTable, wordsOf } from '../talents/index.ts'
import type { Gazetteer } from './reading.ts'

export const PLACE_COLUMNS = ['name', 'names', 'municipality', 'postcode', 'lat', 'lon'] as const

export interface NamedPlace {
  readonly where: Whereabouts
  /** The name itself first, then the other ones. */
  readonly names: readonly string[]
  readonly postcodes: readonly string[]
}

/** Places in the order of the file; an empty municipality means that the place is one itself. */
export function parsePlaces(text: string, file = 'places.tsv'): Result<NamedPlace[], Problem[]> {
  const table = parseTable(text, file, PLACE_COLUMNS)
  if (!table.ok) return table
  const problems: Problem[] = []
  const places: NamedPlace[] = []
  for (const { line, cells } of table.value) {
    const where = Whereabouts.safeParse({
      name: cells.name,
      municipality: cells.municipality === '' ? cells.name : cells.municipality,
      lat: cells.lat === '' ? undefined : Number(cells.lat),
      lon: cells.lon === '' ? undefined : Number(cells.lon),
    })
    const postcodes = listed(cells.postcode)
    if (cells.name === '')
      problems.push({ file, line, column: 'name', message: 'A name is missing.' })
    else if (!where.success) {
      const message = `«${cells.lat}», «${cells.lon}» are no latitude and longitude in degrees.`
      problems.push({ file, line, column: 'lat', message })
    } else if (!postcodes.every((code) => /^[1-9]\d{3}$/.test(code))) {
      const message = `«${cells.postcode}» is no list of Belgian postcodes (four digits).`
      problems.push({ file, line, column: 'postcode', message })
    } else {
      places.push({ where: where.data, names: [cells.name, ...listed(cells.names)], postcodes })
    }
  }
  return problems.length > 0 ? failed(problems) : ok(places)
}

/** The first place in the list that has a name or a postcode keeps it: write the larger one first. */
export function gazetteer(places: readonly NamedPlace[]): Gazetteer {
  const byName = new Map<string, Whereabouts>()
  const keep = (key: string, where: Whereabouts): void => {
    if (key !== '' && !byName.has(key)) byName.set(key, where)
  }
  for (const { where, names } of places) for (const name of names) keep(keyOf(name), where)
  const names = [...byName.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  for (const { where, postcodes } of places) for (const code of postcodes) keep(code, where)
  return { find: (name) => byName.get(keyOf(name)), names }
}

function keyOf(name: string): string {
  return wordsOf(name).join(' ')
}
