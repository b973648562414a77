/**
 * Answers what was received: one event at a time, in order for each chat. An event is handled in one
 * commit with everything it causes, so that a crash leaves it either whole or untouched.
 */
import { type Draft, paragraphs, render } from '../dialogue/index.ts'
import { type AddressId, HOUSE } from '../domain/index.ts'
import type { Heard, Intake } from '../message/index.ts'
import type { Write } from '../ports/index.ts'
import { t } from '../texts/index.ts'
import { countUnmapped } from './count-words.ts'
import { hearInRoom } from './hear-room.ts'
import { type House, speech } from './house.ts'
import { sayLastWord } from './last-word.ts'
import { asPuts, rowsFor } from './outgoing.ts'
import { letPhotosGo } from './photos.ts'
import { planJobs } from './plan-jobs.ts'
import { respond } from './respond.ts'
import { reply, type Scene, sceneOf, settle, type TurnedAway, told } from './scene.ts'
import { makeTask } from './tasks.ts'

/** Two acts that meet are done again; more often than this means that something is wrong. */
const TRIES_ON_CONFLICT = 12

/** An event that fails so often is answered without its talk, and a human looks at it. */
const FAILURES_BEFORE_HELP = 3

/** When even that fails, the event is put aside: it blocks nobody, and the status page shows it. */
const FAILURES_BEFORE_QUARANTINE = 6

/** Addresses whose outbox has something new. */
export type Touched = ReadonlySet<AddressId>

/** Waited for around each event. */
export interface Around {
  readonly before: () => Promise<void>
  readonly after: () => Promise<void>
}

/** Handles every waiting event of one chat, oldest first. Call it for one chat at a time. */
export async function hear(
  house: House,
  addressId: AddressId,
  { before, after }: Around,
): Promise<Touched> {
  const touched = new Set<AddressId>()
  for (;;) {
    const { items } = await house.store.find('intake', {
      clubId: HOUSE,
      index: 'byAddress',
      equals: [addressId, 'received'],
      limit: 20,
    })
    if (items.length === 0) return touched
    for (const { record } of items) {
      await before()
      for (const address of await handle(house, record.id)) touched.add(address)
      await after()
    }
  }
}

async function handle(house: House, intakeId: string): Promise<Touched> {
  for (let attempt = 0; attempt < TRIES_ON_CONFLICT; attempt++) {
    const stored = await house.store.get('intake', HOUSE, intakeId)
    const intake = stored?.record
    if (intake?.state !== 'received') return new Set()
    if (intake.heard === undefined || intake.attempts >= FAILURES_BEFORE_QUARANTINE) {
      await quarantine(house, intakeId)
      return new Set()
    }
    // Left behind by a process that is gone, perhaps because of it: counted before it is touched again.
    if (intake.order < house.since && attempt === 0) await countTry(house, intake.id)
    try {
      if (intake.heard.kind === 'in-room') {
        const touched = await hearInRoom(house, intake, intake.heard)
        if (touched !== undefined) return new Set(touched)
        continue
      }
      const found = await sceneOf(house, intake, intake.heard)
      if (!found.ok) {
        await turnAway(house, intake, intake.heard, found.error)
        return new Set()
      }
      const scene = found.value
      await scene.stage.get('intake', HOUSE, intakeId)
      const before = scene.running?.script
      if (intake.attempts >= FAILURES_BEFORE_HELP) await handOver(scene)
      else await respond(scene)
      if (before === 'propose' && scene.running?.script !== before) await letPhotosGo(scene)
      const touched = await finish(house, scene)
      if (touched !== undefined) return touched
    } catch (error) {
      await countFailure(house, intake, error)
    }
  }
  throw new Error(
    `The event ${intakeId} could not be handled in ${String(TRIES_ON_CONFLICT)} tries.`,
  )
}

/** Commits; undefined when somebody else wrote meanwhile and it is to be done again. */
async function finish(house: House, scene: Scene): Promise<Touched | undefined> {
  await settle(scene)
  const rows = await rowsFor(scene.house, scene.intake.id, scene.stage.outgoing)
  const done = await scene.stage.commit(asPuts(rows))
  if (!done.ok) {
    house.journal.note('hear.again', { in: done.error.in, kind: done.error.kind })
    return undefined
  }
  if (scene.lastWord !== undefined)
    sayLastWord(house, {
      address: scene.heard.address,
      message: scene.lastWord,
      key: `${scene.intake.id}~0`,
    })
  await planJobs(house, scene.stage.jobs)
  await countUnmapped(scene)
  return new Set(rows.map((row) => row.addressId))
}

async function countFailure(house: House, intake: Intake, error: unknown): Promise<void> {
  house.journal.alarm('hear.failed', error, { intake: intake.id, attempts: intake.attempts + 1 })
  await countTry(house, intake.id)
}

async function countTry(house: House, intakeId: string): Promise<void> {
  const stored = await house.store.get('intake', HOUSE, intakeId)
  if (stored === undefined) return
  const record = { ...stored.record, attempts: stored.record.attempts + 1 }
  await house.store.commit([{ do: 'put', in: 'intake', record, expects: stored.version }])
}

/** No club is open, or has room: said in the chat itself, because there is nobody yet to send it to. */
async function turnAway(
  house: House,
  intake: Intake,
  heard: Heard,
  why: TurnedAway,
): Promise<void> {
  const stored = await house.store.get('intake', HOUSE, intake.id)
  if (stored === undefined) return
  const now = house.clock.now()
  const handled: Intake = {
    ...{ ...stored.record, heard: told(heard) },
    ...{ state: 'handled', handledAt: now },
  }
  const unit: Write[] = [{ do: 'put', in: 'intake', record: handled, expects: stored.version }]
  const message = render(turnedAway(why, now), speech(house, heard.locale ?? 'nl'))
  if (house.pullPlatforms.has(heard.address.platform)) {
    const line = { id: `${intake.id}~0`, clubId: HOUSE, addressId: intake.addressId, message }
    const order = house.clock.stamp()
    unit.push({ do: 'put', in: 'lines', record: { ...line, by: 'bot', order, at: now } })
  }
  const done = await house.store.commit(unit)
  if (done.ok) sayLastWord(house, { address: heard.address, message, key: `${intake.id}~0` })
}

function turnedAway(why: TurnedAway, now: number): Draft {
  if (why.kind === 'no-club') return paragraphs(t('always.no-club'))
  const minutes = 5 * Math.max(1, Math.ceil((why.until - now) / (5 * 60_000)))
  return paragraphs(t('demo.full', { minutes }))
}

async function quarantine(house: House, intakeId: string): Promise<void> {
  const stored = await house.store.get('intake', HOUSE, intakeId)
  if (stored === undefined) return
  const { heard, ...rest } = stored.record
  const kept = heard === undefined ? {} : { heard: told(heard) }
  const record: Intake = { ...rest, ...kept, state: 'quarantined' }
  await house.store.commit([{ do: 'put', in: 'intake', record, expects: stored.version }])
  house.journal.note('hear.quarantined', { intake: intakeId })
}

/** The person is told that it is not their fault, a human gets the words, and others go on. */
async function handOver(scene: Scene): Promise<void> {
  const words = scene.heard.kind === 'said' ? { words: scene.heard.text } : {}
  scene.running = undefined
  await makeTask(scene, 'unhandled', words)
  reply(scene, paragraphs(t('always.failed')))
}
