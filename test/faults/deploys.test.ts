/**
 * One process after the other is deployed, while people write and an announcement is on its way: nobody
 * is turned away, nothing comes twice, and of nothing it is unknown whether it arrived.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { HOUSE } from '../../core/domain/index.ts'
import { builtHouse, openHouse } from '../_kit/house.ts'
import { brokenPromises, recordsOf } from '../_kit/ledger-check.ts'
import { platform } from '../_kit/platform/platform.ts'
import { platformServer } from '../_kit/platform/server.ts'
import { realClock } from '../_kit/real-clock.ts'
import { announcedTown } from './announced-town.ts'
import { BACKENDS, backend } from './backends.ts'
import { announced, DEPLOYED_PER_SECOND, said, TOWN } from './town.ts'

const IS_LONG = process.env['GOESTING_LONG'] === '1'
const DEPLOYS = IS_LONG ? 10 : 1
const UPDATES_PER_SECOND = IS_LONG ? 200 : 40
const PEOPLE = IS_LONG ? 6000 : 500
/** As often as a proxy looks whether a process may be sent somebody. */
const LOOK_MS = 20
const PATIENCE_MS = 500

interface Deployed {
  readonly child: ChildProcess
  readonly url: string
  isReady: boolean
}

it.for(BACKENDS)(
  `with %s, ${String(DEPLOYS)} deployments at ${String(UPDATES_PER_SECOND)} updates a second lose nothing`,
  { timeout: 120_000 + DEPLOYS * 60_000 },
  async (name, test) => {
    const jobs = await backend(test, name)
    const folder = mkdtempSync(join(tmpdir(), 'goesting-'))
    const outside = platform({ now: () => Date.now(), perSecond: 1.2 * DEPLOYED_PER_SECOND })
    const server = await platformServer(outside)
    await announcedTown(folder, PEOPLE)
    const args = [folder, server.url, jobs.url]
    const front = proxy()
    try {
      let serving = await deployed(args)
      front.add(serving)
      const people = front.writes()
      for (let deploy = 0; deploy < DEPLOYS; deploy += 1) {
        const next = await deployed(args)
        front.add(next)
        expect(await ended(serving)).toBe(0)
        serving = next
      }
      const { accepted, refused } = await people.stop()
      await answered(folder)
      expect(await ended(serving)).toBe(0)
      const open = await openHouse({ folder, clock: realClock(), demo: 'never' })
      const broken = await brokenPromises(open.house, {
        ...{ accepted: outside.accepted(), mostUnknown: 0 },
      })
      const intake = await recordsOf(open.house, 'intake', HOUSE, 'byTime')
      const rows = await recordsOf(open.house, 'outbox', TOWN, 'byTime')
      const { dead } = await open.house.agenda.counts()
      await open.staff.stop()
      await open.abandon()
      expect(broken).toEqual([])
      expect(refused).toBe(0)
      expect(accepted).toBeGreaterThan(DEPLOYS * UPDATES_PER_SECOND)
      expect(intake).toHaveLength(accepted)
      expect(rows.filter(({ kind }) => kind === 'broadcast')).toHaveLength(PEOPLE)
      expect(outside.selfInflicted).toBe(0)
      expect(dead).toBe(0)
    } finally {
      front.endAll()
      await server.close()
      await jobs.close()
      rmSync(folder, { recursive: true, force: true })
    }
  },
)

async function deployed(args: readonly string[]): Promise<Deployed> {
  const script = join(import.meta.dirname, 'deployed.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [url] = (await once(createInterface(child.stdout), 'line')) as [string]
  return { child, url, isReady: false }
}

/** SIGTERM; gives the exit code once it is gone. */
async function ended({ child }: Deployed): Promise<number | null> {
  const gone = once(child, 'exit')
  child.kill('SIGTERM')
  await gone
  return child.exitCode
}

/** What stands before the processes: looks which of them are ready, and sends people to one of those. */
function proxy() {
  const all: Deployed[] = []
  let turn = 0

  async function look(one: Deployed): Promise<void> {
    one.isReady = await fetch(`${one.url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    )
  }

  async function post(at: number): Promise<boolean> {
    const ready = all.filter(({ isReady }) => isReady)
    turn += 1
    const one = ready[turn % ready.length]
    if (one === undefined) return false
    const heard = said(at % PEOPLE, `update-${String(at)}`, 'help', Date.now())
    const body = JSON.stringify(heard)
    return fetch(`${one.url}/update`, { method: 'POST', body }).then(
      ({ ok }) => ok,
      () => false,
    )
  }

  return {
    add: (one: Deployed): void => {
      all.push(one)
    },
    endAll: (): void => {
      for (const { child } of all) child.kill('SIGKILL')
    },
    writes: () => {
      const posted: Promise<boolean>[] = []
      const over = new AbortController()
      const began = performance.now()
      const running = (async () => {
        while (!over.signal.aborted) {
          await pause(LOOK_MS)
          await Promise.all(all.map(look))
          const due = ((performance.now() - began) / 1000) * UPDATES_PER_SECOND
          while (posted.length < due) posted.push(post(posted.length))
        }
      })()
      return {
        stop: async (): Promise<{ accepted: number; refused: number }> => {
          over.abort()
          await running
          const told = await Promise.all(posted)
          const accepted = told.filter(Boolean).length
          return { accepted, refused: told.length - accepted }
        },
      }
    },
  }
}

/** Until everybody was answered and the announcement is through. It looks, and takes nothing up. */
async function answered(folder: string): Promise<void> {
  const { house, letGo } = await builtHouse({ folder, clock: realClock(), demo: 'never' })
  for (;;) {
    const waiting = await house.store.find('intake', {
      ...{ clubId: HOUSE, index: 'byState', equals: ['received'], limit: 1 },
    })
    const { throughAt } = await announced(house)
    const isPending = (await recordsOf(house, 'outbox', TOWN, 'byTime')).some(
      ({ state }) => state === 'pending' || state === 'claimed',
    )
    if (waiting.items.length === 0 && throughAt !== undefined && !isPending) break
    await pause(PATIENCE_MS)
  }
  await letGo()
}
