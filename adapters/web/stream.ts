/**
 * A conversation as server-sent events, for as long as its page is open: new lines as they come, and
 * what becomes of the session. It begins after a cursor and repeats the moments before it.
 */
import type { AddressId } from '../../core/domain/index.ts'
import type { Line } from '../../core/message/index.ts'
import { OVERLAP_US, since } from './lines.ts'
import type { Rhythm, WebParts } from './parts.ts'
import type { Wakes } from './wakes.ts'

/** How a conversation stands: open, with what is left when it is idle, or ended. */
export interface Standing {
  readonly isOpen: boolean
  readonly isOwnDevice: boolean
  /** Milliseconds before idleness ends it; undefined = it does not. */
  readonly idleLeft: number | undefined
}

export interface StreamPlan {
  readonly addressId: AddressId
  readonly cursor: number
  readonly gone: AbortSignal
  readonly rhythm: Rhythm
  standing(): Promise<Standing>
  /** The page is still open. */
  present(): Promise<void>
  /** What the page is told of a line. */
  told(line: Line): unknown
}

/** From here on the person is asked whether they are still there. */
const WARNED_MS = 60_000
const PRESENT_MS = 60_000
const HEARTBEAT = ': here\n\n'

function event(name: string, content: unknown, id?: number): string {
  const cursor = id === undefined ? '' : `id: ${String(id)}\n`
  return `${cursor}event: ${name}\ndata: ${JSON.stringify(content)}\n\n`
}

/** Ends when the session ends or the page is gone. Sends no line twice within one stream. */
export async function* stream(
  { store, clock }: Pick<WebParts, 'store' | 'clock'>,
  wakes: Wakes,
  plan: StreamPlan,
): AsyncGenerator<string, void, void> {
  const watch = wakes.watch(plan.addressId)
  const sent = new Map<string, number>()
  let { cursor } = plan
  let told = ''
  let presentAt = Number.NEGATIVE_INFINITY
  let quietMs = 0
  try {
    yield 'retry: 2000\n\n'
    while (!plan.gone.aborted) {
      const standing = await plan.standing()
      if (!standing.isOpen) return yield event('ended', {})
      const lines = (await since(store, plan.addressId, cursor)).filter(({ id }) => !sent.has(id))
      for (const line of lines) {
        sent.set(line.id, line.order)
        cursor = Math.max(cursor, line.order)
        yield event('line', plan.told(line), cursor)
      }
      forget(sent, cursor)
      const now = sessionEvent(standing)
      if (now !== told) yield now
      quietMs = lines.length > 0 || now !== told ? 0 : quietMs + plan.rhythm.pollMs
      told = now
      if (quietMs >= plan.rhythm.heartbeatMs) {
        quietMs = 0
        yield HEARTBEAT
      }
      if (clock.now() - presentAt >= PRESENT_MS) {
        presentAt = clock.now()
        await plan.present()
      }
      await watch.next(plan.rhythm.pollMs, plan.gone)
    }
  } finally {
    watch.close()
  }
}

function sessionEvent({ isOwnDevice, idleLeft }: Standing): string {
  const isIdle = idleLeft !== undefined && idleLeft <= WARNED_MS
  return event('session', { own: isOwnDevice, idle: isIdle })
}

/** Lines that no later reading can bring again need not be remembered; twice the overlap is enough. */
function forget(sent: Map<string, number>, cursor: number): void {
  for (const [id, order] of sent) {
    if (order >= cursor - 2 * OVERLAP_US) return
    sent.delete(id)
  }
}
