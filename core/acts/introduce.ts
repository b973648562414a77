/**
 * Two people, two yeses. The request goes to the peer; only after the peer's yes does either learn more
 * than a first name, and can they write to each other, through the bot.
 */
import { type Decision, type Draft, type Next, paragraphs, withChoices } from '../dialogue/index.ts'
import {
  answered,
  bothWishAgain,
  type Introduction,
  IntroductionId,
  type Member,
  MemberId,
  pairOf,
  request,
} from '../domain/index.ts'
import { explainFor } from '../matching/index.ts'
import { mayBeAsked, mayBeIntroduced, mayBeMatchedOn, openRequests } from '../policy/index.ts'
import { type Phrase, t } from '../texts/index.ts'
import { activityTitle, nameOf } from './portray.ts'
import { reply, type Scene } from './scene.ts'
import { tookShowing } from './showings.ts'
import { WAYS_ON } from './ways-on.ts'

type Ask = Extract<Decision, { decide: 'introduce' }>

/** Whether two people are kept apart, as the store has it at this moment. */
export async function areApart(scene: Scene, a: MemberId, b: MemberId): Promise<boolean> {
  return (await scene.stage.get('blocks', scene.club.id, pairOf(a, b))) !== undefined
}

/** Sends the request, if policy still allows it: what the list showed may be a while ago. */
export async function askToMeet(scene: Scene, ask: Ask): Promise<Next | undefined> {
  const { club, member, house, now } = scene
  if (member.paused) {
    reply(scene, paragraphs(t('always.profile.paused')))
    return undefined
  }
  const peer = await scene.stage.get('members', club.id, ask.peerId)
  const known = peer && (await wouldMeetAgain(scene, peer))
  if (known !== undefined) {
    reply(scene, known)
    return undefined
  }
  if (peer === undefined || !(await mayAsk(scene, peer, ask))) {
    reply(scene, paragraphs(t('introduce.not-now')))
    return undefined
  }
  const introduction = request(
    {
      id: IntroductionId.parse(house.random.id()),
      clubId: club.id,
      askerId: member.id,
      peerId: peer.id,
    },
    {
      relation: ask.relation,
      concept: ask.concept,
      ...(ask.activityId === undefined ? {} : { activityId: ask.activityId }),
    },
    now,
  )
  scene.stage.put('introductions', introduction)
  await tookShowing(scene, peer)
  scene.stage.tell({
    to: peer,
    draft: requestDraft(scene, introduction, peer),
    kind: 'request',
    class: 'A',
    introductionId: introduction.id,
    fromId: member.id,
  })
  if (peer.persona !== undefined) answerLater(scene, introduction)
  reply(scene, paragraphs(t('introduce.asked')))
  return undefined
}

/** Two who both said «graag opnieuw» need no new request: they write to each other. */
async function wouldMeetAgain(scene: Scene, peer: Member): Promise<Draft | undefined> {
  const { house, club, member } = scene
  const { items } = await house.store.find('introductions', {
    clubId: club.id,
    index: 'byLivePair',
    equals: [pairOf(member.id, peer.id)],
  })
  const open = items.find(({ record }) => record.state === 'open' && bothWishAgain(record))?.record
  if (open === undefined || (await areApart(scene, member.id, peer.id))) return undefined
  const name = { name: { phrase: nameOf(peer) } }
  return withChoices(paragraphs(t('again.known', name)), [
    { command: 'relay-write', about: open.id, label: t('introduce.write', name) },
    ...WAYS_ON,
  ])
}

async function mayAsk(scene: Scene, peer: Member, ask: Ask): Promise<boolean> {
  const { member, club, house, now } = scene
  const apart = await areApart(scene, member.id, peer.id)
  if (!mayBeIntroduced(member, peer, { blocks: () => apart }).ok) return false
  if (mayBeMatchedOn(ask.concept, house.taxonomy) !== 'people') return false
  // The club hid it since the list was shown.
  if (house.taxonomy.get(ask.concept) === undefined) return false
  const live = await house.store.find('introductions', {
    clubId: club.id,
    index: 'byLivePair',
    equals: [pairOf(member.id, peer.id)],
  })
  if (live.items.length > 0) return false
  const asked = await house.store.find('introductions', {
    clubId: club.id,
    index: 'byPeer',
    equals: [peer.id],
    newestFirst: true,
  })
  const open = openRequests(
    asked.items.map((item) => item.record),
    now,
  )
  return mayBeAsked(peer, open.get(peer.id) ?? 0).ok
}

/** The job that lets an invented person answer, if nobody plays them. */
export const PLAY_JOB = 'play-invented'

function answerLater(scene: Scene, introduction: Introduction): void {
  scene.stage.later({
    name: PLAY_JOB,
    id: `answer-${introduction.id}`,
    payload: { clubId: scene.club.id, introductionId: introduction.id },
  })
}

/** What the peer reads: who asks, why, and that a no is seen by nobody. */
export function requestDraft(scene: Scene, introduction: Introduction, peer: Member): Draft {
  const { member, house } = scene
  const name = { name: { phrase: nameOf(member) } }
  const reasons = explainFor(peer, member, introduction, house.taxonomy)
  return {
    blocks: [
      {
        card: {
          picture: 'peer',
          title: t('introduce.request', name),
          lines: [...goingSomewhere(introduction), ...reasons],
        },
      },
      { text: t('introduce.request.hint', name) },
    ],
    choices: [
      { command: 'introduction-yes', about: introduction.id, label: t('introduce.yes') },
      { command: 'introduction-not-yet', about: introduction.id, label: t('introduce.not-yet') },
      { command: 'introduction-no', about: introduction.id, label: t('introduce.no'), quiet: true },
    ],
  }
}

/** Where somebody will be is told after the yes, and not before. */
function goingSomewhere({ activityId, concept }: Introduction): Phrase[] {
  return activityId === undefined ? [] : [t('introduce.going.ask', { concept: { concept } })]
}

/** What they go to together, and when: for after the second yes. */
async function goingTo({ stage, club }: Scene, { activityId }: Introduction): Promise<Phrase[]> {
  const activity = activityId && (await stage.get('activities', club.id, activityId))
  if (activity === undefined) return []
  const title = { phrase: activityTitle(activity) }
  return [t('introduce.going', { title, moment: { moment: activity.starts } })]
}

/**
 * The peer's answer. A yes opens the introduction if policy still allows it; a no and a «not yet» are
 * told to nobody.
 */
export async function answerRequest(
  scene: Scene,
  introductionId: string,
  said: 'yes' | 'no' | 'not-yet',
): Promise<void> {
  const { club, member, now } = scene
  const introduction = await scene.stage.get('introductions', club.id, introductionId)
  const after = introduction && answered(introduction, member.id, said, now)
  if (!after?.ok) {
    reply(scene, paragraphs(t('always.closed')))
    return
  }
  if (said !== 'yes') {
    scene.stage.put('introductions', after.value)
    reply(scene, paragraphs(t(said === 'no' ? 'introduce.declined' : 'introduce.later')))
    return
  }
  const asker = await scene.stage.get('members', club.id, after.value.askerId)
  const apart = await areApart(scene, member.id, after.value.askerId)
  if (asker === undefined || !mayBeIntroduced(member, asker, { blocks: () => apart }).ok) {
    reply(scene, paragraphs(t('always.closed')))
    return
  }
  // What is typed next is not for the contact of before.
  if (scene.running?.script === 'relay') scene.running = undefined
  scene.stage.put('introductions', after.value)
  const going = await goingTo(scene, after.value)
  scene.stage.tell({
    to: asker,
    draft: introducedDraft(after.value, member, going),
    kind: 'introduced',
    class: 'A',
    introductionId: after.value.id,
    fromId: member.id,
  })
  reply(scene, introducedDraft(after.value, asker, going))
}

/** What each of the two reads after the second yes. */
export function introducedDraft(
  introduction: Introduction,
  other: Member,
  going: readonly Phrase[] = [],
): Draft {
  const name = { name: { phrase: nameOf(other) } }
  return {
    blocks: [
      {
        card: {
          picture: 'done',
          title: t('introduce.introduced', name),
          lines: [...going, t('introduce.ice'), t('introduce.meeting')],
        },
      },
    ],
    choices: [
      { command: 'relay-write', about: introduction.id, label: t('introduce.write', name) },
      { command: 'relay-stop', about: introduction.id, label: t('relay.stop'), quiet: true },
      { command: 'relay-report', about: introduction.id, label: t('relay.report'), quiet: true },
    ],
  }
}
