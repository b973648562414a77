/** Updates as Telegram sends them, with what a test wants to be different. */

export const BOT = { id: 4_242, username: 'GoestingBot' }

const KIM = { id: 111, is_bot: false, first_name: 'Kim', username: 'kim', language_code: 'nl-BE' }
const AT_KIM = { id: 111, type: 'private', first_name: 'Kim', username: 'kim' }
export const ROOM = { id: -1_001_234_567_890, type: 'supergroup', title: 'Naaien in Genk' }

type Loose = Readonly<Record<string, unknown>>

export function message(over: Loose = {}): Loose {
  return { message_id: 7, from: KIM, chat: AT_KIM, date: 1_795_000_000, ...over }
}

export function update(kind: string, what: unknown, id = 900_001): Loose {
  return { update_id: id, [kind]: what }
}

/** Words in a private chat. */
export function words(text: string, over: Loose = {}): Loose {
  return update('message', message({ text, ...over }))
}

/** A message in a group. */
export function inRoom(over: Loose): Loose {
  return update('message', message({ chat: ROOM, ...over }))
}

export function press(data: string, over: Loose = {}): Loose {
  const from = { id: BOT.id, is_bot: true, first_name: 'Goesting', username: BOT.username }
  return update('callback_query', {
    id: '4382bfdwdsb323b2d9',
    from: KIM,
    message: message({ from, text: 'Klopt dit?' }),
    chat_instance: '-3823874287',
    data,
    ...over,
  })
}

/** What became of the bot: `before` and `now` as Telegram names them. */
export function standing(before: string, now: string, over: Loose = {}): Loose {
  const user = { id: BOT.id, is_bot: true, first_name: 'Goesting', username: BOT.username }
  return update('my_chat_member', {
    chat: AT_KIM,
    from: KIM,
    date: 1_795_000_000,
    old_chat_member: { user, status: before },
    new_chat_member: { user, status: now, until_date: 0 },
    ...over,
  })
}

/** Every kind of update that the Bot API documents and that nobody here asks for. */
export const OTHER_KINDS: readonly string[] = [
  'channel_post',
  'edited_channel_post',
  'business_connection',
  'business_message',
  'edited_business_message',
  'deleted_business_messages',
  'guest_message',
  'stopped_message_generation',
  'message_reaction',
  'message_reaction_count',
  'inline_query',
  'chosen_inline_result',
  'shipping_query',
  'pre_checkout_query',
  'purchased_paid_media',
  'poll',
  'poll_answer',
  'chat_member',
  'chat_join_request',
  'chat_boost',
  'removed_chat_boost',
  'managed_bot',
  'subscription',
]
