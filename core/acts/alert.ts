/** What goes before everything else: somebody in danger, and somebody who says that they are young. */
import { paragraphs } from '../dialogue/index.ts'
import type { Member } from '../domain/index.ts'
import { t } from '../texts/index.ts'
import type { Alert, Reading } from '../understanding/index.ts'
import { leavePeople } from './leave-people.ts'
import { reply, type Scene } from './scene.ts'
import { makeTask } from './tasks.ts'

/** Help lines at once, and a human is warned: class B. The talk that was going on waits. */
export async function answerAlert(scene: Scene, alert: Alert, words: string): Promise<void> {
  await makeTask(scene, 'alert', { words })
  scene.replyClass = 'B'
  const help = t(alert === 'crisis' ? 'always.crisis' : 'always.violence')
  reply(scene, paragraphs(help, t('always.alert.human')))
}

/**
 * An age in somebody's words about themselves. The younger reading wins: a minor stays one until a
 * human says otherwise, and every contact with people ends at once. «Ik ben 42» makes an adult only of
 * somebody who had not said.
 */
export async function noteAge(scene: Scene, { age }: Reading): Promise<void> {
  if (age?.value.of !== 'self') return
  if (age.value.band === 'minor' && scene.member.age !== 'minor') {
    scene.member = { ...scene.member, age: 'minor' }
    await leavePeople(scene)
    if (isPastQuestions(scene.member)) reply(scene, paragraphs(t('always.minor')))
  } else if (age.value.band === 'adult' && isPastQuestions(scene.member)) {
    if (scene.member.age === 'minor') reply(scene, paragraphs(t('always.age.human')))
    if (scene.member.age === 'unknown') {
      scene.member = { ...scene.member, age: 'adult' }
      reply(scene, paragraphs(t('always.adult')))
    }
  }
}

function isPastQuestions(member: Member): boolean {
  return member.consents.length > 0
}
