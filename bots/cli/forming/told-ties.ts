/** Who must and must not sit together, out of files; and what is said when two of them contradict. */
import type { Criterion } from '../../../core/forming/index.ts'
import {
  type Clash,
  clashes,
  type PersonRecord,
  type Said,
  type Tie,
} from '../../../core/records/index.ts'
import { t, type Value } from '../../../core/texts/index.ts'
import type { Tell } from '../../config/locale.ts'
import type { ExitCode, Operator } from '../operator.ts'
import { type PairFile, pairLines } from './pair-lines.ts'

export interface TieFiles {
  readonly keepApart?: string
  readonly together?: string
  readonly earlier?: string
}

type Knows = (id: string) => boolean

/** So many lines are shown; the others are counted. */
const SHOWN = 50

/**
 * A line that cannot be read stops everything where it is a promise: two people who must not meet would
 * meet by a slip of the pen. Of who sat together before, it is told and left out.
 */
export async function tiesInFiles(
  operator: Operator,
  tell: Tell,
  { keepApart, together, earlier }: TieFiles,
  knows: Knows,
): Promise<Tie[] | ExitCode> {
  const files: readonly (readonly [string | undefined, PairFile['kind']])[] = [
    [keepApart, 'never'],
    [together, 'together'],
    [earlier, 'met'],
  ]
  const { text } = await operator.papers()
  const ties: Tie[] = []
  let code: ExitCode | undefined
  for (const [path, kind] of files) {
    if (path === undefined) continue
    const written = text(path)
    if (!written.ok) {
      operator.complain(tell(`operator.records.${written.error}`, { file: path }))
      code = 1
      continue
    }
    const read = pairLines(written.value, { path, kind }, knows)
    ties.push(...read.ties)
    if (read.header !== undefined)
      operator.complain(tell('operator.form.header', { file: path, ...read.header }))
    if (read.problems.length === 0) continue
    const isPromise = kind !== 'met'
    if (isPromise) operator.complain(tell('operator.form.pairs.stopped', { file: path }))
    else operator.complain(tell('operator.form.pairs.skipped', { file: path }))
    showAll(
      operator,
      tell,
      read.problems.map(({ line, problem }) =>
        tell('operator.records.row', { line, problem: { phrase: problem } }),
      ),
    )
    if (isPromise) code = 2
  }
  return code ?? ties
}

function showAll(operator: Operator, tell: Tell, sentences: readonly string[]): void {
  for (const sentence of sentences.slice(0, SHOWN)) operator.complain(`- ${sentence}`)
  const count = sentences.length - SHOWN
  if (count > 0) operator.complain(tell('operator.records.more', { count }))
}

/** People of whom a row says something and who stand on no row. Who met them once is no news. */
export function strangersTold(
  operator: Operator,
  tell: Tell,
  ties: readonly Tie[],
  knows: Knows,
): void {
  const strange = ties.filter(
    ({ kind, other }) => (kind === 'never' || kind === 'together') && !knows(other),
  )
  if (strange.length === 0) return
  operator.complain(tell('operator.form.strangers'))
  showAll(
    operator,
    tell,
    strange.map(({ line, kind, one, other }) => {
      const key = kind === 'never' ? 'operator.form.stranger.never' : 'operator.form.stranger.with'
      return tell('operator.records.row', { line, problem: { phrase: t(key, { one, other }) } })
    }),
  )
}

/** Whether something contradicts itself, which has been told then. */
export function hasClash(
  operator: Operator,
  tell: Tell,
  ties: readonly Tie[],
  most: number,
): boolean {
  const found = clashes(ties, most)
  if (found.length === 0) return false
  operator.complain(tell('operator.form.clash', { count: found.length }))
  showAll(
    operator,
    tell,
    found.map((clash) => clashSaid(tell, clash, most)),
  )
  return true
}

function clashSaid(tell: Tell, clash: Clash, most: number): string {
  const together = placesOf(clash.through)
  if (clash.kind === 'many') {
    const people = { list: clash.people.slice(0, SHOWN) }
    return tell('operator.form.clash.many', {
      ...{ people, together, most },
      count: clash.people.length,
    })
  }
  const { one, other } = clash.never
  const apart = placesOf([clash.never])
  return tell('operator.form.clash.apart', { one, other, together, apart })
}

function placesOf(said: readonly Said[]): Value {
  const once = new Map(said.map(({ file, line }) => [`${file} ${String(line)}`, { file, line }]))
  return {
    list: [...once.values()]
      .slice(0, SHOWN)
      .map((at) => ({ phrase: t('operator.form.said', { ...at }) })),
  }
}

/** Whether a criterion looks at what nobody has, which is a slip of the pen, and has been told then. */
export function unknownAttributes(
  operator: Operator,
  tell: Tell,
  criteria: readonly Criterion[],
  people: readonly PersonRecord[],
): boolean {
  const known = new Set(['language', 'town', 'newcomer'])
  for (const { attributes } of people) for (const name of Object.keys(attributes)) known.add(name)
  const strange = criteria.filter(({ attribute }) => !known.has(attribute))
  for (const { attribute } of strange)
    operator.complain(
      tell('operator.form.bad.attribute', {
        attribute,
        values: { list: [...known].slice(0, SHOWN) },
      }),
    )
  return strange.length > 0
}
