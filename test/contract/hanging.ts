/** A worker that does not come back: for what an agenda promises about processes that hang or died. */
import type { Agenda } from '../../core/ports/index.ts'

/** Begins its job and lets go of it only when told, as a process does that hangs or died. */
export async function hanging(agenda: Agenda): Promise<() => Promise<unknown>> {
  let letGo = (): void => undefined
  let done: Promise<unknown> = Promise.resolve()
  await new Promise<void>((begun) => {
    agenda.work('work', () => {
      begun()
      return new Promise((resolve) => {
        letGo = resolve
      })
    })
    done = agenda.runDue()
  })
  return () => {
    letGo()
    return done
  }
}
