/** How a judge learns from examples, by steps that grow smaller (AdaGrad; Duchi, Hazan and Singer, 2011). */
import { FEATURES } from './features.ts'
import { chancesOf, type Judge, rowsOf } from './judge.ts'

export interface Example<Answer extends string> {
  /** Each once. */
  readonly features: Uint32Array
  readonly answer: Answer
}

const ROUNDS = 16
const STEP = 0.35
/** Pulls weights to zero, so that one odd sentence teaches little. */
const DECAY = 2e-5

/** The same examples in the same order always give the same judge: sorted, no chance in it (AdaGrad). */
export function train<Answer extends string>(
  examples: readonly Example<Answer>[],
  answers: readonly Answer[],
): Judge<Answer> {
  const size = answers.length
  const weights = new Float32Array(FEATURES * size)
  const sums = new Float32Array(FEATURES * size).fill(1e-2)
  const bias = new Float32Array(size)
  const order = interleaved(examples)
  const shares = sharesOf(examples, answers)
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { features, answer } of order) {
      const right = answers.indexOf(answer)
      learn({ features, right, worth: shares[right] ?? 1 }, weights, sums, bias)
    }
  }
  return { answers, ...packed(weights, size), bias }
}

/**
 * What an example of each answer is worth, so that every answer teaches as much as another: how often the
 * authors wrote about something says little about how often people do.
 */
function sharesOf<Answer extends string>(
  examples: readonly Example<Answer>[],
  answers: readonly Answer[],
): number[] {
  const counts = answers.map((one) => examples.filter(({ answer }) => answer === one).length)
  const mean = examples.length / answers.length
  return counts.map((count) => Math.min(MOST_WORTH, mean / Math.max(1, count)))
}

/** A few rare examples should not shout. */
const MOST_WORTH = 2

/** Spread out by a fixed stride, so that no answer is learned in one block. */
function interleaved<T>(examples: readonly T[]): T[] {
  const stride = 97
  const places = examples.map((example, at) => ({ example, at, key: (at * stride) % 1009 }))
  return places.sort((a, b) => a.key - b.key || a.at - b.at).map(({ example }) => example)
}

/** An answer that is this little wrong has nothing left to learn from an example. */
const SMALL = 1e-3

interface Lesson {
  readonly features: Uint32Array
  /** The place of the right answer. */
  readonly right: number
  readonly worth: number
}

function learn(
  { features, right, worth }: Lesson,
  weights: Float32Array,
  sums: Float32Array,
  bias: Float32Array,
): void {
  const size = bias.length
  const share = 1 / Math.sqrt(features.length)
  const totals = new Float64Array(size)
  addRows(totals, features, weights)
  const misses = chancesOf(totals, share, bias)
  misses[right] = (misses[right] ?? 0) - 1
  const wrong: number[] = []
  for (let one = 0; one < size; one += 1) {
    const miss = worth * (misses[one] ?? 0)
    misses[one] = miss
    if (Math.abs(miss) < SMALL) continue
    bias[one] = (bias[one] ?? 0) - 0.05 * miss
    wrong.push(one)
  }
  // Feature by feature: what one of them weighs for all answers lies side by side.
  for (const feature of features) {
    const row = feature * size
    for (const one of wrong) {
      const at = row + one
      const slope = (misses[one] ?? 0) * share + DECAY * (weights[at] ?? 0)
      const sum = (sums[at] ?? 0) + slope * slope
      sums[at] = sum
      weights[at] = (weights[at] ?? 0) - (STEP * slope) / Math.sqrt(sum)
    }
  }
}

function packed(weights: Float32Array, size: number): { rows: Uint32Array; scale: number } {
  let most = 0
  for (const weight of weights) most = Math.max(most, Math.abs(weight))
  const scale = most === 0 ? 1 : most / 127
  const small = Int8Array.from(weights, (weight) => Math.round(weight / scale))
  return { rows: rowsOf(small, size), scale }
}

/** Adds the weights of these features to the sums of the answers. */
function addRows(sums: Float64Array, features: Uint32Array, weights: Float32Array): void {
  const size = sums.length
  for (let each = 0; each < features.length; each += 1) {
    const row = (features[each] ?? 0) * size
    for (let one = 0; one < size; one += 1) {
      sums[one] = (sums[one] ?? 0) + (weights[row + one] ?? 0)
    }
  }
}
