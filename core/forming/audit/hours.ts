/** When people are free, minute by minute, and whether a group meets when all of them are. */
import { DAYS, type Day, type Member, type WeekInterval } from '../../domain/index.ts'
import { t } from '../../texts/index.ts'
import type { Case, Found } from './case.ts'

const HOUR = 60
const MIDNIGHT = 24 * HOUR
/** When people can be asked to meet who only told when they cannot. */
const OPEN = { from: 8 * HOUR, to: 22 * HOUR }

export function judgeSlot({ group, people }: Case): Found[] {
  const { day, from, to } = group.slot
  if (!DAYS.includes(day) || from < 0 || to > MIDNIGHT)
    return [['slot', t('operator.audit.slot.no-week'), []]]
  const slot = { times: [group.slot] }
  const short: Found[] =
    to - from >= HOUR ? [] : [['slot', t('operator.audit.slot.short', { slot }), []]]
  const away = people.filter(({ member }) =>
    freeMinutes(member, day).subarray(from, to).includes(0),
  )
  return [
    ...short,
    ...away.map(
      ({ member: { id } }): Found => ['slot', t('operator.audit.slot.away', { id, slot }), [id]],
    ),
  ]
}

/** Whether somebody told of any hour in which they are free. */
export function hasFreeHour(member: Member): boolean {
  return DAYS.some((day) => {
    let run = 0
    return freeMinutes(member, day).some((isFree) => (run = isFree === 1 ? run + 1 : 0) >= HOUR)
  })
}

/**
 * Each minute of a day: 1 where it was said to be free, and not said to be taken. Who took back everything
 * that they gave is free whenever they did not say otherwise, like who told no more than that.
 */
function freeMinutes({ available, unavailable }: Member, day: Day): Uint8Array {
  const minutes = dayOf(available, unavailable, day)
  if (unavailable.length === 0 || minutes.includes(1)) return minutes
  const isSomeLeft = DAYS.some((other) => dayOf(available, unavailable, other).includes(1))
  return isSomeLeft ? minutes : dayOf([{ day, ...OPEN }], unavailable, day)
}

function dayOf(
  free: readonly WeekInterval[],
  taken: readonly WeekInterval[],
  day: Day,
): Uint8Array {
  const minutes = new Uint8Array(MIDNIGHT)
  for (const one of free) if (one.day === day) minutes.fill(1, one.from, one.to)
  for (const one of taken) if (one.day === day) minutes.fill(0, one.from, one.to)
  return minutes
}
