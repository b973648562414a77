/** The answers to «past het nog altijd?», the reminder before the groups are made. */
import { paragraphs, withChoices } from '../dialogue/index.ts'
import { isInvented } from '../domain/index.ts'
import { t } from '../texts/index.ts'
import { leftOut, waysOf } from './join-round.ts'
import { beginRound, runsRounds } from './round-now.ts'
import { entryOf, momentOfRound, openRound } from './rounds.ts'
import { reply, type Scene } from './scene.ts'
import { WAYS_ON } from './ways-on.ts'

/** The answer to the reminder, or to «zal ik de groepjes nu maken?»: nothing changes, or they are made now. */
export async function stayIn(
  scene: Scene,
  roundId: string,
  said: 'come' | 'later' | 'make',
): Promise<undefined> {
  const { club, member, stage } = scene
  const round = await stage.get('rounds', club.id, roundId)
  if (round?.state !== 'open') {
    const moment = { moment: momentOfRound(await openRound(scene), club) }
    reply(scene, withChoices(paragraphs(t('round.made', { moment })), WAYS_ON))
    return
  }
  const isIn = (await entryOf(scene, round, member))?.said === 'yes'
  const mayMake = isInvented(club) ? isIn : runsRounds(scene)
  if (!isIn && !mayMake) {
    reply(scene, leftOut())
    return
  }
  if (said === 'make' && mayMake) {
    beginRound(scene, round)
    return
  }
  const moment = { moment: { moment: momentOfRound(round, club) } }
  const waits = isIn ? 'round.later' : 'round.now.kept'
  const key = said === 'later' ? waits : 'round.come'
  reply(scene, withChoices(paragraphs(t(key, moment)), isIn ? waysOf(round, club.state) : WAYS_ON))
}
