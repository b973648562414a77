/** Forms groups in a thread of its own: a round takes seconds, and nobody in the chat waits for it. */
import { setImmediate as turn } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type {
  Effort,
  Formed,
  Former,
  Forming,
  FormingProblem,
  Watch,
} from '../../core/forming/index.ts'
import type { Answered, Told } from './messages.ts'
import { sliceOf } from './slice.ts'

/** So many people are handed over at a time. */
const PORTION = 200

/** The thread starts with the first round, with about 60 MB, and stays for the next until it is closed. */
export function former(): Former {
  return new ThreadFormer()
}

class ThreadFormer implements Former {
  private thread: Worker | undefined
  /** Ends when the round before has ended, however it ended. */
  private before: Promise<unknown> = Promise.resolve()

  form(problem: FormingProblem, effort: Effort, watch: Watch = {}): Promise<Forming> {
    return this.afterwards(() => this.work(problem, effort, watch, undefined))
  }

  repair(
    problem: FormingProblem,
    before: readonly Formed[],
    effort: Effort,
    watch: Watch = {},
  ): Promise<Forming> {
    return this.afterwards(() => this.work(problem, effort, watch, before))
  }

  async close(): Promise<void> {
    const { thread } = this
    this.thread = undefined
    await thread?.terminate()
  }

  private afterwards(work: () => Promise<Forming>): Promise<Forming> {
    const answer = this.before.then(work)
    this.before = answer.catch(() => undefined)
    return answer
  }

  private async work(
    { people, history, settings: all, seed }: FormingProblem,
    effort: Effort,
    watch: Watch,
    before: readonly Formed[] | undefined,
  ): Promise<Forming> {
    const { taxonomy, ...settings } = all
    const slice = await sliceOf(people, taxonomy)
    this.thread ??= new Worker(new URL('./form-thread.mjs', import.meta.url))
    const { thread } = this
    for (let at = 0; at < people.length; at += PORTION) {
      tell(thread, { kind: 'people', people: people.slice(at, at + PORTION) })
      await turn()
    }
    const answer = this.answerOf(thread, watch)
    tell(thread, { kind: 'work', work: { history, settings, slice, seed, effort, before } })
    if (watch.signal?.aborted === true) tell(thread, { kind: 'stop' })
    // A process that has nothing else to do waits for a round, and not for the thread between two.
    thread.ref()
    return answer.finally(() => {
      thread.unref()
    })
  }

  private answerOf(thread: Worker, { onProgress, signal }: Watch): Promise<Forming> {
    return new Promise((resolve, reject) => {
      const stop = (): void => {
        tell(thread, { kind: 'stop' })
      }
      const hear = (answered: Answered): void => {
        if (answered.kind === 'progress') onProgress?.(answered.progress)
        else if (answered.kind === 'formed') settle(() => resolve(answered.forming))
        else settle(() => reject(new Error(answered.reason)))
      }
      const fail = (reason: unknown): void => {
        this.thread = undefined
        settle(() =>
          reject(reason instanceof Error ? reason : new Error('The thread that forms has ended.')),
        )
      }
      const settle = (end: () => void): void => {
        thread.off('message', hear).off('error', fail).off('exit', fail)
        signal?.removeEventListener('abort', stop)
        end()
      }
      thread.on('message', hear).on('error', fail).on('exit', fail)
      signal?.addEventListener('abort', stop)
    })
  }
}

function tell(thread: Worker, told: Told): void {
  thread.postMessage(told)
}
