/** `goesting import people | activities | places | groups FILE`: a file comes into a club. */
import type { Command } from 'commander'
import { Overtaken } from '../../core/acts/index.ts'
import type { Club } from '../../core/domain/index.ts'
import { type GivenRecord, type RecordKind, starter } from '../../core/records/index.ts'
import { clubsOf, named } from './clubs.ts'
import type { House } from './house.ts'
import { report, SORTS, type Sort } from './import-report.ts'
import { type Ends, type ExitCode, inHouse, type Operator } from './operator.ts'
import { gathered } from './records-file.ts'

interface Options {
  readonly club?: string
  readonly dryRun?: true
  readonly starter?: true
  readonly json?: true
}

/** What each word brings in, and what its records may stand on in the same file. */
const RECORDS = {
  people: { kind: 'person', beside: [] },
  activities: { kind: 'activity', beside: ['partner', 'place'] },
  places: { kind: 'place', beside: [] },
  groups: { kind: 'group', beside: ['place'] },
} as const satisfies Record<Sort, { kind: RecordKind; beside: readonly RecordKind[] }>

export function importRecords(imports: Command, operator: Operator, ends: Ends): void {
  const { tell } = operator
  for (const sort of SORTS)
    imports
      .command(sort)
      .argument('[file]', tell('operator.import.records.file'))
      .description(tell(`operator.import.${sort}.about`))
      .option('--club <club>', tell('operator.desk.club'))
      .option('--dry-run', tell('operator.import.records.trial'))
      .option('--starter', tell('operator.import.records.starter'))
      .option('--json', tell('operator.help.json'))
      .action(async (file: string | undefined, options: Options) => {
        ends(await run(operator, sort, file, options))
      })
}

async function run(
  operator: Operator,
  sort: Sort,
  file: string | undefined,
  options: Options,
): Promise<ExitCode> {
  if (options.starter === true) {
    operator.print(starter(RECORDS[sort].kind, operator.language))
    return 0
  }
  if (file === undefined) {
    operator.complain(operator.tell('operator.import.records.no-file', { command: sort }))
    return 2
  }
  return inHouse(operator, async (house) => {
    const club = await clubFor(operator, house, options.club)
    return typeof club === 'number' ? club : bring(operator, house, { sort, file, club, options })
  })
}

/** The club that was named, or the only real one. The practice club is never meant without its name. */
async function clubFor(
  operator: Operator,
  house: House,
  name: string | undefined,
): Promise<Club | ExitCode> {
  const { tell, complain } = operator
  const clubs = await clubsOf(house.store)
  const real = clubs.filter(({ state }) => state === 'open' || state === 'founding')
  const club = name === undefined ? real[0] : named(clubs, name)
  if (club !== undefined && (name !== undefined || real.length === 1)) return club
  const list = { list: (name === undefined ? real : clubs).map((one) => one.name) }
  if (clubs.length === 0) complain(tell('operator.club.none'))
  else if (name !== undefined) complain(tell('operator.club.unknown', { name, clubs: list }))
  else if (real.length > 1) complain(tell('operator.import.records.which', { clubs: list }))
  else complain(tell('operator.import.records.only-demo'))
  return name === undefined && clubs.length > 0 ? 2 : 1
}

interface Asked {
  readonly sort: Sort
  readonly file: string
  readonly club: Club
  readonly options: Options
}

async function bring(
  operator: Operator,
  house: House,
  { sort, file, club, options }: Asked,
): Promise<ExitCode> {
  const { tell, complain } = operator
  const isForPrograms = options.json === true
  const knowledge = await house.recordGround(club)
  const { kind, beside } = RECORDS[sort]
  const read = await gathered(operator, file, { knowledge, kind, tell, isListed: isForPrograms })
  if (read === undefined) return 1
  const wanted = read.records.filter((record) => record.kind === kind)
  if (wanted.length === 0) {
    complain(tell('operator.records.none', { file }))
    return 1
  }
  const isBeside = (record: GivenRecord): boolean =>
    (beside as readonly RecordKind[]).includes(record.kind)
  const along = read.records.filter(isBeside)
  const others = read.records.length - wanted.length - along.length
  const isTrial = options.dryRun === true
  const telling = (done: number, all: number): void => {
    if (!isForPrograms && done < all)
      complain(tell('operator.import.records.progress', { done, all }))
  }
  try {
    // What stands on nothing is counted apart from what was asked for.
    await house.bringIn(club, along, { isTrial })
    const counts = await house.bringIn(club, wanted, { isTrial, telling })
    report(operator, { sort, club, isTrial, counts, others, read }, isForPrograms)
    return 0
  } catch (error) {
    if (!(error instanceof Overtaken)) throw error
    complain(tell('operator.import.records.overtaken'))
    return 1
  }
}
