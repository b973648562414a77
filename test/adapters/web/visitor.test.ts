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
