/**
 * A command line over a house with the real store, in which the towns are Genk and Ieper: what the tests
 * of the commands stand on.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { openDatabase } from '../../adapters/embedded/open.ts'
import { embeddedStore } from '../../adapters/embedded/store.ts'
import { importEsco } from '../../adapters/esco/import-esco.ts'
import {
  readGroups,
  readLexicon,
  readPlaces,
  readTalentFiles,
  readTalents,
} from '../../adapters/files/authored.ts'
import type { Founding, Health, House } from '../../bots/cli/house.ts'
import type { ExitCode, Operator } from '../../bots/cli/operator.ts'
import { runCommand } from '../../bots/cli/program.ts'
import { telling } from '../../bots/config/locale.ts'
import { doorsOf } from '../../bots/doors.ts'
import { former, papers, type Reader, reader, rowsOf } from '../../bots/workbench.ts'
import {
  bringIn,
  chooseMatching,
  chooseRounds,
  chooseSending,
  clubWords,
  fairness,
  populations,
  posterLinks,
  recordGround,
} from '../../core/acts/index.ts'
import { Club, ClubId, HOUSE, type Language } from '../../core/domain/index.ts'
import type { Former } from '../../core/forming/index.ts'
import type { Doors, Journal, Store } from '../../core/ports/index.ts'
import { failed, ok } from '../../core/result.ts'
import { checkTalents, type TalentGroup, type Taxonomy } from '../../core/talents/index.ts'
import { t } from '../../core/texts/index.ts'
import type { Gazetteer } from '../../core/understanding/index.ts'
import { handClock } from '../_kit/clock.ts'
import { keptJournal } from '../_kit/journal.ts'

export interface Ran {
  readonly code: ExitCode
  readonly printed: string
  readonly complained: string
  readonly opened: number
  readonly stopped: number
}

export interface Circumstances {
  readonly language?: Language
  readonly env?: Readonly<Record<string, string>>
  readonly health?: Partial<Health>
  /** Instead of the house's own. */
  readonly former?: Former
  /** Somebody watches. */
  readonly progress?: (line: string) => void
  readonly founded?: (founding: Founding) => void
}

export interface Ground {
  /** Records as they are kept, for looking at what a command left behind. */
  readonly store: () => Store
  /** The data folder of this test. */
  readonly folder: () => string
  /** Runs a command line, without the program's own name. */
  readonly goesting: (argv: readonly string[], given?: Circumstances) => Promise<Ran>
  /** Puts clubs into the house: an open one in Genk, but for what is said. */
  readonly keep: (...clubs: readonly Partial<Club>[]) => Promise<void>
}

/** A new house for every test of the file that calls this. */
export function ground(): Ground {
  let folder = ''
  let store: Store
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'goesting-cli-'))
    store = embeddedStore(openDatabase(join(folder, 'house.sqlite')))
  })
  afterEach(async () => {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  })
  return {
    folder: () => folder,
    store: () => store,
    goesting: (argv, given = {}) => run(argv, given, folder, store),
    keep: (...clubs) => keep(store, clubs),
  }
}

let forming: Former | undefined

/** One thread forms for every test of a file: it takes seconds to start, and ends with the process. */
const oneFormer: Former = {
  form: (...given) => (forming ??= former()).form(...given),
  repair: (...given) => (forming ??= former()).repair(...given),
  close: () => Promise.resolve(),
}

let knowing: Reader | undefined

let read: { taxonomy: Taxonomy; groups: readonly TalentGroup[] } | undefined

let gazetteer: Gazetteer | undefined

function places(): { gazetteer: Gazetteer } {
  gazetteer ??= readPlaces()
  return { gazetteer }
}

/** The authored talents, read when a test first needs them. */
function talents(): { taxonomy: Taxonomy; groups: readonly TalentGroup[] } {
  read ??= { taxonomy: readTalents(), groups: readGroups() }
  return read
}

/** Announcements read everything of a house: they are tested over a whole one. */
const nothing = (): never => {
  throw new Error('There are no announcements on this ground.')
}
const NOT_HERE: House['announcements'] = {
  preview: nothing,
  start: nothing,
  steer: nothing,
  progress: nothing,
  of: () => Promise.resolve([]),
}

const NOTHING_STUCK: House['stuck'] = {
  messages: () => Promise.resolve([]),
  replay: nothing,
  events: () => Promise.resolve([]),
  hearAgain: nothing,
  jobs: () => Promise.resolve([]),
}

function bringing(): ReturnType<typeof talents> &
  ReturnType<typeof places> & { journal: Journal; doors: Doors } {
  return { ...talents(), ...places(), journal: keptJournal(), doors: doorsOf({}) }
}

/** When the commands are given. */
export const NOW = Date.UTC(2026, 11, 1)

async function run(
  argv: readonly string[],
  given: Circumstances,
  folder: string,
  store: Store,
): Promise<Ran> {
  const printed: string[] = []
  const complained: string[] = []
  let opened = 0
  let stopped = 0
  const language = given.language ?? 'en'
  const house: House = {
    store,
    start: () => Promise.resolve({ url: 'http://127.0.0.1:1', isSecond: false, told: [] }),
    stop: () => {
      stopped += 1
      return Promise.resolve()
    },
    foundClub: (founding) => {
      if (!['Genk', 'Ieper'].includes(founding.town))
        return Promise.resolve(failed([t('operator.club.bad.town')]))
      given.founded?.(founding)
      return Promise.resolve(
        ok({ clubId: ClubId.parse('c1'), link: 'http://127.0.0.1:1/once/abc' }),
      )
    },
    deskLink: (clubId) => Promise.resolve(ok(`http://127.0.0.1:1/once/${clubId}`)),
    terminal: () => ({ run: () => Promise.resolve() }),
    health: () => Promise.resolve({ counts: {}, outbox: {}, ...given.health }),
    recordGround: (club) => recordGround({ ...talents(), ...places(), store }, club),
    bringIn: (club, records, how) =>
      bringIn({ ...bringing(), store, clock: handClock(NOW) }, club, records, how),
    fairness: (club) =>
      fairness({ store, populations: populations(store), clock: handClock(NOW) }, club),
    chooseMatching: (clubId, words) => chooseMatching({ store }, clubId, words),
    chooseRounds: (clubId, rounds, approval) => chooseRounds({ store }, clubId, rounds, approval),
    chooseSending: (clubId, sending) =>
      chooseSending({ store, journal: keptJournal() }, clubId, sending),
    posterLinks: (club, language, page) =>
      posterLinks(
        {
          ...{ store, clock: handClock(NOW), taxonomy: talents().taxonomy },
          doors: doorsOf({ web: (payload) => page && `${page}/?start=${payload}` }),
        },
        club,
        language,
      ),
    announcements: NOT_HERE,
    stuck: NOTHING_STUCK,
    backup: nothing,
    erased: () => Promise.resolve([]),
    held: () => Promise.resolve([]),
    release: nothing,
    words: (club) => clubWords({ ...talents(), store, populations: populations(store) }, club),
  }
  const operator: Operator = {
    env: { GOESTING_DATA: folder, PORT: '0', ...given.env },
    language,
    tell: telling(language),
    isTty: false,
    print: (line) => printed.push(line),
    complain: (line) => complained.push(line),
    open: () => {
      opened += 1
      return Promise.resolve(house)
    },
    reader: () => Promise.resolve((knowing ??= reader())),
    rows: (path, most) => Promise.resolve(rowsOf(path, most)),
    papers: () => Promise.resolve(papers),
    former: () => Promise.resolve(given.former ?? oneFormer),
    progress: (line) => given.progress?.(line),
    check: (folder) => Promise.resolve(checkTalents(readTalentFiles(folder))),
    importEsco: (asked) => {
      const beside = () => ({
        authored: talents().taxonomy.concepts,
        isEveryday: readLexicon().knows,
      })
      return Promise.resolve(importEsco({ ...asked, beside }))
    },
    restore: nothing,
    piped: async function* () {
      yield* await Promise.resolve([])
    },
    serve: () => Promise.resolve(),
    interrupted: new AbortController().signal,
  }
  const code = await runCommand(argv, operator)
  return { code, printed: printed.join('\n'), complained: complained.join('\n'), opened, stopped }
}

async function keep(store: Store, clubs: readonly Partial<Club>[]): Promise<void> {
  const where = { name: 'Genk', municipality: 'Genk', lat: 50.97, lon: 5.5 }
  for (const club of clubs) {
    const record = Club.parse({
      clubId: HOUSE,
      name: 'Club Genk',
      state: 'open',
      operator: 'Bib Genk',
      contact: 'An, 089 00 00 00',
      privacy: { nl: 'Alles is na een week weg.' },
      centre: where,
      createdAt: 1,
      id: 'genk',
      ...club,
    })
    await store.commit([{ do: 'put', in: 'clubs', record }])
  }
}
