/**
 * A process that delivers what waits in a town's outbox to a platform over HTTP, says «done» when nothing
 * is left, and ends. To be killed.
 */
import { writeSync } from 'node:fs'
import { openHouse } from '../_kit/house.ts'
import { FAST, httpCourier } from '../_kit/platform/courier.ts'
import { realClock } from '../_kit/real-clock.ts'

const [, , folder = '', url = ''] = process.argv
const couriers = [httpCourier(() => url, FAST)]
// What a process before this one left claimed is looked at while it opens; then everything is sent.
await openHouse({ folder, clock: realClock(), demo: 'never', couriers })
writeSync(1, 'done\n')
process.exit(0)
