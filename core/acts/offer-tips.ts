/**
 * Asks once whether somebody would like to hear of what suits them: a declared adult who has just found
 * something, after it is done and never on the way to it. It may be left unanswered, which is a no.
 */
import { paragraphs, withChoices } from '../dialogue/index.ts'
import { neverReached } from '../domain/index.ts'
import { allowedAt } from '../policy/index.ts'
import { t } from '../texts/index.ts'
import { changeConsent } from './consent.ts'
import { reply, type Scene } from './scene.ts'
import { WAYS_ON } from './ways-on.ts'

/** The version of the words of this question. */
const WORDING = 'tips-offer-1'

export async function offerTips(scene: Scene): Promise<void> {
  const { member, club, stage, now } = scene
  // Who plays an invented person does not answer for one.
  if (!allowedAt(member.age).nudges || member.paused || member.persona !== undefined) return
  if (!hasFound(scene)) return
  if (member.consents.some(({ purpose }) => purpose === 'nudges')) return
  const before = await stage.get('outreach', club.id, member.id)
  if (before?.offeredAt !== undefined) return
  stage.put('outreach', { ...(before ?? neverReached(member)), offeredAt: now })
  reply(
    scene,
    withChoices(paragraphs(t('tips.offer')), [
      { command: 'tips-yes', about: 'all', label: t('tips.offer.yes') },
      { command: 'tips-no', about: 'all', label: t('tips.offer.no') },
      ...WAYS_ON,
    ]),
  )
}

export function answerOffer(scene: Scene, isYes: boolean): void {
  changeConsent(scene, 'nudges', isYes, { wording: WORDING })
  reply(scene, { blocks: [], choices: WAYS_ON })
}

/** A seat, a place on a waitlist, or somebody who is asked: a no to each of these is no moment for it. */
function hasFound({ stage, member }: Scene): boolean {
  const isIn = stage
    .written('rsvps')
    .some(({ memberId, standing }) => memberId === member.id && standing !== 'none')
  return isIn || stage.written('introductions').length > 0
}
