/** `goesting broadcast pause|resume|stop`: counts at once, because every message asks when it is claimed. */
import type { Steering } from '../../core/domain/index.ts'
import { clubOf } from './broadcast-shown.ts'
import type { House } from './house.ts'
import type { ExitCode, Operator } from './operator.ts'

export async function broadcastSteer(
  operator: Operator,
  house: House,
  id: string,
  to: Steering,
): Promise<ExitCode> {
  const { tell, complain, print } = operator
  const club = await clubOf(operator, house, id)
  if (club === undefined) return 1
  const done = await house.announcements.steer(club.id, id, to)
  if (done.ok) print(tell(`operator.news.done.${to}`, { id }))
  else complain(tell('operator.news.over', { id }))
  return done.ok ? 0 : 1
}
