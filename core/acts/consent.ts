/** A consent is given or taken back at any time, with a receipt; the history of answers is kept. */
import { paragraphs } from '../dialogue/index.ts'
import { type Consent, consents } from '../domain/index.ts'
import { t } from '../texts/index.ts'
import { reply, type Scene } from './scene.ts'

/** The version of the words on the two buttons of the profile. */
const PROFILE_WORDING = 'profile-1'

/** Changes whether the person may be introduced to others. The same answer twice is one answer. */
export function changeConsent(scene: Scene, given: boolean): void {
  const { member, now } = scene
  if (given && member.age === 'minor') {
    reply(scene, paragraphs(t('always.minor')))
    return
  }
  if (member.consents.length === 0 || consents(member.consents, 'matching') !== given) {
    const consent: Consent = { purpose: 'matching', given, at: now, wording: PROFILE_WORDING }
    scene.member = { ...member, consents: [...member.consents, consent] }
  }
  scene.replyClass = 'B'
  reply(scene, paragraphs(t(given ? 'always.consent.given' : 'always.consent.withdrawn')))
}
