/**
 * Telegram under load: updates that come in over the webhook at a steady rate, each durable before it is
 * acknowledged, and how fast their answers leave while Telegram keeps its limits.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { startFakeTelegram } from '../_kit/telegram/fake-server.ts'
import type { Figure, Suite } from './figure.ts'
import { read, whole } from './options.ts'
import { quantile } from './quantile.ts'
import { WEBHOOK_SECRET } from './telegram/house.ts'

const TICK_MS = 5
const WORDS = ['hulp', 'ik wil leren naaien in Genk', 'wat heb ik staan?', 'dank je'] as const
/** After the burst it is looked for so long how fast the answers leave. */
const LEAVING_MS = 5_000

export const suite: Suite = {
  name: 'telegram',
  about: 'updates over the webhook, each durable before it is acknowledged, and their answers',
  options: '[--updates 10000] [--seconds 10] [--people 500]',
  run: async (given) => {
    const wish = read(given, ['updates', 'seconds', 'people'], [])
    const updates = whole('updates', wish['updates'] ?? '10000', 1, 1_000_000)
    const seconds = whole('seconds', wish['seconds'] ?? '10', 1, 3600)
    const people = whole('people', wish['people'] ?? '500', 1, 100_000)
    return measured({ updates, seconds, people })
  },
}

interface Load {
  readonly updates: number
  readonly seconds: number
  readonly people: number
}

async function measured(load: Load): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'goesting-bench-'))
  const server = await startFakeTelegram({ admitsAll: true })
  const house = join(import.meta.dirname, 'telegram', 'house.ts')
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', house, folder, server.apiRoot, server.token],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  try {
    const url = await new Promise<string>((resolve) => {
      createInterface(child.stdout).once('line', resolve)
    })
    await burst(url, { updates: 100, seconds: 2, people: 10 }, 1)
    const { ms, refused } = await burst(url, load, 1_000_000)
    await pause(LEAVING_MS)
    const messages = ['sendMessage']
    return [
      { name: 'updates', value: load.updates, unit: '' },
      { name: 'in so many seconds', value: load.seconds, unit: 's' },
      { name: 'not acknowledged', value: refused, unit: '' },
      { name: 'acknowledged, p50', value: quantile(ms, 0.5), unit: 'ms' },
      { name: 'acknowledged, p99', value: quantile(ms, 0.99), unit: 'ms' },
      { name: 'acknowledged, most', value: Math.max(...ms), unit: 'ms' },
      {
        name: 'answers that left meanwhile',
        value: server.accepted('sendMessage').length,
        unit: '',
      },
      { name: 'messages in one second, most', value: server.busiest(1000, messages), unit: '' },
      { name: 'too fast by our own fault', value: server.selfInflicted, unit: '' },
    ]
  } finally {
    child.kill('SIGKILL')
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Sent when their time has come, however late the answers are; a late answer counts from that time. */
async function burst(
  url: string,
  { updates, seconds, people }: Load,
  firstId: number,
): Promise<{ ms: number[]; refused: number }> {
  const agent = new Agent({ keepAlive: true, maxSockets: 100 })
  const ms: number[] = []
  let refused = 0
  const underWay: Promise<void>[] = []
  const began = performance.now()
  const post = async (at: number): Promise<void> => {
    const status = await posted(url, agent, updateOf(firstId + at, at % people))
    ms.push(performance.now() - began - (at / updates) * seconds * 1000)
    if (status !== 200) refused += 1
  }
  for (let at = 0; at < updates; ) {
    const passed = (performance.now() - began) / (seconds * 1000)
    for (const due = Math.min(updates, Math.floor(passed * updates)); at < due; at++)
      underWay.push(post(at))
    await pause(TICK_MS)
  }
  await Promise.all(underWay)
  agent.destroy()
  return { ms, refused }
}

function updateOf(update_id: number, person: number): string {
  const id = 5_000_000_000 + person
  return JSON.stringify({
    update_id,
    message: {
      message_id: update_id,
      date: Math.floor(Date.now() / 1000),
      from: { id, is_bot: false, first_name: 'Kim', language_code: 'nl' },
      chat: { id, type: 'private', first_name: 'Kim' },
      text: WORDS[update_id % WORDS.length],
    },
  })
}

function posted(url: string, agent: Agent, body: string): Promise<number> {
  return new Promise((resolve) => {
    const headers = {
      'content-type': 'application/json',
      'x-telegram-bot-api-secret-token': WEBHOOK_SECRET,
    }
    const asked = request(
      `${url}/telegram/webhook`,
      { method: 'POST', agent, headers },
      (response) => {
        response.resume().once('end', () => resolve(response.statusCode ?? 0))
      },
    )
    asked.once('error', () => resolve(0))
    asked.end(body)
  })
}
