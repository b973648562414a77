/**
 * Index keys as bytes whose order is the order of the values: numbers by size, then strings by code
 * point, then booleans. A key of several parts sorts part by part, and the key of the first parts is a
 * prefix of the whole.
 */
import type { IndexKey, Key } from '../../core/ports/index.ts'

const NUMBER = 0x20
const STRING = 0x30
const BOOLEAN = 0x40
/** Larger than the first byte of every part: ends the range of everything that starts with a prefix. */
const END = Buffer.from([0xff])

export function keyBytes(key: IndexKey): Buffer {
  return Buffer.concat(key.map(partBytes))
}

/** The smallest key that is larger than every key which starts with these bytes. */
export function afterAll(prefix: Buffer): Buffer {
  return Buffer.concat([prefix, END])
}

function partBytes(part: Key): Buffer {
  if (typeof part === 'number') return numberBytes(part)
  if (typeof part === 'boolean') return Buffer.from([BOOLEAN, part ? 1 : 0])
  return stringBytes(part)
}

/**
 * IEEE 754 doubles compare like their bits once the sign bit of the positive and all bits of the
 * negative are turned over. Minus zero is zero.
 */
function numberBytes(value: number): Buffer {
  const bytes = Buffer.alloc(9)
  bytes.writeUInt8(NUMBER, 0)
  bytes.writeDoubleBE(value + 0, 1)
  const isNegative = (bytes.readUInt8(1) & 0x80) !== 0
  for (let at = 1; at < 9; at += 1) {
    const byte = bytes.readUInt8(at)
    const turned = isNegative ? ~byte & 0xff : at === 1 ? byte | 0x80 : byte
    bytes.writeUInt8(turned, at)
  }
  return bytes
}

/**
 * UTF-8 keeps the order of code points. Two zero bytes end a string, so a zero inside it is followed
 * by a one: `a` still sorts before `a` and anything.
 */
function stringBytes(text: string): Buffer {
  const escaped = text.includes('\u0000') ? text.replaceAll('\u0000', '\u0000\u0001') : text
  return Buffer.concat([Buffer.from([STRING]), utf8(escaped), Buffer.from([0, 0])])
}

const HALF_A_CHARACTER = /[\uD800-\uDFFF]/u

/** UTF-8, with half characters kept apart (as WTF-8 does) instead of all becoming the same mark. */
function utf8(text: string): Buffer {
  if (!HALF_A_CHARACTER.test(text)) return Buffer.from(text, 'utf8')
  return Buffer.concat(
    Array.from(text, (character) => {
      const code = character.codePointAt(0) ?? 0
      if (code < 0xd800 || code > 0xdfff) return Buffer.from(character, 'utf8')
      return Buffer.from([0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)])
    }),
  )
}
