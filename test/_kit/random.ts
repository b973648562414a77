/** Chance that a test can repeat: the same seed gives the same ids and secrets in the same order. */
import { createHash } from 'node:crypto'
import type { Random } from '../../core/ports/index.ts'

export interface SeededRandom extends Random {
  /** A number from 0 on and below 1. */
  fraction(): number
}

export function seededRandom(seed: number | string): SeededRandom {
  let drawn = 0
  const draw = (): Buffer => {
    drawn += 1
    return createHash('sha256')
      .update(`${String(seed)}/${String(drawn)}`)
      .digest()
  }
  return {
    // 80 bits in base 36: mostly 16 characters; fewer are filled up, the first of more is cut off.
    id: () =>
      BigInt(`0x${draw().toString('hex').slice(0, 20)}`)
        .toString(36)
        .padStart(16, '0')
        .slice(-16),
    secret: () => draw().toString('base64url'),
    fingerprint: (secret) => createHash('sha256').update(secret, 'utf8').digest('base64url'),
    fraction: () => draw().readUInt32BE(0) / 2 ** 32,
  }
}
