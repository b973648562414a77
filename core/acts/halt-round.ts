/** Something is wrong with the groups that were formed: nothing is sent, and a human looks. */
import { paragraphs, withChoices } from '../dialogue/index.ts'
import { type Round, type RoundEntry, type Task, TaskId } from '../domain/index.ts'
import type { Violation } from '../forming/index.ts'
import { t } from '../texts/index.ts'
import type { RoundGround } from './rounds.ts'
import { taskDraft } from './tasks.ts'
import { WAYS_ON } from './ways-on.ts'

/** Nobody loses their place in the order: who said yes comes first the next time. */
export async function haltRound(
  ground: RoundGround,
  round: Round,
  entries: readonly RoundEntry[],
  violations: readonly Violation[],
): Promise<void> {
  const { house, stage, club } = ground
  house.journal.note('round.wrong', {
    club: club.id,
    round: round.id,
    faults: violations.map(({ kind }) => kind).join(' '),
  })
  stage.put('rounds', { ...round, state: 'stopped' })
  const draft = withChoices(paragraphs(t('round.checked')), WAYS_ON)
  for (const entry of entries) {
    stage.put('roundEntries', { ...entry, outcome: 'no-seat' })
    const member = await stage.get('members', club.id, entry.memberId)
    if (member !== undefined) stage.tell({ to: member, draft, kind: 'notice', class: 'A' })
  }
  await tellHumans(ground, round, entries)
}

async function tellHumans(
  { house, stage, club, now }: RoundGround,
  round: Round,
  entries: readonly RoundEntry[],
): Promise<void> {
  const about = club.coordinators[0] ?? entries[0]?.memberId
  if (about === undefined) return
  const task: Task = {
    id: TaskId.parse(`${round.id}-task`),
    clubId: club.id,
    kind: 'round',
    memberId: about,
    evidence: [],
    state: 'open',
    createdAt: now,
  }
  stage.put('tasks', task)
  const card = await taskDraft({ house, club }, task)
  for (const id of club.coordinators) {
    const coordinator = await stage.get('members', club.id, id)
    if (coordinator !== undefined)
      stage.tell({ to: coordinator, draft: card, kind: 'task', class: 'B' })
  }
}
