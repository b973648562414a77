/** What somebody has told in the middle of the first talk, before it becomes their profile. */
import type { Age, LogEntry, Member } from '../domain/index.ts'
import { openQuestion } from './converse.ts'
import { profiled } from './profile.ts'
import type { Scene } from './scene.ts'

/** Whether the first talk is going on: nothing of it is written down yet. */
export function isJoining({ member, running }: Scene): boolean {
  return running?.script === 'onboarding' && member.consents.length === 0
}

/** The person as they would be with what they told until now. */
export function toldSoFar(scene: Scene): Member {
  const { member, running, house } = scene
  const wish = openQuestion(scene)?.soFar
  const firstName = answerTo('onboarding.name', running?.log)
  const age = declared(answerTo('onboarding.adult', running?.log))
  return {
    ...(wish === undefined ? member : profiled(member, wish, house.taxonomy)),
    ...(typeof firstName === 'string' ? { firstName } : {}),
    ...(age === undefined || member.age !== 'unknown' ? {} : { age }),
  }
}

function declared(answer: LogEntry['value'] | undefined): Age | undefined {
  if (answer === 'yes') return 'adult'
  return answer === 'no' ? 'minor' : undefined
}

function answerTo(question: string, log: readonly LogEntry[] = []): LogEntry['value'] | undefined {
  return log.findLast(({ key }) => key === question)?.value
}
