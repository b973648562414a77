/** «Vertel het verder»: a link to an activity, or to a group that takes people, to give to somebody else. */
import {
  type Draft,
  type DraftChoice,
  onPlatform,
  paragraphs,
  together,
} from '../dialogue/index.ts'
import type { Club } from '../domain/index.ts'
import { t } from '../texts/index.ts'
import { reply, type Scene } from './scene.ts'
import { sharedOf } from './still-open.ts'
import { WAYS_ON } from './ways-on.ts'

type SharedKind = 'activity' | 'group'

/** A copy of the demo is for one person: what stands in it is nowhere else. */
export function isAlone({ state }: Pick<Club, 'state'>): boolean {
  return state === 'sandbox'
}

/** The quiet button for it, where there is a link at all. */
export function shareChoice(
  { house, club }: Pick<Scene, 'house' | 'club'>,
  kind: SharedKind,
  id: string,
): DraftChoice[] {
  const about = `${kind}-${id}`
  if (isAlone(club) || house.doors.linkTo(about, 'chat').length === 0) return []
  return [{ command: 'share', about, label: t('links.share'), quiet: true }]
}

/** Said with the address in words, so that it can be copied and read aloud. */
export async function share(scene: Scene, about: string): Promise<void> {
  reply(scene, { ...(await shareDraft(scene, about)), choices: WAYS_ON })
}

export async function shareDraft(scene: Scene, about: string): Promise<Draft> {
  if (isAlone(scene.club)) return paragraphs(t('links.share.practice'))
  const shared = await sharedOf(scene, about)
  const links = shared?.isFull === false ? scene.house.doors.linkTo(about, 'chat') : []
  if (shared === undefined || links.length === 0) return paragraphs(t('always.closed'))
  const ways: Draft['blocks'] = links.map(({ platform, url }) => ({
    text: t('links.share.way', { where: { phrase: onPlatform(platform) }, url: { club: url } }),
  }))
  const what = t('links.share.what', { title: { phrase: shared.title } })
  return together(paragraphs(t('links.share.here'), what), { blocks: ways })
}
