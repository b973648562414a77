/** A whole house as operators run it, on a server that plays Telegram: wired as it is, in a folder of its own. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { House } from '../../../bots/cli/house.ts'
import { type Config, readConfig } from '../../../bots/config/config.ts'
import { secretsFrom } from '../../../bots/config/secrets.ts'
import { wire } from '../../../bots/wire.ts'

export interface Wanted {
  readonly apiRoot: string
  readonly token: string
  readonly webhookSecret?: string
  readonly folder?: string
  readonly demo?: Config['demo']
  /** Of the operator. */
  readonly language?: Config['language']
}

export interface TelegramHouse {
  readonly house: House
  readonly url: string
  readonly told: readonly string[]
  /** What was told while it was open. */
  readonly later: readonly string[]
  readonly folder: string
  /** Leaves the folder as it is, for the next one. */
  leave(): Promise<void>
  close(): Promise<void>
}

export async function telegramHouse(wanted: Wanted): Promise<TelegramHouse> {
  const folder = wanted.folder ?? mkdtempSync(join(tmpdir(), 'goesting-telegram-'))
  const read = readConfig({ GOESTING_DATA: folder, PORT: '0', LANG: 'nl' })
  if (!read.ok) throw new Error(read.error.map(({ sentence }) => sentence).join('\n'))
  const { apiRoot, token, webhookSecret } = wanted
  const mode = webhookSecret === undefined ? 'polling' : 'webhook'
  const config: Config = {
    ...read.value.config,
    logLevel: 'silent',
    demo: wanted.demo ?? 'until-real',
    ...(wanted.language !== undefined && { language: wanted.language }),
    telegram: { mode, apiRoot },
  }
  const signing = 'a secret of the tests that is long enough'
  const later: string[] = []
  const house = await wire(
    config,
    secretsFrom({ signing, telegram: { token, webhookSecret } }, folder),
    undefined,
    (sentence) => later.push(sentence),
  )
  const leave = (): Promise<void> => house.stop()
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const { url, told } = await house.start()
    return {
      ...{ house, url, told, later, folder, leave },
      close: async () => {
        await leave()
        remove()
      },
    }
  } catch (error) {
    await leave()
    remove()
    throw error
  }
}
