/** The lines of a conversation as they reach an open page: in order, each once, none skipped. */
import { afterEach, describe, expect, it } from 'vitest'
import { AddressId, HOUSE } from '../../../core/domain/index.ts'
import { browse, listen } from './browse.ts'
import { type House, openHouse, words } from './house.ts'

let house: House

afterEach(() => house.close())

async function visit(): Promise<{
  cookie: string
  page: string
  key: string
  say(text: string, key: string): Promise<void>
}> {
  house = await openHouse({ settings: { rhythm: { pollMs: 20, heartbeatMs: 40 } } })
  const browser = browse(house)
  await browser.get('/')
  const key = house.heard[0]?.address.key ?? ''
  return {
    cookie: browser.cookie,
    page: browser.hidden('page'),
    key,
    say: async (text, name) => {
      await house.web.courier.send({ platform: 'web', key }, words(text), name)
    },
  }
}

interface TellOf {
  readonly id: string
  readonly order: number
  readonly html: string
}

describe('the stream of a page', () => {
  it('brings what is there and what comes, in order', async () => {
    const { cookie, say } = await visit()
    const stream = await listen(house, '/stream', { cookie })
    expect(((await stream.next('line')).content as TellOf).html).toContain('Waar heb je goesting')
    for (const name of ['een', 'twee', 'drie']) {
      await say(name, name)
      expect((await stream.next('line')).content).toMatchObject({ id: name, by: 'bot' })
    }
    stream.stop()
  })

  it('goes on after the last event that arrived, and repeats at most the moments before it', async () => {
    const { cookie, say } = await visit()
    const stream = await listen(house, '/stream', { cookie })
    await say('een', 'een')
    await stream.next('line')
    const last = await stream.next('line')
    stream.stop()
    await say('twee', 'twee')
    const resumed = await listen(house, '/stream', { cookie, 'last-event-id': last.id ?? '' })
    const names: string[] = []
    while (!names.includes('twee')) names.push(((await resumed.next('line')).content as TellOf).id)
    expect(new Set(names).size).toBe(names.length)
    const later = String(Number(last.id) + 60_000_000)
    const after = await listen(house, `/stream?after=${later}`, { cookie })
    await after.next('session')
    resumed.stop()
    after.stop()
  })

  it('still brings a line that was stamped earlier and came later', async () => {
    const { cookie, key, say } = await visit()
    const stream = await listen(house, '/stream', { cookie })
    const greeting = (await stream.next('line')).content as TellOf
    await say('vroeg', 'vroeg')
    await stream.next('line')
    await house.store.commit([
      {
        do: 'put',
        in: 'lines',
        record: {
          id: 'laat',
          clubId: HOUSE,
          addressId: AddressId.parse(`web:${key}`),
          by: 'bot',
          message: words('laat'),
          order: greeting.order + 1,
          at: Date.now(),
        },
      },
    ])
    expect((await stream.next('line')).content).toMatchObject({ id: 'laat' })
    stream.stop()
  })

  it('ends at once for a browser without a session', async () => {
    await visit()
    const stream = await listen(house, '/stream', {})
    expect((await stream.rest()).map((event) => event.name)).toEqual(['ended'])
  })

  it('gives nothing to a page that was made for another session of this browser', async () => {
    const { cookie } = await visit()
    const other = browse(house)
    await other.get('/')
    const query = `page=${encodeURIComponent(other.hidden('page'))}`
    const stream = await listen(house, `/stream?${query}`, { cookie })
    expect((await stream.rest()).map((event) => event.name)).toEqual(['moved'])
    const lines = await fetch(`${house.http.url}/lines?${query}`, { headers: { cookie } })
    expect([lines.status, await lines.json()]).toEqual([409, { lines: [], moved: true }])
  })

  it('ends when the house closes, and the page comes back by itself', async () => {
    const { cookie } = await visit()
    const stream = await listen(house, '/stream', { cookie })
    await stream.next('session')
    const rest = stream.rest()
    await house.http.close()
    expect((await rest).map((event) => event.name)).not.toContain('ended')
  })

  it('cannot be made to say something else by the words in it', async () => {
    const { cookie, say } = await visit()
    const stream = await listen(house, '/stream', { cookie })
    await stream.next('line')
    await say('a\n\nevent: ended\ndata: {}\n\n', 'odd')
    await say('b', 'next')
    expect((await stream.next('line')).content).toMatchObject({ id: 'odd' })
    expect((await stream.next('line')).content).toMatchObject({ id: 'next' })
    stream.stop()
  })
})

describe('the lines for a page that holds no stream', () => {
  it('are those after the cursor and those shortly before', async () => {
    const { cookie, say } = await visit()
    await say('een', 'een')
    const ask = async (after: string): Promise<string[]> => {
      const answer = await fetch(`${house.http.url}/lines${after}`, { headers: { cookie } })
      const { lines } = (await answer.json()) as { lines: TellOf[] }
      return lines.map((line) => line.id)
    }
    expect(await ask('')).toHaveLength(2)
    expect(await ask('?after=0')).toHaveLength(2)
    expect(await ask('?after=nonsense')).toHaveLength(2)
    expect(await ask(`?after=${String(Date.now() * 1000 + 60_000_000)}`)).toEqual([])
  })
})

describe('the courier', () => {
  it('makes one line of a key that is sent again, at its first place', async () => {
    const { cookie, key, say } = await visit()
    await say('eerst', 'same')
    await say('later', 'after')
    expect(await house.web.courier.send({ platform: 'web', key }, words('eerst'), 'same')).toEqual({
      ok: true,
      value: undefined,
    })
    const answer = await fetch(`${house.http.url}/lines`, { headers: { cookie } })
    const { lines } = (await answer.json()) as { lines: TellOf[] }
    expect(lines.slice(1).map((line) => line.id)).toEqual(['same', 'after'])
    expect(house.web.courier.isIdempotent).toBe(true)
  })
})
