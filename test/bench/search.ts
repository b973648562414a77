/**
 * Exact search for the ten best of many members, beside the peers that could do the same and the limits of
 * the machine. Each question is a member's first, nothing is kept for it, and 200 questions of others come
 * before; the engine and the native scan take turns, so that both meet the same machine.
 */
import { writeFileSync } from 'node:fs'
import type { Figure, Suite } from './figure.ts'
import { quantile } from './quantile.ts'
import { shareAlike } from './search/alike.ts'
import { latency, noTimes, type Times } from './search/measure.ts'
import { type SearchMember, searchMembers } from './search/members.ts'
import { type Native, nativeScan } from './search/native.ts'
import { searchOptions, USAGE } from './search/options.ts'
import { naiveTop, type Scored } from './search/oracle.ts'
import { built, type Ours, updates } from './search/ours.ts'
import { peerFigures } from './search/peers.ts'

const COUNT = 10
const WARM_UP = 200
const ROUNDS = 5
/** Scores that are worked out plainly, to prove the engine's: so many members times questions. */
const PROVEN_SCORES = 4_000_000

export const suite: Suite = {
  name: 'search',
  about: `the ${String(COUNT)} best for each of the first members, each asked once, after ${String(WARM_UP)} questions of others`,
  options: USAGE,
  run: async (given) => {
    const options = searchOptions(given)
    const members = searchMembers(options.members, options.seed)
    // Others by another seed: whoever is measured was never asked for before.
    const others = searchMembers(WARM_UP, options.seed + 1)
    const ours = built(members)
    const native = nativeScan(members)
    const times = { ours: noTimes(), native: noTimes() }
    for (const other of others) ours.answer(other, -1, noTimes(), COUNT)
    const { tops, nativeTops } = inTurns(
      members.slice(0, options.queries),
      others,
      ours,
      native,
      times,
    )
    if (options.topOut !== undefined) writeTops(options.topOut, tops)
    const p50 = quantile(times.ours.clock, 0.5)
    return [
      { name: 'members', value: members.length, unit: '' },
      { name: 'questions', value: tops.length, unit: '' },
      ...latency('engine', times.ours),
      ...ours.built,
      ...updates(ours.engine, members),
      ...proof(members, tops),
      ...limits(native, nativeTops, tops, times),
      ...(options.withPeers ? peerFigures(members, tops, p50, COUNT) : []),
    ]
  },
}

function inTurns(
  askers: readonly SearchMember[],
  others: readonly SearchMember[],
  ours: Ours,
  native: Native | undefined,
  times: { readonly ours: Times; readonly native: Times },
): { tops: Scored[][]; nativeTops: Scored[][] } {
  const tops: Scored[][] = []
  const nativeTops: Scored[][] = []
  const warmUp = others.slice(0, WARM_UP / ROUNDS).map((other) => [other, -1] as const)
  const step = Math.ceil(askers.length / ROUNDS)
  for (let begin = 0; begin < askers.length; begin += step) {
    const turn = askers.slice(begin, begin + step).map((asker, at) => [asker, begin + at] as const)
    const found = native?.answer([...warmUp, ...turn], warmUp.length, COUNT, times.native)
    nativeTops.push(...(found ?? []))
    for (const [asker, id] of turn) tops.push(ours.answer(asker, id, times.ours, COUNT))
  }
  return { tops, nativeTops }
}

/** Recall against the plain truth, over as many questions as a few seconds allow. */
function proof(members: readonly SearchMember[], tops: readonly Scored[][]): Figure[] {
  const count = Math.max(3, Math.floor(PROVEN_SCORES / members.length))
  const proven = tops.slice(0, count)
  const truth = members.slice(0, proven.length).map((asker) => naiveTop(members, asker, COUNT))
  return [
    { name: 'engine, questions proven against the plain truth', value: proven.length, unit: '' },
    { name: 'engine, answered exactly like it', value: shareAlike(proven, truth), unit: 'of 1' },
  ]
}

function limits(
  native: Native | undefined,
  nativeTops: readonly Scored[][],
  tops: readonly Scored[][],
  times: { readonly ours: Times; readonly native: Times },
): Figure[] {
  if (native === undefined) {
    return [{ name: 'native row scan', value: undefined, unit: '', note: 'no compiler' }]
  }
  const reading = native.readingMs()
  native.close()
  const ratio = (name: string, kind: 'clock' | 'processor', share: number): Figure => ({
    name: `engine to native row scan, ${name}`,
    value: quantile(times.ours[kind], share) / quantile(times.native[kind], 0.5),
    unit: '×',
  })
  return [
    ...latency('native row scan', times.native),
    {
      name: 'native row scan, answered like the engine',
      value: shareAlike(nativeTops, tops),
      unit: 'of 1',
    },
    { name: 'memory, all rows read once', value: reading, unit: 'ms' },
    { name: 'memory, speed of reading', value: native.bytes / reading / 1e6, unit: 'GB/s' },
    ratio('p50', 'clock', 0.5),
    ratio('p99 to its p50', 'clock', 0.99),
    ratio('p50 of processor time', 'processor', 0.5),
    ratio('p99 to its p50, processor time', 'processor', 0.99),
  ]
}

function writeTops(file: string, tops: readonly Scored[][]): void {
  const queries = tops.map((top, member) => ({ member, top }))
  writeFileSync(file, JSON.stringify({ queries }))
}
