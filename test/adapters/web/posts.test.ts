/** Posts that are odd, too long, repeated from an old page, or made by another website. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Browser, browse } from './browse.ts'
import { type House, openHouse } from './house.ts'

let house: House
let browser: Browser

beforeEach(async () => {
  house = await openHouse()
  browser = browse(house)
})
afterEach(() => house.close())

describe('odd posts', () => {
  it('cuts words that are too long, between signs, and says so', async () => {
    await browser.get('/')
    await browser.post('/say', { words: `${'x'.repeat(3_999)}😀 en meer` })
    expect(house.heard[1]).toMatchObject({ kind: 'said', text: 'x'.repeat(3_999), cut: true })
  })

  it('hears an empty message, so that the bot can answer it', async () => {
    await browser.get('/')
    await browser.post('/say', { words: ' \n ' })
    expect(house.heard[1]).toMatchObject({ kind: 'said', text: '' })
  })

  it('takes control signs out of words and leaves the rest as it is', async () => {
    await browser.get('/')
    await browser.post('/say', { words: 'a\u0000b\u0007c\td\u200f \u202ee\u2028f' })
    expect(house.heard[1]).toMatchObject({ text: 'abc\td\u200f \u202ee\u2028f' })
  })

  it('keeps odd names of fields away from what is heard', async () => {
    await browser.get('/')
    await browser.post('/say', {
      form: 'a:r:f',
      'f.__proto__': 'x',
      'f.constructor': 'y',
      'f. spaced': 'z',
      other: 'w',
    })
    const heard = house.heard[1]
    expect(heard?.kind === 'filled' && Object.entries(heard.values)).toEqual([['constructor', 'y']])
    expect(({} as Record<string, unknown>)['x']).toBeUndefined()
  })

  it.each([
    ['another kind of body', 'application/json', '{"words":"x"}', 415],
    ['a file', 'multipart/form-data; boundary=x', '--x--', 415],
    ['a token that is too long', undefined, `token=${'t'.repeat(300)}`, 400],
    ['far too much', undefined, `words=${'x'.repeat(200_000)}`, 413],
  ])('answers %s with a sentence and hears nothing', async (_, kind, body, status) => {
    await browser.get('/')
    const answer = await fetch(`${house.http.url}/say`, {
      method: 'POST',
      body,
      headers: {
        cookie: browser.cookie,
        'accept-language': 'en',
        accept: 'text/html',
        'content-type': kind ?? 'application/x-www-form-urlencoded',
      },
    })
    expect(answer.status).toBe(status)
    expect(await answer.text()).toMatch(/did not arrive well|too much at once/)
    expect(house.heard).toHaveLength(1)
  })
})

describe('a post from elsewhere', () => {
  it.each([
    ['another website', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbour of our own name', { 'sec-fetch-site': 'same-site' }],
    ['another website in an older browser', { origin: 'https://evil.example' }],
    ['our name on another port', { origin: 'http://127.0.0.1:1' }],
    ['a frame without an origin and without our proof', { origin: 'null' }],
  ])('is refused when it comes from %s', async (_, headers) => {
    await browser.get('/')
    const answer = await fetch(`${house.http.url}/say`, {
      method: 'POST',
      body: new URLSearchParams({ words: 'stuur mij je geld' }),
      headers: { ...headers, cookie: browser.cookie, 'accept-language': 'nl' },
    })
    expect(answer.status).toBe(403)
    expect(await answer.text()).toContain('een andere website')
    expect(house.heard).toHaveLength(1)
  })

  it('is taken from our own page, also by a browser that hides where it is', async () => {
    await browser.get('/')
    await browser.post('/say', { words: 'een' }, { 'sec-fetch-site': 'same-origin' })
    await browser.post('/say', { words: 'twee' }, { origin: house.http.url })
    await browser.post('/say', { words: 'drie' }, { origin: 'null' })
    expect(house.heard).toHaveLength(4)
  })

  it('is refused from a page that was made for an earlier person of this browser', async () => {
    await browser.get('/')
    const old = browser.hidden('page')
    browser.cookie = ''
    await browser.get('/')
    const answer = await browser.post('/say', { words: 'van een ander', page: old })
    expect([answer.status, answer.text.includes('Dit gesprek is gesloten')]).toEqual([410, true])
    expect(house.heard.filter((heard) => heard.kind === 'said')).toEqual([])
  })

  it('without any session is told that nothing was sent', async () => {
    const answer = await browser.post('/say', { words: 'hallo' })
    expect([answer.status, answer.text.includes('niet verstuurd')]).toEqual([410, true])
    expect(await browser.send('/say', { words: 'hallo' })).toMatchObject({
      status: 410,
      told: { ended: true },
    })
  })
})
