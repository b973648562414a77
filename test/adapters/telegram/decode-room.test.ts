/** What becomes of a bot in a group, as Telegram tells it: brought in, taken out, silenced, moved. */
import { describe, expect, it } from 'vitest'
import { decode } from '../../../adapters/telegram/decode.ts'
import { RoomHeard } from '../../../core/message/index.ts'

const BOT = { id: 77, is_bot: true, first_name: 'Goesting' }
const KIM = { id: 111, is_bot: false, first_name: 'Kim', last_name: 'Peeters', language_code: 'fr' }
const NAMELESS = { id: 1_087_968_824, is_bot: true, first_name: 'Group' }
const GROUP = { id: -5, type: 'group', title: 'Naaien met Kim' }

function heardIn(update: object): RoomHeard | string {
  const decoded = decode(
    { update_id: 9, ...update },
    {
      bot: { id: 77, username: 'GoestingBot' },
      now: 1_795_000_000_000,
      token: () => undefined,
      municipality: () => undefined,
    },
  )
  return decoded.kind === 'in-room' ? RoomHeard.parse(decoded.heard) : decoded.kind
}

function message(more: object): object {
  return { message: { message_id: 4, date: 1_795_000_000, chat: GROUP, from: KIM, ...more } }
}

function started(text: string, more: object = {}): object {
  const length = text.split(' ')[0]?.length
  return message({ text, entities: [{ type: 'bot_command', offset: 0, length }], ...more })
}

function standing(before: object, after: object): object {
  const [old_chat_member, new_chat_member] = [before, after].map((one) => ({ user: BOT, ...one }))
  const event = { chat: GROUP, from: KIM, date: 1_795_000_000 }
  return { my_chat_member: { ...event, old_chat_member, new_chat_member } }
}

describe('a link of a host', () => {
  it('is heard with what it carries, and who used it', () => {
    expect(heardIn(started('/start@GoestingBot room-a_B-9'))).toEqual({
      ...{ kind: 'in-room', what: 'opened', link: 'room-a_B-9', locale: 'fr' },
      ...{ eventId: '77-9', at: 1_795_000_000_000 },
      address: { platform: 'telegram', key: '-5' },
      by: { platform: 'telegram', key: '111' },
    })
  })

  it('of an administrator without a name is heard without who it was', () => {
    const heard = heardIn(
      started('/start@GoestingBot room-x', { from: NAMELESS, sender_chat: { id: -5 } }),
    )
    expect(heard).toMatchObject({ what: 'opened' })
    expect(heard).not.toHaveProperty('by')
  })

  it.each(['/start@GoestingBot', '/start@GoestingBot twee woorden'])('%s carries none', (text) => {
    expect(heardIn(started(text))).toMatchObject({ what: 'called' })
  })

  it('for another bot, or of another bot, is none of ours', () => {
    expect(heardIn(started('/start@AnderBot room-x'))).toBe('ignored')
    expect(heardIn(started('/start@GoestingBot room-x', { from: NAMELESS }))).toBe('ignored')
  })
})

const OUT = { status: 'left' }
const IN = { status: 'member' }
const MUTE = { status: 'restricted', is_member: true, can_send_messages: false }
const GONE = { status: 'restricted', is_member: false, can_send_messages: false }
const HALF = { status: 'restricted', is_member: true, can_send_messages: true }

describe('the standing of the bot', () => {
  it.each([
    ['added', OUT, IN],
    ['added', { status: 'kicked' }, { status: 'administrator' }],
    ['added', GONE, MUTE],
    ['removed', IN, OUT],
    ['removed', { status: 'administrator' }, { status: 'kicked' }],
    ['removed', MUTE, GONE],
    ['muted', IN, MUTE],
    ['muted', HALF, MUTE],
    ['unmuted', MUTE, IN],
    ['unmuted', MUTE, { status: 'administrator' }],
  ])('is heard as %s', (what, before, after) => {
    expect(heardIn(standing(before, after))).toMatchObject({ what })
  })

  it.each([
    ['becomes administrator', IN, { status: 'administrator' }],
    ['may do a little less', IN, HALF],
    ['stays away', OUT, { status: 'kicked' }],
  ])('is nothing when it %s', (_, before, after) => {
    expect(heardIn(standing(before, after))).toBe('ignored')
  })

  it('names nobody but who took it out', () => {
    expect(heardIn(standing(IN, OUT))).toMatchObject({ by: { key: '111' } })
    for (const [before, after] of [
      [OUT, IN],
      [IN, MUTE],
    ] as const)
      expect(JSON.stringify(heardIn(standing(before, after)))).not.toContain('111')
  })
})

describe('a group that becomes a supergroup', () => {
  it('is told in the old chat, and in the new one', () => {
    const old = { what: 'moved', address: { key: '-5' }, movedTo: '-1005' }
    expect(heardIn(message({ migrate_to_chat_id: -1005 }))).toMatchObject(old)
    const moved = { what: 'moved', address: { key: '-1005' }, movedFrom: '-5' }
    const now = { id: -1005, type: 'supergroup', title: 'x' }
    const sign = { chat: now, migrate_from_chat_id: -5, from: NAMELESS, sender_chat: { id: -1005 } }
    expect(heardIn(message(sign))).toMatchObject(moved)
    expect(heardIn(message({ ...sign, from: undefined }))).toMatchObject(moved)
  })
})

it('keeps no word and no name of a group', () => {
  const all = [
    started('/start@GoestingBot room-x'),
    message({ text: 'ik ben Tom', reply_to_message: { from: BOT } }),
    standing(IN, OUT),
    message({ migrate_to_chat_id: -1005 }),
  ]
  expect(JSON.stringify(all.map(heardIn))).not.toMatch(/Kim|Peeters|Tom|Naaien/)
})
