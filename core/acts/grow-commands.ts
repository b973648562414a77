/** The buttons about meeting again, about what others said of somebody, and about leading along. */
import { type Next, paragraphs, withChoices } from '../dialogue/index.ts'
import { IntroductionId } from '../domain/index.ts'
import type { Command } from '../message/index.ts'
import { t } from '../texts/index.ts'
import { sayAgain, takeAgainBack } from './again.ts'
import { confirmHost } from './confirm-host.ts'
import { forgetStrength, keepStrength, kindWordTalk } from './kind-word.ts'
import { reply, type Scene } from './scene.ts'
import { WAYS_ON } from './ways-on.ts'

export type GrowCommand = Extract<
  Command,
  'met-again' | 'again-undo' | `strength-${string}` | 'host-confirm'
>

export async function doGrow(
  scene: Scene,
  command: GrowCommand,
  about: string,
): Promise<Next | undefined> {
  switch (command) {
    case 'met-again':
      await sayAgain(scene, about)
      return undefined
    case 'again-undo':
      await takeAgainBack(scene, about)
      return undefined
    case 'strength-say':
      return sayOf(scene, about)
    case 'strength-keep':
    case 'strength-let-go':
      await keepStrength(scene, about, command === 'strength-keep')
      return undefined
    case 'strength-forget':
      forgetStrength(scene, about)
      return undefined
    case 'host-confirm':
      await confirmHost(scene, about)
      return undefined
  }
}

async function sayOf(scene: Scene, introductionId: string): Promise<Next | undefined> {
  const about = { kind: 'introduction', id: IntroductionId.parse(introductionId) } as const
  const talk = await kindWordTalk(scene, about)
  if (talk === undefined) reply(scene, withChoices(paragraphs(t('always.closed')), WAYS_ON))
  return talk
}
