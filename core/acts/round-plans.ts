/** What somebody has of rounds: the one that they said yes to, their groups, and seats that wait for an answer. */
import type { DraftCard } from '../dialogue/index.ts'
import { t } from '../texts/index.ts'
import { roomChoices } from './room-choices.ts'
import { groupsOf } from './round-said.ts'
import { entryOf, momentOfRound, openRound } from './rounds.ts'
import type { Scene } from './scene.ts'
import { cardOf, offeredOf, seatChoices } from './seat-offer.ts'

export async function roundCards(scene: Scene): Promise<DraftCard[]> {
  const { club, member } = scene
  const cards: DraftCard[] = []
  for (const group of await groupsOf(scene)) {
    if (group.roundId === undefined) continue
    const card = cardOf(await offeredOf(scene, group), member)
    const isIn = group.memberIds.includes(member.id)
    const leave = { command: 'seat-no', about: group.id, label: t('plans.leave') } as const
    cards.push({
      ...card,
      tag: t(isIn ? 'plans.group' : 'round.offer.tag'),
      choices: isIn
        ? [{ ...leave, quiet: true }, ...roomChoices(scene, group)]
        : seatChoices(group),
    })
  }
  const round = await openRound(scene)
  if ((await entryOf(scene, round, member))?.said !== 'yes') return cards
  cards.push({
    picture: 'group',
    tag: t('round.title'),
    title: t('round.plan', { moment: { moment: momentOfRound(round, club) } }),
    lines: [t('round.date.in')],
    choices: [{ command: 'round-out', about: round.id, label: t('round.out.button'), quiet: true }],
  })
  return cards
}
