/** What the operator is told of Telegram; rejects with a sentence when something must be set right first. */
import type { Telegram } from '../adapters/telegram/telegram.ts'
import type { Config } from './config/config.ts'
import { telling } from './config/locale.ts'

/** What is asked of it here. */
type Asked = Pick<Telegram, 'meet'> & {
  readonly doors: readonly Pick<Telegram['doors'][number], 'path'>[]
}

export async function metTelegram(
  tg: Asked | undefined,
  { language, telegram: settings, url }: Config,
): Promise<readonly string[]> {
  const tell = telling(language)
  const met = await tg?.meet()
  if (met === undefined) return []
  if (!met.ok) throw new Error(tell(`operator.telegram.${met.error}`))
  if (met.value.kind === 'away') {
    // Without a name and a password, if there are any in it.
    const where = settings === undefined ? '' : new URL(settings.apiRoot).host
    return [tell('operator.telegram.away', { where })]
  }
  const name = tell('operator.telegram.met', { url: `https://t.me/${met.value.username}` })
  if (met.value.kind === 'met') return [name]
  const path = tg?.doors[0]?.path
  if (url === undefined || path === undefined) return [name, tell('operator.telegram.no-webhook')]
  return [name, tell('operator.telegram.no-webhook-at', { url: `${url}${path}` })]
}
