/**
 * What comes in: signed updates over HTTP at a steady rate, each durable before it is acknowledged. They
 * are sent when their time has come, however late the answers are; a late answer counts from that time.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { openDatabase } from '../../../adapters/embedded/open.ts'
import { embeddedStore } from '../../../adapters/embedded/store.ts'
import { HOUSE } from '../../../core/domain/index.ts'
import { type Platform, platform } from '../../_kit/platform/platform.ts'
import { platformServer } from '../../_kit/platform/server.ts'
import { said } from '../../faults/town.ts'
import type { Figure } from '../figure.ts'
import { quantile } from '../quantile.ts'
import { signatureOf } from './house.ts'

const PEOPLE = 2000
const WORDS = [
  'help',
  'ik wil leren naaien in Genk',
  'wat heb ik staan?',
  'dank je',
  'hallo',
] as const
const TICK_MS = 5

interface Load {
  readonly name: string
  readonly perSecond: number
  readonly seconds: number
}

interface Sent {
  readonly ms: number[]
  readonly acknowledged: string[]
  /** When each was to be sent, by the id of the event. */
  readonly plannedAt: Map<string, number>
  refused: number
}

export async function ingress(seconds: number): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'goesting-bench-'))
  const outside = platform({ now: () => Date.now() })
  const server = await platformServer(outside)
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, 'house.ts'), folder, server.url, String(PEOPLE)],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  try {
    const url = await new Promise<string>((resolve) => {
      createInterface(child.stdout).once('line', resolve)
    })
    const figures: Figure[] = []
    const acknowledged: string[] = []
    for (const load of [
      { name: 'warming up', perSecond: 50, seconds: 3 },
      { name: '20 s of 50 updates/s', perSecond: 50, seconds: 20 },
      { name: `${String(seconds)} s of 500 updates/s`, perSecond: 500, seconds },
      { name: 'a burst of 10,000 in 10 s', perSecond: 1000, seconds: 10 },
    ]) {
      const sent = await sendAt(url, load)
      acknowledged.push(...sent.acknowledged)
      if (load.name !== 'warming up') figures.push(...told(load, sent))
      if (load.perSecond === 50) await answered(outside, sent)
      if (load.name.startsWith('20 s')) figures.push(...replies(load, sent, outside))
    }
    child.kill('SIGKILL')
    await once(child, 'exit')
    return [...figures, ...(await durable(folder, acknowledged))]
  } finally {
    child.kill('SIGKILL')
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function sendAt(url: string, { name, perSecond, seconds }: Load): Promise<Sent> {
  const agent = new Agent({ keepAlive: true, maxSockets: 200 })
  const sent: Sent = { ms: [], acknowledged: [], plannedAt: new Map(), refused: 0 }
  const underWay: Promise<void>[] = []
  const began = performance.now()
  const many = perSecond * seconds
  for (let at = 0; at < many; ) {
    const due = Math.min(many, Math.floor(((performance.now() - began) / 1000) * perSecond))
    for (; at < due; at++)
      underWay.push(
        post(url, agent, `${name}-${String(at)}`, at, sent, began + (at / perSecond) * 1000),
      )
    await pause(TICK_MS)
  }
  await Promise.all(underWay)
  agent.destroy()
  return sent
}

async function post(
  url: string,
  agent: Agent,
  name: string,
  at: number,
  sent: Sent,
  plannedAt: number,
): Promise<void> {
  const eventId = name.replaceAll(/[^a-z0-9]+/g, '-')
  const words = WORDS[at % WORDS.length] ?? 'help'
  sent.plannedAt.set(`fake:${eventId}~0`, Date.now() - (performance.now() - plannedAt))
  const body = JSON.stringify(said(at % PEOPLE, eventId, words, Date.now()))
  const status = await new Promise<number>((resolve) => {
    const asked = request(
      `${url}/update`,
      {
        method: 'POST',
        agent,
        headers: { 'x-signature': signatureOf(body), 'content-type': 'application/json' },
      },
      (response) => {
        response.resume().once('end', () => resolve(response.statusCode ?? 0))
      },
    )
    asked.once('error', () => resolve(0))
    asked.end(body)
  })
  sent.ms.push(performance.now() - plannedAt)
  if (status === 200) sent.acknowledged.push(`fake:${eventId}`)
  else sent.refused += 1
}

function told({ name }: Load, { ms, refused }: Sent): Figure[] {
  return [
    { name: `in, ${name}: acknowledged`, value: ms.length - refused, unit: '' },
    { name: `in, ${name}: not acknowledged`, value: refused, unit: '' },
    { name: `in, ${name}: p50`, value: quantile(ms, 0.5), unit: 'ms' },
    { name: `in, ${name}: p99`, value: quantile(ms, 0.99), unit: 'ms' },
    { name: `in, ${name}: most`, value: Math.max(...ms), unit: 'ms' },
  ]
}

/** Until every reply has arrived, or none came for a second. */
async function answered({ calls }: Platform, { plannedAt }: Sent): Promise<void> {
  for (let before = -1; before !== calls.length; ) {
    before = calls.length
    if (calls.filter(({ key }) => plannedAt.has(key)).length >= plannedAt.size) return
    await pause(1000)
  }
}

/** From the moment at which the update was to be sent to the platform's own note of the reply. */
function replies({ name }: Load, { plannedAt }: Sent, { calls }: Platform): Figure[] {
  const waits = calls.flatMap(({ key, at }) => {
    const since = plannedAt.get(key)
    return since === undefined ? [] : [at - since]
  })
  return [
    { name: `in, ${name}: replies`, value: waits.length, unit: '' },
    { name: `in, ${name}: reply, p95`, value: quantile(waits, 0.95), unit: 'ms' },
    { name: `in, ${name}: reply, most`, value: Math.max(...waits), unit: 'ms' },
  ]
}

/** After `kill -9`: what was acknowledged is there. */
async function durable(folder: string, acknowledged: readonly string[]): Promise<Figure[]> {
  const store = embeddedStore(openDatabase(join(folder, 'goesting.db')))
  let lost = 0
  for (const id of acknowledged) if ((await store.get('intake', HOUSE, id)) === undefined) lost += 1
  await store.close()
  return [
    {
      name: 'in: acknowledged before the process was killed',
      value: acknowledged.length,
      unit: '',
    },
    { name: 'in: of these, lost', value: lost, unit: '' },
  ]
}
