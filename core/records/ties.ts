/**
 * What binds two people of a file, and what keeps them apart: each with the line that says so, so that
 * two lines which contradict each other can both be named.
 */
import { MemberId, pairOf } from '../domain/index.ts'
import type { History } from '../forming/index.ts'
import type { GroupRecord, PersonRecord } from './record.ts'

/** Where somebody said it. */
export interface Said {
  readonly file: string
  readonly line: number
}

export interface Tie extends Said {
  /** `again` is one person's wish; the others hold both ways. */
  readonly kind: 'never' | 'together' | 'met' | 'again'
  readonly one: string
  readonly other: string
  /** For `met`: rounds that passed since. */
  readonly rounds?: number | undefined
}

/** What the rows of people say, each of them by the line of its person. */
export function tiesOf(
  people: readonly PersonRecord[],
  lines: ReadonlyMap<string, number>,
  file: string,
): Tie[] {
  return people.flatMap((person) => {
    const line = lines.get(`person ${person.id}`) ?? 0
    const to = (kind: Tie['kind'], others: readonly string[]): Tie[] =>
      others
        .filter((other) => other !== person.id)
        .map((other) => ({ kind, one: person.id, other, file, line }))
    return [
      ...to('never', person.never),
      ...to('together', person.with),
      // Who would meet somebody again has met them.
      ...to('met', [...new Set([...person.met, ...person.again])]),
      ...to('again', person.again),
    ]
  })
}

/** The same as history: what one said alone is no wish of both. Of two meetings the last one counts. */
export function historyOf(ties: readonly Tie[], groups: readonly GroupRecord[]): History {
  const never = new Set<string>()
  const together = new Set<string>()
  const again = new Set<string>()
  const met = new Map<string, number>()
  const wished = new Set<string>()
  for (const { kind, one, other, rounds = 0 } of ties) {
    const pair = pairName(one, other)
    if (kind === 'never') never.add(pair)
    else if (kind === 'together') together.add(pair)
    else if (kind === 'met') met.set(pair, Math.min(rounds, met.get(pair) ?? rounds))
    else if (wished.has(`${other}>${one}`)) again.add(pair)
    else wished.add(`${one}>${other}`)
  }
  const hosting = new Map<MemberId, number>()
  for (const { host } of groups) {
    if (host === undefined) continue
    const id = MemberId.parse(host)
    hosting.set(id, (hosting.get(id) ?? 0) + 1)
  }
  return { never, met, again, together, friends: new Set(), hosting }
}

export function pairName(one: string, other: string): string {
  return pairOf(MemberId.parse(one), MemberId.parse(other))
}
