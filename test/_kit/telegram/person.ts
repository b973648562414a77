/**
 * Somebody who talks with the bot in Telegram: writes, presses, and reads what comes back, on any server
 * that a test starts. Talks read like conversations. The bot answers when it answers: what is to be seen
 * is waited for.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { expect } from 'vitest'

/** A message of the bot as it stands in the chat now. */
export interface Shown {
  readonly id: number
  readonly text: string
  readonly buttons: readonly {
    readonly text: string
    readonly data?: string
    readonly url?: string
  }[]
  /** The name of the file that came with it. */
  readonly file?: string
}

export interface TelegramPerson {
  readonly id: number
  readonly chat: number
  says(text: string): Promise<void>
  /** Says one thing after another, each when something came back on the one before. */
  saysEach(...texts: readonly string[]): Promise<void>
  /** Presses the button with these words, ticked or not, on the newest message that has it. Waits for one. */
  presses(label: string): Promise<void>
  /** Everything that the bot said here and did not take away, oldest first, as it reads now. */
  messages(): Promise<readonly Shown[]>
  last(): Promise<Shown>
  /** Something new stands here since this person last did something. */
  isAnswered(): Promise<void>
  /** What is new since then has these words. */
  sees(...words: readonly (string | RegExp)[]): Promise<void>
  seesNot(...words: readonly (string | RegExp)[]): Promise<void>
}

/** What a server needs to know to let somebody talk. */
export interface Hands {
  readonly id: number
  readonly chat: number
  messages(): Promise<readonly Shown[]>
  writes(text: string): Promise<void>
  taps(message: Shown, data: string): Promise<void>
}

const PATIENCE_MS = 15_000
const LOOK_MS = 10

export function talking({ id, chat, messages, writes, taps }: Hands): TelegramPerson {
  let before = new Map<number, string>()
  const remember = async (): Promise<void> => {
    before = new Map((await messages()).map((one) => [one.id, unticked(one)]))
  }
  const fresh = async (): Promise<readonly Shown[]> =>
    (await messages()).filter((one) => before.get(one.id) !== unticked(one))
  const words = async (): Promise<string> => (await fresh()).map(asRead).join('\n')
  const buttonOf = async (label: string): Promise<{ message: Shown; data: string } | undefined> => {
    const isIt = (one: Shown['buttons'][number]): boolean =>
      one.text.replace(TICK, '') === label && one.data !== undefined
    const message = (await messages()).findLast(({ buttons }) => buttons.some(isIt))
    const data = message?.buttons.find(isIt)?.data
    return message === undefined || data === undefined ? undefined : { message, data }
  }
  const self: TelegramPerson = {
    id,
    chat,
    messages,
    last: async () => {
      const last = (await messages()).at(-1)
      if (last === undefined) throw new Error(`The bot has said nothing to ${String(chat)} yet.`)
      return last
    },
    says: async (text) => {
      await remember()
      await writes(text)
    },
    saysEach: async (...texts) => {
      for (const text of texts) {
        await self.says(text)
        await self.isAnswered()
      }
    },
    presses: async (label) => {
      await patiently(async () => (await buttonOf(label)) !== undefined)
      const found = await buttonOf(label)
      if (found === undefined)
        throw new Error(`There is no button «${label}». New here:\n${await words()}`)
      await remember()
      await taps(found.message, found.data)
    },
    isAnswered: async () => {
      await patiently(async () => (await fresh()).length > 0)
      expect(await fresh()).not.toEqual([])
    },
    sees: async (...expected) => {
      await patiently(async () => {
        const text = await words()
        return expected.every((one) =>
          typeof one === 'string' ? text.includes(one) : one.test(text),
        )
      })
      const text = await words()
      for (const one of expected)
        if (typeof one === 'string') expect(text).toContain(one)
        else expect(text).toMatch(one)
    },
    seesNot: async (...unwanted) => {
      await self.isAnswered()
      const text = await words()
      for (const one of unwanted)
        if (typeof one === 'string') expect(text).not.toContain(one)
        else expect(text).not.toMatch(one)
    },
  }
  return self
}

const TICK = /^✓ /

/** That a button shows that it was pressed is no answer. */
function unticked(one: Shown): string {
  const buttons = one.buttons.map((button) => ({ ...button, text: button.text.replace(TICK, '') }))
  return JSON.stringify({ ...one, buttons })
}

/** A button of the Bot API, as `Shown` has it. */
export function shownButton(button: {
  readonly text: string
  readonly callback_data?: string | undefined
  readonly url?: string | undefined
}): Shown['buttons'][number] {
  const { text, callback_data: data, url } = button
  return {
    text,
    ...(data === undefined ? {} : { data }),
    ...(url === undefined ? {} : { url }),
  }
}

/** As somebody reads it: the buttons too, and a space that does not break is a space. */
function asRead({ text, buttons, file }: Shown): string {
  return [text, ...(file === undefined ? [] : [file]), ...buttons.map((one) => one.text)]
    .join('\n')
    .replaceAll(/[\u00a0\u202f]/g, ' ')
}

async function patiently(isSo: () => Promise<boolean>): Promise<void> {
  const until = performance.now() + PATIENCE_MS
  while (!(await isSo()) && performance.now() < until) await pause(LOOK_MS)
}

/** The marks that Telegram itself finds in what a person writes, counted in UTF-16 units. */
export function marksIn(text: string): { type: string; offset: number; length: number }[] {
  return [...text.matchAll(/(?<=^|\s)(?:\/[A-Za-z0-9_]{1,32}(?:@\w{1,32})?|@\w{3,32})/g)].map(
    ({ 0: found, index }) => ({
      type: found.startsWith('/') ? 'bot_command' : 'mention',
      offset: index,
      length: found.length,
    }),
  )
}
