/** A server and a browser for tests of the page: one browser for a file, one server with a house of its own for each test. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { browser } from '../_kit/browser.ts'
import { type Server, startServer } from '../_kit/server.ts'

export interface Ground {
  /** Undefined where this machine has no browser. */
  chromium: Browser | undefined
  /** May be replaced by a test that starts it anew in the same folder. */
  server: Server
  readonly folder: string
}

/** Filled in before each test; to be called once, at the top of a test file. */
export function onAServer(): Ground {
  const ground = {} as { -readonly [Key in keyof Ground]: Ground[Key] }
  beforeAll(async () => {
    ground.chromium = await browser()
  }, 60_000)
  afterAll(() => ground.chromium?.close())
  beforeEach(async () => {
    ground.folder = mkdtempSync(join(tmpdir(), 'goesting-e2e-'))
    ground.server = await startServer(ground.folder)
  }, 60_000)
  afterEach(async () => {
    await ground.server.kill()
    rmSync(ground.folder, { recursive: true, force: true })
  })
  return ground
}
