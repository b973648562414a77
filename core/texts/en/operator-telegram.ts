/** What whoever runs Goesting reads about Telegram. */
import type { operatorTelegram as nl } from '../nl/operator-telegram.ts'

export const operatorTelegram: Record<keyof typeof nl, string> = {
  'operator.config.telegram-token':
    'TELEGRAM_BOT_TOKEN does not look like a token. Copy all of it from @BotFather: a number, a colon and letters.',
  'operator.config.telegram-mode': 'TELEGRAM_MODE is «{value}». Choose polling or webhook.',
  'operator.config.telegram-secret':
    'TELEGRAM_WEBHOOK_SECRET has {length} characters. Give 32 to 256: letters, digits, _ and -.',
  'operator.config.telegram-root':
    'TELEGRAM_API_ROOT is «{value}». Give an address such as {root}.',
  'operator.config.telegram-secret-missing':
    'TELEGRAM_WEBHOOK_SECRET is missing. TELEGRAM_MODE=webhook needs one of 32 characters or more: otherwise anybody can pose as Telegram.',
  'operator.config.telegram-token-missing':
    'TELEGRAM_BOT_TOKEN is missing. Ask @BotFather for one in Telegram.',
  'operator.telegram.met': 'On Telegram: {url}',
  'operator.telegram.no-webhook':
    'Telegram does not know the address of your webhook yet. Tell it with setWebhook; the README says how.',
  'operator.telegram.no-webhook-at':
    'Telegram does not know the address of your webhook yet. Give it {url} with setWebhook; the README tells how.',
  'operator.telegram.away':
    'Telegram cannot be reached now ({where}). I try again by myself. Everything else works.',
  'operator.telegram.empty':
    'TELEGRAM_BOT_TOKEN is empty: this is Goesting without Telegram. @BotFather gives you a token.',
  'operator.telegram.two-at-once':
    'Another program asks for news with this TELEGRAM_BOT_TOKEN. Stop one of the two, or give each its own bot: messages now arrive sometimes there, sometimes here.',
  'operator.telegram.wrong-token':
    'Telegram does not know TELEGRAM_BOT_TOKEN. Copy it from @BotFather again, or take it away.',
  'operator.telegram.used-webhook':
    'This bot has a webhook: another program gets its messages. Choose TELEGRAM_MODE=webhook, or remove the webhook with deleteWebhook; the README says how.',
}
