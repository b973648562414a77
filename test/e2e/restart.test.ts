/** The program ends and comes back while its page is open: the page says so, and loses and doubles nothing. */
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { needs } from '../_kit/parts.ts'
import { startServer } from '../_kit/server.ts'
import { onAServer } from './on-a-server.ts'
import { partner } from './partner.ts'

const ground = onAServer()

async function visit(): Promise<Page> {
  const page = await ground.chromium?.newPage({ locale: 'nl-BE', reducedMotion: 'reduce' })
  if (page === undefined) throw new Error('The browser did not open.')
  await page.goto(ground.server.url)
  return page
}

/** The same program again: its folder, its port. */
async function comesBack(): Promise<void> {
  ground.server = await startServer(ground.folder, { PORT: new URL(ground.server.url).port })
}

describe('a page whose program was killed', () => {
  it('says so, and sends what was written meanwhile by itself, in order and once', async (test) => {
    await needs(test, 'chromium')
    const page = await visit()
    const { says, sees } = partner(page)
    await sees(/Waar heb je goesting in/)
    await ground.server.kill()
    await says('ik wil leren naaien')
    await says('in Genk')
    await page.waitForSelector('text=Geen verbinding.')
    expect(await page.locator('text=Niet verstuurd.').count()).toBe(2)
    expect(await page.isVisible('#dots')).toBe(false)
    await comesBack()
    await sees('Klopt dat?')
    await sees('Waar: Genk')
    expect(await page.locator('.person').allInnerTexts()).toEqual([
      expect.stringContaining('ik wil leren naaien'),
      expect.stringContaining('in Genk'),
    ])
    expect(await page.textContent('#notice')).toBe('')
    await page.reload()
    expect(await page.locator('.person').count()).toBe(2)
    await page.close()
  }, 90_000)

  it('shows no dots any more when the program ends before it answered', async (test) => {
    await needs(test, 'chromium')
    const page = await visit()
    await page.route('**/say', (route) => route.fulfill({ json: { id: 'x', order: 1 } }))
    await partner(page).says('ik wil leren naaien')
    await page.waitForSelector('#dots', { state: 'visible' })
    await ground.server.kill()
    await page.waitForSelector('text=Geen verbinding.')
    expect(await page.isVisible('#dots')).toBe(false)
    await page.close()
  }, 90_000)
})
