/**
 * A host brings the bot into the chat of their group, over real HTTP: on a server of others as far as it
 * plays groups, and on our own through all that may become of one.
 */
import { describe, expect, it } from 'vitest'
import { ClubId, HOUSE, momentOf } from '../../../core/domain/index.ts'
import type { TelegramPerson } from '../../_kit/telegram/person.ts'
import { startTestApi } from '../../_kit/telegram/test-api.ts'
import { onServers, WHOLE_TALK_MS } from './ground.ts'
import type { TelegramHouse } from './house.ts'

const { opened, fake, closes } = onServers()
const DAY_MS = 24 * 60 * 60_000

/** Whoever talked before leads a group from now on, and is 18. */
async function leads({ house: { store } }: TelegramHouse, one: TelegramPerson): Promise<void> {
  const chat = (await store.get('addresses', HOUSE, `telegram:${String(one.chat)}`))?.record
  const clubId = ClubId.parse(chat?.homeClubId)
  const member = (await store.get('members', clubId, chat?.memberId ?? ''))?.record
  const { items } = await store.find('groups', {
    clubId,
    index: 'byState',
    equals: ['running'],
    limit: 1,
  })
  const group = items[0]?.record
  if (member === undefined || group === undefined) throw new Error('There is nobody to lead.')
  const next = momentOf(Date.now() + 5 * DAY_MS, 'Europe/Brussels')
  const host = { hostId: member.id, memberIds: [member.id] }
  const done = await store.commit([
    { do: 'put', in: 'members', record: { ...member, age: 'adult' } },
    { do: 'put', in: 'groups', record: { ...group, ...host, next, spot: 'Buurthuis Noord' } },
  ])
  expect(done.ok).toBe(true)
}

/** What the link that a host is given carries into the group. */
async function linkOf(kim: TelegramPerson): Promise<string> {
  await kim.says('wat heb ik staan?')
  await kim.isAnswered()
  await kim.says('breng mij in jullie groepschat')
  await kim.sees('Ik luister er niet mee', 'Breng mij in de groep')
  const url = (await kim.messages()).flatMap(({ buttons }) => buttons.map((one) => one.url ?? ''))
  const link = url.map((one) => one.split('startgroup=')[1] ?? '').findLast((one) => one !== '')
  if (link === undefined) throw new Error('There is no link.')
  return link
}

async function speaks(house: TelegramHouse, kim: TelegramPerson): Promise<void> {
  await kim.says('ik wil leren naaien')
  await kim.isAnswered()
  await leads(house, kim)
}

describe('a group chat', () => {
  it(
    'on telegram-test-api becomes the room of who leads the group, and of nobody else',
    async () => {
      const server = closes(await startTestApi())
      const house = await opened(server)
      const kim = server.person({ id: 5_000_000_001, language: 'nl' })
      const lou = server.person({ id: 5_000_000_002, language: 'nl' })
      await speaks(house, kim)
      const link = await linkOf(kim)
      const room = { id: -4_000_001, title: 'Naaien' }
      const name = house.told.join(' ').match(/t\.me\/(\w+)/)?.[1] ?? ''
      await lou.inRoom(room).says(`/start@${name} ${link}`)
      await lou.inRoom(room).sees('Deze link is voor iemand anders')
      await kim.inRoom(room).says(`/start@${name} ${link}`)
      await kim.inRoom(room).sees('Dag allemaal', 'Buurthuis Noord')
      await kim.sees('Gelukt!')
    },
    WHOLE_TALK_MS,
  )

  it(
    'is opened by the link, answers when it is, and follows its group until it is taken out',
    async () => {
      const server = await fake()
      const house = await opened(server)
      const kim = server.person({ first_name: 'Kimberley' })
      const lou = server.person({ first_name: 'Louise' })
      await speaks(house, kim)
      const link = await linkOf(kim)
      const room = server.room('Naaien', [kim, lou])
      room.addsBot(kim, link)
      const inRoom = lou.inRoom(room)
      await inRoom.sees('Dag allemaal', 'Buurthuis Noord', 'Ik luister niet mee')
      await kim.sees('Gelukt!')
      await inRoom.says('wie brengt er koffie mee?')
      await inRoom.says('/wanneer@goesting_test_bot')
      await inRoom.sees('Zo spreken jullie af', 'Buurthuis Noord')
      expect(await inRoom.messages()).toHaveLength(2)
      room.becomesSupergroup(kim)
      room.removesBot(lou)
      await kim.sees('Ik ben uit jullie groepschat gehaald')
      expect(JSON.stringify(await inRoom.messages())).not.toMatch(/Kimberley|Louise|koffie/)
      expect(server.doubles().filter(({ chat }) => chat < 0)).toEqual([])
    },
    WHOLE_TALK_MS,
  )

  it(
    'in which the bot may not write: its host hears what to do, over a restart of the house',
    async () => {
      const server = await fake()
      const first = await opened(server)
      const kim = server.person()
      await speaks(first, kim)
      const link = await linkOf(kim)
      await first.leave()
      await opened({ ...server, folder: first.folder })
      const room = server.room('Naaien', [kim])
      room.mutes(true)
      room.addsBot(kim, link)
      await kim.sees('Laat mij daar berichten sturen')
      expect(await kim.inRoom(room).messages()).toEqual([])
    },
    WHOLE_TALK_MS,
  )
})
