/**
 * A value with large arrays of numbers in it, as one piece of bytes: a description in JSON, and behind it
 * each array on a boundary of eight bytes. Read back, the arrays are windows on those very bytes: nothing
 * is copied, so that a start costs neither the time nor the memory twice.
 */

const KINDS = { Int8Array, Uint8Array, Uint32Array, Float32Array, Float64Array } as const
type Kind = keyof typeof KINDS
type Numbers = InstanceType<(typeof KINDS)[Kind]>

/** Where an array stands among the bytes behind the description, and how many numbers it has. */
interface Window {
  readonly numbers: Kind
  readonly from: number
  readonly count: number
}

const BOUNDARY = 8
/** The first four bytes: anything else is no such piece. */
const SIGN = 0x474f4501
const HEAD = 8

/** `unpack` gives an equal value back. Of arrays of numbers only the kinds above may occur. */
export function pack(value: unknown): Buffer {
  const arrays: Numbers[] = []
  let end = 0
  const described = JSON.stringify(value, (_key, part: unknown): unknown => {
    const numbers = kindOf(part)
    if (numbers === undefined) return part
    const array = part as Numbers
    const window: Window = { numbers, from: end, count: array.length }
    arrays.push(array)
    end += onBoundary(array.byteLength)
    return window
  })
  const text = Buffer.from(described)
  const body = HEAD + onBoundary(text.length)
  const bytes = Buffer.alloc(body + end)
  bytes.writeUInt32LE(SIGN, 0)
  bytes.writeUInt32LE(text.length, 4)
  text.copy(bytes, HEAD)
  let at = body
  for (const array of arrays) {
    Buffer.from(array.buffer, array.byteOffset, array.byteLength).copy(bytes, at)
    at += onBoundary(array.byteLength)
  }
  return bytes
}

/** Throws when the bytes are no such piece. The value keeps the bytes alive: nobody may change them. */
export function unpack(given: Buffer): unknown {
  const bytes =
    given.byteOffset % BOUNDARY === 0 ? given : Buffer.from(new Uint8Array(given).buffer)
  if (bytes.readUInt32LE(0) !== SIGN) throw new Error('These bytes were packed in another way.')
  const length = bytes.readUInt32LE(4)
  const body = bytes.byteOffset + HEAD + onBoundary(length)
  // Never shared: it comes from a file.
  const buffer = bytes.buffer as ArrayBuffer
  const text = bytes.toString('utf8', HEAD, HEAD + length)
  return JSON.parse(text, (_key, part: unknown): unknown => {
    if (!isWindow(part)) return part
    return new KINDS[part.numbers](buffer, body + part.from, part.count)
  })
}

function kindOf(part: unknown): Kind | undefined {
  return (Object.keys(KINDS) as Kind[]).find((kind) => part instanceof KINDS[kind])
}

function isWindow(part: unknown): part is Window {
  if (typeof part !== 'object' || part === null || !('numbers' in part)) return false
  return typeof part.numbers === 'string' && Object.hasOwn(KINDS, part.numbers)
}

function onBoundary(length: number): number {
  return Math.ceil(length / BOUNDARY) * BOUNDARY
}
