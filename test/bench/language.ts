/**
 * How fast the house understands: one reading of a message, the start and the memory of everything that
 * reading needs, and the same with as many talents more as ESCO has. Peers stand beside it.
 */
import { performance } from 'node:perf_hooks'
import { readKnowledge } from '../../adapters/files/authored.ts'
import { type ReadContext, read } from '../../core/understanding/index.ts'
import { runningSentences } from '../_kit/running-text.ts'
import { OPEN_HANDS, sentencesOf } from '../_kit/sentences.ts'
import { dice, withTypos } from '../_kit/typos.ts'
import type { Figure, Suite } from './figure.ts'
import { escoFigures } from './language/esco.ts'
import { intentPeers } from './language/intent-peers.ts'
import { layerFigures } from './language/layer.ts'
import { lookUpFigures } from './language/look-up.ts'
import { timePeers } from './language/time-peers.ts'
import { quantile } from './quantile.ts'

const SEED = 7
/** Each sentence as it was written, and so many times with typing errors. */
const RETYPED = 5
/** Node goes on making the code quicker for about so many readings of every message. */
const WARM_UP_ROUNDS = 10
const LETTERS_TO_AN_ERROR = 12

export const suite: Suite = {
  name: 'language',
  about: `reading the open sentences as written and ${String(RETYPED)} times retyped (an error in every ${String(LETTERS_TO_AN_ERROR)} letters, seed ${String(SEED)}), and running text`,
  run: async () => {
    const layer = layerFigures()
    const knowledge = readKnowledge()
    const { clean, retyped, prose } = messages()
    const all = [...clean, ...retyped, ...prose]
    const unseen = timedUnseen({ clean, retyped, prose }, knowledge)
    warmUp(all, knowledge)
    return [
      { name: 'messages', value: all.length, unit: '' },
      ...latency('read, all, the other half read before', unseen),
      ...latency('read, all', timed(all, knowledge)),
      processorTime(all, knowledge),
      ...latency('read, as written', timed(clean, knowledge)),
      ...latency('read, retyped', timed(retyped, knowledge)),
      ...latency('read, running text', timed(prose, knowledge)),
      ...layer,
      ...lookUpFigures(knowledge),
      ...intentPeers(knowledge),
      ...timePeers(knowledge),
      ...escoFigures((withEsco) => {
        warmUp(all, withEsco)
        return latency('read with full-size ESCO, all', timed(all, withEsco))
      }),
    ]
  },
}

function messages(): Readonly<Record<'clean' | 'retyped' | 'prose', string[]>> {
  const throwDice = dice(SEED)
  const clean = OPEN_HANDS.flatMap(sentencesOf).map(({ text }) => text)
  const retyped = Array.from({ length: RETYPED }, () =>
    clean.map((text) => withTypos(text, Math.round(text.length / LETTERS_TO_AN_ERROR), throwDice)),
  ).flat()
  return { clean, retyped, prose: runningSentences().map(({ text }) => text) }
}

function warmUp(texts: readonly string[], context: ReadContext): void {
  for (let round = 0; round < WARM_UP_ROUNDS; round += 1) timed(texts, context)
}

/**
 * What is understood of a word is remembered, and whoever reads the same texts again finds all of it: here one
 * half of the sentences, however retyped, is read often, and then the other half for the first time.
 */
function timedUnseen(
  { clean, retyped, prose }: ReturnType<typeof messages>,
  context: ReadContext,
): number[] {
  const isIn = (which: 0 | 1, at: number): boolean => (at % clean.length) % 2 === which
  const half = (which: 0 | 1): string[] =>
    [clean, retyped, prose].flatMap((texts) => texts.filter((_, at) => isIn(which, at)))
  warmUp(half(0), context)
  return timed(half(1), context)
}

/** Unlike the time on the clock it does not grow when others use the machine. */
function processorTime(texts: readonly string[], context: ReadContext): Figure {
  const before = process.cpuUsage()
  for (const text of texts) read(text, context)
  const { user, system } = process.cpuUsage(before)
  const value = (user + system) / 1000 / texts.length
  return { name: 'read, all, processor time, mean', value, unit: 'ms' }
}

/** Milliseconds of each reading. */
function timed(texts: readonly string[], context: ReadContext): number[] {
  return texts.map((text) => {
    const before = performance.now()
    read(text, context)
    return performance.now() - before
  })
}

function latency(name: string, times: readonly number[]): Figure[] {
  return [
    { name: `${name}, p50`, value: quantile(times, 0.5), unit: 'ms' },
    { name: `${name}, p99`, value: quantile(times, 0.99), unit: 'ms' },
    { name: `${name}, most`, value: quantile(times, 1), unit: 'ms' },
  ]
}
