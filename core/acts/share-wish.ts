/** What somebody was looking at when they asked for a human, and which mentor could answer about it. */
import { Asked } from '../dialogue/index.ts'
import type { ConceptId, Member } from '../domain/index.ts'
import { tiesIn } from '../matching/index.ts'
import { mayBeIntroduced } from '../policy/index.ts'
import type { Phrase } from '../texts/index.ts'
import { nameOf } from './portray.ts'
import type { Scene } from './scene.ts'

interface ToShare {
  readonly concept: ConceptId
  readonly mentor?: { readonly id: Member['id']; readonly name: Phrase }
}

/** `asked`: the list that led here; else the one that is on the screen. */
export async function wishToShare(scene: Scene, asked?: Asked): Promise<ToShare | undefined> {
  const { running, member } = scene
  const open = running?.script === 'find' ? Asked.safeParse(running.input).data : undefined
  const list = asked ?? open
  const concept = list === undefined ? undefined : (list.ask ?? member.wants[0]?.concept)
  if (concept === undefined) return undefined
  const mentor = await mentorFor(scene, concept)
  return {
    concept,
    ...(mentor === undefined ? {} : { mentor: { id: mentor.id, name: nameOf(mentor) } }),
  }
}

/** Who shows just that and is a mentor of this club, if the two may meet; the one who is there longest. */
async function mentorFor(
  { house, club, member }: Scene,
  concept: ConceptId,
): Promise<Member | undefined> {
  const population = await house.populations.of(club.id)
  const ties = tiesIn(population)
  let found: Member | undefined
  for (const one of population.members.values()) {
    if (!one.roles.includes('mentor') || one.id === member.id) continue
    if (!one.offers.some((offer) => offer.concept === concept)) continue
    if (!mayBeIntroduced(member, one, ties).ok) continue
    const isLonger = found === undefined || one.joinedAt < found.joinedAt
    if (isLonger || (one.joinedAt === found?.joinedAt && one.id < found.id)) found = one
  }
  return found
}
