/** A consent is given or taken back at any time, with a receipt; the history of answers is kept. */
import { type DraftChoice, paragraphs } from '../dialogue/index.ts'
import type { Consent, Purpose } from '../domain/index.ts'
import { allowedAt } from '../policy/index.ts'
import { type Key, t } from '../texts/index.ts'
import { reply, type Scene } from './scene.ts'

/** The version of the words on the buttons of the profile. */
const PROFILE_WORDING = 'profile-1'

/** What is asked in a chat; research is asked on paper. */
const ASKED = {
  matching: { given: 'always.consent.given', withdrawn: 'always.consent.withdrawn' },
  nudges: { given: 'tips.on', withdrawn: 'tips.off' },
  'partner-news': { given: 'tips.news.on', withdrawn: 'tips.news.off' },
} as const satisfies Partial<Record<Purpose, { given: Key; withdrawn: Key }>>
export type AskedPurpose = keyof typeof ASKED

/** The purpose that a button names; undefined for what no button of ours ever named. */
export function purposeOf(about: string): AskedPurpose | undefined {
  return (Object.keys(ASKED) as AskedPurpose[]).find((purpose) => purpose === about)
}

/**
 * Whether the person may be introduced to others, gets tips, or news of organisations. The same answer
 * twice is one answer.
 */
export function changeConsent(
  scene: Scene,
  purpose: AskedPurpose,
  given: boolean,
  { wording = PROFILE_WORDING, once = false }: { wording?: string; once?: boolean } = {},
): void {
  const { member, now } = scene
  if (given && member.age === 'minor') {
    reply(scene, paragraphs(t('always.minor')))
    return
  }
  if (given && purpose !== 'matching' && !allowedAt(member.age).nudges) {
    reply(scene, paragraphs(t('tips.adults')))
    return
  }
  const before = member.consents.findLast((consent) => consent.purpose === purpose)
  // «Alleen deze keer» is less than a yes for good, and takes its place.
  if (before?.given !== given || once || before.once === true) {
    const one = once ? { once: true as const } : {}
    const consent: Consent = { purpose, given, at: now, wording, ...one }
    scene.member = { ...member, consents: [...member.consents, consent] }
  }
  scene.replyClass = 'B'
  reply(scene, paragraphs(t(once ? 'rhythm.once' : ASKED[purpose][given ? 'given' : 'withdrawn'])))
}

/** The way back from «nee», by one tap. */
export function giveAgain(purpose: AskedPurpose): DraftChoice {
  return { command: 'consent-give', about: purpose, label: t('always.undo'), quiet: true }
}
