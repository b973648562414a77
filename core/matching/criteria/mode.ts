/** Whether an activity is done as somebody would like it: watching, together, by oneself. Scores a little; excludes nothing. */
import type { Activity, Want } from '../../domain/index.ts'

/** Enough to come before what fits as well otherwise. */
const AS_LIKED = 0.1

export function modeScore(
  want: Pick<Want, 'mode'> | undefined,
  { mode }: Pick<Activity, 'mode'>,
): number {
  return want?.mode === mode ? AS_LIKED : 0
}
