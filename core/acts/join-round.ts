/** Saying yes to a round, and taking it back: until the groups are made. */
import {
  asJson,
  type Decision,
  type Draft,
  type DraftChoice,
  type Next,
  paragraphs,
  talentsOf,
  withChoices,
} from '../dialogue/index.ts'
import { COMMON_MINUTES, isInvented, type Member, type Round } from '../domain/index.ts'
import { freeTimes } from '../matching/index.ts'
import { mayBeMatchedOn, mayJoinRound, type NotInRound } from '../policy/index.ts'
import { type Key, t } from '../texts/index.ts'
import { all } from './all.ts'
import { refuseSeat } from './answer-seat.ts'
import { profiled } from './profile.ts'
import { acceptGroups } from './rhythm.ts'
import { entryOf, hasRounds, isReminded, momentOfRound, openRound, putEntry } from './rounds.ts'
import { reply, type Scene } from './scene.ts'
import { WAYS_ON } from './ways-on.ts'

/** Asks whether they join the next round; who may not meet people hears what there is instead. */
export async function askToJoin(scene: Scene): Promise<Next | undefined> {
  acceptGroups(scene)
  const { member, club } = scene
  if (!hasRounds(club)) {
    reply(scene, paragraphs(t('round.none-here')))
    return undefined
  }
  const may = mayJoinRound(member)
  if (!may.ok) return insteadOfRound(scene, may.error)
  const round = await openRound(scene)
  const moment = momentOfRound(round, club)
  if ((await entryOf(scene, round, member))?.said === 'yes') {
    reply(scene, isIn(scene, round, 'round.in.already'))
    return undefined
  }
  const input = { roundId: round.id, moment, lacks: lacksOf(scene), held: talentsOf(member) }
  return { script: 'round', input: asJson(input) }
}

/** Activities and a human for who may not be among people; what to do about it for everybody else. */
function insteadOfRound(scene: Scene, why: NotInRound): Next | undefined {
  const { age } = scene.member
  switch (why) {
    case 'not-adult':
      reply(scene, paragraphs(t(`matching.missing.${age === 'minor' ? 'minor' : 'adult'}`)))
      return { script: 'find', input: { doors: true } }
    case 'no-consent':
      return { script: 'find', input: {} }
    case 'paused':
      reply(scene, withChoices(paragraphs(t('matching.missing.paused')), [START_AGAIN]))
      return undefined
    case 'no-groups':
    case 'not-introducible':
    case 'unreachable':
      reply(scene, paragraphs(t('matching.missing.introducible')))
      return undefined
  }
}

const START_AGAIN = { command: 'say', about: 'start', label: t('always.start.button') } as const

/** What a group cannot be found without. */
function lacksOf({ member, house }: Scene): string[] {
  const hasWish = [...member.wants, ...member.offers].some(
    ({ concept }) => mayBeMatchedOn(concept, house.taxonomy) === 'people',
  )
  return [
    ...(hasWish ? [] : ['wish']),
    ...(hasTime(member) ? [] : ['times']),
    ...(member.where === undefined ? ['place'] : []),
  ]
}

function hasTime(member: Member): boolean {
  return freeTimes(member).intervals.some(({ from, to }) => to - from >= COMMON_MINUTES)
}

type Answer = Extract<Decision, { decide: 'round' }>

/** What was told on the way is kept; the yes counts if the groups are not made yet. */
export async function answerRound(scene: Scene, { said, wish }: Answer): Promise<undefined> {
  scene.member = profiled(scene.member, wish, scene.house.taxonomy)
  // The round that was asked about may have been made meanwhile: the next one is meant then.
  const round = await openRound(scene)
  if (said === 'yes' && !mayJoinRound(scene.member).ok) {
    reply(scene, paragraphs(t('always.closed')))
    return
  }
  await putEntry(scene, round, scene.member, said)
  reply(scene, said === 'yes' ? isIn(scene, round, 'round.in') : leftOut())
}

/** They are in: when the groups come, and how to take it back. */
function isIn({ club, member, now }: Scene, round: Round, key: Key): Draft {
  const moment = { moment: { moment: momentOfRound(round, club) } }
  const lacks = [
    ...(hasTime(member) ? [] : [t('forming.seat.times')]),
    ...(member.where === undefined ? [t('forming.seat.place')] : []),
  ]
  const demo = isInvented(club) ? [t('round.demo')] : []
  const reminded = isReminded(round, now) ? [t('round.in.reminder')] : []
  const said = paragraphs(t(key, moment), ...reminded, ...lacks, ...demo)
  return withChoices(said, waysOf(round, club.state))
}

/** What somebody who is in can do about it. */
export function waysOf({ id }: Round, state: Scene['club']['state']): DraftChoice[] {
  return [
    ...(isInvented({ state })
      ? [{ command: 'round-now' as const, about: id, label: t('round.now') }]
      : []),
    { command: 'round-out', about: id, label: t('round.out.button') },
    ...WAYS_ON.slice(0, 1),
  ]
}

/** They are not in this time. */
export function leftOut(): Draft {
  return withChoices(paragraphs(t('round.out')), WAYS_ON)
}

/** The round whose groups a coordinator looks over, of who said yes to it. */
export async function lookedOver(scene: Scene): Promise<Round | undefined> {
  const { house, stage, club, member } = scene
  for await (const { record } of all(house, 'rounds', club.id, 'byState', ['proposed'])) {
    const entry = await entryOf(scene, record, member)
    if (entry?.said === 'yes') return stage.get('rounds', club.id, record.id)
  }
  return undefined
}

/** «Toch niet»: to the next round, or to what came of the one that is meant. */
export async function leaveRound(scene: Scene, about?: string): Promise<Next | undefined> {
  const { stage, club, member } = scene
  const meant =
    about === undefined ? await lookedOver(scene) : await stage.get('rounds', club.id, about)
  const given = meant && (await entryOf(scene, meant, member))
  if (meant?.state === 'formed' && given?.said === 'yes' && given.groupId !== undefined)
    return refuseSeat(scene, given.groupId, 'nothing')
  if (meant?.state === 'proposed' && given?.said === 'yes') {
    await putEntry(scene, meant, member, 'no')
    reply(scene, leftOut())
    return undefined
  }
  const round = await openRound(scene)
  const entry = await entryOf(scene, round, member)
  if (entry?.said !== 'yes') {
    reply(scene, withChoices(paragraphs(t('round.out.already')), WAYS_ON))
    return undefined
  }
  await putEntry(scene, round, member, 'no')
  reply(scene, leftOut())
  return undefined
}

/** Whether there is a round that this person may say yes to, and did not. */
export async function couldJoin(scene: Scene): Promise<boolean> {
  const { club, member } = scene
  if (!hasRounds(club) || !mayJoinRound(member).ok) return false
  return (await entryOf(scene, await openRound(scene), member)) === undefined
}
