/** A real browser before a real house: how a test opens the page, and a talk with every kind of message. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import type { Heard, Message } from '../../../core/message/index.ts'
import { browser } from '../../_kit/browser.ts'
import { needs } from '../../_kit/parts.ts'
import { type House, type HousePlan, openHouse, words } from './house.ts'

export const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true }
export const DESK = { viewport: { width: 1280, height: 800 } }

type Answer = NonNullable<HousePlan['answer']>

export interface Screen {
  readonly house: House
  readonly context: BrowserContext
  /** What the house says from now on, instead of the tour. */
  answer: Answer
  /** Opens a page in a new browser context. */
  visit(options?: BrowserContextOptions, path?: string): Promise<Page>
  /** What was heard, apart from pages that were opened. */
  said(): Heard[]
}

/** For a file of tests: a browser for all of them, a house and a context for each. */
export function screen(): Screen {
  let chromium: Browser | undefined
  let context: BrowserContext | undefined
  let house: House | undefined

  const self: Screen = {
    get house() {
      return there(house)
    },
    get context() {
      return there(context)
    },
    answer: tour,
    visit: async (options = PHONE, path = '/') => {
      const baseURL = self.house.http.url
      context = await there(chromium).newContext({ locale: 'nl-BE', baseURL, ...options })
      const page = await context.newPage()
      await page.goto(path)
      return page
    },
    said: () => self.house.heard.filter((heard) => heard.kind !== 'opened'),
  }

  beforeAll(async () => {
    chromium = await browser()
  })
  afterAll(() => chromium?.close())
  beforeEach(async (test) => {
    await needs(test, 'chromium')
    self.answer = tour
    house = await openHouse({
      answer: (heard) => self.answer(heard),
      parts: { personas: async () => [NADIA] },
      settings: { rhythm: { pollMs: 50 } },
    })
  })
  afterEach(async () => {
    await context?.close()
    await house?.close()
    context = undefined
    house = undefined
  })
  return self
}

function there<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error('It is not open yet.')
  return thing
}

const NADIA = { slug: 'nadia', name: 'Nadia', about: { nl: 'Kan naaien, wil leren koken.' } }

export const THEMES: Message = words('Waar heb je goesting in?', {
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
export function tour(heard: Heard): Message {
  if (heard.kind === 'opened') return THEMES
  if (heard.kind === 'filled') return CARDS
  return heard.kind === 'said' ? FORM : words('Dank je!')
}

/** From the first words to the first results. */
export async function takeTour(page: Page): Promise<void> {
  await page.fill('#words', 'ik wil koken')
  await page.click('#write button')
  await page.check('input[value="a:r2:yes"]')
  await page.click('form.fields button')
  await page.waitForSelector('text=Vraag Nadia')
}
