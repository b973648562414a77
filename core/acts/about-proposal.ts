/** «Ik wil een workshop moestuin geven, zaterdag om 10u»: an activity on a day, and no talent for a profile. */
import { givesActivity } from '../understanding/index.ts'
import { begin } from './converse.ts'
import type { Offered } from './offered.ts'
import type { Words } from './opening.ts'
import { beginProposal } from './propose.ts'
import type { Scene } from './scene.ts'

export async function aboutProposal(scene: Scene, words: Words, _: Offered): Promise<boolean> {
  // The first talk comes first.
  if (scene.member.consents.length === 0) return false
  if (!givesActivity(words.text, words.reading)) return false
  const next = await beginProposal(scene, words.text)
  if (next !== undefined) await begin(scene, next)
  return true
}
