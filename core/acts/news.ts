/** What people choose under an announcement, and what a coordinator chooses about one. */
import { type Draft, type Next, paragraphs } from '../dialogue/index.ts'
import { type Broadcast, consents, type Steering } from '../domain/index.ts'
import { t } from '../texts/index.ts'
import { steerBroadcast } from './broadcast.ts'
import { type BroadcastProgress, broadcastProgress, broadcastsOf } from './broadcast-progress.ts'
import type { House } from './house.ts'
import { activityTitle } from './portray.ts'
import { signUp } from './rsvp.ts'
import { reply, type Scene } from './scene.ts'

/** The version of the words on the button under an announcement. */
const NEWS_WORDING = 'news-1'

/** «Doe mee»: a seat like anybody else's. */
export async function joinNews(scene: Scene, id: string): Promise<Next | undefined> {
  const broadcast = await announced(scene, id)
  if (broadcast !== undefined) return signUp(scene, { kind: 'activity', id: broadcast.activityId })
  reply(scene, paragraphs(t('always.closed')))
  return undefined
}

/** «Niet dit»: not shown again, in lists either. */
export async function passNews(scene: Scene, id: string): Promise<void> {
  const broadcast = await announced(scene, id)
  if (broadcast === undefined) {
    reply(scene, paragraphs(t('always.closed')))
    return
  }
  const passed = new Set([...(scene.member.passed ?? []), broadcast.activityId])
  scene.member = { ...scene.member, passed: [...passed] }
  reply(scene, paragraphs(t('broadcast.passed')))
}

/** «Geen nieuws van partners meer»: counts at once, for what waits too. Twice is once. */
export function endNews(scene: Scene): void {
  const { member, now } = scene
  if (consents(member.consents, 'partner-news')) {
    const no = { purpose: 'partner-news', given: false, at: now, wording: NEWS_WORDING } as const
    scene.member = { ...member, consents: [...member.consents, no] }
  }
  scene.replyClass = 'B'
  reply(scene, paragraphs(t('broadcast.ended')))
}

async function announced({ stage, club }: Scene, id: string): Promise<Broadcast | undefined> {
  return stage.get('broadcasts', club.id, id)
}

/** The coordinator's word about an announcement; the card as it is then. */
export async function steerNews(scene: Scene, id: string, to: Steering): Promise<void> {
  const { house, club, member } = scene
  const done = await steerBroadcast(house, club.id, id, { to, by: member })
  if (!done.ok) {
    reply(scene, paragraphs(t(done.error === 'not-allowed' ? 'human.not-yours' : 'always.closed')))
    return
  }
  const progress = await broadcastProgress(house, club.id, id)
  if (progress !== undefined) reply(scene, { blocks: [await cardOf(house, progress)] })
}

/** What is being announced now, with buttons to steer it. */
export async function newsCards({
  house,
  club,
}: Pick<Scene, 'house' | 'club'>): Promise<Draft['blocks']> {
  const cards: Draft['blocks'][number][] = []
  for (const { id } of await broadcastsOf(house, club.id, 'live')) {
    const progress = await broadcastProgress(house, club.id, id)
    if (progress !== undefined) cards.push(await cardOf(house, progress))
  }
  return cards
}

async function cardOf(
  { store }: Pick<House, 'store'>,
  { broadcast, sent, pending }: BroadcastProgress,
): Promise<Draft['blocks'][number]> {
  const { id, clubId, activityId, state, counts } = broadcast
  const activity = (await store.get('activities', clubId, activityId))?.record
  const button = (to: Steering) =>
    ({ command: `news-${to}`, about: id, label: t(`broadcast.desk.${to}`) }) as const
  const turn = state === 'paused' ? button('resume') : button('pause')
  const isLive = state === 'running' || state === 'paused'
  return {
    card: {
      picture: 'activity',
      tag: t(`broadcast.desk.state.${state}`),
      title: activity === undefined ? t('broadcast.tag') : activityTitle(activity),
      lines: [
        t('broadcast.desk.looked', { looked: counts.looked, of: counts.of }),
        t('broadcast.desk.sent', { sent, pending }),
      ],
      choices: isLive ? [turn, { ...button('stop'), quiet: true }] : [],
    },
  }
}
