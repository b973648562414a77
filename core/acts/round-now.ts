/**
 * «Maak nu de groepjes»: in the invented club for whoever is in the round, where no day passes; in a real one
 * for its coordinator, who is told first how many people it is about.
 */
import { type Draft, type Next, paragraphs, withChoices } from '../dialogue/index.ts'
import { isInvented, QUORUM, type Round } from '../domain/index.ts'
import { mayAct } from '../policy/index.ts'
import { t } from '../texts/index.ts'
import { all } from './all.ts'
import { askToJoin } from './join-round.ts'
import { reminder } from './reminder-draft.ts'
import { entryOf, hasRounds, momentOfRound, openRound, ROUND_JOB } from './rounds.ts'
import { reply, type Scene } from './scene.ts'
import { WAYS_ON } from './ways-on.ts'

/** Whether this person starts the rounds of a real club. */
export function runsRounds({ club, member }: Pick<Scene, 'club' | 'member'>): boolean {
  return club.state === 'open' && mayAct(member, 'make-round', { club }).ok
}

/** Who is not in the round, and does not run it, is asked to join first. */
export async function makeNow(scene: Scene): Promise<Next | undefined> {
  const { club, member } = scene
  if (hasRounds(club) && runsRounds(scene)) {
    reply(scene, await askedFirst(scene))
    return undefined
  }
  if (!isInvented(club)) return askToJoin(scene)
  const round = await openRound(scene)
  if ((await entryOf(scene, round, member))?.said !== 'yes') return askToJoin(scene)
  reply(scene, reminder(round, 'now'))
  return undefined
}

/** Everybody is written to at once: the coordinator hears how many they are, and says yes or later. */
async function askedFirst(scene: Scene): Promise<Draft> {
  const { house, club } = scene
  const round = await openRound(scene)
  let count = 0
  for await (const { record } of all(house, 'roundEntries', club.id, 'byRound', [round.id]))
    if (record.said === 'yes') count += 1
  const values = { count, moment: { moment: momentOfRound(round, club) } }
  if (count < QUORUM) return withChoices(paragraphs(t('round.now.few', values)), WAYS_ON)
  return withChoices(paragraphs(t('round.now.ask', values)), [
    { command: 'round-make', about: round.id, label: t('round.now.yes') },
    { command: 'round-later', about: round.id, label: t('round.warn.later') },
  ])
}

/** The groups of the round are made as soon as the job runs. Twice is once: a round is made one time. */
export function beginRound(scene: Scene, round: Round): void {
  const { stage, club, now } = scene
  stage.put('rounds', { ...round, at: Math.min(round.at, now) })
  stage.later({ name: ROUND_JOB, id: round.id, payload: { clubId: club.id, roundId: round.id } })
  reply(scene, paragraphs(t('round.making')))
}
