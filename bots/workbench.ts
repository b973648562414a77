/**
 * What can be had without opening a house: texts are read, talents are looked over, files are brought in
 * and written. The house itself is built in `wire.ts`.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type NotRestored, type Restored, restoreInto } from '../adapters/embedded/restore.ts'
import {
  type EscoImport,
  type EscoRefusal,
  type EscoWish,
  importEsco,
} from '../adapters/esco/import-esco.ts'
import {
  readKnowledge,
  readLexicon,
  readTalentFiles,
  readTalents,
} from '../adapters/files/authored.ts'
import { csvText } from '../adapters/files/csv-text.ts'
import { type RowsOfFile, rowsIn, textIn, type Unreadable } from '../adapters/files/records.ts'
import { canSave, save } from '../adapters/files/save.ts'
import { former } from '../adapters/solver/former.ts'
import { systemRandom } from '../adapters/system/random.ts'
import { type GroupsSheet, groupsPage } from '../adapters/web/groups-page.ts'
import { eraseAgain, holdSending, type NoList, readErasedList } from '../core/acts/index.ts'
import { ConceptId, type Erasure, type Language } from '../core/domain/index.ts'
import { failed, type Result } from '../core/result.ts'
import { type Checked, checkTalents, type Taxonomy } from '../core/talents/index.ts'
import {
  type Gazetteer,
  type Reading,
  type ReadingRecord,
  read,
  recordOf,
} from '../core/understanding/index.ts'
import { DATABASE } from './config/config.ts'

/** Looks the authored files of a folder over; the house's own without a folder. */
export function talentsIn(folder?: string): Checked {
  return checkTalents(readTalentFiles(folder))
}

/** A reader of texts for whoever wants to look: what is understood, as a reading and as a record. */
export interface Reader {
  /** `talk` is the language of the conversation so far, if there is one. */
  readonly read: (text: string, talk?: Language) => Reading
  readonly record: (reading: Reading) => ReadingRecord
  readonly label: (concept: string, language: Language) => string
  readonly taxonomy: Taxonomy
  readonly gazetteer: Gazetteer
}

/** Nothing is opened for it. What was imported into the data folder is known to it, when it is told which. */
export function reader(dataFolder?: string, beforeWork?: () => void): Reader {
  const knowledge = readKnowledge(dataFolder, beforeWork)
  const { taxonomy, gazetteer } = knowledge
  return {
    read: (text, talk) =>
      read(text, { ...knowledge, ...(talk === undefined ? {} : { language: talk }) }),
    record: (reading) => recordOf(reading, taxonomy, gazetteer),
    label: (concept, language) => taxonomy.label(ConceptId.parse(concept), language),
    taxonomy,
    gazetteer,
  }
}

/** The rows of a file that people or programs hand in. */
export const rowsOf = rowsIn
export type { RowsOfFile, Unreadable }

/** Files beside those with rows: read and left behind as text. */
export interface Papers {
  /** A small file of text. */
  readonly text: (path: string) => Result<string, Exclude<Unreadable, 'too-many'>>
  readonly canSave: (path: string) => boolean
  /** Whole, or not at all. */
  readonly save: (path: string, text: string) => Result<void, 'unwritten'>
  /** A table for a spreadsheet, in which no cell is a formula. */
  readonly table: (rows: readonly (readonly string[])[]) => string
  /** Groups as a page of its own, for a browser and a printer. */
  readonly page: (sheet: GroupsSheet) => string
}

export const papers: Papers = {
  text: textIn,
  canSave,
  save,
  table: csvText,
  page: groupsPage,
}
export type { GroupsSheet }

/** Where ESCO is brought in from, where to, and in which languages. */
export type EscoAsked = Omit<EscoWish, 'beside'>
export type { EscoImport, EscoRefusal }

/** Brings the skills of ESCO in beside the talents of the house, without opening it. */
export function escoInto(asked: EscoAsked): Result<EscoImport, EscoRefusal> {
  const beside = () => ({ authored: readTalents().concepts, isEveryday: readLexicon().knows })
  return importEsco({ ...asked, beside })
}

/** Forms groups in a thread of its own. Whoever takes it closes it. */
export { former }

export interface PuttingBack {
  readonly file: string
  readonly replace: boolean
  /** A file that says who was erased: what `goesting erased` printed. */
  readonly erased?: string
}

/** What is wrong with the copy, the house, or the list of who was erased. */
export type NotPutBack = NotRestored | NoList | 'list-missing' | 'list-unread'

/**
 * Puts a copy into a data folder, without opening the house. Before it is anybody's house, sending is held
 * back in it, and whoever was erased since the copy was made is erased again.
 */
export async function putBack(
  dataFolder: string,
  { file, replace, erased }: PuttingBack,
  now: number,
): Promise<Result<Restored, NotPutBack>> {
  const list = erased === undefined ? undefined : listIn(erased)
  if (list?.ok === false) return list
  const random = systemRandom()
  return restoreInto({
    file,
    into: join(dataFolder, DATABASE),
    replace,
    now,
    ...(list === undefined ? {} : { erased: list.value }),
    prepare: async (store, copiedAt, who) => {
      await holdSending({ store }, copiedAt)
      return eraseAgain({ store, random }, who)
    },
  })
}

function listIn(path: string): Result<readonly Erasure[], NotPutBack> {
  if (!existsSync(path)) return failed('list-missing')
  const text = textIn(path)
  if (text.ok) return readErasedList(text.value)
  return failed(text.error === 'no-text' ? 'list-other' : 'list-unread')
}

export type { Restored }
