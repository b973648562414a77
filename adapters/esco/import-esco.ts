/**
 * Brings the skills of ESCO into one file of concepts in the data folder, which is read at the next start.
 * The same input gives the same file; nothing is written when nothing has changed.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { LANGUAGES, type Language } from '../../core/domain/index.ts'
import { failed, ok, type Result } from '../../core/result.ts'
import {
  ESCO_FILE,
  type EscoBeside,
  type EscoMerged,
  type EscoRules,
  escoRules,
  mergeEsco,
  type Problem,
  tellProblem,
  writeConcepts,
} from '../../core/talents/index.ts'
import { findEscoFiles } from './find-files.ts'
import { type EscoRead, readEsco } from './read-esco.ts'

const RULES = new URL('../../core/talents/data/esco/', import.meta.url)

/** What must stand above the concepts: whose they are, and who wrote the file. */
const REMARKS = [
  'Made by «goesting import esco»; the next import writes it again, and removing it undoes the import.',
  'This service uses the ESCO classification of the European Commission.',
]

export interface EscoWish {
  /** The folder with the official files. */
  readonly from: string
  readonly dataFolder: string
  readonly languages: readonly Language[]
  readonly scope: 'full' | 'hobby'
  /** What the skills come beside: asked for when there is something to merge. */
  readonly beside: () => Pick<EscoBeside, 'authored' | 'isEveryday'>
  /** Hears what is being done, for whoever waits. */
  readonly telling: (doing: { readonly file: string } | 'merging') => void
}

export interface EscoImport extends EscoMerged, Pick<EscoRead, 'read' | 'unreleased' | 'problems'> {
  readonly path: string
  /** The file was not there, or other concepts stood in it. */
  readonly changed: boolean
  /** Languages that were asked for and that no skills were read in. */
  readonly missing: readonly Language[]
  readonly hasBroader: boolean
}

/** Why nothing was imported; what stood in the data folder is untouched. */
export type EscoRefusal =
  | { readonly kind: 'no-folder' }
  | { readonly kind: 'no-files' }
  | { readonly kind: 'nothing-read'; readonly problems: readonly Problem[] }

/** Imports. Throws when the data folder cannot be written to. */
export function importEsco(wish: EscoWish): Result<EscoImport, EscoRefusal> {
  const files = findEscoFiles(wish.from, wish.languages)
  if (files === undefined) return failed({ kind: 'no-folder' })
  if (Object.keys(files.skills).length === 0) return failed({ kind: 'no-files' })
  const esco = readEsco(files, (file) => {
    wish.telling({ file })
  })
  const { read, unreleased, problems } = esco
  if (esco.skills.length === 0) return failed({ kind: 'nothing-read', problems })
  wish.telling('merging')
  const merged = mergeEsco({ ...esco, scope: wish.scope }, { ...wish.beside(), rules: readRules() })
  const path = join(wish.dataFolder, ESCO_FILE)
  const changed = put(path, writeConcepts(merged.concepts, REMARKS), wish.dataFolder)
  const missing = LANGUAGES.filter(
    (language) => wish.languages.includes(language) && read[language] === undefined,
  )
  const hasBroader = files.broader !== undefined
  return ok({ ...merged, read, unreleased, problems, path, changed, missing, hasBroader })
}

/** The two tables that say what a skill is for us. Throws like everything that the house is built with. */
export function readRules(): EscoRules {
  const [groups, words] = ['groups.tsv', 'words.tsv'].map((name) => ({
    name: `esco/${name}`,
    text: readFileSync(new URL(name, RULES), 'utf8'),
  }))
  const rules = groups && words ? escoRules(groups, words) : failed([])
  if (rules.ok) return rules.value
  throw new Error(rules.error.map(tellProblem).join('\n'))
}

/** Writes aside and moves: who reads at the same time sees a whole file. False when it was so already. */
function put(path: string, text: string, folder: string): boolean {
  if (textOf(path) === text) return false
  mkdirSync(folder, { recursive: true })
  const aside = `${path}.${String(process.pid)}`
  writeFileSync(aside, text)
  renameSync(aside, path)
  return true
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}
