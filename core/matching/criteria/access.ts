/** Whether a person can get in. Forbids; scores nothing, and is never explained. */
import type { Activity, Group } from '../../domain/index.ts'

/** Who needs a way in without steps is not sent to a door of which nobody knows. */
export function canGetIn(
  event: Pick<Activity | Group, 'stepFree'>,
  needsStepFree: boolean | undefined,
): boolean {
  return needsStepFree !== true || event.stepFree === true
}
