/**
 * Finds numbers in a rising row without halving it twenty times: hashes are spread evenly, so their first
 * bits tell nearly where they stand, and of the others only some need to be kept. A look costs one step into
 * the buckets and a few beside each other.
 */

/** So many numbers share a bucket, more or less. */
const ROOM = 4

export interface Buckets {
  /** Where each bucket begins, and behind the last one the end of the row. */
  readonly starts: Uint32Array
  /** A number times this, rounded down, is its bucket: a power of two, so nothing is lost. */
  readonly share: number
}

/** The buckets of a rising row of whole numbers below `2 ** bits`. */
export function bucketsOf(row: ArrayLike<number>, bits: number): Buckets {
  const count = 2 ** Math.max(0, Math.ceil(Math.log2(Math.max(1, row.length / ROOM))))
  const share = count / 2 ** bits
  const starts = new Uint32Array(count + 1)
  for (let at = 0; at < row.length; at += 1) {
    const bucket = bucketOf({ starts, share }, row[at] ?? 0)
    starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1
  }
  for (let bucket = 1; bucket <= count; bucket += 1) {
    starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0)
  }
  return { starts, share }
}

/** The bucket of a number: its own numbers stand from `starts` of it to `starts` of the next. */
export function bucketOf({ share }: Buckets, number: number): number {
  return Math.floor(number * share)
}
