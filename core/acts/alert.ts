/** What goes before everything else: somebody in danger, and somebody who says that they are young. */
import { paragraphs } from '../dialogue/index.ts'
import type { Member } from '../domain/index.ts'
import { t } from '../texts/index.ts'
import type { Alert, Reading } from '../understanding/index.ts'
import { leavePeople } from './leave-people.ts'
import { reply, type Scene } from './scene.ts'
import { makeTask } from './tasks.ts'

/** Who can be called in Belgium, by what was heard; each text names the lines of its own language. */
const HELP = {
  crisis: 'always.crisis',
  violence: 'always.violence',
  grooming: 'always.grooming',
} as const satisfies Record<Alert, string>

/** Help lines at once, and a human is warned: class B. The talk that was going on waits. */
export async function answerAlert(scene: Scene, alert: Alert, words: string): Promise<void> {
  await makeTask(scene, 'alert', { words })
  scene.replyClass = 'B'
  reply(scene, paragraphs(t(HELP[alert]), t('always.alert.human')))
}

/**
 * An age in somebody's words about themselves. The younger reading wins: a minor stays one until a
 * human says otherwise, and every contact with people ends at once. «Ik ben 42» makes an adult only of
 * somebody who had not said. True when something was said about it.
 */
export async function noteAge(scene: Scene, { age }: Reading): Promise<boolean> {
  if (age?.value.of !== 'self') return false
  if (age.value.band === 'minor') return becomesMinor(scene)
  if (!isPastQuestions(scene.member) || scene.member.age === 'adult') return false
  if (scene.member.age === 'minor') {
    reply(scene, paragraphs(t('always.age.human')))
    return true
  }
  scene.member = { ...scene.member, age: 'adult' }
  reply(scene, paragraphs(t('always.adult')))
  return true
}

async function becomesMinor(scene: Scene): Promise<boolean> {
  if (scene.member.age === 'minor') return false
  scene.member = { ...scene.member, age: 'minor' }
  await leavePeople(scene)
  // A list of people, or a letter to one, has no next line any more.
  if (scene.running?.script !== 'onboarding') scene.running = undefined
  reply(scene, paragraphs(t('always.minor')))
  return true
}

function isPastQuestions(member: Member): boolean {
  return member.consents.length > 0
}
