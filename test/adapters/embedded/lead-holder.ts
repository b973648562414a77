/** A process that takes the lead, says so, and keeps it until it is killed. */
import { writeSync } from 'node:fs'
import { embeddedLead } from '../../../adapters/embedded/lead.ts'

const [, , path = ''] = process.argv
const lead = embeddedLead(path)
writeSync(1, `${String(await lead.take())}\n`)
setInterval(() => lead.isHeld, 60_000)
