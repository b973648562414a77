/** The settings of Telegram: what is taken, what is refused, and that no secret is repeated. */
import { describe, expect, it } from 'vitest'
import { readConfig } from '../../bots/config/config.ts'
import type { Env } from '../../bots/config/env.ts'
import { isTokenEmpty } from '../../bots/config/telegram.ts'
import { LANGUAGES } from '../../core/domain/index.ts'

const TOKEN = '123456789:AAF-abcdefghijklmnopqrstuvwxyz_0123'
const SECRET = 'a-secret-of-the-webhook-of-forty-letters'

function refused(env: Env, locale: 'nl' | 'fr' | 'en' = 'en'): string[] {
  const read = readConfig(env, { locale })
  return read.ok ? [] : read.error.map(({ sentence }) => sentence)
}

function accepted(env: Env): { telegram: unknown; secrets: unknown } {
  const read = readConfig(env)
  if (!read.ok) throw new Error(read.error.map(({ sentence }) => sentence).join('\n'))
  const { config, secrets } = read.value
  return { telegram: config.telegram, secrets: secrets.telegram() }
}

describe('the address of the page', () => {
  it.each([
    ['https://goesting.example', 'https://goesting.example'],
    ['https://Goesting.Example/', 'https://goesting.example'],
    ['https://goesting.example:8443', 'https://goesting.example:8443'],
    ['http://127.0.0.1:3000', 'http://127.0.0.1:3000'],
    ['http://localhost:3000/', 'http://localhost:3000'],
  ])('%s is taken', (given, url) => {
    const read = readConfig({ GOESTING_URL: given })
    expect(read.ok && read.value.config.url).toBe(url)
  })

  it.each(
    [
      ...[
        'goesting.example',
        'http://goesting.example',
        'https://goesting',
        'ftp://goesting.example',
      ],
      ...['https://goesting.example/chat', 'https://goesting.example/?a=1'],
      ...['https://goesting.example#x', 'javascript:alert(1)', 'https://goesting.example x'],
    ].flatMap((value) => LANGUAGES.map((language) => [value, language] as const)),
  )('%s is refused in a sentence: %s', (value, language) => {
    const [sentence = '', ...more] = refused({ GOESTING_URL: value }, language)
    expect(more).toEqual([])
    expect(sentence).toContain('GOESTING_URL')
    expect(sentence).toContain(value)
    expect(sentence).toContain('https://goesting.example')
  })

  it.each(['GOESTING_URL', 'TELEGRAM_API_ROOT'] as const)(
    'as %s is refused with a name and a password, which are not repeated',
    (variable) => {
      const [sentence = ''] = refused({ [variable]: 'https://kim:hidden@goesting.example' }, 'nl')
      expect(sentence).toContain(variable)
      expect(sentence).not.toMatch(/kim|hidden/)
    },
  )

  it('is nobody’s where none is given', () => {
    const read = readConfig({ GOESTING_URL: '' })
    expect(read.ok && read.value.config.url).toBe(undefined)
  })
})

describe('the settings of Telegram', () => {
  it('are none without a token', () => {
    expect(accepted({})).toEqual({ telegram: undefined, secrets: undefined })
    expect(accepted({ TELEGRAM_MODE: 'polling' })).toEqual({
      telegram: undefined,
      secrets: undefined,
    })
  })

  it('need no more than a token', () => {
    expect(accepted({ TELEGRAM_BOT_TOKEN: TOKEN })).toEqual({
      telegram: { mode: 'polling', apiRoot: 'https://api.telegram.org' },
      secrets: { token: TOKEN, webhookSecret: undefined },
    })
  })

  it('take a webhook with its secret, and another server, with or without a slash', () => {
    for (const root of ['http://127.0.0.1:8081', 'http://127.0.0.1:8081/'])
      expect(
        accepted({
          TELEGRAM_BOT_TOKEN: TOKEN,
          TELEGRAM_MODE: 'webhook',
          TELEGRAM_WEBHOOK_SECRET: SECRET,
          TELEGRAM_API_ROOT: root,
        }),
      ).toEqual({
        telegram: { mode: 'webhook', apiRoot: 'http://127.0.0.1:8081' },
        secrets: { token: TOKEN, webhookSecret: SECRET },
      })
  })

  it.each([
    ['TELEGRAM_BOT_TOKEN', 'abc', /does not look like a token/],
    ['TELEGRAM_BOT_TOKEN', '123456789', /does not look like a token/],
    ['TELEGRAM_BOT_TOKEN', `${TOKEN} x`, /does not look like a token/],
    ['TELEGRAM_MODE', 'push', /TELEGRAM_MODE is «push»/],
    ['TELEGRAM_WEBHOOK_SECRET', 'x'.repeat(31), /has 31 characters/],
    ['TELEGRAM_WEBHOOK_SECRET', `${'x'.repeat(32)} `.repeat(2), /characters/],
    ['TELEGRAM_WEBHOOK_SECRET', 'x'.repeat(257), /has 257 characters/],
    ['TELEGRAM_API_ROOT', 'api.telegram.org', /TELEGRAM_API_ROOT is/],
    ['TELEGRAM_API_ROOT', 'ftp://api.telegram.org', /TELEGRAM_API_ROOT is/],
    ['TELEGRAM_API_ROOT', 'https://x.example/?a=1', /TELEGRAM_API_ROOT is/],
  ])('refuse %s=%j in one sentence', (name, value, sentence) => {
    const said = refused({ TELEGRAM_BOT_TOKEN: TOKEN, [name]: value })
    expect(said).toHaveLength(1)
    expect(said[0]).toMatch(sentence)
  })

  it('want a secret for a webhook, and a token', () => {
    expect(refused({ TELEGRAM_BOT_TOKEN: TOKEN, TELEGRAM_MODE: 'webhook' })).toEqual([
      expect.stringContaining('TELEGRAM_WEBHOOK_SECRET is missing'),
    ])
    expect(refused({ TELEGRAM_MODE: 'webhook' })).toEqual([
      expect.stringContaining('TELEGRAM_BOT_TOKEN is missing'),
      expect.stringContaining('TELEGRAM_WEBHOOK_SECRET is missing'),
    ])
  })

  it('know a token that was meant and is empty from one that nobody gave', () => {
    expect(isTokenEmpty({ TELEGRAM_BOT_TOKEN: ' ' })).toBe(true)
    expect(isTokenEmpty({ TELEGRAM_BOT_TOKEN: TOKEN })).toBe(false)
    expect(isTokenEmpty({})).toBe(false)
    expect(accepted({ TELEGRAM_BOT_TOKEN: '' }).telegram).toBeUndefined()
    expect(accepted({ TELEGRAM_BOT_TOKEN: `${TOKEN} ` }).secrets).toMatchObject({ token: TOKEN })
  })

  it.each(['nl', 'fr', 'en'] as const)('repeat no secret when they refuse it: %s', (locale) => {
    const said = refused(
      { TELEGRAM_BOT_TOKEN: 'my-wrong-token', TELEGRAM_WEBHOOK_SECRET: 'my-wrong-secret' },
      locale,
    ).join('\n')
    expect(said).not.toMatch(/my-wrong/)
  })
})
