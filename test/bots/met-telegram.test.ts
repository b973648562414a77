/** What the operator is told about a webhook that Telegram does not know yet. */
import { describe, expect, it } from 'vitest'
import { readConfig } from '../../bots/config/config.ts'
import { metTelegram } from '../../bots/met-telegram.ts'
import { LANGUAGES } from '../../core/domain/index.ts'
import { ok } from '../../core/result.ts'

const telegram = {
  doors: [{ path: '/telegram/webhook' }],
  meet: () => Promise.resolve(ok({ kind: 'no-webhook' as const, username: 'goesting_bot' })),
}

async function told(url: string, locale: 'nl' | 'fr' | 'en'): Promise<string> {
  const read = readConfig({ GOESTING_URL: url }, { locale })
  if (!read.ok) throw new Error('These settings are fine.')
  return (await metTelegram(telegram, read.value.config)).join('\n')
}

describe('a webhook that Telegram does not know', () => {
  it.each(LANGUAGES)('is told with the address to give: %s', async (language) => {
    expect(await told('https://goesting.example/', language)).toContain(
      'https://goesting.example/telegram/webhook',
    )
    const without = await told('', language)
    expect(without).toContain('setWebhook')
    expect(without).not.toContain('/telegram/webhook')
  })
})
