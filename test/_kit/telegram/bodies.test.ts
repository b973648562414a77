/** Posts and bytes are as wrong as they say: shown on a plain server of Node. */
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { anyPost, POSTS } from './bodies.ts'
import { rawRequests, spoken } from './raw.ts'
import { realUpdate } from './real-updates.ts'
import { isRecord } from './updates.ts'

it.each(POSTS)(
  'there is an update in it or there is none, as is said: $name',
  ({ body, hasUpdate }) => {
    let read: unknown
    try {
      read = JSON.parse(Buffer.from(body).toString('utf8'))
    } catch {
      read = undefined
    }
    expect(isRecord(read) && 'update_id' in read).toBe(hasUpdate)
  },
)

it('any post may be good, and is mostly bytes that are not', () => {
  const drawn = fc.sample(anyPost, { numRuns: 500, seed: 7 })
  const broken = drawn.filter(({ body }) => {
    try {
      JSON.parse(Buffer.from(body).toString('utf8'))
      return false
    } catch {
      return true
    }
  })
  expect(broken.length).toBeGreaterThan(200)
  expect(broken.length).toBeLessThan(500)
})

let server: Server
let heard: string[]

beforeEach(async () => {
  heard = []
  server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      heard.push(Buffer.concat(parts).toString('utf8'))
      response.end('ok')
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
})

afterEach(() => {
  server.closeAllConnections()
  server.close()
})

const BODY = JSON.stringify(realUpdate('message: dice'))
const ARRIVES: readonly (readonly [string, number | undefined, number])[] = [
  ['an honest one', 200, 1],
  ['less than it promises', undefined, 0],
  ['two lengths', 400, 0],
  ['a length below zero', 400, 0],
  ['a length and pieces', 400, 0],
  ['pieces that are none', 400, 0],
  ['the body byte by byte', 200, 1],
  ['headers that never end', undefined, 0],
  ['a header of 100 kB', 431, 0],
  ['a header with NUL', 400, 0],
  ['another language', 400, 0],
  ['two in one breath', 200, 2],
  ['waits to be asked', 200, 1],
]

it.each(ARRIVES)('bytes: %s', async (name, status, times) => {
  const requests = rawRequests('/', ['Host: bot.example', 'Content-Type: application/json'], BODY)
  expect(requests.map((one) => one.name)).toEqual(ARRIVES.map(([one]) => one))
  const request = requests.find((one) => one.name === name)
  if (request === undefined) throw new Error(`There is no request «${name}».`)
  const { port } = server.address() as AddressInfo
  expect(await spoken(port, request, 200)).toBe(status)
  expect(heard).toEqual(Array.from({ length: times }, () => BODY))
})
