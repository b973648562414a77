/** The settings of the house: what is taken, what is refused, and that everything wrong is told at once. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { inspect } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import { type Config, readConfig } from '../../bots/config/config.ts'
import { type Env, VARIABLES } from '../../bots/config/env.ts'
import { operatorLanguage } from '../../bots/config/locale.ts'
import { nearest } from '../../bots/config/nearest.ts'

const SECRET = 'a secret of more than thirty-two characters'
const folder = mkdtempSync(join(tmpdir(), 'goesting-config-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

function accepted(env: Env): Config {
  const read = readConfig(env)
  if (!read.ok) throw new Error(read.error.map(({ sentence }) => sentence).join('\n'))
  return read.value.config
}

function refused(env: Env, locale: 'nl' | 'fr' | 'en' = 'en'): string[] {
  const read = readConfig(env, { locale })
  return read.ok ? [] : read.error.map(({ sentence }) => sentence)
}

describe('settings', () => {
  it('have defaults that need no account, no token and no server', () => {
    expect(accepted({})).toEqual({
      dataFolder: resolve('.goesting'),
      host: '127.0.0.1',
      port: 3000,
      isLoopback: true,
      isProduction: false,
      demo: 'until-real',
      practiceClubs: 200,
      logLevel: 'info',
      language: 'en',
    })
  })

  it('count as not given when they are empty or blank', () => {
    expect(accepted({ PORT: '', HOST: '  ', GOESTING_DEMO: '' })).toEqual(accepted({}))
  })

  it.each([
    ['0', 0],
    ['1', 1],
    ['65535', 65535],
    [' 8080 ', 8080],
  ])('take port %s', (given, port) => {
    expect(accepted({ PORT: given }).port).toBe(port)
  })

  it.each(['65536', '-1', '80.5', '3000a', 'http', '0x50', '1e3', '999999999999999999999'])(
    'refuse port %s',
    (given) => {
      expect(refused({ PORT: given })).toEqual([
        `PORT is «${given}». Give a whole number from 0 to 65535.`,
      ])
    },
  )

  it.each([
    '127.0.0.1',
    '127.8.9.10',
    'localhost',
    'LOCALHOST',
    '::1',
    '[::1]',
    '::ffff:127.0.0.1',
  ])('know that only this machine reaches %s', (host) => {
    expect(accepted({ HOST: host })).toMatchObject({ isLoopback: true, isProduction: false })
  })

  it.each(['0.0.0.0', '::', '192.168.1.4', 'goesting.example', '128.0.0.1', 'localhost.example'])(
    'know that others reach %s, and then want a secret',
    (host) => {
      expect(refused({ HOST: host }).join()).toContain('GOESTING_SECRET is missing')
      expect(accepted({ HOST: host, GOESTING_SECRET: SECRET })).toMatchObject({
        isLoopback: false,
        isProduction: true,
      })
    },
  )

  it.each(['a b', '300.1.1.1', '1.2.3', '-x', 'http://localhost', 'localhost:3000', ':::'])(
    'refuse host %s',
    (host) => {
      expect(refused({ HOST: host })).toEqual([
        `HOST is «${host}». Give an IP address or a name, such as 127.0.0.1.`,
      ])
    },
  )

  it('are in production when somebody says so, also on this machine alone', () => {
    expect(accepted({ NODE_ENV: 'production' })).toMatchObject({
      isLoopback: true,
      isProduction: true,
    })
  })

  it.each([
    [undefined, 'until-real'],
    ['1', 'always'],
    ['0', 'never'],
  ])('read GOESTING_DEMO=%s', (given, demo) => {
    expect(accepted({ GOESTING_DEMO: given }).demo).toBe(demo)
  })

  it('refuse a data folder that is a file', () => {
    const file = join(folder, 'a-file')
    writeFileSync(file, '')
    expect(refused({ GOESTING_DATA: file })).toEqual([
      `GOESTING_DATA is «${file}», but that is a file. Give the name of a folder.`,
    ])
  })

  it.each(['0', '10001', 'many', '-1', '2.5'])('refuse GOESTING_PRACTICE_CLUBS=%s', (given) => {
    expect(refused({ GOESTING_PRACTICE_CLUBS: given })).toEqual([
      `GOESTING_PRACTICE_CLUBS is «${given}». Give a whole number from 1 to 10000: so many practice clubs at once.`,
    ])
    expect(accepted({ GOESTING_PRACTICE_CLUBS: '50' }).practiceClubs).toBe(50)
  })

  it('stand in the table of the README, each of them, and nothing else does', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
    const rows = [...readme.matchAll(/^\| `([A-Z][A-Z_]+)` \|/gm)].map(([, name]) => name)
    expect(rows.toSorted()).toEqual([...VARIABLES].toSorted())
  })

  it('are all judged at once, those that follow from each other too', () => {
    const sentences = refused({
      PORT: 'many',
      HOST: '0.0.0.0',
      GOESTING_DEMO: 'yes',
      LOG_LEVEL: 'loud',
      NODE_ENV: 'prod',
      GOESTING_DATE: 'x',
      GOESTING_SOMETHING_ELSE: 'x',
    })
    expect(sentences).toHaveLength(7)
    expect(sentences.join('\n')).toContain('GOESTING_SECRET is missing')
    expect(sentences.join('\n')).toContain('GOESTING_DATE. Did you mean GOESTING_DATA?')
    expect(sentences.join('\n')).toContain('I do not know GOESTING_SOMETHING_ELSE.')
    expect(refused({ GOESTING_PORT: '1' })).toEqual([
      'I do not know GOESTING_PORT. Did you mean PORT?',
    ])
  })

  it('are judged in the language of the operator', () => {
    expect(refused({ PORT: 'x' }, 'nl')).toEqual([
      'PORT is «x». Geef een geheel getal van 0 tot 65535.',
    ])
    expect(refused({ PORT: 'x' }, 'fr')).toEqual([
      'PORT vaut «\u00a0x\u00a0». Donne un nombre entier de 0 à 65535.',
    ])
    const read = readConfig({ PORT: 'x', LANG: 'nl_BE.UTF-8' })
    expect(read).toMatchObject({ error: [{ sentence: expect.stringContaining('Geef') as string }] })
  })

  it.each(['redis://127.0.0.1', 'redis://h:6379/2', 'rediss://name:pass@redis.example:6380'])(
    'take a Redis at %s, and keep it apart from what may be printed',
    (url) => {
      const read = readConfig({ REDIS_URL: url })
      if (!read.ok) throw new Error('refused')
      expect(read.value.secrets.redis()).toBe(url)
      expect(inspect(read.value)).not.toContain('redis:')
      expect(JSON.stringify(read.value)).not.toMatch(/rediss?:/)
    },
  )

  it.each([
    '127.0.0.1:6379',
    'http://name:hunter2@h',
    'redis://',
    'redis:hunter2',
    'redis://h/hunter2',
  ])('refuse a Redis at %s, and repeat none of it', (url) => {
    expect(refused({ REDIS_URL: url })).toEqual([
      'REDIS_URL is not right. Give an address such as redis://127.0.0.1:6379.',
    ])
    for (const locale of ['nl', 'fr'] as const)
      expect(refused({ REDIS_URL: url }, locale).join()).toMatch(/^REDIS_URL (?!.*hunter2)/)
  })

  it('never repeat a secret, not even one that is too short', () => {
    const sentences = refused({ GOESTING_SECRET: 'hunter2' })
    expect(sentences).toEqual(['GOESTING_SECRET is too short: 7 characters. It needs at least 32.'])
  })
})

describe('the language of the operator', () => {
  it.each([
    [{ LANG: 'nl_BE.UTF-8' }, 'nl'],
    [{ LANG: 'fr_FR' }, 'fr'],
    [{ LANG: 'nl_BE', LC_ALL: 'fr_BE' }, 'fr'],
    [{ LANG: 'nl_BE', LC_MESSAGES: 'en_GB' }, 'en'],
    [{ LANG: 'nl_BE', LC_ALL: '' }, 'nl'],
    [{ LANG: 'C.UTF-8' }, 'en'],
    [{ LANG: 'de_DE' }, 'en'],
    [{}, 'en'],
  ])('of %o is %s', (env, language) => {
    expect(operatorLanguage(env)).toBe(language)
  })
})

describe('the nearest word', () => {
  it.each([
    ['strat', 'start'],
    ['star', 'start'],
    ['dokter', 'doctor'],
    ['START', 'start'],
    ['banana', undefined],
    ['', undefined],
  ])('to %s is %s', (typed, word) => {
    expect(nearest(typed, ['start', 'chat', 'club', 'doctor', 'understand'])).toBe(word)
  })
})
