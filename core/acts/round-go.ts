/**
 * Groups of a round that the club's coordinator looks over: made and kept, sent after a yes, and not sent
 * after a no or when the time is over. Nobody who said yes is left without a word.
 */
import { type Draft, paragraphs, withChoices } from '../dialogue/index.ts'
import {
  type AddressId,
  type Club,
  type Group,
  type Member,
  momentOf,
  pairOf,
  QUORUM,
  type Round,
  type RoundEntry,
  type Task,
  TaskId,
} from '../domain/index.ts'
import { tiesIn } from '../matching/index.ts'
import { afterQuietHours, mayAct, mayJoinRound } from '../policy/index.ts'
import { t } from '../texts/index.ts'
import { all } from './all.ts'
import { commitAs } from './ground.ts'
import { playSeatJob } from './play-seat.ts'
import { nameOf } from './portray.ts'
import { firstMeeting, keptUntil } from './round-group.ts'
import { ROUND_JOB, type RoundGround } from './rounds.ts'
import { reply, type Scene } from './scene.ts'
import { aimOf, diaryLines, offerDraft, offeredOf } from './seat-offer.ts'
import { ownReasons } from './seat-why.ts'
import { goChoices } from './tasks.ts'
import { WAYS_ON } from './ways-on.ts'

/** So long the coordinator can say yes, counted by day. */
const GO_MS = 24 * 60 * 60 * 1000

/** Whether somebody looks the groups over first. The practice club has nobody who could. */
export function isLookedOver({ state, roundApproval }: Club): boolean {
  return state === 'open' && roundApproval === true
}

/** One card for the coordinator, a word to everybody in a group, and a job for when the time is over. */
export async function propose(
  ground: RoundGround,
  formed: Round,
  groups: readonly Group[],
): Promise<void> {
  const { stage, club, now } = ground
  const until = afterQuietHours(now, club.zone) + GO_MS
  const round: Round = { ...formed, state: 'proposed', goUntil: until }
  stage.put('rounds', round)
  const wait = t('round.go.wait', { moment: { moment: momentOf(until, club.zone) } })
  for (const id of groups.flatMap(({ askedIds = [] }) => askedIds)) {
    const member = await stage.get('members', club.id, id)
    const draft = withChoices(paragraphs(wait), [
      { command: 'round-out', about: round.id, label: t('round.out.button'), quiet: true },
    ])
    if (member !== undefined) stage.tell({ to: member, draft, kind: 'invitation', class: 'A' })
  }
  await tellCoordinator(ground, round, groups)
  const payload = { clubId: club.id, roundId: round.id }
  stage.later({ name: ROUND_JOB, id: `${round.id}-go`, payload, at: until })
}

async function tellCoordinator(
  ground: RoundGround,
  round: Round,
  groups: readonly Group[],
): Promise<void> {
  const { stage, club, now } = ground
  const [first] = club.coordinators
  if (first === undefined) return
  const own = { id: taskId(round), clubId: club.id, memberId: first, roundId: round.id }
  stage.put('tasks', { ...own, kind: 'approval', evidence: [], state: 'open', createdAt: now })
  const draft = await card(ground, round, groups)
  for (const id of club.coordinators) {
    const to = await stage.get('members', club.id, id)
    if (to !== undefined) stage.tell({ to, draft, kind: 'task', class: 'B' })
  }
}

function taskId({ id }: Round): Task['id'] {
  return TaskId.parse(`${id}-go`)
}

async function card(ground: RoundGround, round: Round, groups: readonly Group[]): Promise<Draft> {
  const { club, now } = ground
  const until = { moment: momentOf(round.goUntil ?? now, club.zone) }
  const blocks: Draft['blocks'][number][] = [{ text: t('round.go.task') }]
  for (const group of groups) {
    const { people } = await offeredOf(ground, group)
    const names = { list: people.map((one) => ({ phrase: nameOf(one) })) }
    const lines = [...diaryLines(group), t('round.go.who', { names })]
    blocks.push({ card: { picture: 'group', title: aimOf(group), lines } })
  }
  blocks.push({ text: t('round.go.until', { moment: until }) })
  return { blocks, choices: goChoices(round.id) }
}

/** «Verstuur»: everybody who still wants to gets their offer. Twice is once; too late is said. */
export async function sendProposal(scene: Scene, roundId: string): Promise<void> {
  const round = await ownRound(scene, roundId)
  if (round === undefined) return
  if (round.state === 'formed') {
    reply(scene, withChoices(paragraphs(t('round.go.sent.already')), WAYS_ON))
    return
  }
  if (round.state !== 'proposed' || isLate(round, scene.now)) {
    if (round.state === 'proposed') await notSent(scene, round)
    reply(scene, withChoices(paragraphs(t('round.go.late')), WAYS_ON))
    return
  }
  scene.stage.put('rounds', { ...round, state: 'formed' })
  let sent = 0
  for (const group of await groupsOf(scene, round)) if (await send(scene, group)) sent += 1
  await endTask(scene, round)
  reply(scene, withChoices(paragraphs(t('round.go.sent', { groups: sent })), WAYS_ON))
}

/** «Niet versturen»: nobody gets an offer, and everybody who said yes hears so. */
export async function holdProposal(scene: Scene, roundId: string): Promise<void> {
  const round = await ownRound(scene, roundId)
  if (round === undefined) return
  if (round.state === 'formed') {
    reply(scene, withChoices(paragraphs(t('round.go.sent.already')), WAYS_ON))
    return
  }
  if (round.state === 'proposed') await notSent(scene, round)
  reply(scene, withChoices(paragraphs(t('round.go.held')), WAYS_ON))
}

/** The round, for a coordinator. A button can be pressed by anybody who has its token. */
async function ownRound(scene: Scene, roundId: string): Promise<Round | undefined> {
  const { stage, club, member } = scene
  const isTheirs = mayAct(member, 'make-round', { club }).ok
  const round = isTheirs ? await stage.get('rounds', club.id, roundId) : undefined
  if (round === undefined) reply(scene, paragraphs(t('human.not-yours')))
  return round
}

/** The time is over and nobody said anything. Nothing before that; undefined when somebody else wrote. */
export async function lapseProposal(
  ground: RoundGround,
  round: Round,
): Promise<AddressId[] | undefined> {
  if (!isLate(round, ground.now)) return []
  await notSent(ground, round)
  return commitAs(ground, `${round.id}-not-sent`)
}

function isLate({ goUntil }: Round, now: number): boolean {
  return goUntil !== undefined && now >= goUntil
}

async function groupsOf(ground: RoundGround, { id }: Round): Promise<Group[]> {
  const { house, stage, club } = ground
  const found: Group[] = []
  for await (const { record } of all(house, 'groups', club.id, 'byState', ['closed'])) {
    const group = record.roundId === id ? await stage.get('groups', club.id, record.id) : undefined
    if (group?.askedIds !== undefined) found.push(group)
  }
  return found
}

/** Offers the group to who is still for it; with too few left it does not come about. */
async function send(ground: RoundGround, kept: Group): Promise<boolean> {
  const { stage, club, now, house } = ground
  const people = await togetherIn(ground, kept)
  if (people.length < QUORUM) {
    await end(ground, kept)
    return false
  }
  const left = (await stillIn(ground, kept)).filter(
    ({ member }) => !people.some((one) => one.member.id === member.id),
  )
  for (const one of left) tellNot(ground, one)
  const next = firstMeeting(kept.slot, now, club)
  const group: Group = {
    ...{ ...kept, next, state: 'brewing' },
    askedIds: people.map(({ member }) => member.id),
    askedUntil: keptUntil({ next }, now),
  }
  stage.put('groups', group)
  const offered = await offeredOf(ground, group)
  for (const { member, entry } of people) {
    stage.put('roundEntries', { ...entry, outcome: 'offered' })
    const why = ownReasons(member, group, house.taxonomy)
    const draft = offerDraft(offered, member, why, club.zone)
    stage.tell({ to: member, draft, kind: 'invitation', class: 'A' })
    if (member.persona !== undefined) stage.later(playSeatJob(group, member.id))
  }
  return true
}

/** Of two who were put apart since the groups were made, neither sits with the other, nor hears of them. */
async function togetherIn(
  ground: RoundGround,
  kept: Group,
): Promise<{ member: Member; entry: RoundEntry }[]> {
  const people = await stillIn(ground, kept)
  const { blocks } = tiesIn(await ground.house.populations.of(ground.club.id))
  const isApart = (id: Member['id']): boolean =>
    people.some(({ member }) => member.id !== id && blocks(pairOf(member.id, id)))
  return people.filter(({ member }) => !isApart(member.id))
}

/** Who did not take their yes back, and may still be in a round. */
async function stillIn(
  { stage, club }: RoundGround,
  { roundId, askedIds = [] }: Group,
): Promise<{ member: Member; entry: RoundEntry }[]> {
  const found: { member: Member; entry: RoundEntry }[] = []
  for (const id of askedIds) {
    const member = await stage.get('members', club.id, id)
    const entry = await stage.get('roundEntries', club.id, `${String(roundId)}~${id}`)
    if (member === undefined || entry?.said !== 'yes' || !mayJoinRound(member).ok) continue
    found.push({ member, entry })
  }
  return found
}

/** Nothing is sent: whoever said yes comes first the next time, and hears so. */
async function notSent(ground: RoundGround, round: Round): Promise<void> {
  ground.stage.put('rounds', { ...round, state: 'stopped' })
  for (const group of await groupsOf(ground, round)) await end(ground, group)
  await endTask(ground, round)
}

async function end(ground: RoundGround, group: Group): Promise<void> {
  const { stage } = ground
  for (const one of await stillIn(ground, group)) tellNot(ground, one)
  const { askedIds: _, askedUntil: __, ...ended } = group
  stage.put('groups', ended)
}

/** Without a seat this time: they come first the next. */
function tellNot(
  { stage }: RoundGround,
  { member, entry }: { member: Member; entry: RoundEntry },
): void {
  const again = { command: 'round-join', about: 'next', label: t('round.again') } as const
  const draft = withChoices(paragraphs(t('round.go.not')), [again, ...WAYS_ON])
  const { groupId: _, hosts: __, shows: ___, ...rest } = entry
  stage.put('roundEntries', { ...rest, outcome: 'no-seat' })
  stage.tell({ to: member, draft, kind: 'notice', class: 'A' })
}

async function endTask({ stage, club, now }: RoundGround, round: Round): Promise<void> {
  const task = await stage.get('tasks', club.id, taskId(round))
  if (task !== undefined) stage.put('tasks', { ...task, state: 'done', doneAt: now })
}
