/** A town on the machine's own time in which something was announced and nobody has heard of it yet. */
import { openHouse } from '../_kit/house.ts'
import { realClock } from '../_kit/real-clock.ts'
import { announces, settleTown, zoneAtNoon } from './town.ts'

export async function announcedTown(folder: string, people: number): Promise<void> {
  const open = await openHouse({ folder, clock: realClock(), demo: 'never' })
  const zone = zoneAtNoon()
  await settleTown(open.house, people, zone)
  await announces(open.house, people, zone)
  await open.staff.stop()
  await open.abandon()
}
