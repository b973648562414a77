/** Brings authored tables from a folder into memory as text. What they mean is for the core's parsers. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface TsvFile {
  /** The file's own name, for messages about it. */
  readonly name: string
  readonly text: string
}

/** Every `.tsv` file of a folder, in the order of their names, so that each start reads the same. */
export function readTsv(folder: string | URL): TsvFile[] {
  const path = typeof folder === 'string' ? folder : fileURLToPath(folder)
  const names = readdirSync(path).filter((name) => name.endsWith('.tsv'))
  if (names.length === 0)
    throw new Error(`There is no .tsv file in ${path}; it is needed to start.`)
  return names.sort().map((name) => ({ name, text: readFileSync(join(path, name), 'utf8') }))
}

/** One `.tsv` file of a folder. Throws when it is missing. */
export function readOneTsv(folder: URL, name: string): TsvFile {
  return { name, text: readFileSync(new URL(name, folder), 'utf8') }
}

/** The bytes of every program and table in a folder and below it, in the order of their names. */
export function readSources(folder: URL): Uint8Array[] {
  const path = fileURLToPath(folder)
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsv|ts)$/.test(name))
    .sort()
    .map((name) => readFileSync(join(path, name)))
}
