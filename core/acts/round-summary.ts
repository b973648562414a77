/** What the coordinator of a real club hears once a round is made: counts alone, who sits where is for those who sit there. */
import { paragraphs } from '../dialogue/index.ts'
import type { RoundEntry } from '../domain/index.ts'
import type { Formed } from '../forming/index.ts'
import { t } from '../texts/index.ts'
import type { RoundGround } from './rounds.ts'

/** `entries`: everybody who said yes. */
export async function tellCoordinators(
  { stage, club }: RoundGround,
  entries: readonly RoundEntry[],
  groups: readonly Formed[],
): Promise<void> {
  const seated = new Set(groups.flatMap(({ members }) => members))
  const waiting = entries.filter(({ memberId }) => !seated.has(memberId)).length
  const draft = paragraphs(t('round.summary', { groups: groups.length, waiting }))
  for (const id of club.coordinators) {
    const coordinator = await stage.get('members', club.id, id)
    if (coordinator !== undefined)
      stage.tell({ to: coordinator, draft, kind: 'notice', class: 'A' })
  }
}
