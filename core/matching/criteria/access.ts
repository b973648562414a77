/** Whether a person can get in. Forbids; scores nothing, and is never explained. */
import type { Activity } from '../../domain/index.ts'

/** Who needs a way in without steps is not sent to a door of which nobody knows. */
export function canGetIn(
  activity: Pick<Activity, 'stepFree'>,
  needsStepFree: boolean | undefined,
): boolean {
  return needsStepFree !== true || activity.stepFree === true
}
