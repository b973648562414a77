/**
 * Somebody young who says to be sad: softer than an alert, and never without an answer. The help line for
 * children at once, and a human of the club reads it too.
 */
import { paragraphs } from '../dialogue/index.ts'
import { t } from '../texts/index.ts'
import { aside } from './always.ts'
import { isSadChild } from './child-sadness.ts'
import type { Offered } from './offered.ts'
import type { Words } from './opening.ts'
import type { Scene } from './scene.ts'
import { makeTask } from './tasks.ts'

export async function answeredSadChild(
  scene: Scene,
  { text }: Words,
  _offers: Offered,
): Promise<boolean> {
  if (!isSadChild(scene, text)) return false
  await makeTask(scene, 'human', { words: text })
  await aside(scene, paragraphs(t('young.sad')))
  return true
}
