/**
 * A small trained judge: multinomial logistic regression over hashed features. It votes beside rules and
 * has no say in an alert or in erasing. How it learns is written elsewhere.
 */

/** What it learned, over a closed list of answers. */
export interface Judge<Answer extends string> {
  readonly answers: readonly Answer[]
  /** A row for each feature: what it weighs for each answer, in 127ths of `scale`, as `rowsOf` puts them together. */
  readonly rows: Uint32Array
  readonly scale: number
  /** By the place of an answer in the list. */
  readonly bias: Float32Array
}

export interface Vote<Answer extends string> {
  readonly answer: Answer
  /** Of all answers together it is 1. */
  readonly probability: number
}

/** Every answer with its probability, in the order of the answers. */
export function votesOf<Answer extends string>(
  features: Uint32Array,
  { answers, rows, scale, bias }: Judge<Answer>,
): Vote<Answer>[] {
  const sums = sumsOf(features, rows, bias.length)
  const chances = chancesOf(sums, scale / Math.sqrt(features.length), bias)
  return answers.map((answer, at) => ({ answer, probability: chances[at] ?? 0 }))
}

/** So many weights stand side by side in one number, each raised so that it is above zero. */
const ABREAST = 4
const BITS = 8
const RAISED = 128
/** Every second weight of a number, with room above each for the sum of as many. */
const APART = 0x00ff00ff
const ROOM = 16
/** The sum of more raised weights might not fit into that room. */
const MOST_AT_ONCE = 256

/** These weights, as many for each row as there are answers, with several in a number. From -127 to 127 each. */
export function rowsOf(weights: Int8Array, answers: number): Uint32Array {
  const width = Math.ceil(answers / ABREAST)
  const rows = new Uint32Array((weights.length / answers) * width)
  for (let at = 0; at < weights.length; at += 1) {
    const answer = at % answers
    const place = ((at - answer) / answers) * width + Math.floor(answer / ABREAST)
    const raised = (weights[at] ?? 0) + RAISED
    rows[place] = (rows[place] ?? 0) | (raised << (BITS * (answer % ABREAST)))
  }
  return rows
}

/** So many numbers of a row are added up in one go: their sums are held in variables, not in the memory. */
const AT_ONCE = 4

/**
 * What the features weigh together for each answer. Every message has hundreds of features, and their rows
 * lie far from each other in the memory: the fewer steps there are for a row, the more of them are fetched
 * at a time. So two weights are added at once (L. Lamport, «Multiple byte processing with full-word
 * instructions», 1975).
 */
function sumsOf(features: Uint32Array, rows: Uint32Array, answers: number): Int32Array {
  const width = Math.ceil(answers / ABREAST)
  // Room for whole goes: what the last one takes from behind the row is not told.
  const sums = new Int32Array((width + AT_ONCE) * ABREAST).fill(-RAISED * features.length)
  for (let from = 0; from < features.length; from += MOST_AT_ONCE) {
    const to = Math.min(features.length, from + MOST_AT_ONCE)
    for (let column = 0; column < width; column += AT_ONCE) {
      let [even0, even1, even2, even3] = [0, 0, 0, 0]
      let [odd0, odd1, odd2, odd3] = [0, 0, 0, 0]
      for (let each = from; each < to; each += 1) {
        const place = (features[each] ?? 0) * width + column
        const four0 = rows[place] ?? 0
        const four1 = rows[place + 1] ?? 0
        const four2 = rows[place + 2] ?? 0
        const four3 = rows[place + 3] ?? 0
        even0 += four0 & APART
        odd0 += (four0 >>> BITS) & APART
        even1 += four1 & APART
        odd1 += (four1 >>> BITS) & APART
        even2 += four2 & APART
        odd2 += (four2 >>> BITS) & APART
        even3 += four3 & APART
        odd3 += (four3 >>> BITS) & APART
      }
      spread(even0, odd0, column, sums)
      spread(even1, odd1, column + 1, sums)
      spread(even2, odd2, column + 2, sums)
      spread(even3, odd3, column + 3, sums)
    }
  }
  return sums.subarray(0, answers)
}

/** Adds the four sums of a column to those of their answers. */
function spread(even: number, odd: number, column: number, sums: Int32Array): void {
  const answer = column * ABREAST
  sums[answer] = (sums[answer] ?? 0) + (even & 0xffff)
  sums[answer + 1] = (sums[answer + 1] ?? 0) + (odd & 0xffff)
  sums[answer + 2] = (sums[answer + 2] ?? 0) + (even >>> ROOM)
  sums[answer + 3] = (sums[answer + 3] ?? 0) + (odd >>> ROOM)
}

/** The probability of each answer, in their order. */
export function chancesOf(
  sums: Int32Array | Float64Array,
  share: number,
  bias: Float32Array,
): Float64Array {
  const totals = new Float64Array(sums.length)
  let most = -Infinity
  for (let one = 0; one < sums.length; one += 1) {
    const total = (sums[one] ?? 0) * share + (bias[one] ?? 0)
    totals[one] = total
    if (total > most) most = total
  }
  let sum = 0
  for (let one = 0; one < totals.length; one += 1) {
    const power = Math.exp((totals[one] ?? 0) - most)
    totals[one] = power
    sum += power
  }
  for (let one = 0; one < totals.length; one += 1) totals[one] = (totals[one] ?? 0) / sum
  return totals
}
