/**
 * Expected outcomes are values. A function that can fail in a way its caller must handle returns
 * a `Result`; it throws only when an invariant is broken or the outside world fails.
 */
export type Result<T, E> = { readonly ok: true; readonly value: T } | Failed<E>

export interface Failed<E> {
  readonly ok: false
  readonly error: E
}

export function ok(): Result<void, never>
export function ok<T>(value: T): Result<T, never>
export function ok<T>(value?: T): Result<T | undefined, never> {
  return { ok: true, value }
}

export function failed<E>(error: E): Failed<E> {
  return { ok: false, error }
}

/** For the last branch of a switch over a union: it does not compile while a case is missing. */
export function unreachable(value: never): never {
  throw new Error(`A case nobody thought of: ${JSON.stringify(value)}`)
}
