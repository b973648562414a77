/** A picture for who only looks at how a file begins: nothing can be seen on it. */

/** The first bytes of a JPEG, and some of its own. */
export function jpeg(...rest: readonly number[]): Uint8Array {
  return Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, ...rest])
}
