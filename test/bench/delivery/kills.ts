/**
 * The process that sends is killed again and again: what is lost and what arrives twice, with the ledger
 * and, in the same run, with a plain BullMQ worker that has none.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Queue } from 'bullmq'
import { Redis } from 'ioredis'
import { openHouse } from '../../_kit/house.ts'
import { recordsOf } from '../../_kit/ledger-check.ts'
import { part } from '../../_kit/parts.ts'
import { type Platform, platform } from '../../_kit/platform/platform.ts'
import { platformServer } from '../../_kit/platform/server.ts'
import { realClock } from '../../_kit/real-clock.ts'
import { startRedis } from '../../_kit/redis-server.ts'
import { killedSenders } from '../../faults/killed-senders.ts'
import { settleTown, TOWN, tell } from '../../faults/town.ts'
import type { Figure } from '../figure.ts'

const PEOPLE = 200

export interface KillPlan {
  readonly kills: number
  readonly messages: number
  readonly seed: string
}

export async function killed(plan: KillPlan): Promise<Figure[]> {
  return [...(await withLedger(plan)), ...(await plain(plan))]
}

async function withLedger(plan: KillPlan): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'goesting-bench-'))
  const outside = platform({ now: () => Date.now() })
  const server = await platformServer(outside)
  try {
    const keys = await written(folder, plan.messages)
    const args = [folder, server.url]
    await killedSenders({ ...killing(plan, outside), script: 'sender.ts', args })
    const unknown = await listed(folder)
    return [
      ...told('ledger', keys, outside),
      { name: 'kills, ledger: listed as unknown', value: unknown, unit: '' },
    ]
  } finally {
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function killing({ kills, messages, seed }: KillPlan, outside: Platform) {
  return { outside, kills, seed, mostCalls: Math.floor((1.6 * messages) / kills) }
}

async function written(folder: string, messages: number): Promise<string[]> {
  const open = await openHouse({ folder, clock: realClock(), demo: 'never' })
  await settleTown(open.house, PEOPLE)
  const people = Array.from({ length: PEOPLE }, (_, person) => person)
  for (let round = 0; round < messages / PEOPLE; round++)
    await tell(open.house, `round-${String(round)}`, people)
  const rows = await recordsOf(open.house, 'outbox', TOWN, 'byTime')
  await open.staff.stop()
  await open.abandon()
  return rows.map(({ id }) => id)
}

async function listed(folder: string): Promise<number> {
  const open = await openHouse({ folder, clock: realClock(), demo: 'never' })
  const rows = await recordsOf(open.house, 'outbox', TOWN, 'byTime')
  await open.staff.stop()
  await open.abandon()
  return rows.filter(({ state }) => state === 'unknown').length
}

async function plain(plan: KillPlan): Promise<Figure[]> {
  const program = await part('redis')
  if (!program.ok)
    return [{ name: 'kills, plain BullMQ', value: undefined, unit: '', note: program.error }]
  const redis = await startRedis(program.value)
  const outside = platform({ now: () => Date.now() })
  const server = await platformServer(outside)
  try {
    const keys = Array.from({ length: plan.messages }, (_, at) => `message-${String(at)}`)
    await added(redis.url, keys)
    await killedSenders({
      ...killing(plan, outside),
      script: '../bench/delivery/plain-worker.ts',
      args: [redis.url, server.url],
    })
    return told('plain BullMQ', keys, outside)
  } finally {
    await server.close()
    await redis.stop()
  }
}

async function added(url: string, keys: readonly string[]): Promise<void> {
  const connection = new Redis(url, { maxRetriesPerRequest: null })
  const queue = new Queue('plain', { connection })
  await queue.addBulk(
    keys.map((jobId, at) => ({
      name: 'send',
      data: { chat: `chat-${String(at % PEOPLE)}` },
      opts: { jobId, attempts: 5 },
    })),
  )
  await queue.close()
  connection.disconnect()
}

function told(who: string, keys: readonly string[], outside: Platform): Figure[] {
  const copies = new Map<string, number>()
  for (const { key } of outside.accepted()) copies.set(key, (copies.get(key) ?? 0) + 1)
  const lost = keys.filter((key) => !copies.has(key)).length
  const double = [...copies.values()].filter((count) => count > 1).length
  return [
    { name: `kills, ${who}: messages`, value: keys.length, unit: '' },
    { name: `kills, ${who}: did not arrive`, value: lost, unit: '' },
    { name: `kills, ${who}: arrived twice or more`, value: double, unit: '' },
  ]
}
