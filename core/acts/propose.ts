/**
 * From a member's words to the catalogue: what exists is shown first, a human of the club decides, and who
 * proposed it hears what became of it. Deciding twice is deciding once.
 */
import { asJson, type Decision, type Next, paragraphs, withChoices } from '../dialogue/index.ts'
import {
  activityOf,
  isStillToCome,
  isWhole,
  kmBetween,
  type Member,
  type PhotoId,
  type Proposal,
  type Task,
  wallOf,
} from '../domain/index.ts'
import { mayAct } from '../policy/index.ts'
import { partnerNamed } from '../records/index.ts'
import { t } from '../texts/index.ts'
import { sayWhen } from './human.ts'
import { sendPhotoAlong, settlePhoto, takePhoto, takesPhotos } from './photos.ts'
import { activityFacts, activityTitle } from './portray.ts'
import { proposed } from './proposed.ts'
import { reply, type Scene } from './scene.ts'
import { makeTask } from './tasks.ts'
import { WAYS_ON } from './ways-on.ts'

/** So much of what exists is shown before something new is proposed. */
const MOST_NEAR = 2

/** For who is no declared adult: kind words, and another way. */
export function mayPropose(scene: Scene): boolean {
  if (scene.member.age === 'adult') return true
  const key = scene.member.age === 'minor' ? 'propose.young' : 'propose.adults'
  reply(scene, withChoices(paragraphs(t(key)), WAYS_ON))
  return false
}

/** The talk about it. */
export async function beginProposal(scene: Scene, words: string): Promise<Next | undefined> {
  if (!mayPropose(scene)) return undefined
  const told = await proposed(scene, { look: 'proposed', words, about: 'all' })
  const photoId = await photoBeside(scene)
  const proposal = photoId === undefined ? told : { ...told, photoId }
  return {
    script: 'propose',
    input: asJson({
      ...{ words, proposal, near: await near(scene, proposal) },
      today: wallOf(scene.now, scene.club.zone).date,
      ...(takesPhotos(scene) ? { photos: true } : {}),
    }),
  }
}

/** The photo above the very words that propose something. */
async function photoBeside(scene: Scene): Promise<PhotoId | undefined> {
  const { heard } = scene
  if (heard.kind !== 'said' || heard.picture === undefined) return undefined
  const taken = await takePhoto(scene, heard.picture)
  return taken.ok ? taken.value : undefined
}

/** What is coming about the same thing, within the reach of the club. */
async function near(scene: Scene, { concept, where }: Proposal): Promise<unknown[]> {
  const { house, club, now } = scene
  if (concept === undefined) return []
  const { activities } = await house.populations.of(club.id)
  const from = where ?? club.centre
  return [...activities.values()]
    .filter((one) => one.concepts.includes(concept) && isStillToCome(one, now))
    .filter((one) => kmBetween(one.where, from) <= club.radiusKm)
    .sort((a, b) => a.starts.instant - b.starts.instant)
    .slice(0, MOST_NEAR)
    .map((one) => ({ title: activityTitle(one), facts: activityFacts(one, now) }))
}

type Proposing = Extract<Decision, { decide: 'propose' }>

export async function sendProposalOn(scene: Scene, decision: Proposing): Promise<undefined> {
  const { words } = decision
  const { proposal, goes } = await sendPhotoAlong(scene, decision.proposal)
  const concept = proposal.concept === undefined ? {} : { concept: proposal.concept }
  goes(await makeTask(scene, 'announce', { words, proposal, ...concept }))
  reply(scene, paragraphs(t('propose.sent')))
  sayWhen(scene)
}

/** A human of the club puts it into the catalogue, or does not. */
export async function decideProposal(
  scene: Scene,
  id: string,
  decided: 'publish' | 'plain' | 'refuse',
): Promise<void> {
  const isGood = decided !== 'refuse'
  const { stage, club, member, now } = scene
  const task = await stage.get('tasks', club.id, id)
  if (task === undefined || !mayAct(member, 'change-club', { club, task }).ok) {
    reply(scene, paragraphs(t(task === undefined ? 'always.closed' : 'human.not-yours')))
    return
  }
  if (task.state === 'done' || task.proposal === undefined) {
    reply(scene, paragraphs(t('propose.decided')))
    return
  }
  const asker = await stage.get('members', club.id, task.memberId)
  const hadPhoto = task.proposal.photoId !== undefined
  if (isGood && !isWhole(task.proposal, now)) {
    reply(scene, paragraphs(t('propose.not-whole')))
    return
  }
  const photoId = await settlePhoto(scene, task, decided === 'publish')
  if (isGood) await publish(scene, { task, proposal: task.proposal, asker, photoId })
  const done: Task = { ...task, state: 'done', takenBy: task.takenBy ?? member.id, doneAt: now }
  stage.put('tasks', done)
  const title = { title: { wording: task.proposal.title } }
  const isPlain = hadPhoto && photoId === undefined
  const good = isPlain ? 'propose.in.plain' : 'propose.in'
  const draft = withChoices(paragraphs(t(isGood ? good : 'propose.out', title)), WAYS_ON)
  if (asker !== undefined) stage.tell({ to: asker, draft, kind: 'task', class: 'B' })
  reply(scene, paragraphs(t(isGood ? 'propose.done' : 'propose.refused', title)))
}

interface Publishing {
  readonly task: Task
  readonly proposal: Proposal
  readonly asker: Member | undefined
  readonly photoId: PhotoId | undefined
}

/** Into the catalogue, under the club's own name. */
async function publish(
  { house, stage, club, member, now }: Scene,
  { task, proposal, asker, photoId }: Publishing,
): Promise<void> {
  const origin = { clubId: club.id, now, language: member.language }
  const partner = partnerNamed(club.operator, club.centre, origin)
  const activity = activityOf(task, proposal, {
    partnerId: partner.id,
    languages: [asker?.language ?? member.language],
    ...(photoId === undefined ? {} : { photoId }),
  })
  if (activity === undefined) return
  if ((await stage.get('partners', club.id, partner.id)) === undefined)
    stage.put('partners', partner)
  if ((await stage.get('activities', club.id, activity.id)) === undefined)
    stage.put('activities', activity)
  house.journal.note('proposal.published', { club: club.id })
}
