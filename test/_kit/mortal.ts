/**
 * A thread of life: everything that a house reaches the world with goes through it, and once it is cut
 * nothing comes back any more, in the middle of whatever was going on. As `kill -9` does, without a process.
 */
export interface Mortal {
  readonly through: <T extends object>(port: T) => T
  /** Cuts it after so many further calls of any port. */
  dieAfter(calls: number): void
  /** Cuts it now. */
  die(): void
  readonly isDead: boolean
  /** Resolves when it is cut. */
  readonly death: Promise<void>
}

const NEVER = new Promise<never>(() => undefined)

export function mortal(): Mortal {
  let left = Number.POSITIVE_INFINITY
  let end = (): void => undefined
  const death = new Promise<void>((resolve) => {
    end = resolve
  })
  const die = (): void => {
    left = 0
    end()
  }
  /** What was asked reaches the world; the answer comes back only to the living. */
  function called(deed: () => unknown): unknown {
    if (left <= 0) return NEVER
    left -= 1
    if (left <= 0) end()
    const answer = deed()
    if (!(answer instanceof Promise)) return answer
    return answer.then(
      (value: unknown) => (left <= 0 ? NEVER : value),
      (error: unknown) => {
        if (left <= 0) return NEVER
        throw error
      },
    )
  }
  return {
    death,
    die,
    get isDead() {
      return left <= 0
    },
    dieAfter: (calls) => {
      left = calls
    },
    through: <T extends object>(port: T): T =>
      new Proxy(port, {
        get: (target, name) => {
          const member: unknown = Reflect.get(target, name)
          if (typeof member !== 'function') return member
          return (...given: unknown[]) => called(() => Reflect.apply(member, target, given))
        },
      }),
  }
}
