/** The authored tables of the demo club, as the house reads them, for the tests of this folder. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type DemoClub, type DemoTables, demoClub, parseDemo } from '../../../core/demo/index.ts'

export const ZONE = 'Europe/Brussels'

export function textsIn(room: 'demo' | 'talents'): ReadonlyMap<string, string> {
  const folder = fileURLToPath(new URL(`../../../core/${room}/data/`, import.meta.url))
  const files = readdirSync(folder).filter((file) => file.endsWith('.tsv'))
  return new Map(files.map((file) => [file, readFileSync(`${folder}/${file}`, 'utf8')]))
}

export function readDemo(): DemoTables {
  const read = parseDemo(textsIn('demo'))
  if (!read.ok) throw new Error(JSON.stringify(read.error))
  return read.value
}

export function foundedAt(instant: string | number): DemoClub {
  const now = typeof instant === 'string' ? Date.parse(instant) : instant
  return demoClub(readDemo(), { now, zone: ZONE })
}
