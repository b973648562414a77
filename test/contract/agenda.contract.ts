/** Every promise of the Agenda port, as claims that any agenda has to keep. */
import { describe } from 'vitest'
import { agendaJobs } from './agenda-jobs.ts'
import { agendaWorkers } from './agenda-workers.ts'
import type { AgendaGround, OnAgenda } from './ground.ts'

export function agendaContract(
  name: string,
  { ground: make }: { readonly ground: () => Promise<AgendaGround> },
): void {
  const onAgenda: OnAgenda = async (claim) => {
    const ground = await make()
    try {
      await claim(await ground.open(), ground)
    } finally {
      await ground.dispose()
    }
  }
  describe(`the ${name} agenda`, () => {
    agendaJobs(onAgenda)
    agendaWorkers(onAgenda)
  })
}
