/**
 * The answer to a group that a round offers. A yes takes the seat that is kept, through the same door as
 * every seat; from three on the group goes ahead. A no is told to nobody.
 */
import { type Next, paragraphs, together, withChoices } from '../dialogue/index.ts'
import { answeredBy, type Group, type MemberId, QUORUM } from '../domain/index.ts'
import { t } from '../texts/index.ts'
import { all } from './all.ts'
import { fillSeats, inChat } from './fill-seats.ts'
import { changeEntry, type RoundGround } from './rounds.ts'
import { takePlace, withdrawFrom } from './rsvp.ts'
import { reply, type Scene } from './scene.ts'
import { aimOf, diaryLines, offeredOf, startedDraft } from './seat-offer.ts'
import { whyDraft } from './seat-why.ts'
import { WAYS_ON } from './ways-on.ts'

export async function takeSeatOffered(scene: Scene, groupId: string): Promise<undefined> {
  const { stage, club, member } = scene
  const before = await stage.get('rsvps', club.id, `${groupId}~${member.id}`)
  const said = await takePlace(scene, groupId, before)
  const group = await stage.get('groups', club.id, groupId)
  const isNew = before?.standing !== 'seated' && group?.memberIds.includes(member.id) === true
  if (group === undefined || !isNew) {
    reply(scene, withChoices(paragraphs(...said), WAYS_ON))
    return
  }
  const { hostId } = await offeredOf(scene, group)
  const hosted = hostId === member.id ? { ...group, hostId } : group
  stage.put('groups', hosted)
  if (await goesAhead(scene, hosted)) return
  const yes = t('round.seat.yes', { aim: { phrase: aimOf(hosted) } })
  const then = t('round.seat.wait', { count: QUORUM - hosted.memberIds.length })
  const lines = [yes, ...diaryLines(hosted), then, t('plans.find-back')]
  reply(scene, withChoices(paragraphs(...lines), WAYS_ON))
}

/** With the third yes the group goes ahead, and everybody in it hears so; who comes later hears it alone. */
async function goesAhead(scene: Scene, group: Group): Promise<boolean> {
  const { stage, member } = scene
  const isRunning = group.state === 'running'
  if (!isRunning && (group.state !== 'brewing' || group.memberIds.length < QUORUM)) return false
  const running: Group = { ...group, state: 'running' }
  stage.put('groups', running)
  const offered = await offeredOf(scene, running)
  const inIt = offered.people.filter(({ id }) => group.memberIds.includes(id))
  for (const one of isRunning ? [member] : inIt) {
    const draft = withChoices(startedDraft(offered, one), WAYS_ON)
    if (one.id === member.id) reply(scene, draft)
    else stage.tell({ to: one, draft, kind: 'notice', class: 'A' })
  }
  return true
}

/** «Deze keer niet», or «een ander groepje»: the seat is free, and who wants another comes first next time. */
export async function refuseSeat(
  scene: Scene,
  groupId: string,
  wants: 'nothing' | 'other',
): Promise<Next | undefined> {
  const { stage, club, member } = scene
  const group = await stage.get('groups', club.id, groupId)
  const isAsked = group?.askedIds?.includes(member.id) === true
  const isIn = group?.memberIds.includes(member.id) === true
  if (group === undefined || (!isAsked && !isIn)) {
    reply(scene, withChoices(paragraphs(t('always.closed')), WAYS_ON))
    return undefined
  }
  const rsvp = await stage.get('rsvps', club.id, `${groupId}~${member.id}`)
  const after = answeredBy(group, member.id)
  stage.put('groups', after)
  if (isIn || rsvp?.standing === 'offered') await withdrawFrom(scene, groupId)
  const isOther = wants === 'other'
  const change = isOther ? { outcome: 'no-seat' as const } : { said: 'no' as const }
  await changeEntry(scene, group.roundId, member.id, change)
  await fillSeats(scene, groupId)
  await endIfTooFew(scene, groupId)
  if (isOther && (await offeredElsewhere(scene, group))) return undefined
  reply(scene, paragraphs(t(isOther ? 'round.seat.other' : 'round.seat.no')))
  return isOther ? { script: 'find', input: { ask: group.topic } } : undefined
}

/** Whether another group of the round has a seat free that suits them, and nobody who waits longer: then that is the answer. */
async function offeredElsewhere(scene: Scene, left: Group): Promise<boolean> {
  const { house, club, member } = scene
  const other = inChat(scene)
  const hand: typeof other = (to, draft) => {
    if (to.id === member.id) reply(scene, together(paragraphs(t('round.seat.other.now')), draft))
    else other(to, draft)
  }
  for (const state of ['brewing', 'running'] as const)
    for await (const { record } of all(house, 'groups', club.id, 'byState', [state]))
      if (record.roundId === left.roundId && record.id !== left.id) {
        const asked = await fillSeats(scene, record.id, hand)
        if (asked.includes(member.id)) return true
      }
  return false
}

export async function explainSeat(scene: Scene, groupId: string): Promise<undefined> {
  const { stage, club, member } = scene
  const group = await stage.get('groups', club.id, groupId)
  const isOurs = [...(group?.memberIds ?? []), ...(group?.askedIds ?? [])].includes(member.id)
  if (group === undefined || !isOurs) {
    reply(scene, withChoices(paragraphs(t('always.closed')), WAYS_ON))
    return
  }
  reply(scene, await whyDraft(scene, await offeredOf(scene, group), member))
}

/** Everybody answered and too few said yes: the group ends, and those who did come first next time. */
export async function endIfTooFew(ground: RoundGround, groupId: string): Promise<void> {
  const { stage, club } = ground
  const group = await stage.get('groups', club.id, groupId)
  if (group?.state !== 'brewing' || group.roundId === undefined) return
  const open = group.askedIds?.length ?? 0
  if (group.memberIds.length + open >= QUORUM) return
  const left: readonly MemberId[] = [...group.memberIds, ...(group.askedIds ?? [])]
  const { askedIds: _, ...ended } = group
  stage.put('groups', { ...ended, memberIds: [], state: 'closed' })
  for (const id of left) await tellEnd(ground, group, id)
}

async function tellEnd(ground: RoundGround, group: Group, id: MemberId): Promise<void> {
  const { stage, club, now } = ground
  const member = await stage.get('members', club.id, id)
  const rsvp = await stage.get('rsvps', club.id, `${group.id}~${id}`)
  if (rsvp !== undefined) stage.put('rsvps', { ...rsvp, standing: 'none', answer: 'no', at: now })
  await changeEntry(ground, group.roundId, id, { outcome: 'no-seat' })
  if (member === undefined) return
  const aim = { aim: { phrase: aimOf(group) } }
  const draft = withChoices(paragraphs(t('round.ended', aim)), [
    { command: 'round-join', about: 'next', label: t('round.again') },
    ...WAYS_ON,
  ])
  stage.tell({ to: member, draft, kind: 'notice', class: 'A' })
}
