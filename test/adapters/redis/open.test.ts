/** Which Redis a house is opened on: one that is there, evicts nothing, and keeps what it was given. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openRedisAgenda, type RedisPlan } from '../../../adapters/redis/open.ts'
import { systemClock } from '../../../adapters/system/clock.ts'
import { keptJournal } from '../../_kit/journal.ts'
import { needs } from '../../_kit/parts.ts'
import { type RedisServer, startRedis } from '../../_kit/redis-server.ts'

let program = ''
beforeEach(async (test) => {
  program = await needs(test, 'redis')
})
const open: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of open.splice(0)) await close()
})

async function server(settings: readonly string[]): Promise<RedisServer> {
  const started = await startRedis(program, settings)
  open.push(started.stop)
  return started
}

async function opening(
  url: string,
  isProduction: boolean,
): Promise<{ answer: readonly string[] | 'open'; notes: unknown[] }> {
  const journal = keptJournal()
  const plan: RedisPlan = { url, isProduction, journal, clock: systemClock() }
  const opened = await openRedisAgenda(plan)
  if (opened.ok) open.unshift(opened.value.close)
  return {
    answer: opened.ok ? 'open' : opened.error,
    notes: journal.notes.map(({ event, facts }) => [event, facts['what']]),
  }
}

describe('in production', () => {
  it.each([
    ['a log of every command', ['--appendonly', 'yes', '--save', ''], 'open'],
    ['a copy now and then', ['--save', '60 1'], 'open'],
    ['nothing on disk', ['--save', ''], ['forgets']],
    [
      'eviction',
      ['--appendonly', 'yes', '--maxmemory', '64mb', '--maxmemory-policy', 'allkeys-lru'],
      ['evicts'],
    ],
    ['neither', ['--save', '', '--maxmemory-policy', 'volatile-ttl'], ['evicts', 'forgets']],
  ])('a Redis with %s', async (_what, settings, answer) => {
    const { url } = await server(settings)
    expect(await opening(url, true)).toEqual({ answer, notes: [] })
  })
})

it('elsewhere the journal is told what is wrong, and the house opens', async () => {
  const { url } = await server(['--save', '', '--maxmemory-policy', 'allkeys-lru'])
  expect(await opening(url, false)).toEqual({
    answer: 'open',
    notes: [
      ['agenda.redis-unsafe', 'evicts'],
      ['agenda.redis-unsafe', 'forgets'],
    ],
  })
})

it('nobody answers there', async () => {
  const gone = await server([])
  await gone.stop()
  expect(await opening(gone.url, false)).toEqual({ answer: ['away'], notes: [] })
})

it('a password is wanted, and another one was given', async () => {
  const { url } = await server(['--requirepass', 'right'])
  expect((await opening(url, false)).answer).toEqual(['locked'])
  expect((await opening(url.replace('//', '//:wrong@'), false)).answer).toEqual(['locked'])
  expect((await opening(url.replace('//', '//:right@'), false)).answer).toBe('open')
})
