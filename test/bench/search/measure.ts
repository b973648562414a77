/** Times of single calls: by the clock, and by the processor where others use the machine too. */
import { performance } from 'node:perf_hooks'
import type { Figure } from '../figure.ts'
import { quantile } from '../quantile.ts'

export interface Times {
  /** Milliseconds of each call. */
  readonly clock: number[]
  /** The same in processor time, of all threads of this process. */
  readonly processor: number[]
}

export function noTimes(): Times {
  return { clock: [], processor: [] }
}

/** Calls once and keeps how long it took. */
export function timed<T>(times: Times, call: () => T): T {
  const worked = process.cpuUsage()
  const begin = performance.now()
  const result = call()
  times.clock.push(performance.now() - begin)
  const { user, system } = process.cpuUsage(worked)
  times.processor.push((user + system) / 1_000)
  return result
}

export function latency(name: string, { clock, processor }: Times): Figure[] {
  return [
    { name: `${name}, p50`, value: quantile(clock, 0.5), unit: 'ms' },
    { name: `${name}, p99`, value: quantile(clock, 0.99), unit: 'ms' },
    { name: `${name}, p99.9`, value: quantile(clock, 0.999), unit: 'ms' },
    { name: `${name}, p50 of processor time`, value: quantile(processor, 0.5), unit: 'ms' },
    { name: `${name}, p99 of processor time`, value: quantile(processor, 0.99), unit: 'ms' },
  ]
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
