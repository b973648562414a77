/**
 * A command line over a whole house, wired as it is for operators, in a data folder of its own: for
 * commands that need more of the house than records.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import type { House } from '../../bots/cli/house.ts'
import type { ExitCode, Operator } from '../../bots/cli/operator.ts'
import { runCommand } from '../../bots/cli/program.ts'
import { DATABASE, readConfig } from '../../bots/config/config.ts'
import { telling } from '../../bots/config/locale.ts'
import { wire } from '../../bots/wire.ts'
import { putBack } from '../../bots/workbench.ts'
import type { Language } from '../../core/domain/index.ts'
import type { CollectionName, RecordOf, Write } from '../../core/ports/index.ts'
import { letGo } from '../_kit/let-go.ts'

export interface Said {
  readonly code: ExitCode
  readonly printed: string
  readonly complained: string
}

export interface WholeGround {
  readonly folder: () => string
  readonly file: () => string
  readonly goesting: (argv: readonly string[], language?: Language) => Promise<Said>
  /** Does something in the house between two commands. */
  readonly within: <T>(work: (house: House) => Promise<T>) => Promise<T>
  readonly put: <N extends CollectionName>(
    name: N,
    ...records: readonly RecordOf<N>[]
  ) => Promise<void>
}

/** A new data folder for every test of the file that calls this; the same records for its commands. */
export function whole(): WholeGround {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'goesting-whole-'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  const self: WholeGround = {
    folder: () => folder,
    file: () => join(folder, DATABASE),
    goesting: (argv, language = 'en') => run(argv, folder, language),
    within: async (work) => {
      const house = await opened(folder)
      try {
        return await work(house)
      } finally {
        await house.stop()
      }
    },
    put: (name, ...records) =>
      self.within(async ({ store }) => {
        const done = await store.commit(
          records.map((record) => ({ do: 'put', in: name, record }) as Write),
        )
        if (!done.ok) throw new Error(`${name} was not written.`)
      }),
  }
  return self
}

function environment(folder: string): Readonly<Record<string, string>> {
  return { GOESTING_DATA: folder, PORT: '0', LOG_LEVEL: 'silent' }
}

async function opened(folder: string): Promise<House> {
  const settings = readConfig(environment(folder), { locale: 'en' })
  if (!settings.ok) throw new Error(settings.error.map(({ sentence }) => sentence).join(' '))
  return wire(settings.value.config, settings.value.secrets)
}

async function run(argv: readonly string[], folder: string, language: Language): Promise<Said> {
  const printed: string[] = []
  const complained: string[] = []
  const notHere = (): never => {
    throw new Error('This is not needed here.')
  }
  const operator: Operator = {
    env: environment(folder),
    language,
    tell: telling(language),
    isTty: false,
    print: (line) => printed.push(line),
    complain: (line) => complained.push(line),
    open: () => opened(folder),
    progress: () => undefined,
    interrupted: new AbortController().signal,
    ...{ reader: notHere, rows: notHere, papers: notHere, former: notHere, check: notHere },
    restore: (putting) => putBack(folder, putting, Date.now()),
    ...{ importEsco: notHere, piped: notHere, serve: notHere },
  }
  await letGo()
  const code = await runCommand(argv, operator)
  return { code, printed: printed.join('\n'), complained: complained.join('\n') }
}
