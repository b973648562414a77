/**
 * What the language layer costs a process: the time until the first message is read and the memory that
 * is held after it, beside the same Node without it. Measured in processes of their own.
 */
import { spawnSync } from 'node:child_process'
import { readKnowledge } from '../../../adapters/files/authored.ts'
import type { Figure } from '../figure.ts'

interface Told {
  readonly loadMs: number
  readonly knowMs: number
  readonly firstMs: number
  readonly residentMb: number
  readonly heldMb: number
}

const TIMES = 5
const ROOT = new URL('../../../', import.meta.url)

const TELL = `
const tell = (ms) => {
  const resident = process.memoryUsage().rss
  globalThis.gc()
  const { heapUsed, external } = process.memoryUsage()
  process.stdout.write(JSON.stringify({ ...ms, residentMb: resident / 2 ** 20, heldMb: (heapUsed + external) / 2 ** 20 }))
}`

const BARE = `${TELL}
tell({ loadMs: 0, knowMs: 0, firstMs: 0 })`

const WITH_LANGUAGE = `${TELL}
const began = performance.now()
const { readKnowledge } = await import('./adapters/files/authored.ts')
const { read } = await import('./core/understanding/index.ts')
const loaded = performance.now()
globalThis.knowledge = readKnowledge()
const known = performance.now()
read('ik wil leren naaien en kan goed koken, liefst woensdagavond in Genk', globalThis.knowledge)
tell({ loadMs: loaded - began, knowMs: known - loaded, firstMs: performance.now() - known })`

/** The middle of several starts, of a house that has been started before. */
export function layerFigures(): Figure[] {
  readKnowledge()
  const bare = several(BARE)
  const ours = several(WITH_LANGUAGE)
  const middle = (key: keyof Told): number => median(ours.map((told) => told[key]))
  const beyond = (key: keyof Told): number => middle(key) - median(bare.map((told) => told[key]))
  return [
    { name: 'start: its programs loaded', value: middle('loadMs'), unit: 'ms' },
    { name: 'start: what it knows read', value: middle('knowMs'), unit: 'ms' },
    { name: 'start: the first message read', value: middle('firstMs'), unit: 'ms' },
    {
      name: 'start: knowing and the first message',
      value: median(ours.map(({ knowMs, firstMs }) => knowMs + firstMs)),
      unit: 'ms',
    },
    { name: 'memory resident, beyond bare Node', value: beyond('residentMb'), unit: 'MB' },
    { name: 'memory held, beyond bare Node', value: beyond('heldMb'), unit: 'MB' },
  ]
}

function several(program: string): Told[] {
  return Array.from({ length: TIMES }, () => told(program))
}

function told(program: string): Told {
  const args = ['--expose-gc', '--import', 'tsx', '--input-type=module', '--eval', program]
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    cwd: ROOT,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`The process that was measured failed:\n${stderr}`)
  return JSON.parse(stdout) as Told
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
