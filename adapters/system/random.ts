/** Chance from the machine's own source, fit for secrets. */
import { createHash, randomBytes } from 'node:crypto'
import type { Random } from '../../core/ports/index.ts'

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789'
const ID_LENGTH = 16
/** The largest multiple of 36 in a byte: larger bytes are drawn again, so that no letter is favoured. */
const FAIR = 252

export function systemRandom(): Random {
  return {
    id: randomId,
    fraction: () => randomBytes(4).readUInt32BE(0) / 2 ** 32,
    secret: () => randomBytes(32).toString('base64url'),
    fingerprint: (secret) => createHash('sha256').update(secret, 'utf8').digest('base64url'),
  }
}

function randomId(): string {
  let id = ''
  while (id.length < ID_LENGTH) {
    for (const byte of randomBytes(ID_LENGTH)) {
      if (byte < FAIR && id.length < ID_LENGTH) id += LETTERS.charAt(byte % LETTERS.length)
    }
  }
  return id
}
