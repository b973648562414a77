/** Who sits at the command line: their language, where words go, and how a command ends. */
import type { Language } from '../../core/domain/index.ts'
import type { Former } from '../../core/forming/index.ts'
import type { Result } from '../../core/result.ts'
import type { Checked } from '../../core/talents/index.ts'
import type { Env } from '../config/env.ts'
import type { Tell } from '../config/locale.ts'
import type {
  EscoAsked,
  EscoImport,
  EscoRefusal,
  NotPutBack,
  Papers,
  PuttingBack,
  Reader,
  Restored,
  RowsOfFile,
  Unreadable,
} from '../workbench.ts'
import type { House } from './house.ts'

/** 0 fine, 1 failed, 2 used in a wrong way. */
export type ExitCode = 0 | 1 | 2

/** Tells how a command ended; commander itself throws away what an action returns. */
export type Ends = (code: ExitCode) => void

export interface Operator {
  readonly env: Env
  readonly language: Language
  readonly tell: Tell
  /** A person can be asked something and watches what happens. */
  readonly isTty: boolean
  /** A line of the answer: what a program reads too. */
  print(line: string): void
  /** A line about the answer: problems, progress. */
  complain(line: string): void
  /** Opens the house with the settings of `env`. The problems are told when it cannot be opened. */
  open(): Promise<House | undefined>
  /** Reads texts as the house would, without opening it. */
  reader(): Promise<Reader>
  /** Looks the authored files over: the house's own, or those of a folder. Throws when there are none. */
  check(folder?: string): Promise<Checked>
  /** Brings the skills of ESCO in, without opening the house. */
  importEsco(asked: EscoAsked): Promise<Result<EscoImport, EscoRefusal>>
  /** The rows of a file with people, groups, activities or places; `most`: lines that are read at all. */
  rows(path: string, most?: number): Promise<Result<RowsOfFile, Unreadable>>
  /** Files that commands read and leave behind beside those with rows. */
  papers(): Promise<Papers>
  /** Forms groups. Whoever takes it closes it. */
  former(): Promise<Former>
  /** How far long work is, in place of what was said before; '' takes it away. Only where somebody watches. */
  progress(line: string): void
  /** Puts a copy back, without opening the house. Undefined: wrong settings, which are told. */
  restore(putting: PuttingBack): Promise<Result<Restored, NotPutBack> | undefined>
  /** What is piped into the command, line by line. */
  piped(): AsyncIterable<string>
  /** Runs the house until it is stopped: what `npm start` does. */
  serve(): Promise<void>
  /** Aborted when the operator presses Ctrl-C. */
  readonly interrupted: AbortSignal
}

/** Opens the house, does something in it, and closes it whatever happens. */
export async function inHouse(
  operator: Operator,
  work: (house: House) => Promise<ExitCode>,
): Promise<ExitCode> {
  const house = await operator.open()
  if (house === undefined) return 1
  try {
    return await work(house)
  } finally {
    await house.stop()
  }
}

/** The answer for a program, on one line. */
export function printJson(operator: Operator, value: unknown): void {
  operator.print(JSON.stringify(value))
}
