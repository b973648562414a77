/**
 * What a link carries into a chat: a code of another chat, or a place or something to do of which somebody
 * saw the link on a poster. Who is new tells about themselves first, and then sees it. The club is the
 * person's own, whatever club the link was made for.
 */
import { asJson, EMPTY_WISH, paragraphs, type Then, withTalent } from '../dialogue/index.ts'
import { type ConceptId, isStillToCome, type Place } from '../domain/index.ts'
import { t } from '../texts/index.ts'
import { typeCode } from './chat-code.ts'
import { begin } from './converse.ts'
import { nudgeOn } from './free.ts'
import { onboardingOf } from './opening.ts'
import { placeLook } from './place-look.ts'
import { reply, type Scene } from './scene.ts'

/** False when there is no link, or nothing to do with it: then the chat is opened as always. */
export async function openedLink(scene: Scene, link: string | undefined): Promise<boolean> {
  if (link === undefined) return false
  const [, kind, id = ''] = /^(code|activity|group|place)-(.+)$/.exec(link) ?? []
  if (kind === 'code') {
    await typeCode(scene, id)
    return true
  }
  // A child sees what there is for children, with whoever sits beside them.
  if (scene.member.under13 === true) return false
  if (kind === 'place') {
    const place = await scene.stage.get('places', scene.club.id, id)
    if (place === undefined) await nudgeOn(scene, 'links.gone')
    else await showPlace(scene, place)
    return true
  }
  const about = kind === undefined ? undefined : await topicOf(scene, kind, id)
  if (about === undefined) await nudgeOn(scene, 'links.gone')
  else await showThing(scene, id, about)
  return true
}

async function showThing(scene: Scene, id: string, about: ConceptId): Promise<void> {
  if (isKnown(scene)) return begin(scene, { script: 'find', input: { first: id, ask: about } })
  const wish = withTalent(EMPTY_WISH, { role: 'want', concept: about })
  await meet(scene, { wish, then: { first: id } })
}

async function showPlace(scene: Scene, place: Place): Promise<void> {
  if (isKnown(scene)) return begin(scene, { script: 'find', input: { place: place.id } })
  const { house, club } = scene
  const all = { ask: null, skip: [], radiusKm: null, place: place.id }
  const { items } = await placeLook(scene, await house.populations.of(club.id), all)
  const what = { list: items.slice(0, TOLD).map(({ title }) => ({ phrase: title })) }
  const said =
    items.length === 0
      ? t('links.place.empty', { place: place.name })
      : t('links.place', { place: place.name, what })
  reply(scene, paragraphs(said, t('links.place.then')))
  await meet(scene, { then: { place: place.id } })
}

/** So many things of a place are named to who was never here. */
const TOLD = 3

function isKnown({ member }: Scene): boolean {
  return member.consents.length > 0
}

/** The first talk, with what comes after it in hand. */
async function meet(scene: Scene, more: { wish?: typeof EMPTY_WISH; then: Then }): Promise<void> {
  const { script, input } = onboardingOf(scene, undefined)
  await begin(scene, { script, input: asJson({ ...(input as object), ...more }) })
}

/** What it is about, while people can still come to it and this club knows it. */
async function topicOf(
  { stage, club, now }: Scene,
  kind: string,
  id: string,
): Promise<ConceptId | undefined> {
  if (kind === 'group') {
    const group = await stage.get('groups', club.id, id)
    return group === undefined || group.state === 'closed' ? undefined : group.topic
  }
  const activity = await stage.get('activities', club.id, id)
  return activity !== undefined && isStillToCome(activity, now) ? activity.concepts[0] : undefined
}
