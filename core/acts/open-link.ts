/**
 * What a link carries into a chat: a code of another chat, or something to do of which somebody saw the
 * link on a poster. Who is new tells about themselves first, beginning with what that thing is about.
 */
import { asJson, EMPTY_WISH, withTalent } from '../dialogue/index.ts'
import type { ConceptId } from '../domain/index.ts'
import { typeCode } from './chat-code.ts'
import { begin } from './converse.ts'
import { onboardingOf } from './opening.ts'
import type { Scene } from './scene.ts'

/** False when the link says nothing to this club: then the chat is opened as always. */
export async function openedLink(scene: Scene, link: string | undefined): Promise<boolean> {
  const [, kind, rest = ''] = /^(code|activity|group)-(.+)$/.exec(link ?? '') ?? []
  if (kind === 'code') {
    await typeCode(scene, rest)
    return true
  }
  const about = kind === undefined ? undefined : await topicOf(scene, kind, rest)
  if (about === undefined) return false
  if (scene.member.under13 === true) return false
  if (scene.member.consents.length > 0)
    await begin(scene, { script: 'find', input: asJson({ first: rest, ask: about }) })
  else {
    const { script, input } = onboardingOf(scene, undefined)
    const wish = withTalent(EMPTY_WISH, { role: 'want', concept: about })
    await begin(scene, { script, input: asJson({ ...(input as object), wish }) })
  }
  return true
}

/** What it is about, while there is a place in it and this club knows it. */
async function topicOf(
  { stage, club, now }: Scene,
  kind: string,
  id: string,
): Promise<ConceptId | undefined> {
  if (kind === 'group') return (await stage.get('groups', club.id, id))?.topic
  const activity = await stage.get('activities', club.id, id)
  return activity === undefined || activity.ends.instant < now ? undefined : activity.concepts[0]
}
