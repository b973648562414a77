/**
 * Somebody to talk with the house: writes, presses, fills in, and reads what comes back. Talks read like
 * conversations.
 */
import { expect } from 'vitest'
import { addressId as addressIdOf } from '../../core/acts/index.ts'
import { type AddressId, HOUSE } from '../../core/domain/index.ts'
import {
  type Address,
  type Choice,
  type Heard,
  type Line,
  type Message,
  numbered,
  plain,
} from '../../core/message/index.ts'
import type { OpenHouse } from './house.ts'

export interface Person {
  readonly key: string
  readonly address: Address
  readonly addressId: AddressId
  /** Every line of the conversation, oldest first. */
  lines(): Promise<Line[]>
  /** The last message of the bot. */
  last(): Promise<Message>
  says(text: string): Promise<void>
  /** Says one thing after another, each when the one before was answered. */
  saysEach(...texts: readonly string[]): Promise<void>
  /** Presses the button with these words, on the newest message that has it. */
  presses(label: string): Promise<void>
  /** Fills in the form that is open: labels of choices, or texts, by the field's key. */
  fills(values: Readonly<Record<string, string>>): Promise<void>
  hears(heard: DistributiveOmit<Heard, 'address' | 'eventId' | 'at'>): Promise<void>
  /** What the bot said last has these words. */
  sees(...words: readonly (string | RegExp)[]): Promise<void>
  seesNot(...words: readonly (string | RegExp)[]): Promise<void>
  /** Everything that the bot ever said here, as text. */
  everything(): Promise<string>
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never

/** A person at a page of their own, or in another chat. `key` names them; `demo-nadia` plays Nadia. */
export function person(
  at: () => OpenHouse,
  key: string,
  address: Address = { platform: 'web', key },
): Person {
  const addressId = addressIdOf(address)
  const self: Person = {
    key,
    address,
    addressId,
    lines: async () => {
      const { items } = await at().house.store.find('lines', {
        clubId: HOUSE,
        index: 'byAddress',
        equals: [addressId],
        limit: 1000,
      })
      return items.map((item) => item.record)
    },
    last: async () => {
      const said = (await self.lines()).filter((line) => line.by === 'bot')
      const message = said.at(-1)?.message
      if (message === undefined) throw new Error(`The bot has said nothing to ${key} yet.`)
      return message
    },
    hears: async (heard) => {
      // Time passes with everything that is heard: no two of one person have the same.
      const now = at().clock.now()
      at().clock.advance(1000)
      await at().hears({
        ...heard,
        address,
        eventId: `${key}-${String(now)}`,
        at: now,
      })
    },
    says: (text) => self.hears({ kind: 'said', text }),
    saysEach: async (...texts) => {
      for (const text of texts) await self.says(text)
    },
    presses: async (label) => {
      const token = choices(await self.lines()).findLast((one) => one.label === label)?.token
      if (token === undefined)
        throw new Error(
          `${key} sees no button «${label}». The last message:\n${plain(await self.last())}`,
        )
      await self.hears({ kind: 'chosen', token })
    },
    fills: async (values) => {
      const form = (await self.last()).blocks.find((block) => block.kind === 'form')
      if (form?.kind !== 'form')
        throw new Error(`${key} sees no form.\n${plain(await self.last())}`)
      const filled = Object.fromEntries(
        Object.entries(values).map(([name, value]) => {
          const field = form.fields.find((one) => one.key === name)
          const choice = field?.choices.find((one) => one.label === value)
          return [name, choice?.token ?? value]
        }),
      )
      await self.hears({ kind: 'filled', token: form.token, values: filled })
    },
    sees: async (...words) => {
      const text = asRead(await self.last())
      for (const one of words)
        if (typeof one === 'string') expect(text).toContain(one)
        else expect(text).toMatch(one)
    },
    seesNot: async (...words) => {
      const text = asRead(await self.last())
      for (const one of words)
        if (typeof one === 'string') expect(text).not.toContain(one)
        else expect(text).not.toMatch(one)
    },
    everything: async () =>
      (await self.lines())
        .map((line) => (line.message === undefined ? '' : plain(line.message)))
        .join('\n'),
  }
  return self
}

/** A space that does not break is a space to who reads it. */
function asRead(message: Message): string {
  return plain(message).replaceAll(/[\u00a0\u202f]/g, ' ')
}

function choices(lines: readonly Line[]): Choice[] {
  return lines.flatMap((line) => (line.message === undefined ? [] : numbered(line.message)))
}
