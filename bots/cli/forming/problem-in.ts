/** From a file to a problem of forming: people, what binds them, settings. What contradicts itself stops. */
import { ClubId, Language } from '../../../core/domain/index.ts'
import type { FormingProblem } from '../../../core/forming/index.ts'
import {
  type Gathered,
  type GivenRow,
  ofKind,
  problemOf,
  type Tie,
  tiesOf,
} from '../../../core/records/index.ts'
import { type Phrase, type Speech, sayPlain } from '../../../core/texts/index.ts'
import { telling } from '../../config/locale.ts'
import type { Reader } from '../../workbench.ts'
import type { ExitCode, Operator } from '../operator.ts'
import { gathered } from '../records-file.ts'
import { readSettings, type SettingOptions, type Wish } from './settings.ts'
import { hasClash, strangersTold, tiesInFiles, unknownAttributes } from './told-ties.ts'

export interface ProblemOptions extends SettingOptions {
  readonly in: string
  readonly keepApart?: string
  readonly earlier?: string
  readonly together?: string
}

export interface Asked {
  readonly problem: FormingProblem
  readonly wish: Wish
  readonly speech: Speech
  readonly say: (phrase: Phrase) => string
  readonly reader: Reader
}

/** More people than this are several towns: they are formed town by town. */
export const MOST_PEOPLE = 100_000
/** So many lines can hold them, and everything else that a file may tell. */
const MOST_LINES = 250_000

/** The problem, or how the command ends; everything that is wrong has been told. */
export async function problemIn(
  operator: Operator,
  options: ProblemOptions,
): Promise<Asked | ExitCode> {
  const wish = wishIn(operator, options)
  if (wish === undefined) return 2
  const tell = telling(wish.language)
  const reader = await operator.reader()
  const file = await gathered(operator, options.in, {
    ...{ knowledge: reader, kind: 'person', tell, mostLines: MOST_LINES },
  })
  if (file === undefined) return 1
  const count = ofKind(file.records, 'person').length
  if (count === 0) operator.complain(tell('operator.form.nobody', { file: options.in }))
  if (count > MOST_PEOPLE)
    operator.complain(tell('operator.form.too-many', { count, most: MOST_PEOPLE }))
  if (count === 0 || count > MOST_PEOPLE) return 1
  return inFile(operator, options, { wish, reader, file })
}

/** How groups are wanted; nothing when it cannot be, which has been told. */
export function wishIn(operator: Operator, options: SettingOptions): Wish | undefined {
  const read = readSettings(options, operator.language)
  if (read.ok) return read.value
  const said = Language.safeParse(options.lang?.toLowerCase())
  const tell = telling(said.data ?? operator.language)
  for (const { key, values } of read.error) operator.complain(tell(key, values))
  return undefined
}

interface Read {
  readonly wish: Wish
  readonly reader: Reader
  readonly file: Gathered & { readonly rows: readonly GivenRow[] }
}

async function inFile(
  operator: Operator,
  options: ProblemOptions,
  { wish, reader, file }: Read,
): Promise<Asked | ExitCode> {
  const tell = telling(wish.language)
  const people = ofKind(file.records, 'person')
  const knows = knownIn(file)
  const own = tiesOf(people, file.lines, options.in)
  strangersTold(operator, tell, own, knows)
  const given = await tiesInFiles(operator, tell, options, knows)
  if (typeof given === 'number') return given
  const ties: Tie[] = [...own, ...given]
  const hasStrange = unknownAttributes(operator, tell, wish.settings.criteria, people)
  if (hasClash(operator, tell, ties, wish.settings.max) || hasStrange) return 2
  const { taxonomy } = reader
  const settings = { ...wish.settings, taxonomy }
  const origin = { clubId: FILE_CLUB, now: Date.now(), language: 'nl' as const }
  const problem = problemOf(file.records, { ties, settings, seed: wish.seed }, origin)
  const speech = { language: wish.language, label: taxonomy.label.bind(taxonomy) }
  return { problem, wish, speech, say: (phrase) => sayPlain(phrase, speech), reader }
}

/** A file is a club of its own. */
const FILE_CLUB = ClubId.parse('file')

/** Somebody on a row that is skipped is missed too: that row was told, and nobody needs to hear it twice. */
function knownIn({ records, rows }: Read['file']): (id: string) => boolean {
  const ids = new Set(ofKind(records, 'person').map(({ id }) => id))
  let written: Set<string> | undefined
  return (id) => {
    if (ids.has(id)) return true
    written ??= new Set(rows.map(writtenId))
    return written.has(id)
  }
}

function writtenId({ cells }: GivenRow): string {
  const found = Object.entries(cells).find(([name]) => name.trim().toLowerCase() === 'id')?.[1]
  return typeof found === 'string' || typeof found === 'number' ? String(found).trim() : ''
}
