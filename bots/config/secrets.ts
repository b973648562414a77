/**
 * What nobody may read: kept apart from the settings, and mute wherever a program might print it. On
 * this machine alone the house makes its own secret, once, and keeps it in the data folder.
 */
import { randomBytes } from 'node:crypto'
import { chmodSync, linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'

export interface Secrets {
  /**
   * Signs cookies and buttons. Given by `GOESTING_SECRET`, else kept in the data folder: made at the
   * first call, with mode 600, and the same for ever after. Throws when the folder cannot be written.
   */
  signing(): string
  /** The address of Redis with its password; undefined for the house's own agenda. */
  redis(): string | undefined
  /** The token of the bot, and the secret that its webhook asks for; undefined without Telegram. */
  telegram(): TelegramSecrets | undefined
  toString(): string
  toJSON(): string
}

export interface TelegramSecrets {
  readonly token: string
  readonly webhookSecret?: string | undefined
}

const MUTE = '[secret]'
const FILE = 'secret'

/** What was given by the operator; without a secret that signs, the one in the folder is read or made. */
export function secretsFrom(
  given: {
    readonly signing?: string | undefined
    readonly redis?: string | undefined
    readonly telegram?: TelegramSecrets | undefined
  },
  folder: string,
): Secrets {
  let kept = given.signing
  const mute = (): string => MUTE
  const secrets = {
    signing: (): string => (kept ??= keptIn(folder)),
    redis: (): string | undefined => given.redis,
    telegram: (): TelegramSecrets | undefined => given.telegram,
    toString: mute,
    toJSON: mute,
    [inspect.custom]: mute,
  }
  return Object.freeze(secrets)
}

/** Two processes that start together agree: the file appears whole, and only once. */
function keptIn(folder: string): string {
  const path = join(folder, FILE)
  const known = readIfThere(path)
  if (known !== undefined) return known
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const draft = `${path}.${String(process.pid)}`
  writeFileSync(draft, `${randomBytes(48).toString('base64url')}\n`, { mode: 0o600, flush: true })
  try {
    linkSync(draft, path)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  } finally {
    unlinkSync(draft)
  }
  return readFileSync(path, 'utf8').trim()
}

function readIfThere(path: string): string | undefined {
  try {
    const secret = readFileSync(path, 'utf8').trim()
    chmodSync(path, 0o600)
    if (secret.length >= 32) return secret
    throw new Error(
      `The file ${path} holds no usable secret. Remove it and a new one is made; open sessions then end.`,
    )
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
