/** «Dit is mijn eigen toestel» is about a browser: in a chat of a platform nothing changes, and that is said. */
import { describe, expect, it } from 'vitest'
import { AddressId, HOUSE } from '../../core/domain/index.ts'
import { plain } from '../../core/message/index.ts'
import type { Courier } from '../../core/ports/index.ts'
import { ok } from '../../core/result.ts'
import { houseForEach } from '../_kit/talk.ts'

let said: string[] = []
const telegram: Courier = {
  platform: 'telegram',
  isIdempotent: false,
  tempo: { atOnce: 3, token: [], chat: () => [] },
  send: (_, message) => {
    said.push(plain(message).replaceAll(/[\u00a0\u202f]/g, ' '))
    return Promise.resolve(ok())
  },
}

const open = houseForEach({
  plan: () => {
    said = []
    return { couriers: [telegram] }
  },
})

async function says(
  text: string,
  locale: 'nl' | 'fr' | 'en',
  platform = 'telegram',
): Promise<void> {
  const at = open.clock.now()
  open.clock.advance(2_000)
  const address = { platform, key: '111' }
  await open.hears({ kind: 'said', text, address, eventId: `e${String(at)}`, at, locale })
}

const SAID = {
  nl: ['dit is mijn eigen toestel', 'in dit gesprek ken ik je altijd', 'aangemeld'],
  fr: ['c’est mon appareil', 'je te reconnais toujours', 'la prochaine fois'],
  en: ['this is my own device', 'I always know you', 'signed in'],
} as const

describe('«dit is mijn eigen toestel»', () => {
  it.each(['nl', 'fr', 'en'] as const)(
    'needs not to be said in Telegram, and the question that was open stays: %s',
    async (language) => {
      const [words, told, onPage] = SAID[language]
      await says('hallo', language)
      await says(words, language)
      // The answer, and then the question that was open.
      expect(said.join('\n')).toContain(told)
      expect(said.join('\n')).not.toContain(onPage)
      await says('ik wil leren naaien in Genk', language)
      expect(said.at(-1)).toMatch(/Klopt dat|C’est juste|Is that right/)
    },
  )

  it.each(['nl', 'fr', 'en'] as const)(
    'keeps somebody signed in on the page: %s',
    async (language) => {
      const [words, told, onPage] = SAID[language]
      await says('hallo', language, 'web')
      const now = open.clock.now()
      const addressId = AddressId.parse('web:111')
      const record = {
        id: 's',
        clubId: HOUSE,
        addressId,
        ownDevice: false,
        seenAt: now,
        createdAt: now,
      }
      await open.house.store.commit([{ do: 'put', in: 'sessions', record }])
      await says(words, language, 'web')
      const { items } = await open.house.store.find('lines', {
        ...{ clubId: HOUSE, index: 'byAddress', equals: [addressId] },
      })
      const lines = items.map(({ record: { message } }) =>
        message === undefined ? '' : plain(message),
      )
      expect(lines.join('\n')).toContain(onPage)
      expect(lines.join('\n')).not.toContain(told)
      expect((await open.house.store.get('sessions', HOUSE, 's'))?.record.ownDevice).toBe(true)
    },
  )
})
