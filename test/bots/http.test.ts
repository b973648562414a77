/** The one web server, asked over real sockets: what it lets in, what it answers, how it closes. */

import { request as ask } from 'node:http'
import { connect } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { type HttpPlan, type OpenHttp, openHttp } from '../../bots/http.ts'
import type { Door, DoorRequest, DoorResponse } from '../../core/ports/index.ts'
import { keptJournal } from '../_kit/journal.ts'

const open: OpenHttp[] = []

async function serve(doors: readonly Door[], more: Partial<HttpPlan> = {}): Promise<OpenHttp> {
  const http = await openHttp({
    doors,
    host: '127.0.0.1',
    port: 0,
    journal: keptJournal(),
    ...more,
  })
  open.push(http)
  return http
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((http) => http.close()))
})

function door(
  path: string,
  answer: (request: DoorRequest) => Promise<DoorResponse> | DoorResponse,
  more: Partial<Door> = {},
): Door {
  return { method: 'GET', path, answer: async (request) => answer(request), ...more }
}

const hello = door('/hello', () => ({
  status: 200,
  headers: { 'content-type': 'text/plain' },
  body: 'hello',
}))

describe('the one web server', () => {
  it('hands a door the named parts, the query, the headers and the bytes of the body', async () => {
    let heard: DoorRequest | undefined
    const http = await serve([
      door(
        '/hook/:name',
        (request) => {
          heard = request
          return { status: 204 }
        },
        { method: 'POST' },
      ),
    ])
    const body = new Uint8Array([0, 255, 195, 40])
    await fetch(`${http.url}/hook/caf%C3%A9?a=1&b=x%20y`, {
      method: 'POST',
      body,
      headers: { 'X-Signature': 'abc' },
    })
    expect(heard).toMatchObject({
      method: 'POST',
      params: { name: 'café' },
      query: { a: '1', b: 'x y' },
    })
    expect(heard?.headers['x-signature']).toBe('abc')
    expect(new Uint8Array(heard?.body ?? [])).toEqual(body)
  })

  it('gives every answer the headers that keep a page safe, and does not say what it is made of', async () => {
    const http = await serve([hello])
    for (const path of ['/hello', '/nothing']) {
      const { headers } = await fetch(http.url + path)
      const policy = headers.get('content-security-policy') ?? ''
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toContain('unsafe')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('x-powered-by')).toBeNull()
    }
  })

  it.each([
    ['nl-BE', 'Deze pagina bestaat niet'],
    ['fr-BE,fr;q=0.9', 'Cette page n’existe pas'],
    ['en', 'This page does not exist'],
    ['de, xx;q=nonsense', 'Deze pagina bestaat niet'],
  ])(
    'says in the language of the browser (%s) that a page does not exist',
    async (language, says) => {
      const http = await serve([hello])
      for (const path of ['/nothing', '/hello/more', '/%E0%A4%A', '/..%2f..%2fetc%2fpasswd']) {
        const answer = await fetch(http.url + path, {
          headers: { 'accept-language': language, accept: 'text/html' },
        })
        expect(answer.status).toBe(404)
        expect(await answer.text()).toContain(says)
      }
    },
  )

  it('answers another method with 405 and the methods that work', async () => {
    const http = await serve([hello, door('/hello', () => ({ status: 204 }), { method: 'POST' })])
    const answer = await fetch(`${http.url}/hello`, { method: 'DELETE' })
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, POST'])
  })

  it('answers HEAD like GET, without the body', async () => {
    const http = await serve([hello])
    const answer = await fetch(`${http.url}/hello`, { method: 'HEAD' })
    expect([answer.status, await answer.text()]).toEqual([200, ''])
  })

  it('answers a body that is too large with 413 and a sentence, and the door hears nothing', async () => {
    let calls = 0
    const small = door('/small', () => ({ status: 200, body: String(++calls) }), {
      method: 'POST',
      maxBytes: 10,
    })
    const http = await serve([small])
    const post = (body: string): Promise<Response> =>
      fetch(`${http.url}/small`, { method: 'POST', body, headers: { 'accept-language': 'en' } })
    expect((await post('x'.repeat(10))).status).toBe(200)
    for (const size of [11, 5_000, 300_000]) {
      const answer = await post('x'.repeat(size))
      expect(answer.status).toBe(413)
      expect(await answer.text()).toContain('too much at once')
    }
    expect(calls).toBe(1)
  })

  it('turns a door that throws into an apology and an alarm that names no path', async () => {
    const journal = keptJournal()
    const broken = door('/desk/:token', () => {
      throw new Error('boom')
    })
    const http = await serve([broken], { journal })
    const answer = await fetch(`${http.url}/desk/very-secret`, { headers: { accept: 'text/html' } })
    const page = await answer.text()
    expect(answer.status).toBe(500)
    expect(page).not.toContain('boom')
    expect(journal.alarms).toHaveLength(1)
    expect(JSON.stringify(journal.alarms[0]?.facts)).not.toContain('very-secret')
  })

  it('on loopback answers to names of this machine only, so that no name can be made to point here', async () => {
    const http = await serve([hello])
    const statusFor = (host: string): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        ask(`${http.url}/hello`, { headers: { host } }, (answer) => {
          answer.resume()
          resolve(answer.statusCode)
        })
          .on('error', reject)
          .end()
      })
    for (const host of ['localhost', `127.0.0.1:${String(http.port)}`, '[::1]:80', 'LOCALHOST:1'])
      expect(await statusFor(host)).toBe(200)
    for (const host of [
      'evil.example',
      'localhost.evil.example',
      '127.0.0.1.evil.example',
      '10.0.0.1',
    ])
      expect(await statusFor(host)).toBe(421)
  })

  it('packs long texts for browsers that can unpack them, and leaves short ones alone', async () => {
    const long = door('/long', () => ({
      status: 200,
      headers: { 'content-type': 'text/html', vary: 'cookie' },
      body: 'goesting '.repeat(1000),
    }))
    const http = await serve([hello, long])
    const packed = await fetch(`${http.url}/long`, { headers: { 'accept-encoding': 'gzip' } })
    expect(packed.headers.get('content-encoding')).toBe('gzip')
    expect(packed.headers.get('vary')?.toLowerCase()).toContain('cookie')
    expect(await packed.text()).toBe('goesting '.repeat(1000))
    const plain = await fetch(`${http.url}/long`, { headers: { 'accept-encoding': 'identity' } })
    expect(plain.headers.get('content-encoding')).toBeNull()
    expect((await fetch(`${http.url}/hello`)).headers.get('content-encoding')).toBeNull()
  })

  it('writes a stream piece by piece as it comes', async () => {
    let release = (): void => undefined
    const more = new Promise<void>((resolve) => {
      release = resolve
    })
    async function* pieces(): AsyncGenerator<string> {
      yield 'one'
      await more
      yield 'two'
    }
    const http = await serve([door('/stream', () => ({ status: 200, body: pieces() }))])
    const { body } = await fetch(`${http.url}/stream`)
    const reader = body?.pipeThrough(new TextDecoderStream()).getReader()
    expect((await reader?.read())?.value).toBe('one')
    release()
    expect((await reader?.read())?.value).toBe('two')
    expect((await reader?.read())?.done).toBe(true)
  })

  it('tells a door when the other side has hung up', async () => {
    let gone: AbortSignal | undefined
    async function* endless(): AsyncGenerator<string> {
      yield 'here'
      await new Promise((resolve) => gone?.addEventListener('abort', resolve))
    }
    const http = await serve([
      door('/stream', (request) => {
        gone = request.gone
        return { status: 200, body: endless() }
      }),
    ])
    const leave = new AbortController()
    const answer = await fetch(`${http.url}/stream`, { signal: leave.signal })
    await answer.body?.getReader().read()
    const told = new Promise((resolve) => gone?.addEventListener('abort', resolve))
    leave.abort()
    await told
    expect(gone?.aborted).toBe(true)
  })

  it('closes by finishing what is under way, ending streams, and taking nothing new', async () => {
    let finish = (): void => undefined
    let entered = (): void => undefined
    const isEntered = new Promise<void>((resolve) => {
      entered = resolve
    })
    const slow = door('/slow', async () => {
      entered()
      await new Promise<void>((resolve) => {
        finish = resolve
      })
      return { status: 200, body: 'done' }
    })
    const stream = door('/stream', (request) => ({ status: 200, body: until(request.gone) }))
    const http = await serve([slow, stream])
    const streaming = await fetch(`${http.url}/stream`)
    const waiting = fetch(`${http.url}/slow`)
    await isEntered
    const closed = http.close()
    expect(http.close()).toBe(closed)
    expect(await streaming.text()).toBe('open')
    await expect(fetch(`${http.url}/slow`)).rejects.toThrow()
    finish()
    expect(await (await waiting).text()).toBe('done')
    await closed
  })

  it('survives requests that are no HTTP', async () => {
    const http = await serve([hello])
    const answers = await Promise.all(
      [
        '\0\0\0',
        'GET\r\n\r\n',
        'GET /hello HTTP/1.1\r\n\r\n',
        `GET /${'a'.repeat(100_000)} HTTP/1.1\r\n\r\n`,
      ].map(
        (bytes) =>
          new Promise<string>((resolve) => {
            const socket = connect(http.port, '127.0.0.1', () => socket.end(bytes))
            let heard = ''
            socket.on('data', (piece: Buffer) => {
              heard += piece.toString()
            })
            socket.on('error', () => resolve(heard))
            socket.on('close', () => resolve(heard))
          }),
      ),
    )
    for (const answer of answers) expect(answer).toMatch(/^(HTTP\/1\.1 4\d\d|$)/)
    expect(await (await fetch(`${http.url}/hello`)).text()).toBe('hello')
  })

  it('says in a sentence which port is taken and what to do', async () => {
    const { port } = await serve([hello])
    await expect(serve([hello], { port })).rejects.toThrow(
      `Goesting could not open port ${String(port)} of 127.0.0.1: another program uses it`,
    )
    await expect(serve([hello], { host: '203.0.113.7' })).rejects.toThrow(
      'this machine has no such address',
    )
  })
})

async function* until(gone: AbortSignal): AsyncGenerator<string> {
  yield 'open'
  if (!gone.aborted) await new Promise((resolve) => gone.addEventListener('abort', resolve))
}
