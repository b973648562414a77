/** Looking again and again, at what another process does: nobody tells of it, and it has no other sign. */
import { setTimeout as pause } from 'node:timers/promises'

/** Resolves at the first look at which it is so; `everyMs` lie between two. */
export async function until(
  isSo: () => boolean | Promise<boolean>,
  everyMs: number,
): Promise<void> {
  while (!(await isSo())) await pause(everyMs)
}
