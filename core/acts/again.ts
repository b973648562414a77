/**
 * «Graag opnieuw»: one of two who met would like to meet again. It is kept, and unknown to the other until
 * both said so; then both hear it, once.
 */
import { type Draft, type DraftChoice, paragraphs, withChoices } from '../dialogue/index.ts'
import {
  bothWishAgain,
  type Introduction,
  type Member,
  otherOf,
  unwishedAgain,
  wishedAgain,
} from '../domain/index.ts'
import { mayStayInTouch } from '../policy/index.ts'
import { t } from '../texts/index.ts'
import { areApart } from './introduce.ts'
import { nameOf } from './portray.ts'
import { reply, type Scene } from './scene.ts'
import { WAYS_ON } from './ways-on.ts'

export async function sayAgain(scene: Scene, introductionId: string): Promise<void> {
  const met = await metOpenly(scene, introductionId)
  if (met === undefined) {
    reply(scene, withChoices(paragraphs(t('always.closed')), WAYS_ON))
    return
  }
  const { introduction, other } = met
  const { member, stage } = scene
  const knew = bothWishAgain(introduction)
  const after = wishedAgain(introduction, member.id)
  stage.put('introductions', after)
  if (!bothWishAgain(after)) {
    reply(scene, withChoices(oneSided(after, other), WAYS_ON))
    return
  }
  reply(scene, withChoices(bothDraft(after, other), WAYS_ON))
  if (knew) return
  stage.tell({
    ...{ to: other, draft: bothDraft(after, member), kind: 'kindness', class: 'A' },
    ...{ introductionId: after.id, fromId: member.id, id: `again-${after.id}` },
  })
}

/** «Toch niet»: as if it had not been said. What both were told by then stays told. */
export async function takeAgainBack(scene: Scene, introductionId: string): Promise<void> {
  const met = await metOpenly(scene, introductionId)
  if (met !== undefined)
    scene.stage.put('introductions', unwishedAgain(met.introduction, scene.member.id))
  reply(scene, withChoices(paragraphs(t(met ? 'again.undone' : 'always.closed')), WAYS_ON))
}

interface Met {
  readonly introduction: Introduction
  readonly other: Member
}

/** The two while they are in touch, and may be. */
async function metOpenly(scene: Scene, introductionId: string): Promise<Met | undefined> {
  const { stage, club, member } = scene
  const introduction = await stage.get('introductions', club.id, introductionId)
  const otherId = introduction && otherOf(introduction, member.id)
  if (introduction?.state !== 'open' || otherId === undefined) return undefined
  const other = await stage.get('members', club.id, otherId)
  const apart = await areApart(scene, introduction.askerId, introduction.peerId)
  if (other === undefined || apart) return undefined
  // Who pauses is not written to now; what was said is kept all the same.
  const may = mayStayInTouch(member, { ...other, paused: false }, { blocks: () => apart })
  return may.ok ? { introduction, other } : undefined
}

function oneSided({ id: about }: Introduction, other: Member): Draft {
  const name = { name: { phrase: nameOf(other) } }
  return withChoices(paragraphs(t('again.kept', name)), [
    { command: 'relay-write', about, label: t('introduce.write', name) },
    { command: 'again-undo', about, label: t('always.undo'), quiet: true },
  ])
}

function bothDraft({ id: about }: Introduction, other: Member): Draft {
  const name = { name: { phrase: nameOf(other) } }
  return withChoices(paragraphs(t('again.both', name)), [
    { command: 'relay-write', about, label: t('introduce.write', name) },
  ])
}

/** The button that says it. */
export function againChoice(introductionId: string): DraftChoice {
  return { command: 'met-again', about: introductionId, label: t('again.button') }
}
