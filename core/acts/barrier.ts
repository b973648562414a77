/**
 * Somebody is kept from coming: what helps is said at once. Then two small questions, one after the other,
 * each a tap and neither needed: whether the club may know of it without a name, and whether it is kept
 * for themselves.
 */

import { type Draft, type Next, nameOfTheme, paragraphs, withChoices } from '../dialogue/index.ts'
import { ActivityId, BarrierKind, type Member, monthOf } from '../domain/index.ts'
import type { Command } from '../message/index.ts'
import { mayAct } from '../policy/index.ts'
import { t, type Value } from '../texts/index.ts'
import { barrierCounts } from './barrier-counts.ts'
import { barrierDraft } from './barrier-draft.ts'
import { asAbout, fromAbout, type Named, nameOfBarrier } from './barrier-named.ts'
import { howKept, keepable, withHindrances, withoutHindrance } from './hindrance.ts'
import { reply, type Scene } from './scene.ts'
import { isJoining, toldSoFar } from './told-so-far.ts'

export type BarrierCommand = Extract<Command, `barrier-${string}`>

export async function doBarrier(
  scene: Scene,
  command: BarrierCommand,
  about: string,
): Promise<Next | undefined> {
  switch (command) {
    case 'barrier-show':
      reply(scene, await helpAgainst(scene, fromAbout(about)))
      return undefined
    case 'barrier-take': {
      const id = ActivityId.safeParse(about)
      if (id.success) return { script: 'remedy', input: { id: id.data } }
      reply(scene, paragraphs(t('always.closed')))
      return undefined
    }
    case 'barrier-pass-on':
    case 'barrier-keep-in':
      passOn(scene, fromAbout(about), command === 'barrier-pass-on')
      return undefined
    case 'barrier-remember':
    case 'barrier-let-be':
      remember(scene, fromAbout(about).kinds, command === 'barrier-remember')
      return undefined
    case 'barrier-forget':
      forgetHindrance(scene, about)
      return undefined
    case 'barrier-counts':
      reply(scene, await countsFor(scene))
      return undefined
  }
}

/** What helps, and the one question that may follow. `asker`: with what they are telling now. */
export async function helpAgainst(
  scene: Scene,
  named: Named,
  asker = isJoining(scene) ? toldSoFar(scene) : scene.member,
): Promise<Draft> {
  const draft = await barrierDraft(scene, asker, named)
  const question = mayAskOn(scene) ? askToPassOn(scene, named, asker) : askToRemember(asker, named)
  if (question === undefined) return draft
  return withChoices(
    { blocks: [...draft.blocks, ...question.blocks], choices: draft.choices ?? [] },
    question.choices ?? [],
  )
}

/** Once a month, whatever it was about: so that nobody counts twice, and nothing is kept of what it was. */
function mayAskOn({ member, club, now }: Scene): boolean {
  return member.barrierAsked?.month !== monthOf(now, club.zone)
}

function askToPassOn(scene: Scene, named: Named, { where }: Member): Draft {
  const { member, club, now } = scene
  scene.member = { ...member, barrierAsked: { month: monthOf(now, club.zone), open: true } }
  const what: Value[] = [
    ...named.kinds.map((kind) => ({ phrase: nameOfBarrier(kind) })),
    ...(named.theme === undefined
      ? []
      : [{ phrase: t('barrier.theme', { theme: { phrase: nameOfTheme(named.theme) } }) }]),
    ...(where === undefined ? [] : [{ phrase: t('barrier.your-town') }]),
    { phrase: t('barrier.this-month') },
  ]
  const about = asAbout(named)
  return withChoices(paragraphs(t('barrier.pass-on', { what: { list: what } })), [
    { command: 'barrier-pass-on', about, label: t('barrier.pass-on.yes') },
    { command: 'barrier-keep-in', about, label: t('barrier.pass-on.no') },
  ])
}

/** Nothing, for who has no profile yet, and for what would change nothing. */
function askToRemember(member: Member, { kinds, isOfOthers }: Named): Draft | undefined {
  const left = isOfOthers || member.consents.length === 0 ? [] : keepable(member, kinds)
  if (left.length === 0) return undefined
  const how = { list: left.flatMap((kind) => howKept(kind) ?? []).map((phrase) => ({ phrase })) }
  const about = asAbout({ kinds: left, isOfOthers })
  return withChoices(paragraphs(t('barrier.remember', { how })), [
    { command: 'barrier-remember', about, label: t('barrier.remember.yes') },
    { command: 'barrier-let-be', about, label: t('barrier.remember.no') },
  ])
}

/** A yes writes what was named, and nothing of who named it; either answer closes the question. */
function passOn(scene: Scene, named: Named, isYes: boolean): void {
  const { member, club, now, house } = scene
  if (member.barrierAsked?.open !== true || named.kinds.length === 0) {
    reply(scene, paragraphs(t('always.closed')))
    return
  }
  const month = monthOf(now, club.zone)
  scene.member = { ...member, barrierAsked: { month, open: false } }
  const municipality = member.where?.municipality
  for (const kind of isYes ? named.kinds : [])
    scene.stage.put('barrierReports', {
      id: house.random.id(),
      clubId: club.id,
      kind,
      ...(named.theme === undefined ? {} : { theme: named.theme }),
      ...(municipality === undefined ? {} : { municipality }),
      month,
    })
  if (isYes) scene.replyClass = 'B' // the receipt of a consent
  reply(scene, paragraphs(t(isYes ? 'barrier.passed-on' : 'barrier.kept-in')))
  const question = askToRemember(scene.member, named)
  if (question !== undefined) reply(scene, question)
}

function remember(scene: Scene, kinds: readonly BarrierKind[], isYes: boolean): void {
  const { member } = scene
  if (isYes) scene.member = withHindrances(member, keepable(member, kinds))
  reply(scene, paragraphs(t(isYes ? 'barrier.remembered' : 'barrier.let-be')))
}

function forgetHindrance(scene: Scene, about: string): void {
  const kind = BarrierKind.safeParse(about)
  if (kind.success) scene.member = withoutHindrance(scene.member, kind.data)
  reply(scene, paragraphs(t(kind.success ? 'barrier.forgotten' : 'always.closed')))
}

async function countsFor(scene: Scene): Promise<Draft> {
  const { club, member } = scene
  if (mayAct(member, 'see-barriers', { club }).ok) return barrierCounts(scene)
  return paragraphs(t('human.not-yours'))
}
