/**
 * Words for one contact must not reach another. When somebody else wrote since, the person is asked for
 * whom their words are, and nothing is sent.
 */
import { paragraphs, withChoices } from '../dialogue/index.ts'
import { otherOf } from '../domain/index.ts'
import { readToken } from '../message/index.ts'
import { t } from '../texts/index.ts'
import type { Offered } from './offered.ts'
import { nameOf } from './portray.ts'
import { reply, type Scene } from './scene.ts'

/** True when the person was asked; the words are then answered. */
export async function asksToWhom(scene: Scene, { newest }: Offered): Promise<boolean> {
  const { running } = scene
  if (running?.script !== 'relay') return false
  const { introductionId: here } = running.input as { introductionId: string }
  const there = newest
    .map(({ token }) => readToken(token))
    .find((token) => token?.kind === 'command' && token.command === 'relay-write')
  if (there?.kind !== 'command' || there.about === here) return false
  const choices = []
  for (const id of [there.about, here]) {
    const introduction = await scene.stage.get('introductions', scene.club.id, id)
    const otherId = introduction && otherOf(introduction, scene.member.id)
    if (introduction?.state !== 'open' || otherId === undefined) continue
    const other = await scene.stage.get('members', scene.club.id, otherId)
    const label = t('introduce.write', { name: { phrase: nameOf(other) } })
    choices.push({ command: 'relay-write', about: id, label } as const)
  }
  scene.running = undefined
  reply(scene, withChoices(paragraphs(t('relay.to-whom')), choices))
  return true
}
