/** The engine under the profile of the benchmark: built, asked, and changed member by member. */
import { performance } from 'node:perf_hooks'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { type Engine, emptyEngine } from '../../../core/matching/engine/engine.ts'
import type { Figure } from '../figure.ts'
import { quantile } from '../quantile.ts'
import { mean, type Times, timed } from './measure.ts'
import type { SearchMember } from './members.ts'
import type { Scored } from './oracle.ts'
import { SEARCH_FAMILIES, searchFacts, searchProfile } from './profile.ts'

/** A language that nobody of the crowd speaks. */
const OWN_LANGUAGE = 1 << 20
/** So many members are changed and changed back, after some that are not counted. */
const CHANGED = 1_000
const WARM_UP = 200

export interface Ours {
  readonly engine: Engine
  readonly built: Figure[]
  /** Answers a question and keeps how long it took, making the question included. */
  answer(asker: SearchMember, id: number, times: Times, count: number): Scored[]
}

export function built(members: readonly SearchMember[]): Ours {
  const ask = searchProfile()
  const before = held()
  const begin = performance.now()
  const engine = emptyEngine(SEARCH_FAMILIES)
  members.forEach((member, id) => engine.put(id, searchFacts(member)))
  const seconds = (performance.now() - begin) / 1_000
  const grown = held() - before
  return {
    engine,
    built: [
      { name: 'engine, build', value: seconds, unit: 's' },
      {
        name: 'engine, held by its own account',
        value: engine.bytes() / members.length,
        unit: 'bytes a member',
      },
      {
        name: 'engine, growth of the process',
        value: grown / members.length,
        unit: 'bytes a member',
      },
    ],
    answer: (asker, id, times, count) =>
      timed(times, () => engine.search(ask(asker, id), count)).map((one) => [one.id, one.score]),
  }
}

/** Bytes in use after collecting what is not. */
function held(): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  collect()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

/**
 * Single changes, each proven by the next search: a member comes to speak a language that nobody else does
 * and is the only one who is found by it, then is as before and is found no more.
 */
export function updates(engine: Engine, members: readonly SearchMember[]): Figure[] {
  const ask = searchProfile()
  const took: number[] = []
  let seen = 0
  for (let at = 0; at < WARM_UP + CHANGED; at++) {
    const id = Math.imul(at, 7_919) % members.length
    const member = members[id]
    if (member === undefined) continue
    const changed = { ...member, languages: OWN_LANGUAGE, flags: 1 }
    const coming = change(engine, id, searchFacts(changed))
    const [only, ...others] = engine.search(ask(changed, -1), 10)
    const going = change(engine, id, searchFacts(member))
    const left = engine.search(ask(changed, -1), 10)
    if (at < WARM_UP) continue
    took.push(coming, going)
    seen += Number(only?.id === id && others.length === 0) + Number(left.length === 0)
  }
  return [
    { name: 'engine, one update, mean', value: mean(took), unit: 'µs' },
    { name: 'engine, one update, p50', value: quantile(took, 0.5), unit: 'µs' },
    { name: 'engine, one update, p99', value: quantile(took, 0.99), unit: 'µs' },
    { name: 'engine, updates seen by the next search', value: seen / took.length, unit: 'of 1' },
  ]
}

function change(engine: Engine, id: number, facts: ReturnType<typeof searchFacts>): number {
  const begin = performance.now()
  engine.put(id, facts)
  return (performance.now() - begin) * 1_000
}
