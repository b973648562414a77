/** What becomes of something that was told unasked: shown closer by, with the rest; or never again. */
import { asJson, type Next, paragraphs, withChoices } from '../dialogue/index.ts'
import { events } from '../matching/index.ts'
import { t } from '../texts/index.ts'
import { questionFor } from './question-for.ts'
import { reply, type Scene } from './scene.ts'
import { WAYS_ON } from './ways-on.ts'

/** «Toon mij meer»: the list with this thing first, from which one signs up as always. */
export async function showTip(scene: Scene, id: string): Promise<Next> {
  const { house, club, member } = scene
  const population = await house.populations.of(club.id)
  const question = questionFor(scene, population, { ask: null, skip: [], radiusKm: null })
  const tip = events({ ...question, limit: Infinity }).find((item) => item.id === id)
  if (tip === undefined) {
    reply(scene, paragraphs(t('always.closed')))
    return { script: 'find', input: {} }
  }
  // Only a wish is asked: what is liked is not promised to be looked for.
  const isWanted = member.wants.some(({ concept }) => concept === tip.concept)
  return { script: 'find', input: asJson({ first: id, ...(isWanted && { ask: tip.concept }) }) }
}

/** «Niet dit»: it is shown no more, in any list. */
export function passTip(scene: Scene, id: string): void {
  const { member } = scene
  scene.member = { ...member, passed: [...new Set([...(member.passed ?? []), id])] }
  reply(scene, withChoices(paragraphs(t('tips.passed')), WAYS_ON))
}
