/** Practice clubs have a ceiling: who was silent for long gives way to who is new, and nobody else does. */
import { describe, expect, it } from 'vitest'
import { receive } from '../../core/acts/index.ts'
import {
  AddressId,
  ClubId,
  GroupId,
  HOUSE,
  type Language,
  type Room,
} from '../../core/domain/index.ts'
import type { Heard } from '../../core/message/index.ts'
import type { Write } from '../../core/ports/index.ts'
import { passes } from '../_kit/house.ts'
import { sandboxes } from './sandbox-ground.ts'

const MINUTE = 60_000
const { open, texts, left } = sandboxes({ mostSandboxes: 3 })

let events = 0
function words(chat: string, text: string, locale: Language = 'nl'): Heard {
  const address = { platform: 'telegram', key: chat }
  return {
    kind: 'said',
    text,
    address,
    eventId: `e${String(events++)}`,
    at: open.clock.now(),
    locale,
  }
}

async function says(chat: string, text: string, locale?: Language): Promise<string> {
  await open.hears(words(chat, text, locale))
  await passes(open, 2_000)
  return texts(chat).at(-1) ?? ''
}

async function copies(): Promise<readonly string[]> {
  const query = { clubId: HOUSE, index: 'byState', equals: ['sandbox'] } as const
  return (await open.house.store.find('clubs', query)).items.map(({ record }) => record.id)
}

async function clubOf(chat: string): Promise<string | undefined> {
  const address = await open.house.store.get('addresses', HOUSE, `telegram:${chat}`)
  return address?.record.homeClubId
}

const WISH = 'ik wil leren naaien in Genk'

describe('when every practice club is in use', () => {
  it.each([
    ['nl', 'aan het oefenen', 'over 60 minuten'],
    ['fr', 's’exercent en ce moment', 'dans 60 minutes'],
    ['en', 'are practising', 'in 60 minutes'],
  ] as const)('somebody new hears so, and when to come back: %s', async (language, ...expected) => {
    for (const chat of ['1', '2', '3']) await says(chat, WISH)
    const heard = await says('4', 'hallo', language)
    for (const one of expected) expect(heard).toContain(one)
    expect(await copies()).toHaveLength(3)
    expect(await clubOf('4')).toBeUndefined()
  })

  it('who writes at the moment at which theirs would give way keeps it, and is answered', async () => {
    await says('1', WISH)
    await passes(open, MINUTE)
    for (const chat of ['2', '3']) await says(chat, WISH)
    await passes(open, 61 * MINUTE)
    await receive(open.house, words('1', 'hulp'))
    expect(await says('4', WISH)).toContain('Klopt dat?')
    expect(await copies()).toHaveLength(3)
    expect(await clubOf('1')).toBeDefined()
    expect(await clubOf('2')).toBeUndefined()
    const before = texts('1').length
    await open.staff.attend(AddressId.parse('telegram:1'))
    await passes(open, 2_000)
    expect(texts('1').length).toBeGreaterThan(before)
  })

  it('an event of a chat that is gone is answered as from somebody new', async () => {
    await says('1', WISH)
    await receive(open.house, words('1', 'hallo'))
    await open.house.store.commit([
      { do: 'remove', in: 'addresses', clubId: HOUSE, id: 'telegram:1' },
    ])
    await open.staff.attend(AddressId.parse('telegram:1'))
    await passes(open, 2_000)
    expect(texts('1').at(-1)).toContain('Klopt dat?')
    expect(await clubOf('1')).toBeDefined()
    const waiting = { clubId: HOUSE, index: 'byState', equals: ['received'] } as const
    expect((await open.house.store.find('intake', waiting)).items).toEqual([])
  })

  it('of who is turned away it is not kept where their picture can be fetched', async () => {
    for (const chat of ['1', '2', '3']) await says(chat, WISH)
    await open.hears({ ...words('4', 'kijk'), picture: 'file-of-4' } as Heard)
    const handled = { clubId: HOUSE, index: 'byState', equals: ['handled'], limit: 1000 } as const
    const { items } = await open.house.store.find('intake', handled)
    expect(items.some(({ record }) => record.addressId === 'telegram:4')).toBe(true)
    expect(JSON.stringify(items)).not.toContain('file-of-4')
  })

  it('a copy that goes takes the bot out of the group chats of it', async () => {
    await says('1', WISH)
    const clubId = ClubId.parse(await clubOf('1'))
    const now = open.clock.now()
    const there = { addressId: AddressId.parse('telegram:-5'), platform: 'telegram', key: '-5' }
    const room: Room = {
      ...{ id: 'g~telegram', clubId, groupId: GroupId.parse('g'), ...there },
      ...{ language: 'nl', state: 'open', openedAt: now, told: { spot: 'Zaal 3' } },
    }
    const chat = { id: there.addressId, clubId: HOUSE, platform: 'telegram', key: '-5' }
    await open.house.store.commit([
      { do: 'put', in: 'rooms', record: room, expects: 'absent' },
      ...[{ ...chat, homeClubId: clubId, seenAt: now }].map(
        (record): Write => ({ do: 'put', in: 'addresses', record, expects: 'absent' }),
      ),
    ])
    await passes(open, 26 * 60 * MINUTE)
    expect(await copies()).toEqual([])
    expect(left).toEqual(['-5'])
    expect(await open.house.store.get('addresses', HOUSE, 'telegram:-5')).toBeUndefined()
  })

  it('who has one goes on in it', async () => {
    for (const chat of ['1', '2', '3']) await says(chat, WISH)
    await says('4', 'hallo')
    expect(await says('1', 'ja')).toContain('Hoe mag ik je noemen')
  })

  it('the one that was silent longest, for more than an hour, gives way to somebody new', async () => {
    for (const chat of ['1', '2', '3']) {
      await says(chat, WISH)
      await passes(open, 10 * MINUTE)
    }
    // The first spoke last.
    await says('1', 'hulp')
    expect(await says('4', 'hallo')).toContain('over 40 minuten')
    await passes(open, 40 * MINUTE)
    expect(await says('4', WISH)).toContain('Klopt dat?')
    expect(await copies()).toHaveLength(3)
    expect(await clubOf('2')).toBeUndefined()
    expect([await clubOf('1'), await clubOf('3')]).not.toContain(undefined)
    const lines = await open.house.store.find('lines', {
      clubId: HOUSE,
      index: 'byAddress',
      equals: ['telegram:2'],
    })
    expect(lines.items).toEqual([])
    // Whoever lost theirs comes back as somebody new.
    await passes(open, 61 * MINUTE)
    expect(await says('2', 'hallo')).toContain('ej goesting')
  })

  it('also after a restart, and with a lower ceiling than before, it is the same', async () => {
    for (const chat of ['1', '2', '3']) await says(chat, WISH)
    await open.restart()
    expect(await says('4', 'hallo')).toContain('aan het oefenen')
    expect(await copies()).toHaveLength(3)
  })

  it('many who come at the same moment do not get more than there are', async () => {
    const chats = Array.from({ length: 8 }, (_, at) => String(10 + at))
    await Promise.all(chats.map((chat) => open.hears(words(chat, 'hallo'))))
    await passes(open, 5_000)
    expect(await copies()).toHaveLength(3)
    const homes = await Promise.all(chats.map(clubOf))
    expect(homes.filter((home) => home !== undefined)).toHaveLength(3)
    const turned = texts().filter((one) => one.includes('aan het oefenen'))
    expect(turned).toHaveLength(5)
  })

  it('two messages of one person at the same moment make one', async () => {
    await Promise.all([open.hears(words('1', 'hallo')), open.hears(words('1', WISH))])
    expect(await copies()).toHaveLength(1)
  })

  it('a real club takes everybody', async () => {
    for (const chat of ['1', '2', '3']) await says(chat, WISH)
    const stored = await open.house.store.get('clubs', HOUSE, 'demo')
    if (stored === undefined) throw new Error('There is no demo.')
    const record = { ...stored.record, id: ClubId.parse('genk'), state: 'open' as const }
    await open.house.store.commit([{ do: 'put', in: 'clubs', record, expects: 'absent' }])
    for (const chat of ['4', '5', '6', '7']) {
      expect(await says(chat, 'hallo')).toContain('ej goesting')
      expect(await clubOf(chat)).toBe('genk')
    }
  })
})
