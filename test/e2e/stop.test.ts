/** The real program is told to stop where others can reach it: first it says so, then it goes. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Server, startServer } from '../_kit/server.ts'

const SOON = { timeout: 20_000, interval: 50 }
let folder = ''
let house: Server | undefined
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'goesting-stop-'))
})
afterEach(async () => {
  await house?.kill()
  rmSync(folder, { recursive: true, force: true })
})

it('says that nobody should be sent to it, still answers who comes, and ends well', async () => {
  const secret = 'a secret of more than thirty-two characters'
  const server = await startServer(folder, { HOST: '0.0.0.0', GOESTING_SECRET: secret })
  house = server
  const status = async (path: string): Promise<number> =>
    (await fetch(`${server.url}${path}`, { headers: { connection: 'close' } })).status
  expect([await status('/readyz'), await status('/livez')]).toEqual([200, 200])
  const stopped = server.stop()
  await vi.waitFor(async () => {
    expect(await status('/readyz')).toBe(503)
  }, SOON)
  expect([await status('/livez'), await status('/status')]).toEqual([200, 200])
  expect(await stopped).toBe(0)
}, 90_000)
