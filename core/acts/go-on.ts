/**
 * «Zal ik je blijven schrijven?»: asked of who lets tips go by, and of who presses «minder vaak of stop».
 * Going on, a silence, or no tips any more. That is less than «stop», which ends everything.
 */
import { type Draft, paragraphs, withChoices } from '../dialogue/index.ts'
import { alive, consents, momentOf, neverReached } from '../domain/index.ts'
import { SILENCE_MS } from '../policy/index.ts'
import { t } from '../texts/index.ts'
import { changeConsent } from './consent.ts'
import { reply, type Scene } from './scene.ts'
import { WAYS_ON } from './ways-on.ts'

/** The version of the words of this question. */
const WORDING = 'tips-go-on-1'

export function goOnDraft(): Draft {
  return withChoices(paragraphs(t('tips.go-on')), [
    { command: 'tips-stay', about: 'all', label: t('tips.stay') },
    { command: 'tips-later', about: 'all', label: t('tips.later') },
    { command: 'tips-stop', about: 'all', label: t('tips.stop') },
  ])
}

/** The answer, which is a sign of life in any case. */
export async function answerGoOn(scene: Scene, said: 'stay' | 'later' | 'stop'): Promise<void> {
  const { club, member, stage, now } = scene
  if (said === 'stop') {
    changeConsent(scene, 'nudges', false, { wording: WORDING })
    reply(scene, { blocks: [], choices: WAYS_ON })
    return
  }
  // An older message's button changes nothing that was decided since.
  if (!consents(member.consents, 'nudges')) {
    reply(scene, withChoices(paragraphs(t('tips.are-off')), WAYS_ON))
    return
  }
  const before = (await stage.get('outreach', club.id, member.id)) ?? neverReached(member)
  const { silentUntil: _, ...reacted } = alive(before)
  if (said === 'stay') {
    stage.put('outreach', reacted)
    reply(scene, withChoices(paragraphs(t('tips.stayed')), WAYS_ON))
    return
  }
  const until = now + SILENCE_MS
  stage.put('outreach', { ...reacted, silentUntil: until })
  const date = { date: { date: momentOf(until, club.zone) } }
  reply(scene, withChoices(paragraphs(t('tips.silent', date)), WAYS_ON))
}
