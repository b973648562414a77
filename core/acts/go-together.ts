/** A seat at an activity, and the question to somebody who would like it too. */
import type { Decision, Next } from '../dialogue/index.ts'
import { askToMeet } from './introduce.ts'
import { signUp } from './rsvp.ts'
import type { Scene } from './scene.ts'

type SignUp = Extract<Decision, { decide: 'rsvp' }>

/** Signs the person up; a companion is asked as for any meeting, with the same two yeses. */
export async function signUpTogether(
  scene: Scene,
  { event, companion, party, isAdult }: SignUp,
): Promise<Next | undefined> {
  if (isAdult === true && scene.member.age === 'unknown')
    scene.member = { ...scene.member, age: 'adult' }
  const next = await signUp(scene, event, party)
  if (companion === undefined || event.kind !== 'activity') return next
  const activity = await scene.stage.get('activities', scene.club.id, event.id)
  const [concept] = activity?.concepts ?? []
  if (concept === undefined) return next
  return askToMeet(scene, {
    decide: 'introduce',
    peerId: companion,
    concept,
    relation: 'together',
    activityId: event.id,
  })
}
