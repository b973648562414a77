/** A folder of its own for each claim, with the embedded store and agenda in it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { embeddedAgenda } from '../../../adapters/embedded/agenda.ts'
import { type EmbeddedDatabase, openDatabase } from '../../../adapters/embedded/open.ts'
import { embeddedStore } from '../../../adapters/embedded/store.ts'
import type { Agenda } from '../../../core/ports/index.ts'
import { handClock } from '../../_kit/clock.ts'
import { keptJournal } from '../../_kit/journal.ts'
import type { AgendaGround, StoreGround } from '../../contract/ground.ts'

export interface Folder {
  readonly file: string
  remove(): void
}

export function ownFolder(): Folder {
  const folder = mkdtempSync(join(tmpdir(), 'goesting-'))
  return {
    file: join(folder, 'house.db'),
    remove() {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export function storeGround(): Promise<StoreGround> {
  const folder = ownFolder()
  const opened: EmbeddedDatabase[] = []
  return Promise.resolve({
    open(declared) {
      const database = openDatabase(folder.file, declared)
      opened.push(database)
      return Promise.resolve(embeddedStore(database))
    },
    dispose() {
      for (const database of opened) database.close()
      folder.remove()
      return Promise.resolve()
    },
  })
}

export function agendaGround(): Promise<AgendaGround> {
  const folder = ownFolder()
  const clock = handClock(Date.UTC(2026, 10, 22))
  const journal = keptJournal()
  const opened: { database: EmbeddedDatabase; agenda: Agenda }[] = []
  const leaseMs = 30_000
  return Promise.resolve({
    journal,
    leaseMs,
    now: () => clock.now(),
    pass(ms) {
      clock.advance(ms)
      return Promise.resolve()
    },
    open() {
      const database = openDatabase(folder.file)
      const agenda = embeddedAgenda({ database, clock, journal, leaseMs, pollMs: 10 })
      opened.push({ database, agenda })
      return Promise.resolve(agenda)
    },
    async dispose() {
      for (const { agenda, database } of opened) {
        await agenda.stop()
        database.close()
      }
      folder.remove()
    },
  })
}
