/** A talk on the page in a real browser with its script: nobody leaves the page, and nothing is lost. */
import { describe, expect, it } from 'vitest'
import { HOUSE } from '../../../core/domain/index.ts'
import { words } from './house.ts'
import { DESK, screen, takeTour, tour } from './screen.ts'

const seen = screen()

describe('a talk with a script', () => {
  it('goes on without leaving the page', async () => {
    const page = await seen.visit()
    const loads: string[] = []
    page.on('framenavigated', () => loads.push('load'))
    await takeTour(page)
    await page.click('text=Vraag Nadia')
    await page.waitForSelector('text=Dank je!')
    expect(seen.said().map((heard) => heard.kind)).toEqual(['said', 'filled', 'chosen'])
    expect(await page.locator('.line').count()).toBe(7)
    expect(await page.locator('.pending').count()).toBe(0)
    expect(await page.locator('.bot.past').count()).toBe(3)
    expect(loads).toEqual([])
  })

  it('hears a double click once', async () => {
    const page = await seen.visit()
    await page.dblclick('text=Maken')
    await page.waitForSelector('text=Dank je!')
    expect(seen.said()).toHaveLength(1)
  })

  it('says which line was on the screen', async () => {
    const page = await seen.visit()
    const order = await page.locator('.line').getAttribute('data-order')
    await page.click('text=Maken')
    await page.waitForSelector('text=Dank je!')
    expect(seen.said()[0]?.seen).toBe(Number(order))
  })

  it('keeps what could not be sent, over a reload, and sends it once', async () => {
    const page = await seen.visit()
    await page.route('**/say', (route) => route.abort())
    await page.fill('#words', 'ik wil koken')
    await page.keyboard.press('Enter')
    await page.waitForSelector('text=Niet verstuurd.')
    await page.reload()
    await page.waitForSelector('text=Niet verstuurd.')
    expect(seen.said()).toEqual([])
    await page.unroute('**/say')
    await page.click('text=Probeer opnieuw')
    await page.waitForSelector('form.fields')
    await page.reload()
    await page.waitForSelector('form.fields')
    expect(seen.said()).toHaveLength(1)
    expect(await page.locator('.person').count()).toBe(1)
  })

  it('sends once what arrived although no answer came back', async () => {
    const page = await seen.visit()
    await page.route('**/say', async (route) => {
      await route.fetch()
      await route.abort()
    })
    await page.fill('#words', 'ik wil koken')
    await page.keyboard.press('Enter')
    await page.waitForSelector('form.fields')
    await page.unroute('**/say')
    await page.reload()
    await page.waitForSelector('form.fields')
    expect(seen.said()).toHaveLength(1)
    expect(await page.locator('.person').count()).toBe(1)
  })

  it('says that there is no connection, and goes on by itself when there is one again', async () => {
    const page = await seen.visit()
    await page.waitForLoadState('networkidle').catch(() => undefined)
    await seen.context.setOffline(true)
    await page.waitForSelector('text=Geen verbinding.')
    await page.fill('#words', 'ik wil koken')
    await page.keyboard.press('Enter')
    await page.waitForSelector('text=Niet verstuurd.')
    await seen.context.setOffline(false)
    await page.waitForSelector('form.fields')
    expect(await page.locator('text=Geen verbinding.').count()).toBe(0)
    expect(seen.said()).toHaveLength(1)
  })

  it('counts when a message grows long, and says when it is too long', async () => {
    const page = await seen.visit()
    await page.fill('#words', 'x'.repeat(3_500))
    expect(await page.textContent('#count')).toBe('')
    await page.fill('#words', 'x'.repeat(3_990))
    expect(await page.textContent('#count')).toBe('Nog plaats voor 10 tekens')
    await page.fill('#words', 'x'.repeat(4_001))
    expect(await page.textContent('#count')).toContain('Alleen de eerste 4000 tekens')
  })

  it('follows the bot into another language, and keeps what was being written', async () => {
    let isFrench = false
    seen.answer = (heard) => {
      isFrench ||= heard.kind === 'said' && heard.text === 'Français'
      return isFrench ? words('On parle français.', { language: 'fr' }) : tour(heard)
    }
    const page = await seen.visit()
    await page.fill('#words', 'half een zin')
    await page.click('text=FR')
    await page.waitForSelector('html[lang=fr] >> text=Envoyer')
    expect(await page.inputValue('#words')).toBe('half een zin')
    expect(await page.locator('.line').count()).toBe(3)
  })

  it('clears itself when the session ends, and the back button does not bring it back', async () => {
    const page = await seen.visit()
    await takeTour(page)
    await page.fill('#words', 'nog niet verstuurd')
    const { items } = await seen.house.store.find('sessions', {
      clubId: HOUSE,
      index: 'bySeen',
      equals: [],
    })
    for (const { record } of items)
      await seen.house.store.commit([
        { do: 'remove', in: 'sessions', clubId: HOUSE, id: record.id },
      ])
    await page.waitForSelector('text=Tot de volgende keer!')
    expect(await page.evaluate('JSON.stringify(sessionStorage)')).toBe('{}')
    await page.goBack().catch(() => null)
    expect(await page.content()).not.toContain('ik wil koken')
  })

  it('asks whether somebody is still there, and stays when they say so', async () => {
    const page = await seen.visit()
    const { items } = await seen.house.store.find('sessions', {
      clubId: HOUSE,
      index: 'bySeen',
      equals: [],
    })
    for (const { record } of items)
      await seen.house.store.commit([
        {
          do: 'put',
          in: 'sessions',
          record: { ...record, seenAt: Date.now() - 9.5 * 60_000 },
        },
      ])
    await page.click('text=Ik ben er nog')
    await expect.poll(() => page.textContent('#notice')).toBe('')
    expect(new URL(page.url()).pathname).toBe('/')
  })

  it('plays somebody in another tab, and says so in plain sight', async () => {
    const page = await seen.visit(DESK, '/demo')
    const [tab] = await Promise.all([page.waitForEvent('popup'), page.click('text=Nadia')])
    await tab.waitForSelector('header >> text=Je speelt Nadia')
    expect(await tab.isVisible('header >> text=fictief voorbeeld')).toBe(true)
    expect(await tab.title()).toBe('Nadia · Goesting')
    await takeTour(tab)
    expect(seen.said().map((heard) => heard.address.key)).toEqual(['demo-nadia', 'demo-nadia'])
  })
})
