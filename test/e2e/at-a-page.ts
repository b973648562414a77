/** The real page and its real server around a house of a test, and somebody who talks there in a browser. */
import type { BrowserContext, Locator, Page } from 'playwright-core'
import { calendarText } from '../../adapters/calendar/text.ts'
import { saveCalendar, saveOwn } from '../../adapters/files/own-file.ts'
import { sessions } from '../../adapters/web/session.ts'
import { web } from '../../adapters/web/web.ts'
import { type OpenHttp, openHttp } from '../../bots/http.ts'
import { ownFiles } from '../../bots/own-files.ts'
import { photoFor } from '../../core/acts/index.ts'
import { HOUSE } from '../../core/domain/index.ts'
import { type Choice, type Line, numbered } from '../../core/message/index.ts'
import { failed } from '../../core/result.ts'
import type { Person } from '../_kit/person.ts'
import { seededRandom } from '../_kit/random.ts'
import type { HouseForEach } from '../_kit/talk.ts'
import { until } from '../_kit/until.ts'
import { missingIn, type Seat, wordsOf } from '../talks/kept/seat.ts'

const PATIENCE_MS = 15_000
const LOOK_MS = 10
/** As `page/send.ts` has it. */
const DOUBLE_CLICK_MS = 700

const SETTINGS = {
  // Nothing pokes the page: it looks by itself.
  rhythm: { pollMs: 50 },
  secret: 'a secret for pages of tests, long enough',
  loopback: true,
  secure: false,
}

export interface Pages extends OpenHttp {
  /** How many events were heard, and answered in full. */
  answered(): number
}

/** Opens the page of this house, on a port of the machine's choice. */
export async function openPages(open: HouseForEach, folder: string): Promise<Pages> {
  const { house, clock, journal } = open
  let answered = 0
  const files = ownFiles(house, folder, { calendarText, saveOwn, saveCalendar })
  const made = web({
    store: house.store,
    clock,
    random: seededRandom('pages'),
    settings: SETTINGS,
    journal,
    receive: async (heard) => {
      clock.advance(1000)
      await open.hears(heard)
      answered += 1
    },
    personas: async () => [],
    enter: async () => failed('unknown'),
    ownFile: files.file,
    photo: (chat, id) => photoFor(house, chat, id),
    ownCalendar: files.calendar,
    health: async () => ({ state: 'ok', facts: [] }),
    ready: async () => true,
    isCoordinator: async () => false,
  })
  const http = await openHttp({ doors: made.doors, host: '127.0.0.1', port: 0, journal })
  return { ...http, answered: () => answered }
}

/** The session of a browser on `one`'s own device, where they talked until now; gives its cookie. */
export async function signsIn(
  { house, clock }: HouseForEach,
  one: Person,
): Promise<{ name: string; value: string }> {
  const { store } = house
  const known = sessions({ store, clock, random: seededRandom(one.key), settings: SETTINGS })
  const { session, cookie } = await known.open(one.key)
  const stored = await store.get('sessions', HOUSE, session.id)
  // Days go by in talks: on an own device they end no session.
  const record = { ...session, ownDevice: true }
  await store.commit([{ do: 'put', in: 'sessions', record, expects: stored?.version ?? 'absent' }])
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
  return { name, value }
}

export interface Seated extends Seat {
  readonly page: Page
}

/** Sits down at the page where `one` talked until now. */
export async function sitsAt(
  open: HouseForEach,
  context: BrowserContext,
  pages: Pages,
  one: Person,
): Promise<Seated> {
  const known = new Set((await one.lines()).map(({ id }) => id))
  let last = { words: '', at: 0 }
  await context.addCookies([{ ...(await signsIn(open, one)), url: pages.url }])
  const page = await context.newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  const lines = async (): Promise<Line[]> => (await one.lines()).filter(({ by }) => by === 'bot')
  const shown = (line: Line): Locator => page.locator(`[data-line="${line.id}"]`)
  const reads = async (): Promise<void> => {
    for (const line of (await lines()).filter(({ id }) => !known.has(id))) {
      // Capitals may be a matter of style.
      const text = (await shown(line).innerText()).toLowerCase()
      const words = wordsOf(line, Infinity, choicesOf(line)).map((one) => one.toLowerCase())
      const missing = missingIn(text, words)
      if (missing.length > 0) throw new Error(`Not on the page: ${missing.join(' | ')}`)
      known.add(line.id)
    }
  }
  /** Does it, and reads what comes of it. */
  const turn = async (does: () => Promise<void>): Promise<void> => {
    const before = pages.answered()
    await does()
    await until(() => pages.answered() > before, LOOK_MS)
    await reads()
  }
  // Who was here before finds everything as it was; who is new is greeted.
  const opens = async (): Promise<void> => {
    await page.goto(pages.url)
  }
  await (known.size === 0 ? turn(opens) : opens())
  return {
    page,
    reads,
    says: (words) =>
      turn(async () => {
        // The same within a moment is the same click to a page.
        if (words === last.words) await until(() => Date.now() - last.at > DOUBLE_CLICK_MS, LOOK_MS)
        await page.getByRole('textbox').last().fill(words)
        await page.keyboard.press('Enter')
        last = { words, at: Date.now() }
      }),
    presses: ({ presses, isFirst }) =>
      turn(async () => {
        const has = (line: Line): boolean => choicesOf(line).some(({ label }) => label === presses)
        const line = (await lines()).findLast(has)
        if (line === undefined) throw new Error(`No button says «${presses}».`)
        const buttons = shown(line).getByRole('button').filter({ hasText: presses })
        await (isFirst === true ? buttons.first() : buttons.last()).click()
      }),
  }
}

/** What can be pressed; a form is filled in there. */
function choicesOf({ message }: Line): Choice[] {
  if (message === undefined) return []
  return numbered({ ...message, blocks: message.blocks.filter(({ kind }) => kind !== 'form') })
}
