/** The page in a real browser: what people see, press and hear, with a script and without. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { HOUSE } from '../../../core/domain/index.ts'
import type { Heard, Message } from '../../../core/message/index.ts'
import { browser } from '../../_kit/browser.ts'
import { needs } from '../../_kit/parts.ts'
import { type House, openHouse, words } from './house.ts'
import { HOSTILE } from './xss.table.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true }
const DESK = { viewport: { width: 1280, height: 800 } }
/** All of them come from the house; typing each takes a while, so the short run types some. */
const TYPED =
  process.env['GOESTING_LONG'] === '1' ? HOSTILE : HOSTILE.filter((_, at) => at % 4 === 0)
const NADIA = { slug: 'nadia', name: 'Nadia', about: 'Kan naaien, wil leren koken.' }

let chromium: Browser | undefined
let context: BrowserContext | undefined
let house: House
let answer: (heard: Heard) => Message | undefined | Promise<Message | undefined>

beforeAll(async () => {
  chromium = await browser()
})

afterAll(async () => {
  await chromium?.close()
})

beforeEach(async (test) => {
  await needs(test, 'chromium')
  answer = tour
  house = await openHouse({
    answer: (heard) => answer(heard),
    parts: { personas: async () => [NADIA] },
    settings: { rhythm: { pollMs: 50 } },
  })
})

afterEach(async () => {
  await context?.close()
  await house.close()
})

async function visit(options: BrowserContextOptions = PHONE, path = '/'): Promise<Page> {
  context = await chromium?.newContext({ locale: 'nl-BE', baseURL: house.http.url, ...options })
  const page = await context?.newPage()
  if (page === undefined) throw new Error('There is no browser.')
  await page.goto(path)
  return page
}

const THEMES: Message = words('Waar heb je goesting in?', {
  choices: [
    { token: 'a:r1:make', label: 'Maken', picture: 'make' },
    { token: 'a:r1:eat', label: 'Eten', picture: 'eat' },
    { token: 'c:say:stop', label: 'Stop', quiet: true },
  ],
})

const FORM: Message = {
  language: 'nl',
  choices: [],
  blocks: [
    { kind: 'text', spans: [{ text: 'Dit begreep ik: ' }, { text: 'koken', strong: true }] },
    {
      kind: 'form',
      token: 'a:r2:form',
      submit: 'Ga verder',
      fields: [
        { key: 'firstName', label: [{ text: 'Naam' }], kind: 'text', optional: true, choices: [] },
        {
          key: 'age',
          label: [{ text: 'Ben je 18 of ouder?' }],
          kind: 'choice',
          optional: false,
          choices: [
            { token: 'a:r2:yes', label: 'Ja' },
            { token: 'a:r2:no', label: 'Nee' },
          ],
        },
      ],
    },
  ],
}

const CARDS: Message = {
  language: 'nl',
  choices: [{ token: 'a:r3:more', label: 'Meer' }],
  blocks: [
    {
      kind: 'card',
      picture: 'peer',
      tag: [{ text: 'Ruilen' }],
      title: [{ text: 'Nadia', words: true }, { text: ' leert je naaien' }],
      lines: [[{ text: 'Genk, woensdagavond' }]],
      choices: [{ token: 'a:r3:1', label: 'Vraag Nadia' }],
    },
  ],
}

/** Every kind of message in turn. */
function tour(heard: Heard): Message {
  if (heard.kind === 'opened') return THEMES
  if (heard.kind === 'filled') return CARDS
  return heard.kind === 'said' ? FORM : words('Dank je!')
}

const said = (): Heard[] => house.heard.filter((heard) => heard.kind !== 'opened')

async function takeTour(page: Page): Promise<void> {
  await page.fill('#words', 'ik wil koken')
  await page.click('#write button')
  await page.check('input[value="a:r2:yes"]')
  await page.click('form.fields button')
  await page.waitForSelector('text=Vraag Nadia')
}

/** What keeps people from using the page, by name and place. */
async function hindrances(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  return page.evaluate(`axe.run({ runOnly: ${JSON.stringify(STANDARDS)} }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => [id, target, failureSummary].join(' '))))`)
}

describe('hostile words in a real browser', () => {
  it('run nowhere: not in the page as it comes, not in what streams in, not in what is typed', async () => {
    await house.close()
    house = await openHouse({
      answer: (heard) => (heard.kind === 'opened' ? THEMES : undefined),
      settings: { rhythm: { pollMs: 50 } },
    })
    const page = await visit(DESK)
    const events: string[] = []
    page.on('dialog', (dialog) => {
      events.push(`dialog ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('pageerror', (error) => events.push(`error ${error.message}`))
    page.on('console', (message) => {
      if (message.type() === 'error') events.push(`console ${message.text()}`)
    })
    await page.exposeFunction('hit', () => events.push('hit'))
    const address = house.heard[0]?.address ?? { platform: 'web', key: '' }
    for (const [index, text] of HOSTILE.entries())
      await house.web.courier.send(address, hostile(text), `hostile-${String(index)}`)
    const last = `[data-line="hostile-${String(HOSTILE.length - 1)}"]`
    await page.waitForSelector(last)
    for (const text of TYPED) {
      await page.fill('#words', text)
      await page.keyboard.press('Enter')
    }
    const typed = new Set(TYPED.map(asHeard))
    const texts = (): Set<string> =>
      new Set(said().flatMap((heard) => (heard.kind === 'said' ? [heard.text] : [])))
    await expect.poll(() => texts().size, { timeout: 20_000 }).toBe(typed.size)
    await page.goto('/?all=1')
    await page.waitForSelector(last)
    const shown = await page.locator('.person p').allTextContents()
    expect(new Set(shown)).toEqual(typed)
    expect(events).toEqual([])
  }, 120_000)
})

/** As the house keeps it: without control signs and spaces around. */
function asHeard(text: string): string {
  return [...text]
    .filter((sign) => sign >= ' ' || sign === '\t')
    .join('')
    .trim()
}

function hostile(text: string): Message {
  const spans = [{ text, words: true as const }, { text }, { text, strong: true as const }]
  const choices = [{ token: text.slice(0, 64), label: text.slice(0, 80) }]
  return {
    language: 'nl',
    choices,
    blocks: [
      { kind: 'text', spans },
      { kind: 'card', tag: spans, title: spans, lines: [spans], choices },
      {
        kind: 'form',
        token: text,
        submit: text,
        fields: [{ key: text, label: spans, kind: 'choice', optional: true, choices }],
      },
    ],
  }
}

describe('everybody can use the page', () => {
  const looks = [
    ['phone', 'light', PHONE],
    ['phone', 'dark', PHONE],
    ['desk', 'light', DESK],
    ['desk', 'dark', DESK],
  ] as const

  it.each(looks)('on a %s in %s colours nothing hinders', async (_, colorScheme, size) => {
    const page = await visit({ ...size, colorScheme, reducedMotion: 'reduce' })
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
    const page = await visit({ viewport: { width: 320, height: 560 } })
    await takeTour(page)
    await page.fill('#words', 'w'.repeat(300))
    await page.keyboard.press('Enter')
    await page.waitForSelector('.person >> nth=2')
    const wide = 'document.documentElement.scrollWidth > document.documentElement.clientWidth'
    expect(await page.evaluate(wide)).toBe(false)
  })

  it('has buttons that a thumb can hit', async () => {
    const page = await visit()
    await takeTour(page)
    const small = await page.evaluate(`[...document.querySelectorAll('button, .radio, #words')]
      .map((one) => ({ box: one.getBoundingClientRect(), name: one.textContent }))
      .filter(({ box }) => box.width > 0 && (box.width < 43.5 || box.height < 43.5))
      .map(({ name }) => name)`)
    expect(small).toEqual([])
  })

  it('can be used with the keyboard alone, and shows where it is', async () => {
    const page = await visit(DESK)
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.className')).toBe('skip')
    await page.keyboard.press('Enter')
    await page.keyboard.type('ik wil koken')
    await page.keyboard.press('Shift+Enter')
    await page.keyboard.type('en bakken')
    await page.keyboard.press('Enter')
    await page.waitForSelector('form.fields')
    expect(said()).toMatchObject([{ kind: 'said', text: 'ik wil koken\nen bakken' }])
    const outline = await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')
    expect([await page.evaluate('document.activeElement.id'), outline]).toEqual(['words', 'solid'])
  })
})

describe('a talk with a script', () => {
  it('goes on without leaving the page', async () => {
    const page = await visit()
    const loads: string[] = []
    page.on('framenavigated', () => loads.push('load'))
    await takeTour(page)
    await page.click('text=Vraag Nadia')
    await page.waitForSelector('text=Dank je!')
    expect(said().map((heard) => heard.kind)).toEqual(['said', 'filled', 'chosen'])
    expect(await page.locator('.line').count()).toBe(7)
    expect(await page.locator('.pending').count()).toBe(0)
    expect(await page.locator('.bot.past').count()).toBe(3)
    expect(loads).toEqual([])
  })

  it('hears a double click once', async () => {
    const page = await visit()
    await page.dblclick('text=Maken')
    await page.waitForSelector('text=Dank je!')
    expect(said()).toHaveLength(1)
  })

  it('says which line was on the screen', async () => {
    const page = await visit()
    const order = await page.locator('.line').getAttribute('data-order')
    await page.click('text=Maken')
    await page.waitForSelector('text=Dank je!')
    expect(said()[0]?.seen).toBe(Number(order))
  })

  it('keeps what could not be sent, over a reload, and sends it once', async () => {
    const page = await visit()
    await page.route('**/say', (route) => route.abort())
    await page.fill('#words', 'ik wil koken')
    await page.keyboard.press('Enter')
    await page.waitForSelector('text=Niet verstuurd.')
    await page.reload()
    await page.waitForSelector('text=Niet verstuurd.')
    expect(said()).toEqual([])
    await page.unroute('**/say')
    await page.click('text=Probeer opnieuw')
    await page.waitForSelector('form.fields')
    await page.reload()
    await page.waitForSelector('form.fields')
    expect(said()).toHaveLength(1)
    expect(await page.locator('.person').count()).toBe(1)
  })

  it('sends once what arrived although no answer came back', async () => {
    const page = await visit()
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
    expect(said()).toHaveLength(1)
    expect(await page.locator('.person').count()).toBe(1)
  })

  it('says that there is no connection, and goes on by itself when there is one again', async () => {
    const page = await visit()
    await page.waitForLoadState('networkidle').catch(() => undefined)
    await context?.setOffline(true)
    await page.waitForSelector('text=Geen verbinding.')
    await page.fill('#words', 'ik wil koken')
    await page.keyboard.press('Enter')
    await page.waitForSelector('text=Niet verstuurd.')
    await context?.setOffline(false)
    await page.waitForSelector('form.fields')
    expect(await page.locator('text=Geen verbinding.').count()).toBe(0)
    expect(said()).toHaveLength(1)
  })

  it('counts when a message grows long, and says when it is too long', async () => {
    const page = await visit()
    await page.fill('#words', 'x'.repeat(3_500))
    expect(await page.textContent('#count')).toBe('')
    await page.fill('#words', 'x'.repeat(3_990))
    expect(await page.textContent('#count')).toBe('Nog plaats voor 10 tekens')
    await page.fill('#words', 'x'.repeat(4_001))
    expect(await page.textContent('#count')).toContain('Alleen de eerste 4000 tekens')
  })

  it('follows the bot into another language, and keeps what was being written', async () => {
    let isFrench = false
    answer = (heard) => {
      isFrench ||= heard.kind === 'said' && heard.text === 'français'
      return isFrench ? words('On parle français.', { language: 'fr' }) : tour(heard)
    }
    const page = await visit()
    await page.fill('#words', 'half een zin')
    await page.click('text=FR')
    await page.waitForSelector('html[lang=fr] >> text=Envoyer')
    expect(await page.inputValue('#words')).toBe('half een zin')
    expect(await page.locator('.line').count()).toBe(3)
  })

  it('clears itself when the session ends, and the back button does not bring it back', async () => {
    const page = await visit()
    await takeTour(page)
    await page.fill('#words', 'nog niet verstuurd')
    const { items } = await house.store.find('sessions', {
      clubId: HOUSE,
      index: 'bySeen',
      equals: [],
    })
    for (const { record } of items)
      await house.store.commit([{ do: 'remove', in: 'sessions', clubId: HOUSE, id: record.id }])
    await page.waitForSelector('text=Tot de volgende keer!')
    expect(await page.evaluate('JSON.stringify(sessionStorage)')).toBe('{}')
    await page.goBack().catch(() => null)
    expect(await page.content()).not.toContain('ik wil koken')
  })

  it('asks whether somebody is still there, and stays when they say so', async () => {
    const page = await visit()
    const { items } = await house.store.find('sessions', {
      clubId: HOUSE,
      index: 'bySeen',
      equals: [],
    })
    for (const { record } of items)
      await house.store.commit([
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
    const page = await visit(DESK, '/demo')
    const [tab] = await Promise.all([page.waitForEvent('popup'), page.click('text=Nadia')])
    await tab.waitForSelector('header >> text=Je speelt Nadia')
    expect(await tab.isVisible('header >> text=fictief voorbeeld')).toBe(true)
    expect(await tab.title()).toBe('Nadia · Goesting')
    await takeTour(tab)
    expect(said().map((heard) => heard.address.key)).toEqual(['demo-nadia', 'demo-nadia'])
  })
})

describe('a browser without a script', () => {
  it('goes through the same talk page by page', async () => {
    const page = await visit({ ...PHONE, javaScriptEnabled: false })
    await page.click('text=Maken')
    await page.waitForSelector('text=Dank je!')
    await takeTour(page)
    expect(said().map((heard) => heard.kind)).toEqual(['chosen', 'said', 'filled'])
    expect(await page.locator('noscript a').textContent()).toBe('Kijk of er iets nieuws is')
  })
})

describe('the page is light', () => {
  it('is at most 25 KB on the wire with script, style and a whole talk in it', async () => {
    const page = await visit()
    await takeTour(page)
    const files = await page.evaluate<string[]>(
      "[...document.querySelectorAll('script, link')].map((one) => one.getAttribute('src') || one.getAttribute('href'))",
    )
    const sizes = await Promise.all(
      ['/', ...files].map(async (path) => {
        const response = await context?.request.get(path)
        return gzipSync((await response?.body()) ?? '').length
      }),
    )
    expect(files).toHaveLength(3)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(25_000)
  })
})
