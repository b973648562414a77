/**
 * A wish for one's child, and words of somebody under 13: both are answered by a talk of their own, and
 * neither goes into a profile.
 */
import { asJson, childWishIn, Sought } from '../dialogue/index.ts'
import { begin, goOn } from './converse.ts'
import type { Offered } from './offered.ts'
import { type Words, youngTalk } from './opening.ts'
import type { Scene } from './scene.ts'

/** «Mijn dochter van 9 wil leren tekenen»: whatever else was going on. */
export async function answeredForChild(scene: Scene, { text, reading }: Words): Promise<boolean> {
  const { house, member } = scene
  const wish = childWishIn(text, reading, house.taxonomy)
  if (wish === undefined) return false
  const known = member.consents.length > 0
  await begin(scene, { script: 'for-child', input: asJson({ ...wish, age: member.age, known }) })
  return true
}

/** Whatever somebody under 13 says is for this one talk. */
export async function answeredUnder13(
  scene: Scene,
  words: Words,
  _offers: Offered,
): Promise<boolean> {
  const { member, running } = scene
  if (member.under13 !== true) return false
  const said = { kind: 'text', ...words } as const
  if (running?.script === 'under-13' && (await goOn(scene, said)) === 'turned') return true
  const stored = await scene.stage.get('members', scene.club.id, member.id)
  await begin(scene, youngTalk(words, stored?.under13 !== true, soughtSoFar(scene)))
  return true
}

/** Where a child lives and how old they are: told in this talk, and kept as long as it lasts. */
function soughtSoFar({ running }: Scene): Sought | undefined {
  if (running?.script !== 'under-13') return undefined
  const told = running.log.findLast(({ kind, value }) => kind === 'ask' && value instanceof Object)
  return Sought.safeParse(told?.value ?? running.input).data
}
