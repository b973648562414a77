/** «Dit is mijn eigen toestel» is about a browser: in a chat of a platform nothing changes, and that is said. */
import { describe, expect, it } from 'vitest'
import { AddressId, HOUSE } from '../../core/domain/index.ts'
import { sandboxes } from './sandbox-ground.ts'

const { open, texts } = sandboxes()

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
      expect(texts().join('\n')).toContain(told)
      expect(texts().join('\n')).not.toContain(onPage)
      await says('ik wil leren naaien in Genk', language)
      expect(texts().at(-1)).toMatch(/Klopt dat|C’est juste|Is that right/)
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
      const lines = await open.person('111').everything()
      expect(lines).toContain(onPage)
      expect(lines).not.toContain(told)
      expect((await open.house.store.get('sessions', HOUSE, 's'))?.record.ownDevice).toBe(true)
    },
  )
})
