/** The demo's people who can be played, and the pages that say how things are. */
import { afterEach, describe, expect, it } from 'vitest'
import type { Persona } from '../../../adapters/web/parts.ts'
import { browse, listen } from './browse.ts'
import { type House, type HousePlan, openHouse, words } from './house.ts'

let house: House

afterEach(() => house.close())

const NADIA: Persona = {
  slug: 'nadia',
  name: 'Nadia',
  about: { nl: 'Kan naaien, wil leren koken.' },
}

async function open(plan: HousePlan = {}, personas: readonly Persona[] = [NADIA]): Promise<House> {
  const parts = { personas: async () => personas, ...plan.parts }
  const rhythm = { pollMs: 20 }
  house = await openHouse({ ...plan, parts, settings: { rhythm, ...plan.settings } })
  return house
}

describe('an invented person', () => {
  it('can be played next to oneself, each with a conversation of their own', async () => {
    await open({ answer: (heard) => words(heard.kind === 'said' ? `Ja, ${heard.text}` : 'Dag!') })
    const browser = browse(house)
    await browser.get('/')
    await browser.post('/say', { words: 'ik ben nieuw' })
    const page = await browser.get('/demo/nadia')
    expect(page.text).toContain('fictief voorbeeld')
    expect(page.text).toContain('Je speelt <bdi>Nadia</bdi>')
    expect(page.text).not.toContain('ik ben nieuw')
    const said = await browser.post('/demo/nadia/say', { words: 'ik ben Nadia' })
    expect(said.at).toBe('/demo/nadia#latest')
    expect(said.text).toContain('Ja, ik ben Nadia')
    expect(house.heard.at(-1)?.address).toEqual({ platform: 'web', key: 'demo-nadia' })
    expect((await browser.get('/')).text).not.toContain('ik ben Nadia')
  })

  it('is not asked whether this is their own device, and needs no cookie', async () => {
    await open()
    const { text, headers } = await browse(house).get('/demo/nadia')
    expect(text).not.toContain('eigen toestel')
    expect(headers.get('set-cookie')).toBeNull()
  })

  it('has a stream, which ends when the demo closes', async () => {
    let cast: readonly Persona[] = [NADIA]
    await open({ parts: { personas: async () => cast } })
    const stream = await listen(house, '/demo/nadia/stream', {})
    await stream.next('session')
    await house.web.courier.send({ platform: 'web', key: 'demo-nadia' }, words('Dag Nadia'), 'a')
    expect((await stream.next('line')).content).toMatchObject({ id: 'a' })
    cast = []
    expect((await stream.rest()).at(-1)?.name).toBe('ended')
  })

  it('takes no post from another website', async () => {
    await open()
    const headers = { 'sec-fetch-site': 'cross-site' }
    const answer = await browse(house).post('/demo/nadia/say', { words: 'x' }, headers)
    expect(answer.status).toBe(403)
    expect(house.heard).toEqual([])
  })

  const PATHS = ['/demo', '/demo/nadia', '/demo/nadia/lines', '/demo/nadia/stream']

  it.each([
    ['outside of this machine', { settings: { loopback: false } }, [NADIA]],
    ['when the demo is closed', {}, []],
  ] as const)('is not there %s', async (_, plan, personas) => {
    await open(plan, personas)
    const browser = browse(house)
    for (const path of PATHS) expect((await browser.get(path)).status).toBe(404)
    expect((await browser.post('/demo/nadia/say', { words: 'x' })).status).toBe(404)
    expect((await browser.get('/')).text).not.toContain('/demo')
    expect(house.heard.map((heard) => heard.kind)).toEqual(['opened'])
  })

  it('who does not exist is a friendly page with the way back', async () => {
    await open()
    for (const slug of ['tom', '..%2fnadia', 'NADIA', '%3Cscript%3E']) {
      const page = await browse(house).get(`/demo/${slug}`)
      expect([page.status, page.text.includes('Hier is niets')]).toEqual([404, true])
      expect(page.text).not.toContain('<script')
    }
  })
})

describe('the page of the demo', () => {
  it('says in three languages that nobody on it exists, and opens each in a tab', async () => {
    await open()
    const { text } = await browse(house).get('/demo')
    for (const says of ['bestaan niet', 'existent pas', 'do not exist'])
      expect(text).toContain(says)
    expect(text).toContain('href="/demo/nadia" target="_blank" rel="noopener"')
  })
})

describe('how things are', () => {
  const health = (state: 'ok' | 'degraded') => async () => ({
    state,
    facts: [{ name: 'waiting' as const, value: 17 }],
  })

  it.each([
    ['nl', 'Alles werkt.'],
    ['fr', 'Tout marche.'],
    ['en', 'Everything works.'],
  ])('is said in %s', async (language, says) => {
    await open({ parts: { health: health('ok') } })
    const page = await browse(house).get('/status', { 'accept-language': language })
    expect([page.status, page.text.includes(says)]).toEqual([200, true])
  })

  it('is said with the numbers on this machine only', async () => {
    await open({ parts: { health: health('degraded') } })
    const here = await browse(house).get('/status')
    expect([here.status, here.text.includes('17')]).toEqual([200, true])
    await house.close()
    await open({ parts: { health: health('degraded') }, settings: { loopback: false } })
    const elsewhere = await browse(house).get('/status')
    expect([elsewhere.status, elsewhere.text.includes('17')]).toEqual([200, false])
  })

  it('is told to machines as alive and as ready, also when not all goes well', async () => {
    await open({ parts: { health: health('degraded') } })
    const browser = browse(house)
    expect((await browser.get('/livez')).text).toBe('{"state":"ok"}')
    const ready = await browser.get('/readyz')
    expect([ready.status, ready.text]).toEqual([200, '{"state":"ok"}'])
  })

  it('is told to machines as alive and not ready, without a reason', async () => {
    await open({ parts: { ready: async () => false } })
    const browser = browse(house)
    expect((await browser.get('/livez')).status).toBe(200)
    const ready = await browser.get('/readyz')
    expect([ready.status, ready.text]).toEqual([503, '{"state":"not-ready"}'])
  })

  it('is told in figures to programs on this machine, and elsewhere to the coordinator', async () => {
    const figures = async () => ({ contentType: 'text/plain', text: 'goesting_agenda_up 1' })
    await open({ parts: { figures } })
    expect((await browse(house).get('/metrics')).text).toBe('goesting_agenda_up 1')
    await house.close()
    await open({ parts: { figures }, settings: { loopback: false } })
    const stranger = await browse(house).get('/metrics')
    expect([stranger.status, stranger.text.includes('goesting_agenda_up')]).toEqual([403, false])
    await house.close()
    const isCoordinator = async () => true
    await open({ parts: { figures, isCoordinator }, settings: { loopback: false } })
    const browser = browse(house)
    expect((await browser.get('/metrics')).status).toBe(403)
    await browser.get('/')
    expect((await browser.get('/metrics')).text).toBe('goesting_agenda_up 1')
  })
})

describe('the files of the page', () => {
  it('are named by what is in them and kept for a year, and others are not there', async () => {
    await open()
    const { text } = await browse(house).get('/')
    const files = [...text.matchAll(/"(\/static\/[^"]+)"/g)].map((match) => match[1] ?? '')
    expect(files).toHaveLength(3)
    for (const file of files) {
      const { headers, status } = await fetch(house.http.url + file)
      expect([status, headers.get('cache-control')]).toEqual([
        200,
        'public, max-age=31536000, immutable',
      ])
    }
    for (const other of ['/static/page.js', '/static/..%2fweb.ts', '/static/__proto__'])
      expect((await fetch(house.http.url + other)).status).toBe(404)
  })
})

describe('what an old phone is sent', () => {
  const NEWER =
    /\?\.(?!\d)|\?\?|\.at\(|\.replaceAll\(|\.replaceChildren\(|\.matchAll\(|globalThis|structuredClone|queueMicrotask|fromEntries|randomUUID|allSettled|requestSubmit|\.submitter/

  it('uses nothing that came after Chrome 70 and Safari of iOS 12', async () => {
    await open()
    const { text } = await browse(house).get('/')
    const file = (kind: string): string =>
      new RegExp(`"(/static/[^"]+\\.${kind})"`).exec(text)?.[1] ?? ''
    const script = (await browse(house).get(file('js'))).text
    expect(script.length).toBeGreaterThan(1_000)
    expect(NEWER.exec(script)?.[0]).toBeUndefined()
    const style = (await browse(house).get(file('css'))).text
    expect(style).toContain('-webkit-sticky')
  })
})

describe('a secret that is too short', () => {
  it('is refused before anything is signed with it', async () => {
    await open()
    await expect(openHouse({ settings: { secret: 'short' } })).rejects.toThrow('32 characters')
  })
})
