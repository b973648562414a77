/** Shows that an answer is being written when it takes a moment. It is never more than a sign. */
import type { Clock } from '../../core/ports/index.ts'

export interface Typing {
  /** Something was heard in this chat. */
  begins(chat: string): void
  /** The answer is there. */
  ends(chat: string): void
  close(): void
}

export function typing(
  clock: Pick<Clock, 'now' | 'at'>,
  afterMs: number,
  show: (chat: string) => void,
): Typing {
  const waiting = new Map<string, () => void>()
  const ends = (chat: string): void => {
    waiting.get(chat)?.()
    waiting.delete(chat)
  }
  return {
    begins: (chat) => {
      ends(chat)
      const callOff = clock.at(clock.now() + afterMs, () => {
        waiting.delete(chat)
        show(chat)
      })
      waiting.set(chat, callOff)
    },
    ends,
    close: () => {
      for (const chat of [...waiting.keys()]) ends(chat)
    },
  }
}
