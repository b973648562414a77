/** Where a contract stands: an empty place that can be opened more than once, and goes away after. */
import type { Agenda, Declarations, Store } from '../../core/ports/index.ts'
import type { KeptJournal } from '../_kit/journal.ts'

export interface StoreGround {
  /**
   * A further handle on the same records, as another process would have one; with other declarations,
   * as another version of the program would.
   */
  open(declared?: Declarations): Promise<Store>
  /** Closes what is still open and removes the records. */
  dispose(): Promise<void>
}

export type MakeGround = () => Promise<StoreGround>

export async function onGround(
  make: MakeGround,
  claim: (store: Store, ground: StoreGround) => Promise<void>,
): Promise<void> {
  const ground = await make()
  try {
    await claim(await ground.open(), ground)
  } finally {
    await ground.dispose()
  }
}

/** An empty place for jobs with a time of its own, gone after the claim. */
export interface AgendaGround {
  /** A further worker on the same jobs, as another process would have one. */
  open(): Promise<Agenda>
  readonly now: () => number
  /** Lets time pass: by hand, or by waiting where the agenda has only the real time. */
  readonly pass: (ms: number) => Promise<void>
  /** How long a job stays with a worker of which nothing is heard. */
  readonly leaseMs: number
  readonly journal: KeptJournal
  dispose(): Promise<void>
}

export type OnAgenda = (
  claim: (agenda: Agenda, ground: AgendaGround) => Promise<void>,
) => Promise<void>
