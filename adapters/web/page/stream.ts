/**
 * What comes from the house: a stream while the page is looked at, a look now and then while it is not
 * (browsers open few connections to one place, and every tab would hold one).
 */
import { add, expectNothing, type Line, newest } from './log.ts'
import { base, part, proof, texts } from './parts.ts'

const AWAY_MS = 10_000
const AGAIN_MS = 4_000
const SILENT_MS = 2_500

let source: EventSource | undefined
let timer = 0
let silence: number | undefined
let isBroken = false
let unread = 0
let isOver = false
const title = document.title

function query(): string {
  return `page=${encodeURIComponent(proof)}&after=${String(newest())}`
}

function open(): void {
  close()
  if (isOver) return
  const opened = new EventSource(`${base}/stream?${query()}`)
  source = opened
  opened.onopen = () => connected(true)
  opened.onerror = () => {
    connected(false)
    if (opened.readyState === EventSource.CLOSED) timer = setTimeout(open, AGAIN_MS)
  }
  on(opened, 'line', (line) => add(line as Line))
  on(opened, 'session', (session) => tell('session', session))
  on(opened, 'ended', () => tell('ended'))
  on(opened, 'moved', () => location.reload())
}

function on(from: EventSource, name: string, hear: (content: unknown) => void): void {
  from.addEventListener(name, (event) => {
    connected(true)
    hear(JSON.parse((event as MessageEvent<string>).data))
  })
}

function tell(name: string, detail?: unknown): void {
  dispatchEvent(new CustomEvent(name, { detail }))
}

function close(): void {
  source?.close()
  source = undefined
  clearTimeout(timer)
}

/**
 * Says that there is no connection, when that lasts longer than a hiccup. The browser tries again and
 * fails more often than that: only the first failure starts the clock.
 */
function connected(isConnected: boolean): void {
  if (isConnected) {
    clearTimeout(silence)
    silence = undefined
    const notice = part('notice')
    if (notice.textContent === texts.offline) notice.textContent = ''
    if (isBroken) tell('reconnected')
  } else silence ??= setTimeout(sayOffline, SILENT_MS)
  isBroken = !isConnected
}

function sayOffline(): void {
  part('notice').textContent = texts.offline
  expectNothing()
}

/** Lines that come while nobody looks are counted in the title. */
function countUnread(lines: readonly Line[]): void {
  const before = newest()
  lines.forEach(add)
  unread += lines.filter((line) => line.by === 'bot' && line.order > before).length
  if (unread > 0) document.title = `(${String(unread)}) ${title}`
}

async function look(): Promise<void> {
  try {
    const answer = await fetch(`${base}/lines?${query()}`, { credentials: 'same-origin' })
    if (answer.status === 410) tell('ended')
    else if (answer.status === 409) location.reload()
    else if (answer.ok) countUnread(((await answer.json()) as { lines: Line[] }).lines)
  } catch {
    // Nobody looks at the page now; the stream will say it when somebody does.
  }
}

function away(): void {
  close()
  // What breaks now is not seen here, and is over when somebody looks again.
  isBroken = true
  const later = (): void => {
    timer = setTimeout(() => void look().then(later), AWAY_MS)
  }
  if (!isOver) later()
}

function follow(): void {
  if (document.hidden) {
    away()
    return
  }
  unread = 0
  document.title = title
  open()
}

export function listen(): void {
  document.addEventListener('visibilitychange', follow)
  addEventListener('pagehide', close)
  addEventListener('pageshow', (event) => {
    if (event.persisted) follow()
  })
  addEventListener('online', open)
  addEventListener('offline', () => connected(false))
  addEventListener('ended', () => {
    isOver = true
    close()
  })
  follow()
}
