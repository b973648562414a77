/** What somebody did and learned, kept as a fact of their own; and what they did so far with one talent. */
import {
  type ConceptId,
  type Feedback,
  type Introduction,
  type Member,
  type ProfileEvent,
  profileEventId,
} from '../domain/index.ts'
import { all } from './all.ts'
import type { Scene } from './scene.ts'
import { touching } from './touched.ts'

type Said = Feedback['said']

/** Who was not there has done nothing: of who changes their mind to that, nothing stays. */
const NOT_DONE: ReadonlySet<Said> = new Set(['absent', 'cancelled', 'not-yet', 'not-meeting'])
const GOOD: ReadonlySet<Said> = new Set(['good', 'fair', 'met'])

export interface Experience {
  readonly about: Feedback['about']
  readonly concept: ConceptId
  readonly said: Said
}

export async function noteExperience(scene: Scene, experience: Experience): Promise<void> {
  const { stage, club, member, now } = scene
  const { about, concept, said } = experience
  const id = profileEventId(about, member.id)
  const before = await stage.get('profileEvents', club.id, id)
  if (NOT_DONE.has(said)) {
    if (before !== undefined) stage.remove('profileEvents', club.id, id)
    return
  }
  const did = await whatTheyDid(scene, experience)
  const own = { id, clubId: club.id, memberId: member.id, concept, about }
  stage.put('profileEvents', { ...own, did, isGood: GOOD.has(said), at: before?.at ?? now })
  scene.member = touching(member, [concept], now)
}

async function whatTheyDid(
  { stage, club, member }: Scene,
  { about, concept }: Experience,
): Promise<ProfileEvent['did']> {
  if (about.kind === 'introduction') {
    const introduction = await stage.get('introductions', club.id, about.id)
    return introduction === undefined ? 'attended' : betweenTwo(introduction, member)
  }
  const group = about.kind === 'group' ? await stage.get('groups', club.id, about.id) : undefined
  if (group?.hostId === member.id) return 'taught'
  return member.wants.some((want) => want.concept === concept) ? 'learned' : 'attended'
}

/** A meeting is about what the asker wants: of a swap, that is what the other shows. */
function betweenTwo({ relation, askerId }: Introduction, { id }: Member): ProfileEvent['did'] {
  const isAsker = askerId === id
  if (relation === 'together') return 'learned'
  const asksToLearn = relation !== 'helps'
  return isAsker === asksToLearn ? 'learned' : 'taught'
}

/** Everything they did with this talent, what is being written now included. */
export async function didWith(
  { house, stage, club, member }: Scene,
  concept: ConceptId,
): Promise<ProfileEvent[]> {
  const found = new Map<string, ProfileEvent>()
  for await (const { record } of all(house, 'profileEvents', club.id, 'byMember', [member.id]))
    found.set(record.id, record)
  for (const id of stage.removed('profileEvents')) found.delete(id)
  for (const record of stage.written('profileEvents'))
    if (record.memberId === member.id) found.set(record.id, record)
  return [...found.values()].filter((one) => one.concept === concept)
}
