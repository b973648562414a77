/** Everybody can use the page: old hands, thumbs, keyboards, readers aloud, small and slow machines. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { words } from './house.ts'
import { DESK, PHONE, screen, takeTour } from './screen.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const LANGUAGE: Readonly<Record<string, 'nl' | 'fr' | 'en'>> = { NL: 'nl', FR: 'fr', EN: 'en' }

const seen = screen()

/** What keeps people from using the page, by name and place. */
async function hindrances(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  return page.evaluate(`axe.run({ runOnly: ${JSON.stringify(STANDARDS)} }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => [id, target, failureSummary].join(' '))))`)
}

describe('everybody can use the page', () => {
  const looks = [
    ['phone', 'light', PHONE],
    ['phone', 'dark', PHONE],
    ['desk', 'light', DESK],
    ['desk', 'dark', DESK],
  ] as const

  it.each(looks)('on a %s in %s colours nothing hinders', async (_, colorScheme, size) => {
    const page = await seen.visit({ ...size, colorScheme, reducedMotion: 'reduce' })
    expect(await hindrances(page)).toEqual([])
    await takeTour(page)
    expect(await hindrances(page)).toEqual([])
    for (const path of [
      '/demo',
      '/demo/nadia',
      '/status',
      '/bye',
      '/desk/x',
      '/demo/nobody',
      '/no',
    ]) {
      await page.goto(path)
      expect([path, await hindrances(page)]).toEqual([path, []])
    }
  })

  it('fits a screen of 320 wide, also with a word that has no end', async () => {
    const page = await seen.visit({ viewport: { width: 320, height: 560 } })
    await takeTour(page)
    await page.fill('#words', 'w'.repeat(300))
    await page.keyboard.press('Enter')
    await page.waitForSelector('.person >> nth=2')
    const wide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth'
    expect(await page.evaluate(wide)).toBe(false)
  })

  it.each(['NL', 'FR', 'EN'])(
    'keeps its name in one piece on the narrowest screen, in %s',
    async (tongue) => {
      seen.answer = () => words('…', { language: LANGUAGE[tongue] ?? 'nl' })
      const page = await seen.visit({ viewport: { width: 320, height: 560 } })
      await page.click(`text=${tongue}`)
      await page.waitForSelector(`html[lang=${tongue.toLowerCase()}]`)
      const rows = `(selector) => [...document.querySelectorAll(selector)].map((one) => {
      const range = document.createRange()
      range.selectNodeContents(one)
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size
    })`
      expect(await page.evaluate(`(${rows})('h1 a, .bar > button')`)).toEqual([1, 1])
    },
  )

  it('shows the number of an answered choice under the pointer, and no way to send its form', async () => {
    const page = await seen.visit(DESK)
    await takeTour(page)
    const past = page.locator('.past .choice').first()
    const colours = async (): Promise<unknown> =>
      past
        .locator('.number')
        .evaluate('(one) => [getComputedStyle(one).color, getComputedStyle(one).backgroundColor]')
    const before = await colours()
    await past.hover()
    expect(await colours()).toEqual(before)
    expect(await page.locator('.past form.fields').count()).toBe(1)
    expect(await page.isVisible('.past form.fields .main')).toBe(false)
  })

  it('has buttons that a thumb can hit', async () => {
    const page = await seen.visit()
    await takeTour(page)
    const small = await page.evaluate(`[...document.querySelectorAll('button, .radio, #words')]
      .map((one) => ({ box: one.getBoundingClientRect(), name: one.textContent }))
      .filter(({ box }) => box.width > 0 && (box.width < 43.5 || box.height < 43.5))
      .map(({ name }) => name)`)
    expect(small).toEqual([])
  })

  it('can be used with the keyboard alone, and shows where it is', async () => {
    const page = await seen.visit(DESK)
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.className')).toBe('skip')
    await page.keyboard.press('Enter')
    await page.keyboard.type('ik wil koken')
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.type('en bakken')
    await page.keyboard.press('Enter')
    await page.waitForSelector('form.fields')
    expect(seen.said()).toMatchObject([{ kind: 'said', text: 'ik wil koken\nen bakken' }])
    const outline = await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')
    expect([await page.evaluate('document.activeElement.id'), outline]).toEqual(['words', 'solid'])
  })
})

describe('a browser without a script', () => {
  it('goes through the same talk page by page', async () => {
    const page = await seen.visit({ ...PHONE, javaScriptEnabled: false })
    await page.click('text=Maken')
    await page.waitForSelector('text=Dank je!')
    await takeTour(page)
    expect(seen.said().map((heard) => heard.kind)).toEqual(['chosen', 'said', 'filled'])
    expect(await page.locator('noscript a').textContent()).toBe('Kijk of er iets nieuws is')
  })
})

describe('the page is light', () => {
  it('is at most 25 KB on the wire with script, style and a whole talk in it', async () => {
    const page = await seen.visit()
    await takeTour(page)
    const files = await page.evaluate<string[]>(
      "[...document.querySelectorAll('script, link')].map((one) => one.getAttribute('src') || one.getAttribute('href'))",
    )
    const sizes = await Promise.all(
      ['/', ...files].map(async (path) => {
        const response = await seen.context.request.get(path)
        return gzipSync(await response.body()).length
      }),
    )
    expect(files).toHaveLength(3)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(25_000)
  })
})
