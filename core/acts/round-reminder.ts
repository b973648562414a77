/** «Past het nog altijd?»: the reminder before the groups are made, and the answers to it. */
import { type Draft, type Next, paragraphs, withChoices } from '../dialogue/index.ts'
import type { Round } from '../domain/index.ts'
import { t } from '../texts/index.ts'
import { askToJoin, leftOut, waysOf } from './join-round.ts'
import { entryOf, momentOfRound, openRound, ROUND_JOB } from './rounds.ts'
import { reply, type Scene } from './scene.ts'
import { WAYS_ON } from './ways-on.ts'

/** «Maak nu de groepjes»: where no day passes, the reminder comes at once. Who is not in is asked first. */
export async function makeNow(scene: Scene): Promise<Next | undefined> {
  const { club, member } = scene
  if (club.state !== 'demo') return askToJoin(scene)
  const round = await openRound(scene)
  if ((await entryOf(scene, round, member))?.said !== 'yes') return askToJoin(scene)
  reply(scene, reminder(round, 'now'))
  return undefined
}

/** «Past het nog altijd?», the day before or, in a demo, right before. */
export function reminder({ id }: Round, when: 'tomorrow' | 'now'): Draft {
  const isNow = when === 'now'
  return withChoices(paragraphs(t(isNow ? 'round.warn.now' : 'round.warn')), [
    { command: isNow ? 'round-make' : 'round-come', about: id, label: t('round.warn.come') },
    { command: 'round-out', about: id, label: t('round.no') },
    { command: 'round-later', about: id, label: t('round.warn.later'), quiet: true },
  ])
}

/** The answer to the reminder: nothing changes, or the groups are made now. */
export async function stayIn(
  scene: Scene,
  roundId: string,
  said: 'come' | 'later' | 'make',
): Promise<undefined> {
  const { club, member, stage, now } = scene
  const round = await stage.get('rounds', club.id, roundId)
  if (round?.state !== 'open') {
    const moment = { moment: momentOfRound(await openRound(scene), club) }
    reply(scene, withChoices(paragraphs(t('round.made', { moment })), WAYS_ON))
    return
  }
  const entry = await entryOf(scene, round, member)
  if (entry?.said !== 'yes') {
    reply(scene, leftOut())
    return
  }
  const moment = { moment: { moment: momentOfRound(round, club) } }
  if (said !== 'make' || club.state !== 'demo') {
    const key = said === 'later' ? 'round.later' : 'round.come'
    reply(scene, withChoices(paragraphs(t(key, moment)), waysOf(round, club.state)))
    return
  }
  stage.put('rounds', { ...round, at: Math.min(round.at, now) })
  stage.later({ name: ROUND_JOB, id: round.id, payload: { clubId: club.id, roundId: round.id } })
  reply(scene, paragraphs(t('round.making')))
}
