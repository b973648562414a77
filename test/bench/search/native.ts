/**
 * The limits of this machine: `native-scan.cpp`, compiled when there is a compiler. It is run in a process of
 * its own, which ends with each round, so that rounds of it and of the engine can take turns.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Times } from './measure.ts'
import type { SearchMember } from './members.ts'
import type { Scored } from './oracle.ts'

const ROW_BYTES = 32
const MOST_OUTPUT = 2 ** 28

export interface Native {
  /** Answers these questions and keeps how long each took; the warm-up is not counted. */
  answer(
    askers: readonly (readonly [member: SearchMember, id: number])[],
    warmUp: number,
    count: number,
    times: Times,
  ): Scored[][]
  /** Of all rows. */
  readonly bytes: number
  /** Milliseconds to read all rows once, the least of several tries so far. */
  readingMs(): number
  close(): void
}

/** Undefined when no compiler is found. */
export function nativeScan(members: readonly SearchMember[]): Native | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'native-scan-'))
  const program = join(folder, 'native-scan')
  const close = (): void => rmSync(folder, { recursive: true, force: true })
  if (!compiled(program)) {
    close()
    return undefined
  }
  const rows = join(folder, 'rows')
  writeFileSync(rows, records(members.map((member, id) => [member, id, ownBand(member)])))
  let leastMs = Infinity
  return {
    answer: (askers, warmUp, count, times) => {
      const queries = join(folder, 'queries')
      writeFileSync(
        queries,
        records(askers.map(([member, id]) => [member, id, ((0b111 << member.age) >> 1) & 0xf])),
      )
      const args = [rows, queries, String(warmUp), String(count)]
      const run = spawnSync(program, args, { encoding: 'utf8', maxBuffer: MOST_OUTPUT })
      if (run.status !== 0) throw new Error(`The native scan ended badly: ${run.stderr}`)
      const [reading = '', ...lines] = run.stdout.trim().split('\n')
      leastMs = Math.min(leastMs, Number(reading))
      return lines.map((line) => readLine(line, times))
    },
    bytes: members.length * ROW_BYTES,
    readingMs: () => leastMs,
    close,
  }
}

function compiled(program: string): boolean {
  const source = join(import.meta.dirname, 'native-scan.cpp')
  const args = ['-O3', '-march=native', '-std=c++17', '-o', program, source]
  return ['g++', 'c++', 'clang++'].some((compiler) => spawnSync(compiler, args).status === 0)
}

function readLine(line: string, times: Times): Scored[] {
  const [clock = 0, processor = 0, ...best] = line.split(' ').map(Number)
  times.clock.push(clock)
  times.processor.push(processor)
  return Array.from({ length: best.length / 2 }, (_, at) => [
    best[2 * at] ?? -1,
    best[2 * at + 1] ?? -1,
  ])
}

function ownBand({ flags, age }: SearchMember): number {
  return (flags & 0b111) === 0 ? 0 : 1 << age
}

function records(
  all: readonly (readonly [member: SearchMember, id: number, bands: number])[],
): Uint8Array {
  const view = new DataView(new ArrayBuffer(all.length * ROW_BYTES))
  all.forEach(([member, id, bands], row) => {
    const at = row * ROW_BYTES
    view.setUint32(at, member.slots, true)
    view.setUint16(at + 4, member.languages, true)
    view.setUint8(at + 6, bands)
    view.setInt8(at + 7, member.level)
    for (let place = 0; place < 3; place++) {
      view.setUint16(at + 8 + 2 * place, member.offers[place] ?? 0, true)
      view.setUint16(at + 14 + 2 * place, member.wants[place] ?? 0, true)
    }
    view.setFloat32(at + 20, member.x, true)
    view.setFloat32(at + 24, member.y, true)
    view.setInt32(at + 28, id, true)
  })
  return new Uint8Array(view.buffer)
}
