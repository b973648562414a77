/**
 * What the people and groups of the fake do arrives in the shape of the real updates: no field that
 * Telegram does not send there, and none of another type.
 */
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { FakePerson } from './fake-person.ts'
import type { FakeRoom } from './fake-room.ts'
import { type FakeTelegram, startFakeTelegram } from './fake-server.ts'
import { REAL_UPDATES } from './real-updates.ts'
import { isRecord } from './updates.ts'

interface Ground {
  readonly server: FakeTelegram
  readonly kim: FakePerson
  readonly lou: FakePerson
  readonly room: FakeRoom
}

let ground: Ground

beforeEach(async () => {
  const server = await startFakeTelegram()
  const kim = server.person({ last_name: 'Peeters', username: 'kim_test' })
  const lou = server.person({ first_name: 'Lou' })
  ground = { server, kim, lou, room: server.room('Naaien', [kim, lou]) }
})

afterEach(() => ground.server.close())

type Deed = (ground: Ground) => unknown

async function botSays({ server, kim }: Ground): Promise<void> {
  await kim.says('/start')
  const markup = JSON.stringify({ inline_keyboard: [[{ text: 'Ja', callback_data: 'yes' }]] })
  const params = new URLSearchParams({
    chat_id: String(kim.chat),
    text: 'Past dat?',
    reply_markup: markup,
  })
  await fetch(`${server.apiRoot}/bot${server.token}/sendMessage`, { method: 'POST', body: params })
}

const photo = new Uint8Array([1, 2, 3])

/** How many updates it makes, and as which of the real ones. */
const DEEDS: readonly (readonly [string, Deed, readonly string[]])[] = [
  ['says', ({ kim }) => kim.says('hallo'), ['message: text']],
  [
    'starts',
    ({ kim }) => kim.says('/start plek'),
    ['message: command /start with words of a link'],
  ],
  ['sends a place', ({ kim }) => kim.sendsLocation(50.9, 5.5), ['message: location']],
  ['sends a photo', ({ kim }) => kim.sendsPhoto(photo, 'Rok'), ['message: photo with words']],
  ['sends a die', ({ kim }) => kim.sends({ dice: { emoji: '🎲', value: 3 } }), ['message: dice']],
  [
    'says it differently',
    async ({ kim }) => {
      await kim.says('hallo')
      kim.edits('dag')
    },
    ['message: text', 'edited_message: text'],
  ],
  [
    'presses',
    async (on) => {
      await botSays(on)
      await on.kim.presses('Ja')
    },
    ['message: command /start', 'callback_query: private'],
  ],
  [
    'answers a message',
    async (on) => {
      await botSays(on)
      on.kim.replies(await on.kim.last(), 'Ja hoor')
    },
    ['message: command /start', 'message: reply with a quote'],
  ],
  ['blocks', ({ kim }) => kim.blocks(), ['my_chat_member: blocked']],
  ['returns', ({ kim }) => kim.returns(), ['my_chat_member: unblocked']],
  [
    'says in a group',
    ({ lou, room }) => lou.inRoom(room).says('dag'),
    ['message: text in a group, to nobody'],
  ],
  [
    'adds the bot to a group by a link',
    ({ kim, room }) => room.addsBot(kim, 'group-1'),
    [
      'my_chat_member: added to a group',
      'message: the bot was added',
      'message: command in a group, to this bot',
    ],
  ],
  [
    'gives the bot rights',
    ({ kim, room }) => room.makesBot('administrator', kim),
    ['my_chat_member: made administrator'],
  ],
  [
    'removes the bot',
    ({ kim, room }) => room.removesBot(kim),
    ['message: the bot was removed', 'my_chat_member: thrown out'],
  ],
  ['joins', ({ lou, room }) => room.joins(lou), ['message: joined']],
  ['leaves', ({ lou, room }) => room.leaves(lou), ['message: left']],
  [
    'makes the group larger',
    ({ kim, room }) => room.becomesSupergroup(kim),
    ['message: migrates to', 'message: migrated from'],
  ],
]

it.each(DEEDS)('who %s', async (_, deed, names) => {
  await deed(ground)
  const made = [...ground.server.updates.pending()].map(({ body }) => body)
  expect(made).toHaveLength(names.length)
  for (const [index, name] of names.entries()) {
    const real = REAL_UPDATES.find((one) => one.name === name)
    expect(real, name).toBeDefined()
    const known = new Set(fieldsOf(real?.update))
    const strange = fieldsOf(made[index]).filter((field) => !known.has(field))
    expect(strange.filter((field) => !BESIDE.test(field))).toEqual([])
  }
})

/** Whether somebody has a second name or a known language is no matter of shape; the old name of a field
 * still comes with the new one. */
const BESIDE = /(last_name|username|language_code): string$|^\.message\.new_chat_member\./

/** `message.from.id: number` for everything that is in it. */
function fieldsOf(value: unknown, at = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => fieldsOf(one, `${at}[]`))
  if (isRecord(value))
    return Object.entries(value).flatMap(([name, one]) => fieldsOf(one, `${at}.${name}`))
  return [`${at}: ${typeof value}`]
}
