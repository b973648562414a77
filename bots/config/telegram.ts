/** The settings of Telegram: what each must be, and what one of them asks of another. */
import { z } from 'zod'
import type { Key } from '../../core/texts/index.ts'
import type { Env, Variable } from './env.ts'

export interface TelegramConfig {
  readonly mode: 'polling' | 'webhook'
  /** Without a slash at its end. */
  readonly apiRoot: string
}

/** Where Telegram itself is. */
export const TELEGRAM_ROOT = 'https://api.telegram.org'

/** The secret of a webhook as Telegram takes it, and long enough that nobody guesses it. */
const SECRET = /^[\w-]{32,256}$/

export const TELEGRAM_SHAPES = {
  TELEGRAM_API_ROOT: z
    .string()
    .refine(isAddress)
    .transform((root) => root.replace(/\/+$/, '')),
  TELEGRAM_BOT_TOKEN: z.string().regex(/^\d{1,20}:[\w-]{20,80}$/),
  TELEGRAM_MODE: z.enum(['polling', 'webhook']),
  TELEGRAM_WEBHOOK_SECRET: z.string().regex(SECRET),
} satisfies Partial<Record<Variable, z.ZodType>>

export const TELEGRAM_SENTENCES = {
  TELEGRAM_API_ROOT: 'operator.config.telegram-root',
  TELEGRAM_BOT_TOKEN: 'operator.config.telegram-token',
  TELEGRAM_MODE: 'operator.config.telegram-mode',
  TELEGRAM_WEBHOOK_SECRET: 'operator.config.telegram-secret',
} as const satisfies Record<keyof typeof TELEGRAM_SHAPES, Key>

/** What is missing for what was asked: a webhook that asks for no secret believes everybody. */
export function telegramGaps(given: Env): (readonly [Variable, Key])[] {
  if (given['TELEGRAM_MODE'] !== 'webhook') return []
  const gaps: (readonly [Variable, Key])[] = []
  if (given['TELEGRAM_BOT_TOKEN'] === undefined)
    gaps.push(['TELEGRAM_BOT_TOKEN', 'operator.config.telegram-token-missing'])
  if (given['TELEGRAM_WEBHOOK_SECRET'] === undefined)
    gaps.push(['TELEGRAM_WEBHOOK_SECRET', 'operator.config.telegram-secret-missing'])
  return gaps
}

/** Somebody meant to give a token, and what they gave is empty. */
export function isTokenEmpty(env: Env): boolean {
  return env['TELEGRAM_BOT_TOKEN']?.trim() === ''
}

export function telegramOf(values: {
  readonly TELEGRAM_MODE?: TelegramConfig['mode'] | undefined
  readonly TELEGRAM_API_ROOT?: string | undefined
}): TelegramConfig {
  return {
    mode: values.TELEGRAM_MODE ?? 'polling',
    apiRoot: values.TELEGRAM_API_ROOT ?? TELEGRAM_ROOT,
  }
}

function isAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, username, password, search, hash } = new URL(text)
  // Node's fetch takes no name and password in an address.
  return /^https?:$/.test(protocol) && `${username}${password}${search}${hash}` === ''
}
