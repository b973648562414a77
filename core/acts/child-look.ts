/** What there is for a child, in the words that a card needs: found from a place and an age, and from nobody's profile. */
import { z } from 'zod'
import { type ChildLook, Sought } from '../dialogue/index.ts'
import { ActivityId } from '../domain/index.ts'
import { forChild, type Population } from '../matching/index.ts'
import { activityInvitation, activityLasts } from './invitation.ts'
import { activityFacts, activityTitle, photoOf } from './portray.ts'
import { ITEMS_SHOWN, questionFor } from './question-for.ts'
import type { Scene } from './scene.ts'

/** What the talk looks for. */
export const ChildLookedFor = Sought.extend({
  look: z.literal('for-child'),
  isWide: z.boolean(),
  skip: z.array(ActivityId),
})

export function childLook(
  scene: Scene,
  population: Population,
  at: z.infer<typeof ChildLookedFor>,
): z.infer<typeof ChildLook> {
  const { member, club, now } = scene
  const where = at.where ?? member.where
  const question = questionFor(scene, population, { ask: null, skip: at.skip, radiusKm: null })
  const wish = { ...at, years: at.years, where: where ?? club.centre }
  const found = forChild(question, wish, at.isWide)
  const shown = found.slice(0, ITEMS_SHOWN)
  return {
    items: shown.flatMap(({ id, km }) => {
      const activity = population.activities.get(id)
      if (activity === undefined) return []
      // From a place that nobody named no distance is told.
      const facts = activityFacts(activity, now, where === undefined ? undefined : km)
      const ages = activity.ages === undefined ? {} : { ages: activity.ages }
      const photo = photoOf({ kind: 'activity', id }, population)
      const full = activityInvitation(activity, population, {
        now,
        km: where === undefined ? undefined : km,
      })
      const lasts = activityLasts(activity)
      const title = activityTitle(activity)
      return [{ id: activity.id, title, facts, full, lasts, ...ages, ...photo }]
    }),
    more: found.length - shown.length,
    ...(where === undefined ? { around: club.centre.name } : {}),
  }
}
