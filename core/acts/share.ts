/** «Vertel het verder»: a link to an activity, or to a group that takes people, to give to somebody else. */
import {
  type Draft,
  type DraftChoice,
  onPlatform,
  paragraphs,
  together,
} from '../dialogue/index.ts'
import { isStillToCome, seatsFree } from '../domain/index.ts'
import { t } from '../texts/index.ts'
import type { House } from './house.ts'
import { reply, type Scene } from './scene.ts'
import { WAYS_ON } from './ways-on.ts'

type Kind = 'activity' | 'group'

/** The quiet button for it, where there is a link at all. */
export function shareChoice(
  { doors }: Pick<House, 'doors'>,
  kind: Kind,
  id: string,
): DraftChoice[] {
  const about = `${kind}-${id}`
  if (doors.linkTo(about, 'chat').length === 0) return []
  return [{ command: 'share', about, label: t('links.share'), quiet: true }]
}

/** Said with the address in words, so that it can be copied and read aloud. */
export async function share(scene: Scene, about: string): Promise<void> {
  const links = (await isOpen(scene, about)) ? scene.house.doors.linkTo(about, 'chat') : []
  const ways: Draft['blocks'] = links.map(({ platform, url }) => ({
    text: t('links.share.way', { where: { phrase: onPlatform(platform) }, url: { club: url } }),
  }))
  const said =
    links.length === 0
      ? paragraphs(t('always.closed'))
      : together(paragraphs(t('links.share.here')), { blocks: ways })
  reply(scene, { ...said, choices: WAYS_ON })
}

/** Whether somebody else can still come to it. */
async function isOpen({ stage, club, now }: Scene, about: string): Promise<boolean> {
  const [, kind, id = ''] = /^(activity|group)-(.+)$/.exec(about) ?? []
  if (kind === 'group') {
    const group = await stage.get('groups', club.id, id)
    return group !== undefined && group.state !== 'closed' && seatsFree(group) > 0
  }
  const activity = await stage.get('activities', club.id, id)
  return activity !== undefined && isStillToCome(activity, now)
}
