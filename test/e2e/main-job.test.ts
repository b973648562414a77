/** The main job in a real browser, against the real program, on a phone and at a desk. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { browser } from '../_kit/browser.ts'
import { needs } from '../_kit/parts.ts'
import { type Server, startServer } from '../_kit/server.ts'
import { asksForAHuman, cast, joins, meet, saysWhatSheWants, write } from './scenes.ts'

const SCREENS = [
  ['a phone', { width: 360, height: 740 }],
  ['a desk', { width: 1200, height: 860 }],
] as const

let chromium: Browser | undefined
let server: Server
let folder: string

beforeAll(async () => {
  chromium = await browser()
}, 60_000)
afterAll(() => chromium?.close())
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'goesting-e2e-'))
  server = await startServer(folder)
}, 60_000)
afterEach(async () => {
  await server.kill()
  rmSync(folder, { recursive: true, force: true })
})

describe.each(SCREENS)('on %s', (_, viewport) => {
  it('somebody finds a person, meets them, writes to them and gets a human', async (test) => {
    await needs(test, 'chromium')
    const context = await chromium?.newContext({
      viewport,
      locale: 'nl-BE',
      reducedMotion: 'reduce',
    })
    if (context === undefined) throw new Error('The browser did not open.')
    const errors: string[] = []
    context.on('weberror', (error) => errors.push(error.error().message))
    const people = await cast(context, server.url)
    await saysWhatSheWants(people)
    await joins(people)
    await meet(people)
    await write(people)
    await asksForAHuman(people)
    const isWide = await people.sara.page.evaluate<boolean>(
      'document.documentElement.scrollWidth > document.documentElement.clientWidth',
    )
    expect(isWide, 'nothing is wider than the screen').toBe(false)
    expect(errors).toEqual([])
    await context.close()
  }, 90_000)
})
