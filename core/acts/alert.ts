/** What goes before everything else: somebody in danger, and somebody who says that they are young. */
import { type Json, paragraphs } from '../dialogue/index.ts'
import { Member, type RunningScript } from '../domain/index.ts'
import { t } from '../texts/index.ts'
import type { Alert } from '../understanding/index.ts'
import { leavePeople } from './leave-people.ts'
import { reply, type Scene } from './scene.ts'
import { makeTask } from './tasks.ts'
import type { AgeBand, ToldAge } from './told-age.ts'

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
export async function noteAge(scene: Scene, told: ToldAge | undefined): Promise<boolean> {
  const { member } = scene
  if (told === undefined) return false
  const { band } = told
  if (told.isUnder13 && member.under13 !== true) return noteUnder13(scene)
  if (member.age === band) return false
  if (member.age === 'minor') {
    reply(scene, paragraphs(t('always.age.human')))
    return true
  }
  scene.member = { ...member, age: band }
  if (band === 'minor') await leavePeople(scene)
  if (scene.running?.script === 'onboarding') scene.running = knowingAge(scene.running, band)
  // A list of people, or a letter to one, has no next line for somebody who is young.
  else if (band === 'minor') scene.running = undefined
  reply(scene, paragraphs(t(band === 'minor' ? 'always.minor' : 'always.adult')))
  return true
}

/**
 * Younger than 13: that is kept, and nothing else that was told. Who had said to be an adult keeps their
 * profile, shown to nobody, until a human has looked: it may be a slip.
 */
async function noteUnder13(scene: Scene): Promise<boolean> {
  const { member } = scene
  // Who plays an invented person forgets nothing of theirs.
  const isKept = member.age === 'adult' || member.persona !== undefined
  scene.member = { ...(isKept ? member : forgotten(member)), age: 'minor', under13: true }
  await leavePeople(scene)
  scene.running = undefined
  return true
}

/** As somebody new, with the language that they speak and what they asked not to be sent. */
function forgotten(member: Member): Member {
  const { id, clubId, language, roles, consents, paused, joinedAt } = member
  return Member.parse({ id, clubId, language, roles, consents, paused, joinedAt })
}

/** The first talk asks nothing any more that it knows. */
function knowingAge(running: RunningScript, age: AgeBand): RunningScript {
  return { ...running, input: { ...(running.input as Record<string, Json>), age } }
}
