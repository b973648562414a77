/**
 * A small trained judge of intents: multinomial logistic regression over the features of a line. It
 * votes beside the rules and never decides alone about stopping, erasing, reporting or an alert.
 */

import { INTENTS, type Intent } from './intent.ts'
import { FEATURES } from './intent-features.ts'

export interface IntentModel {
  /** A weight for each feature and intent, in 127ths of `scale`: rows of as many as there are intents. */
  readonly weights: Int8Array
  readonly scale: number
  /** By the place of an intent in the closed list. */
  readonly bias: Float32Array
}

export interface Example {
  readonly features: Uint32Array
  readonly intent: Intent
}

export interface Vote {
  readonly intent: Intent
  /** Of all intents together it is 1. */
  readonly probability: number
}

const SIZE = INTENTS.length
const ROUNDS = 10
const STEP = 0.35
/** Pulls weights to zero, so that one odd sentence teaches little. */
const DECAY = 2e-5

/** The same examples in the same order always give the same model: sorted, no chance in it (AdaGrad). */
export function train(examples: readonly Example[]): IntentModel {
  const weights = new Float32Array(FEATURES * SIZE)
  const sums = new Float32Array(FEATURES * SIZE).fill(1e-2)
  const bias = new Float32Array(SIZE)
  const order = interleaved(examples)
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const example of order) learn(example, weights, sums, bias)
  }
  return packed(weights, bias)
}

/** Spread out by a fixed stride, so that no intent is learned in one block. */
function interleaved(examples: readonly Example[]): Example[] {
  const stride = 97
  const places = examples.map((_, at) => ({ at, key: (at * stride) % 1009 }))
  return places.sort((a, b) => a.key - b.key || a.at - b.at).flatMap(({ at }) => examples[at] ?? [])
}

function learn(
  { features, intent }: Example,
  weights: Float32Array,
  sums: Float32Array,
  bias: Float32Array,
): void {
  const share = 1 / Math.sqrt(features.length)
  const chances = softmax(scores(features, share, bias, (at) => weights[at] ?? 0))
  const right = INTENTS.indexOf(intent)
  for (let one = 0; one < SIZE; one += 1) {
    const miss = (chances[one] ?? 0) - (one === right ? 1 : 0)
    if (Math.abs(miss) < 1e-4) continue
    bias[one] = (bias[one] ?? 0) - 0.05 * miss
    for (const feature of features) {
      const at = feature * SIZE + one
      const slope = miss * share + DECAY * (weights[at] ?? 0)
      const sum = (sums[at] ?? 0) + slope * slope
      sums[at] = sum
      weights[at] = (weights[at] ?? 0) - (STEP * slope) / Math.sqrt(sum)
    }
  }
}

function packed(weights: Float32Array, bias: Float32Array): IntentModel {
  let most = 0
  for (const weight of weights) most = Math.max(most, Math.abs(weight))
  const scale = most === 0 ? 1 : most / 127
  return { weights: Int8Array.from(weights, (weight) => Math.round(weight / scale)), scale, bias }
}

/** Every intent with its probability, the likeliest first. */
export function votesOf(features: Uint32Array, { weights, scale, bias }: IntentModel): Vote[] {
  const share = scale / Math.sqrt(features.length)
  const chances = softmax(scores(features, share, bias, (at) => weights[at] ?? 0))
  return INTENTS.map((intent, at) => ({ intent, probability: chances[at] ?? 0 })).sort(
    (a, b) => b.probability - a.probability,
  )
}

function scores(
  features: Uint32Array,
  share: number,
  bias: Float32Array,
  weightAt: (at: number) => number,
): Float64Array {
  const totals = new Float64Array(SIZE)
  for (const feature of features) {
    const row = feature * SIZE
    for (let one = 0; one < SIZE; one += 1) totals[one] = (totals[one] ?? 0) + weightAt(row + one)
  }
  for (let one = 0; one < SIZE; one += 1) {
    totals[one] = (totals[one] ?? 0) * share + (bias[one] ?? 0)
  }
  return totals
}

function softmax(totals: Float64Array): Float64Array {
  const most = Math.max(...totals)
  const powers = totals.map((total) => Math.exp(total - most))
  const sum = powers.reduce((all, power) => all + power, 0)
  return powers.map((power) => power / sum)
}
