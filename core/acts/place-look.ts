/** What a place has to offer to the person who came by its link, as the talk's list needs it. */
import type { z } from 'zod'
import type { AnswerLook } from '../dialogue/index.ts'
import { atPlace, type Population } from '../matching/index.ts'
import { mayMeetPeople } from '../policy/index.ts'
import { t } from '../texts/index.ts'
import { portrayed } from './answer-look.ts'
import { type AskedFor, ITEMS_SHOWN, questionFor } from './question-for.ts'
import type { Scene } from './scene.ts'

export async function placeLook(
  scene: Scene,
  population: Population,
  at: AskedFor & { readonly place: string },
): Promise<z.infer<typeof AnswerLook>> {
  const { member, stage, club } = scene
  const place = await stage.get('places', club.id, at.place)
  const found = atPlace(questionFor(scene, population, { ...at, ask: null }), at.place)
  const name = place?.name ?? ''
  const here = t('find.place.why', { place: name })
  return {
    items: found.slice(0, ITEMS_SHOWN).map((item) => {
      const shown = portrayed(item, scene, population)
      const isWanted = member.wants.some(({ concept }) => concept === item.concept)
      // A group that nobody looked for is shown because it is here, and for no wish of theirs.
      return item.kind === 'group' && !isWanted ? { ...shown, reason: [], why: [here] } : shown
    }),
    more: Math.max(0, found.length - ITEMS_SHOWN),
    answering: found.length,
    missing: [],
    next: [],
    people: mayMeetPeople(member).ok,
    place: name,
  }
}
