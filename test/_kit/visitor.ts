/** A browser without a page: cookies, posts and lines over the real HTTP door. */

export interface Visitor {
  /** Opens the page, as a new browser does. `path` = `/` or `/demo/<slug>`. */
  open(): Promise<string>
  /** Posts once; true when it was acknowledged. The same event id again is the same event. */
  post(event: string, fields: Readonly<Record<string, string>>): Promise<boolean>
  /** Posts as a page without a script does: the answer is on the page that comes back. In milliseconds. */
  ask(event: string, words: string): Promise<number>
  lines(): Promise<{ id: string; html: string; order: number }[]>
}

/** `at` gives the address of the house as it is now: it may have been restarted. */
export function visitor(at: () => string, base = ''): Visitor {
  const cookies = new Map<string, string>()
  const call = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const response = await fetch(`${at()}${path}`, {
      ...init,
      redirect: 'manual',
      headers: {
        'accept-language': 'nl',
        ...(init.headers as Record<string, string> | undefined),
        cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      },
    })
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (name !== undefined && value !== undefined) cookies.set(name, value)
    }
    return response
  }
  return {
    open: async () => (await call(base === '' ? '/' : base)).text(),
    post: async (event, fields) => {
      try {
        const response = await call(`${base}/say`, {
          method: 'POST',
          headers: { accept: 'application/json' },
          body: new URLSearchParams({ event, ...fields }),
        })
        await response.text()
        return response.status === 200
      } catch {
        return false // the process was killed under it
      }
    },
    ask: async (event, words) => {
      const began = performance.now()
      const response = await call(`${base}/say`, {
        method: 'POST',
        body: new URLSearchParams({ event, words }),
      })
      await response.text()
      if (response.status !== 303) throw new Error(`The house answered ${String(response.status)}.`)
      return performance.now() - began
    },
    lines: async () => {
      const response = await call(`${base}/lines?after=0`)
      const body = (await response.json()) as {
        lines: { id: string; html: string; order: number }[]
      }
      return body.lines
    },
  }
}
