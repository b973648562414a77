/** The other ways to answer the same questions, fewer of them where a way is slow. */

import type { Figure } from '../figure.ts'
import { quantile } from '../quantile.ts'
import { recall, shareAlike } from './alike.ts'
import { noTimes, timed } from './measure.ts'
import type { SearchMember } from './members.ts'
import { naiveTop, type Scored } from './oracle.ts'
import { sqlite } from './sqlite.ts'
import { textEngine } from './text-engine.ts'

interface Peer {
  readonly name: string
  /** So many scores or look-ups a second are hoped for; it decides how many questions are asked. */
  readonly membersAMillisecond: number
  answer(asker: SearchMember, id: number, count: number): Scored[]
}

const MILLISECONDS_A_PEER = 8_000
const MOST_QUESTIONS = 200
const LEAST_QUESTIONS = 8

export function peerFigures(
  members: readonly SearchMember[],
  tops: readonly (readonly Scored[])[],
  oursMs: number,
  count: number,
): Figure[] {
  const base = sqlite(members)
  const joins: Peer = { name: 'SQLite, joins', membersAMillisecond: 3_000, answer: base.joins }
  const scan: Peer = {
    name: 'SQLite, scan of an index',
    membersAMillisecond: 3_000,
    answer: base.scan,
  }
  const [ofJoins, ofScan] = [joins, scan].map((peer) =>
    measured(peer, members, tops, oursMs, count),
  )
  base.close()
  const objects: Peer = {
    name: 'objects, scored and sorted',
    membersAMillisecond: 2_000,
    answer: (asker, _id, most) => naiveTop(members, asker, most),
  }
  const ofObjects = measured(objects, members, tops, oursMs, count)
  const text = textEngine(members)
  const words: Peer = {
    name: 'MiniSearch, 1000 scored again',
    membersAMillisecond: 500,
    answer: (asker, _id, most) => text.answer(asker, most),
  }
  return [
    ...(ofJoins?.figures ?? []),
    ...(ofScan?.figures ?? []),
    {
      name: 'best exact peer to engine, p50',
      value: Math.min(ofJoins?.p50 ?? Infinity, ofScan?.p50 ?? Infinity) / oursMs,
      unit: '×',
    },
    ...ofObjects.figures,
    ...measured(words, members, tops, oursMs, count).figures,
  ]
}

function measured(
  { name, membersAMillisecond, answer }: Peer,
  members: readonly SearchMember[],
  tops: readonly (readonly Scored[])[],
  oursMs: number,
  count: number,
): { figures: Figure[]; p50: number } {
  const hoped = Math.floor((MILLISECONDS_A_PEER * membersAMillisecond) / members.length)
  const questions = Math.min(tops.length, MOST_QUESTIONS, Math.max(LEAST_QUESTIONS, hoped))
  const times = noTimes()
  const askers = members.slice(0, questions)
  for (const [id, asker] of members.slice(-3).entries())
    answer(asker, members.length - 3 + id, count)
  const found = askers.map((asker, id) => timed(times, () => answer(asker, id, count)))
  const p50 = quantile(times.clock, 0.5)
  return {
    p50,
    figures: [
      { name: `${name}, questions`, value: questions, unit: '' },
      { name: `${name}, p50`, value: p50, unit: 'ms' },
      { name: `${name}, p99`, value: quantile(times.clock, 0.99), unit: 'ms' },
      { name: `${name}, recall`, value: recall(found, tops), unit: 'of 1' },
      { name: `${name}, answered alike`, value: shareAlike(found, tops), unit: 'of 1' },
      { name: `${name} to engine, p50`, value: p50 / oursMs, unit: '×' },
    ],
  }
}
