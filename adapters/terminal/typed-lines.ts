/** The lines that somebody types, one after the other, until they leave. */
import type { Interface } from 'node:readline'

export interface TypedLines {
  /** The next line, or undefined once the person has left and every line was taken. */
  next(): Promise<string | undefined>
}

/**
 * Ctrl-D and the end of a pipe mean: no more lines. Ctrl-C means: leave now, and aborts `left`; an
 * abort from elsewhere ends the lines too. What was typed before is still given.
 */
export function typedLines(source: Interface, left: AbortController): TypedLines {
  const waiting: string[] = []
  let isOver = false
  let resume = (): void => undefined
  source.on('line', (line) => {
    waiting.push(line)
    resume()
  })
  source.on('SIGINT', () => left.abort())
  source.on('close', () => {
    isOver = true
    resume()
  })
  left.signal.addEventListener('abort', () => source.close())
  if (left.signal.aborted) source.close()

  return {
    next: async () => {
      while (waiting.length === 0 && !isOver)
        await new Promise<void>((done) => {
          resume = done
        })
      return waiting.shift()
    },
  }
}
