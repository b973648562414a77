/**
 * Keeps what was worked out from the authored files in one file beside the program, under a name that
 * changes with them. Whatever is wrong with that file, it is made again; it is never needed.
 */
import { createHash } from 'node:crypto'
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Compiled } from '../../core/understanding/index.ts'
import { pack, unpack } from './packed.ts'

const FOLDER = fileURLToPath(new URL('../../.cache/words/', import.meta.url))

/** The checksum of these texts or their bytes, in their order: other texts, another compilation. */
export function checksumOf(texts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(text).update('\0')
  return hash.digest('hex').slice(0, 20)
}

function pathOf(checksum: string): string {
  return join(FOLDER, `${checksum}.bin`)
}

/** What is kept under this checksum; undefined when there is nothing, or nothing that can be read. */
export function readKept(checksum: string): Compiled | undefined {
  try {
    return unpack(readFileSync(pathOf(checksum))) as Compiled
  } catch {
    return undefined
  }
}

/** Keeps it, if that is possible. */
export function keep(checksum: string, made: Compiled): void {
  const path = pathOf(checksum)
  try {
    mkdirSync(FOLDER, { recursive: true })
    // Written aside and moved: somebody who reads at the same time sees a whole file or none.
    const aside = `${path}.${String(process.pid)}`
    writeFileSync(aside, pack(made))
    renameSync(aside, path)
    forgetOld()
  } catch {
    // A folder that may not be written to: it is made again at the next start.
  }
}

/** Two houses on one machine may know different words: the newest few stay. */
const KEPT = 4

function forgetOld(): void {
  const files = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.bin'))
    .map((name) => join(FOLDER, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)
  for (const file of files.slice(KEPT)) rmSync(file, { force: true })
}
