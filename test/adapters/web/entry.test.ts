/** Coming to the page by a link, over real HTTP and without a script. */
import { afterEach, describe, expect, it } from 'vitest'
import type { Heard, Message } from '../../../core/message/index.ts'
import { browse } from './browse.ts'
import { type House, openHouse, words } from './house.ts'

let house: House

afterEach(() => house.close())

function echo(heard: Heard): Message {
  return words(heard.kind === 'opened' ? `Link: ${heard.link ?? 'geen'}` : 'Ja?')
}

const linksHeard = (): (string | undefined)[] =>
  house.heard.map((heard) => (heard.kind === 'opened' ? heard.link : heard.kind))

describe('a link to the page', () => {
  it('is heard once, and leaves the address', async () => {
    house = await openHouse({ answer: echo })
    const browser = browse(house)
    const sent = await browser.get('/?start=place-1')
    expect([sent.status, sent.headers.get('location')]).toEqual([303, '/#latest'])
    const page = await browser.get('/')
    expect(page.text).toContain('Link: place-1')
    await browser.get('/?start=place-1')
    expect(linksHeard()).toEqual(['place-1'])
  })

  it('from another website comes through our own page, with what it carries', async () => {
    house = await openHouse({ answer: echo })
    const browser = browse(house)
    const detour = await browser.get('/?start=group-7', { 'sec-fetch-site': 'cross-site' })
    expect(detour.text).toContain('content="0;url=/?start=group-7"')
    expect(detour.text).toContain('href="/?start=group-7"')
    expect(linksHeard()).toEqual([])
  })

  it.each(['', 'a b', '"><script>', 'x'.repeat(65)])(
    'that carries nothing of ours is the page itself: %j',
    async (link) => {
      house = await openHouse({ answer: echo })
      const page = await browse(house).get(`/?start=${encodeURIComponent(link)}`)
      expect(page.text).toContain('Link: geen')
      expect(page.text).not.toContain('<script>')
    },
  )

  it('with a code waits for a press, and says when not to press', async () => {
    house = await openHouse({ answer: echo })
    const browser = browse(house)
    const asked = await browser.get('/?start=code-ABCD-2345')
    expect(asked.text).toContain('Kreeg je de link van iemand anders?')
    expect(asked.headers.get('referrer-policy')).toBe('no-referrer')
    expect(linksHeard()).toEqual([])
    const page = await browser.post('/say', { link: browser.hidden('link') })
    expect(page.at).toBe('/#latest')
    expect(page.text).toContain('Link: code-ABCD-2345')
    expect(linksHeard()).toEqual(['code-ABCD-2345'])
  })

  it('with a code is not pressed by another website', async () => {
    house = await openHouse({ answer: echo })
    const browser = browse(house)
    await browser.get('/')
    const sent = await browser.post(
      '/say',
      { link: 'code-ABCD-2345', page: 'none' },
      { 'sec-fetch-site': 'cross-site' },
    )
    expect(sent.status).toBe(403)
    expect(linksHeard()).toEqual([undefined])
  })
})
