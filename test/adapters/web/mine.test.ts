/** A person's own file: for the browser whose chat asked for it, and for nobody who has the address. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { OwnFile } from '../../../core/domain/index.ts'
import { failed, ok } from '../../../core/result.ts'
import { browse, firstVisitor } from './browse.ts'
import { type House, openHouse } from './house.ts'

const FILE: OwnFile = {
  language: 'nl',
  title: 'Mijn gegevens',
  made: 'Vandaag',
  kinds: [
    {
      ...{ kind: 'members', title: 'Je profiel', seenBy: 'Jij.', kept: 'Lang.' },
      records: [{ firstName: '<b>Kim</b>', joinedAt: 0, at: 0 }],
    },
  ],
}

const CALENDAR = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR'

let house: House
let owner = ''
beforeEach(async () => {
  house = await openHouse({
    parts: {
      ownFile: async (chat, link) =>
        chat === owner && link === 'file-1' ? ok(FILE) : failed('gone'),
      ownCalendar: async (chat, about) =>
        chat === owner && about === 'bee-day' ? ok(CALENDAR) : failed('gone'),
    },
  })
})
afterEach(() => house.close())

async function visitor(): Promise<ReturnType<typeof browse>> {
  const browser = browse(house)
  await browser.get('/')
  return browser
}

async function owning(): Promise<ReturnType<typeof browse>> {
  const browser = await visitor()
  owner = await firstVisitor(house)
  return browser
}

it('is read in a page and taken along as data, and kept by nobody on the way', async () => {
  const browser = await owning()
  const page = await browser.get('/mine/file-1/read')
  expect(page.status).toBe(200)
  expect(page.text).toContain('&lt;b&gt;Kim&lt;/b&gt;')
  const data = await browser.get('/mine/file-1/data')
  expect(JSON.parse(data.text)).toEqual(FILE)
  expect(data.headers.get('content-disposition')).toContain('attachment')
  for (const { headers } of [page, data]) {
    expect(headers.get('cache-control')).toContain('no-store')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
  }
})

it('is not there for another browser, for none, or under another name', async () => {
  const browser = await owning()
  expect((await (await visitor()).get('/mine/file-1/read')).status).toBe(404)
  expect((await browse(house).get('/mine/file-1/data')).status).toBe(404)
  expect((await browser.get('/mine/file-2/data')).status).toBe(404)
})

it('a calendar file is given as one, to the browser of that chat alone', async () => {
  const browser = await owning()
  const file = await browser.get('/mine/bee-day/calendar')
  expect(file.status).toBe(200)
  expect(file.text).toBe(CALENDAR)
  expect(file.headers.get('content-type')).toContain('text/calendar')
  expect(file.headers.get('content-disposition')).toContain('goesting.ics')
  expect(file.headers.get('cache-control')).toContain('no-store')
  expect((await browser.get('/mine/all/calendar')).status).toBe(404)
  expect((await (await visitor()).get('/mine/bee-day/calendar')).status).toBe(404)
  expect((await browse(house).get('/mine/bee-day/calendar')).status).toBe(404)
})
