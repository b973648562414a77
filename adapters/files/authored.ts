/** The data that the house is built with: concepts, places, words. Read at every start. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Result } from '../../core/result.ts'
import {
  ESCO_FILE,
  type Known,
  type Problem,
  parseConcepts,
  parseCorrections,
  parseGroups,
  type TalentGroup,
  type Taxonomy,
  taxonomyBeside,
  tellProblem,
} from '../../core/talents/index.ts'
import {
  type Compiled,
  compileWords,
  type Gazetteer,
  gazetteer,
  type Lexicon,
  lexicon,
  type NamedPlace,
  parsePlaces,
  parseRespellings,
  parseSentences,
  parseWords,
  trainJudges,
  withJudges,
} from '../../core/understanding/index.ts'
import { checksumOf, keep, readKept } from './compiled.ts'
import { dictionaryVersions, readDictionaries } from './dictionaries.ts'
import { readOneTsv, readSources, readTsv, type TsvFile } from './read-tsv.ts'

const CORE = new URL('../../core/', import.meta.url)
const TALENTS = new URL('../../core/talents/data/', import.meta.url)
const UNDERSTANDING = new URL('../../core/understanding/data/', import.meta.url)

/** What `read` needs to know, apart from the person: spread it into its context. */
export interface Knowledge {
  readonly taxonomy: Taxonomy
  readonly groups: readonly TalentGroup[]
  readonly gazetteer: Gazetteer
  readonly lexicon: Lexicon
  readonly compiled: Compiled
}

/**
 * Everything at once. What takes seconds to work out is kept beside the program and made again when a
 * file that it comes from has changed. What was imported into the data folder counts as well. Throws one
 * error that lists every problem as `file:line`. `beforeWork` is called before what takes seconds.
 */
export function readKnowledge(dataFolder?: string, beforeWork?: () => void): Knowledge {
  const imported = readImported(dataFolder)
  const checksum = checksumWith(imported)
  const kept = readKept(checksum)
  // What was worked out from the very same files was found without flaws then.
  const known = { wasChecked: kept !== undefined }
  const knowledge = {
    taxonomy: withImported(imported, TALENTS, known),
    groups: readGroups(),
    gazetteer: readPlaces(known),
    lexicon: readLexicon(kept?.inflected),
  }
  if (kept !== undefined) return { ...knowledge, compiled: kept }
  beforeWork?.()
  const compiled = compile(knowledge)
  keep(checksum, compiled)
  return { ...knowledge, compiled }
}

function checksumWith(imported: readonly TsvFile[]): string {
  const texts = imported.map(({ text }) => text)
  return checksumOf([...sourcesOf(CORE), ...dictionaryVersions(), ...texts])
}

/** Everything that a compilation depends on: the authored files, and the rules that read them. */
function sourcesOf(folder: URL): Uint8Array[] {
  return ['talents', 'understanding'].flatMap((room) => readSources(new URL(`${room}/`, folder)))
}

function compile(knowledge: Omit<Knowledge, 'compiled'>): Compiled {
  const { taxonomy: concepts, gazetteer: places, lexicon: words } = knowledge
  const compiled = compileWords(concepts.concepts, places.names, words, readDictionaries())
  const sentences = parsed(
    readTsv(UNDERSTANDING).filter(({ name }) => name.startsWith('sentences-')),
    parseSentences,
  )
  return withJudges(compiled, trainJudges(sentences, { ...knowledge, compiled }))
}

/** Files of concepts are named after their theme and group; other tables of the folder are not. */
const IS_CONCEPTS = /^(?:relax|make|eat|grow|think)-/

/**
 * The whole talententaal: as authored, and beside it what was imported into a data folder, when one is
 * given. Throws one error that lists every problem as `file:line`.
 */
export function readTalents(folder: string | URL = TALENTS, dataFolder?: string): Taxonomy {
  return withImported(readImported(dataFolder), folder)
}

function withImported(
  files: readonly TsvFile[],
  folder: string | URL = TALENTS,
  known: Known = {},
): Taxonomy {
  const tables = readTsv(folder)
  const concepts = tables.filter(({ name }) => IS_CONCEPTS.test(name))
  const corrections = tables.filter(({ name }) => name === 'relatedness.tsv')
  const authored = parsed(concepts, (text, file) => parseConcepts(text, file, known))
  const imported = parsed(files, parseConcepts)
  return taxonomyBeside(authored, imported, parsed(corrections, parseCorrections), known)
}

/** What was imported from ESCO into this folder: one file or none. */
function readImported(dataFolder: string | undefined): TsvFile[] {
  if (dataFolder === undefined) return []
  const path = join(dataFolder, ESCO_FILE)
  return existsSync(path) ? [{ name: path, text: readFileSync(path, 'utf8') }] : []
}

/** The authored files themselves, for whoever looks them over. */
export function readTalentFiles(folder: string | URL = TALENTS): TsvFile[] {
  return readTsv(folder)
}

/** The groups that concepts are sorted by, with their names. Throws like `readTalents`. */
export function readGroups(): TalentGroup[] {
  return parsed([readOneTsv(TALENTS, 'groups.tsv')], parseGroups)
}

/** Every place that people may name. Throws like `readTalents`. */
export function readPlaces(known: Known = {}): Gazetteer {
  const parse: Parse<NamedPlace> = (text, file) => parsePlaces(text, file, known)
  return gazetteer(parsed([readOneTsv(UNDERSTANDING, 'places.tsv')], parse))
}

/** How people spell, and which words are known; `inflected` as they are kept. Throws like `readTalents`. */
export function readLexicon(inflected?: string): Lexicon {
  return lexicon(
    parsed([readOneTsv(UNDERSTANDING, 'respellings.tsv')], parseRespellings),
    parsed([readOneTsv(UNDERSTANDING, 'words.tsv')], parseWords),
    inflected === undefined ? undefined : new Set(inflected.split('\n')),
  )
}

type Parse<T> = (text: string, file: string) => Result<T[], Problem[]>

function parsed<T>(files: readonly TsvFile[], parse: Parse<T>): T[] {
  const results = files.map(({ name, text }) => parse(text, name))
  const problems = results.flatMap((result) => (result.ok ? [] : result.error))
  if (problems.length > 0) throw new Error(problems.map(tellProblem).join('\n'))
  return results.flatMap((result) => (result.ok ? result.value : []))
}
