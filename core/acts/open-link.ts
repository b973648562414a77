/**
 * What a link carries into a chat: a code of another chat, or a place or something to do of which somebody
 * saw the link on a poster. Who is new tells about themselves first, and then sees it. The club is the
 * person's own, whatever club the link was made for.
 */
import { asJson, EMPTY_WISH, paragraphs, type Then, withTalent } from '../dialogue/index.ts'
import { type ConceptId, hasJoined, type Place } from '../domain/index.ts'
import { t } from '../texts/index.ts'
import { typeCode } from './chat-code.ts'
import { begin } from './converse.ts'
import { nudgeOn } from './free.ts'
import { onboardingOf } from './opening.ts'
import { placeLook } from './place-look.ts'
import { reply, type Scene } from './scene.ts'
import { type Shared, sharedOf } from './still-open.ts'

/**
 * False when there is no link, or one that says nothing but that somebody comes: «praat met mij» in a room
 * does. Then the chat is opened as always.
 */
export async function openedLink(scene: Scene, link: string | undefined): Promise<boolean> {
  const [, kind, id = ''] = /^(code|activity|group|place)-(.+)$/.exec(link ?? '') ?? []
  if (kind === undefined) return false
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
  const shared = await sharedOf(scene, `${kind}-${id}`)
  if (shared?.topic === undefined) await nudgeOn(scene, 'links.gone')
  else await showThing(scene, shared, shared.topic)
  return true
}

async function showThing(scene: Scene, { id, isFull }: Shared, about: ConceptId): Promise<void> {
  if (isFull) reply(scene, paragraphs(t('links.full')))
  const first = isFull ? {} : { first: id }
  if (hasJoined(scene.member))
    return begin(scene, { script: 'find', input: { ...first, ask: about } })
  const wish = withTalent(EMPTY_WISH, { role: 'want', concept: about })
  await meet(scene, { wish, then: first })
}

async function showPlace(scene: Scene, place: Place): Promise<void> {
  if (hasJoined(scene.member)) return begin(scene, { script: 'find', input: { place: place.id } })
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

/** The first talk, with what comes after it in hand. */
async function meet(scene: Scene, more: { wish?: typeof EMPTY_WISH; then: Then }): Promise<void> {
  const { script, input } = onboardingOf(scene, undefined)
  await begin(scene, { script, input: asJson({ ...(input as object), ...more }) })
}
