/** One update of every kind and content that Telegram documents: heard, or politely ignored. */
import { describe, expect, it } from 'vitest'
import { type Decoded, decode } from '../../../adapters/telegram/decode.ts'
import { Heard } from '../../../core/message/index.ts'
import { BOT } from '../../_kit/telegram/fake-server.ts'
import { REAL_UPDATES, realUpdate } from '../../_kit/telegram/real-updates.ts'

const { id, username = '' } = BOT

function read(update: unknown): Decoded {
  return decode(update, {
    bot: { id, username },
    now: 1_795_000_000_000,
    token: () => 'c:say:help',
    municipality: () => undefined,
  })
}

/** What is heard of each that is heard at all; everything else is ignored. */
const HEARD: Readonly<Record<string, string>> = {
  'message: text': 'said',
  'message: text in another alphabet': 'said',
  'message: text of emoji with joiners': 'said',
  'message: text over several lines': 'said',
  'message: text, 4,096 units': 'said',
  'message: text right to left': 'said',
  'message: command /start': 'opened',
  'message: command /start with words of a link': 'opened',
  'message: command in a group, to this bot': 'in a room: called',
  'message: mention in a group': 'in a room: called',
  'message: reply to the bot in a group': 'in a room: called',
  'message: reply with a quote': 'said',
  'message: reply to a message of another chat': 'said',
  'message: reply to a story': 'said',
  'message: text with marks': 'said',
  'message: text with a hidden link and a mention without name': 'said',
  'message: text with other marks': 'said',
  'message: text forwarded from a person': 'said',
  'message: text forwarded from somebody hidden': 'said',
  'message: text forwarded from a channel': 'said',
  'message: text forwarded from a group': 'said',
  'message: text by way of an inline bot': 'said',
  'message: text that was scheduled, protected, with an effect': 'said',
  'message: rich message': 'shared',
  'message: photo with words': 'said',
  'message: photo of an album': 'shared',
  'message: live photo': 'shared',
  'message: sticker': 'shared',
  'message: sticker, custom emoji': 'shared',
  'message: voice': 'shared',
  'message: audio': 'shared',
  'message: video': 'said',
  'message: video note': 'shared',
  'message: animation': 'shared',
  'message: document': 'said',
  'message: paid media': 'shared',
  'message: story': 'shared',
  'message: location': 'shared',
  'message: live location': 'shared',
  'message: venue': 'shared',
  'message: own contact': 'shared',
  'message: contact of somebody else': 'shared',
  'message: dice': 'shared',
  'message: game': 'shared',
  'message: quiz': 'shared',
  'message: checklist': 'shared',
  'edited_message: text': 'edited',
  'edited_message: words below a photo': 'edited',
  'callback_query: private': 'chosen',
  'callback_query: in a group': 'in a room: called',
  'callback_query: of a message that is too old to be shown': 'chosen',
  'callback_query: in a topic of a forum': 'in a room: called',
  'my_chat_member: blocked': 'left',
  'my_chat_member: unblocked': 'returned',
  'my_chat_member: added to a group': 'in a room: added',
  'my_chat_member: added to a supergroup as administrator': 'in a room: added',
  'my_chat_member: silenced': 'in a room: muted',
  'my_chat_member: thrown out': 'in a room: removed',
  'my_chat_member: left': 'in a room: removed',
  'message: migrates to': 'in a room: moved',
  'message: migrated from': 'in a room: moved',
}

describe('every kind of update', () => {
  it.each(REAL_UPDATES)('$name', ({ name, update }) => {
    const decoded = read(update)
    const heard = decoded.kind === 'heard' ? Heard.parse(decoded.heard).kind : undefined
    const found =
      heard ?? (decoded.kind === 'in-room' ? `in a room: ${decoded.heard.what}` : undefined)
    expect(found).toBe(HEARD[name])
  })

  it('keeps of nothing but words what Telegram calls it, or where somebody is', () => {
    for (const { update } of REAL_UPDATES) {
      // Where a photo can be fetched goes as soon as it is answered.
      const kept = JSON.stringify(read(update), (name, value: unknown) =>
        name === 'picture' ? undefined : value,
      )
      expect(kept).not.toMatch(/file_id|phone_number|latitude|AgAC|username/)
    }
  })

  it('hears a link behind words as the words alone', () => {
    const hidden = read(realUpdate('message: text with a hidden link and a mention without name'))
    expect(JSON.stringify(hidden)).not.toContain('http')
  })
})
