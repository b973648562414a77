/** A kept talk reads the same in a real browser: typed and pressed there, and every word of the answer seen. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { browser } from '../_kit/browser.ts'
import { needs } from '../_kit/parts.ts'
import { houseForEach } from '../_kit/talk.ts'
import { botOnly, RETOLD_BY_TURNS, retold } from '../talks/kept/retold.ts'
import { playsAt } from '../talks/kept/seat.ts'
import { plays } from '../talks/kept/talk.ts'
import { openPages, type Pages, signsIn, sitsAt } from './at-a-page.ts'

const open = houseForEach()
const SCREEN = { viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' } as const
const LOCALES = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' } as const
const IS_WIDE = 'document.documentElement.scrollWidth > document.documentElement.clientWidth'
let chromium: Browser | undefined
let context: BrowserContext | undefined
let pages: Pages | undefined
let folder = ''
beforeAll(async () => {
  chromium = await browser()
}, 60_000)
afterAll(() => chromium?.close())
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'goesting-page-'))
})
afterEach(async () => {
  await context?.close()
  await pages?.close()
  rmSync(folder, { recursive: true, force: true })
})

it.for(RETOLD_BY_TURNS)('%s reads on a phone as it is told', async ([, language, talk], test) => {
  await needs(test, 'chromium')
  const wanted = await retold(open, talk, language, async (one, turns) => {
    await signsIn(open, one)
    const isNew = (await one.lines()).length === 0
    if (isNew) await one.hears({ kind: 'opened', locale: language })
    await plays(open, one, turns)
  })
  await open.anew()
  const at = await openPages(open, folder)
  pages = at
  const ours = await chromium?.newContext({ ...SCREEN, locale: LOCALES[language] })
  if (ours === undefined) throw new Error('The browser did not open.')
  context = ours
  const errors: string[] = []
  ours.on('weberror', (error) => errors.push(error.error().message))
  const told = await retold(open, talk, language, async (one, turns) => {
    const seat = await sitsAt(open, ours, at, one)
    await playsAt(seat, open, one, turns)
    expect(await seat.page.evaluate<boolean>(IS_WIDE), 'nothing is wider than the screen').toBe(
      false,
    )
  })
  expect(errors).toEqual([])
  expect(botOnly(told)).toBe(botOnly(wanted))
})
