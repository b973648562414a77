/** What the fake Bot API was asked, and what it said: the truth, against which others are held. */

export interface ApiCall {
  readonly method: string
  readonly chat?: number
  /** As they were meant: objects are read, whatever form they came in. */
  readonly params: Readonly<Record<string, unknown>>
  /** Names of the files that came with it. */
  readonly files: readonly string[]
  readonly at: number
  /** A number is the code of a refusal. Only after `ok` and `lost-answer` was it carried out. */
  readonly said: 'ok' | 'lost-answer' | 'reset' | 'stalled' | number
}

export interface ApiJournal {
  /** Every call in order; of `getUpdates` only the number is kept. */
  readonly calls: readonly ApiCall[]
  readonly polls: number
  /** What was carried out, whether its caller heard so or not. */
  accepted(method?: string): readonly ApiCall[]
  /** The most calls of these methods that were accepted in any stretch of so many milliseconds. */
  busiest(inMs: number, methods: readonly string[], chat?: number): number
  /** Texts that were accepted more than once in the same chat, with their number. */
  doubles(): readonly { readonly chat: number; readonly text: string; readonly times: number }[]
  add(call: ApiCall): void
}

export function apiJournal(): ApiJournal {
  const calls: ApiCall[] = []
  let polls = 0
  const accepted = (method?: string): ApiCall[] =>
    calls.filter(
      (call) =>
        (call.said === 'ok' || call.said === 'lost-answer') &&
        (method === undefined || call.method === method),
    )
  return {
    calls,
    get polls() {
      return polls
    },
    add: (call) => {
      if (call.method === 'getUpdates') polls += 1
      else calls.push(call)
    },
    accepted,
    busiest: (inMs, methods, chat) => {
      const moments = accepted()
        .filter((call) => methods.includes(call.method) && (chat ?? call.chat) === call.chat)
        .map(({ at }) => at)
      let most = 0
      let from = 0
      for (const [index, at] of moments.entries()) {
        while ((moments[from] ?? at) <= at - inMs) from += 1
        most = Math.max(most, index - from + 1)
      }
      return most
    },
    doubles: () => {
      const times = new Map<string, number>()
      for (const { chat, params } of accepted('sendMessage')) {
        const key = JSON.stringify([chat, params['text']])
        times.set(key, (times.get(key) ?? 0) + 1)
      }
      return [...times].flatMap(([key, count]) => {
        const [chat, text] = JSON.parse(key) as [number, string]
        return count > 1 ? [{ chat, text, times: count }] : []
      })
    },
  }
}
