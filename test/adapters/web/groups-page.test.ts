/** A page of groups: whole by itself, safe whatever people wrote, and readable for everybody. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { groupsPage } from '../../../adapters/web/groups-page.ts'
import { formingSheet } from '../../../bots/cli/forming/forming-sheet.ts'
import { browser } from '../../_kit/browser.ts'
import { needs } from '../../_kit/parts.ts'
import { GROUP, id, shown } from '../../bots/forming/town.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const page = (language: 'nl' | 'fr' | 'en' = 'en'): string => {
  const hostile = { ...GROUP, members: ['an', 'els'].map(id), host: id('els'), source: undefined }
  return groupsPage(formingSheet(shown({ groups: [GROUP, hostile] }, language), language))
}

describe('a page of groups', () => {
  it('needs nothing beside itself, and runs no script', () => {
    expect(page()).not.toMatch(/<script|src=|url\(|@import|<link/i)
    expect(page()).toContain("default-src 'none'")
  })

  it('escapes what people wrote', () => {
    expect(page()).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  })

  it('names who hosts and who can show it, and what is missing', () => {
    expect(page()).toContain('<span class="mark">can show it</span>')
    expect(page()).toContain('<span class="mark">hosts</span>')
    expect(page()).toContain('Nobody hosts this group yet.')
    expect(page()).toContain('Nobody here knows it yet.')
  })

  it('says the picture of the week in words, beside it', () => {
    expect(page()).toMatch(
      /<svg [^>]*role="img" aria-labelledby="g1-week" aria-describedby="g1-words"/,
    )
    expect(page()).toContain('<figcaption id="g1-words">All 3 can come: Wednesday evening.')
  })
})

describe('a page of groups in a browser', () => {
  let chromium: Browser | undefined
  beforeAll(async () => {
    chromium = await browser()
  })
  beforeEach(async (test) => {
    await needs(test, 'chromium')
  })
  afterAll(() => chromium?.close())

  it.each([
    ['light', 1180],
    ['dark', 1180],
    ['light', 360],
  ] as const)(
    'breaks no rule of access, and does not scroll sideways: %s, %d wide',
    async (colorScheme, width) => {
      const opened = await chromium?.newPage({ colorScheme, viewport: { width, height: 800 } })
      if (opened === undefined) throw new Error('There is no browser.')
      await opened.setContent(page('nl').replace(/<meta http-equiv[^>]*>/, ''))
      await opened.evaluate(AXE)
      const found: unknown = await opened.evaluate(
        'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + " " + nodes[0].html))',
      )
      expect(found).toEqual([])
      const beyond: unknown = await opened.evaluate(
        'document.documentElement.scrollWidth - innerWidth',
      )
      expect(beyond).toBe(0)
      await opened.close()
    },
  )
})
