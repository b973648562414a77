/** A whole program of others behind a gate: the jobs on Redis, to look at, for a coordinator alone. */
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openRedisAgenda } from '../../adapters/redis/open.ts'
import { systemClock } from '../../adapters/system/clock.ts'
import { openHttp } from '../../bots/http.ts'
import { keptJournal } from '../_kit/journal.ts'
import { needs } from '../_kit/parts.ts'
import { startRedis } from '../_kit/redis-server.ts'

const PATH = '/desk/jobs'
let url = ''
let isCoordinator = true
const open: (() => Promise<unknown>)[] = []

beforeEach(async (test) => {
  const redis = await startRedis(await needs(test, 'redis'))
  open.unshift(redis.stop)
  const journal = keptJournal()
  const plan = { url: redis.url, isProduction: false, journal, clock: systemClock() }
  const opened = await openRedisAgenda(plan)
  if (!opened.ok) throw new Error(opened.error.join())
  const agenda = opened.value
  open.unshift(agenda.close)
  agenda.work('fails', () => Promise.reject(new RangeError('Fatima said: no')))
  await agenda.add({ name: 'fails', id: 'x', payload: { memberId: 'an' }, attempts: 1 })
  await agenda.runDue()
  isCoordinator = true
  const board = await agenda.board(PATH)
  const http = await openHttp({
    ...{ host: '127.0.0.1', port: 0, journal },
    doors: [{ method: 'GET', path: '/desk/:token', answer: async () => ({ status: 299 }) }],
    rooms: [
      {
        path: PATH,
        gate: async () => (isCoordinator ? undefined : { status: 403, body: 'no' }),
        handle: board,
      },
    ],
  })
  open.unshift(http.close)
  url = http.url
})
afterEach(async () => {
  for (const close of open.splice(0)) await close()
})

it('shows the jobs with their ids and kinds of errors, and none of anybody’s words', async () => {
  const page = await fetch(`${url}${PATH}/`)
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('Goesting')])
  const script = /src="(static\/[^"]+)"/.exec(await (await fetch(`${url}${PATH}/`)).text())?.[1]
  expect((await fetch(`${url}${PATH}/${script ?? ''}`)).status).toBe(200)
  const query = 'activeQueue=jobs&status=failed&page=1&jobsPerPage=10'
  const told = await (await fetch(`${url}${PATH}/api/queues?${query}`)).text()
  expect(told).toContain('RangeError')
  expect(told).not.toContain('Fatima')
})

it('changes nothing: a job cannot be tried again, nor taken away, from there', async () => {
  for (const what of ['jobs/fails~x/retry', 'jobs/fails~x/clean', 'jobs/empty', 'pause'])
    for (const method of ['PUT', 'PATCH', 'POST', 'DELETE']) {
      const answer = await fetch(`${url}${PATH}/api/queues/${what}`, { method })
      expect(answer.status, `${method} ${what}`).toBe(405)
    }
})

it('lets nobody else in, at no path below it, and leaves the other doors as they are', async () => {
  isCoordinator = false
  for (const path of ['', '/', '/api/queues', '/static/main.js']) {
    const answer = await fetch(`${url}${PATH}${path}`)
    expect([path, answer.status, await answer.text()]).toEqual([path, 403, 'no'])
  }
  expect((await fetch(`${url}/desk/some-token`)).status).toBe(299)
})
