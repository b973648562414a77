/** Visitors at the chat page, over real HTTP and without a script. */
import { afterEach, describe, expect, it } from 'vitest'
import { HOUSE } from '../../../core/domain/index.ts'
import type { Heard, Message } from '../../../core/message/index.ts'
import { browse } from './browse.ts'
import { type House, type HousePlan, openHouse, words } from './house.ts'

let house: House

async function open(plan: HousePlan = {}): Promise<House> {
  house = await openHouse(plan)
  return house
}

afterEach(() => house.close())

const THEMES: Message = words('Waar heb je goesting in?', {
  choices: [
    { token: 'a:r1:make', label: 'Maken', picture: 'make' },
    { token: 'a:r1:eat', label: 'Eten', picture: 'eat' },
  ],
})

const FORM: Message = {
  language: 'nl',
  choices: [],
  blocks: [
    {
      kind: 'form',
      token: 'a:r2:form',
      submit: 'Ga verder',
      fields: [
        { key: 'firstName', label: [{ text: 'Naam' }], kind: 'text', optional: true, choices: [] },
        {
          key: 'age',
          label: [{ text: 'Ben je 18?' }],
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

function echo(heard: Heard): Message {
  if (heard.kind === 'opened') return THEMES
  if (heard.kind === 'chosen') return FORM
  return words(heard.kind === 'said' ? `Je zei: ${heard.text}` : 'Dank je!')
}

describe('somebody who comes for the first time', () => {
  it('is greeted on the page itself, once, and told to the house as opened', async () => {
    await open({ answer: echo })
    const browser = browse(house)
    const page = await browser.get('/')
    expect(page.text).toContain('Waar heb je goesting in?')
    const again = await browser.get('/')
    expect(again.text.match(/data-line=/g)).toHaveLength(1)
    expect(house.heard.map((heard) => [heard.kind, heard.locale])).toEqual([['opened', 'nl']])
  })

  it('gets a page all the same when no greeting comes in time', async () => {
    await open({ answer: () => undefined, settings: { rhythm: { replyMs: 30 } } })
    const page = await browse(house).get('/')
    expect([page.status, page.text.includes('id="write"')]).toEqual([200, true])
  })

  it('gets a cookie that no script reads and no other website sends', async () => {
    await open()
    const { headers } = await browse(house).get('/')
    const cookie = headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^goesting=[\w-]{43}\.[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/)
    expect(headers.get('cache-control')).toBe('no-store')
  })

  it('gets a cookie bound to this host and to https where the house is reached so', async () => {
    await open({ settings: { secure: true, loopback: false } })
    const cookie = (await browse(house).get('/')).headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^__Host-goesting=.*; Path=\/; HttpOnly; SameSite=Strict; Secure$/)
    expect(cookie).not.toContain('Domain')
  })

  it('is somebody else in another browser', async () => {
    await open({ answer: echo })
    const [one, other] = [browse(house), browse(house)]
    await one.get('/')
    await other.get('/')
    await one.post('/say', { words: 'mijn geheim' })
    expect((await one.get('/')).text).toContain('mijn geheim')
    expect((await other.get('/')).text).not.toContain('mijn geheim')
    expect(new Set(house.heard.map((heard) => heard.address.key)).size).toBe(2)
  })

  it('leaves no secret in the store: what lies there cannot be made into a cookie', async () => {
    await open()
    const browser = browse(house)
    await browser.get('/')
    const secret = browser.cookie.split('=')[1]?.split('.')[0] ?? ''
    const { items } = await house.store.find('sessions', {
      clubId: HOUSE,
      index: 'bySeen',
      equals: [],
    })
    expect(items).toHaveLength(1)
    expect(JSON.stringify(items)).not.toContain(secret)
    const thief = browse(house)
    thief.cookie = `goesting=${items[0]?.record.id ?? ''}`
    await thief.get('/')
    expect(house.heard).toHaveLength(2)
  })

  it.each([
    ['no signature', (cookie: string) => cookie.split('.')[0] ?? ''],
    ['another signature', (cookie: string) => `${cookie.slice(0, -3)}AAA`],
    ['a longer signature', (cookie: string) => `${cookie}AAAA`],
    ['nothing in it', () => 'goesting='],
    ['only a dot', () => 'goesting=.'],
  ])('is a new person with a cookie that has %s', async (_, spoil) => {
    await open()
    const browser = browse(house)
    await browser.get('/')
    browser.cookie = spoil(browser.cookie)
    await browser.get('/')
    expect(house.heard).toHaveLength(2)
  })

  it('keeps their session when a link on another website brings them back', async () => {
    await open()
    const browser = browse(house)
    await browser.get('/')
    const detour = await browse(house).get('/', { 'sec-fetch-site': 'cross-site' })
    expect(detour.headers.get('set-cookie')).toBeNull()
    expect(detour.text).toContain('http-equiv="refresh" content="0;url=/"')
    await browser.get('/', { 'sec-fetch-site': 'same-origin' })
    expect(house.heard).toHaveLength(1)
  })

  it('is nobody yet when a program only asks whether the page is there', async () => {
    await open()
    const answer = await fetch(`${house.http.url}/`, { method: 'HEAD' })
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([200, null])
    expect(house.heard).toEqual([])
  })
})

describe('a talk without a script', () => {
  it('goes from words to a button to a form, each answered on the next page', async () => {
    await open({ answer: echo })
    const browser = browse(house)
    await browser.get('/')
    const said = await browser.post('/say', { words: '  ik wil koken\r\nen bakken ' })
    expect(said.at).toBe('/#latest')
    expect(said.text).toContain('Je zei: ik wil koken\nen bakken')
    expect((await browser.post('/say', { token: 'a:r1:eat' })).text).toContain('Ga verder')
    const filled = { form: 'a:r2:form', 'f.firstName': 'Nadia', 'f.age': 'a:r2:yes' }
    expect((await browser.post('/say', filled)).text).toContain('Dank je!')
    expect(house.heard.slice(1)).toMatchObject([
      { kind: 'said', text: 'ik wil koken\nen bakken' },
      { kind: 'chosen', token: 'a:r1:eat' },
      { kind: 'filled', token: 'a:r2:form', values: { firstName: 'Nadia', age: 'a:r2:yes' } },
    ])
  })

  it('says which line was on the screen', async () => {
    await open({ answer: echo })
    const browser = browse(house)
    const page = await browser.get('/')
    const order = /data-order="(\d+)"/.exec(page.text)?.[1]
    await browser.post('/say', { words: 'ja', seen: browser.hidden('seen') })
    expect(house.heard[1]?.seen).toBe(Number(order))
  })

  it('hears the same post once, however often it comes', async () => {
    await open({ answer: echo })
    const browser = browse(house)
    await browser.get('/')
    const [event, page] = [browser.hidden('event'), browser.hidden('page')]
    const twice = { words: 'ja', event, page }
    await Promise.all([
      browser.post('/say', twice),
      browser.post('/say', twice),
      browser.send('/say', twice),
    ])
    expect(house.heard.filter((heard) => heard.kind === 'said')).toHaveLength(1)
  })

  it('hears other words that are sent from a page that was gone back to', async () => {
    await open({ answer: echo })
    const browser = browse(house)
    await browser.get('/')
    const [event, page] = [browser.hidden('event'), browser.hidden('page')]
    await browser.post('/say', { words: 'ja', event, page })
    await browser.post('/say', { words: 'nee', event, page })
    expect(house.heard.slice(1)).toMatchObject([{ text: 'ja' }, { text: 'nee' }])
  })

  it('keeps the events of two people apart though their pages give the same name', async () => {
    await open({ answer: echo })
    for (const browser of [browse(house), browse(house)]) {
      await browser.get('/')
      await browser.post('/say', { words: 'ja', event: 'same-event-name' })
    }
    expect(house.heard.filter((heard) => heard.kind === 'said')).toHaveLength(2)
  })

  it('shows the buttons of what was answered quietly, and the newest ones as they are', async () => {
    await open({ answer: echo })
    const browser = browse(house)
    expect((await browser.get('/')).text).toContain('class="line bot"')
    const { text } = await browser.post('/say', { token: 'a:r1:eat' })
    expect(text.match(/class="line bot past"/g)).toHaveLength(1)
    expect(text.match(/class="line bot"/g)).toHaveLength(1)
  })

  it('speaks the language of the newest words of the bot around them', async () => {
    await open({ answer: () => words('Bonjour !', { language: 'fr' }) })
    const { text } = await browse(house).get('/')
    expect(text).toContain('<html lang="fr">')
    expect(text).toContain('>Envoyer</button>')
  })

  it('shows the newest lines, and the earlier ones when they are asked for', async () => {
    await open({ answer: echo })
    const browser = browse(house)
    await browser.get('/')
    const saying = Array.from({ length: 40 }, (_, index) =>
      browser.send('/say', {
        words: `woord ${String(index)}.`,
        event: `event-${String(index)}-xx`,
      }),
    )
    await Promise.all(saying)
    const page = await browser.get('/')
    expect(page.text.match(/data-line=/g)).toHaveLength(60)
    expect(page.text).toContain('href="/?all=1"')
    const all = await browser.get('/?all=1')
    expect(all.text.match(/data-line=/g)).toHaveLength(81)
    expect(all.text).not.toContain('href="/?all=1"')
  })
})

describe('odd posts', () => {
  it('cuts words that are too long, between signs, and says so', async () => {
    await open()
    const browser = browse(house)
    await browser.get('/')
    await browser.post('/say', { words: `${'x'.repeat(3_999)}😀 en meer` })
    expect(house.heard[1]).toMatchObject({ kind: 'said', text: 'x'.repeat(3_999), cut: true })
  })

  it('hears an empty message, so that the bot can answer it', async () => {
    await open()
    const browser = browse(house)
    await browser.get('/')
    await browser.post('/say', { words: ' \n ' })
    expect(house.heard[1]).toMatchObject({ kind: 'said', text: '' })
  })

  it('takes control signs out of words and leaves the rest as it is', async () => {
    await open()
    const browser = browse(house)
    await browser.get('/')
    await browser.post('/say', { words: 'a\u0000b\u0007c\td\u200f \u202ee\u2028f' })
    expect(house.heard[1]).toMatchObject({ text: 'abc\td\u200f \u202ee\u2028f' })
  })

  it('keeps odd names of fields away from what is heard', async () => {
    await open()
    const browser = browse(house)
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
    await open()
    const browser = browse(house)
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
    await open()
    const browser = browse(house)
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
    await open()
    const browser = browse(house)
    await browser.get('/')
    await browser.post('/say', { words: 'een' }, { 'sec-fetch-site': 'same-origin' })
    await browser.post('/say', { words: 'twee' }, { origin: house.http.url })
    await browser.post('/say', { words: 'drie' }, { origin: 'null' })
    expect(house.heard).toHaveLength(4)
  })

  it('is refused from a page that was made for an earlier person of this browser', async () => {
    await open()
    const browser = browse(house)
    await browser.get('/')
    const old = browser.hidden('page')
    browser.cookie = ''
    await browser.get('/')
    const answer = await browser.post('/say', { words: 'van een ander', page: old })
    expect([answer.status, answer.text.includes('Dit gesprek is gesloten')]).toEqual([410, true])
    expect(house.heard.filter((heard) => heard.kind === 'said')).toEqual([])
  })

  it('without any session is told that nothing was sent', async () => {
    await open()
    const browser = browse(house)
    const answer = await browser.post('/say', { words: 'hallo' })
    expect([answer.status, answer.text.includes('niet verstuurd')]).toEqual([410, true])
    expect(await browser.send('/say', { words: 'hallo' })).toMatchObject({
      status: 410,
      told: { ended: true },
    })
  })
})
