/**
 * «Ik wil een workshop moestuin geven, zaterdag om 10u»: an activity on a day, and no talent for a profile.
 * Who wants to propose one is asked what; where it may be either, they are asked which.
 */
import { givesActivity, mayBeActivity, wantsToPropose } from '../understanding/index.ts'
import { begin } from './converse.ts'
import type { Offered } from './offered.ts'
import type { Words } from './opening.ts'
import { beginProposal, mayPropose } from './propose.ts'
import type { Scene } from './scene.ts'

export async function aboutProposal(scene: Scene, words: Words, _: Offered): Promise<boolean> {
  // The first talk comes first.
  if (scene.member.consents.length === 0) return false
  const { text, reading } = words
  if (wantsToPropose(text)) {
    if (mayPropose(scene)) await begin(scene, { script: 'propose-what', input: null })
    return true
  }
  if (givesActivity(text, reading)) {
    const next = await beginProposal(scene, text)
    if (next !== undefined) await begin(scene, next)
    return true
  }
  if (scene.member.age !== 'adult' || !mayBeActivity(text, reading)) return false
  const either = ['broadcast_activity', 'add_offer']
  await begin(scene, { script: 'meant', input: { either, words: text } })
  return true
}
