/**
 * Whatever Telegram sends, or somebody who poses as it: nothing is thrown, what is heard fits into the
 * store, and a good update is never lost behind a bad one.
 */
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { decode, updateIdOf } from '../../adapters/telegram/decode.ts'
import { seals } from '../../adapters/telegram/seal.ts'
import { Heard } from '../../core/message/index.ts'
import { BOT, message, press, standing, update, words } from '../adapters/telegram/updates.ts'

const RUNS = process.env['GOESTING_LONG'] === '1' ? 100_000 : 20_000
const { token } = seals('a secret that is long enough for everybody')

const around = {
  bot: BOT,
  now: 1_795_000_000_000,
  token: (data: string, chat: string) => token(data, chat, 1_795_000_000_000),
  municipality: () => undefined,
}

/** Any value, also under the names that the Bot API uses. */
const names = fc.constantFrom(
  ...['message', 'edited_message', 'callback_query', 'my_chat_member', 'poll', 'text', 'caption'],
  ...[
    'chat',
    'from',
    'id',
    'type',
    'data',
    'date',
    'entities',
    'location',
    'latitude',
    'longitude',
  ],
  ...['first_name', 'language_code', 'is_bot', 'update_id', 'message_id', '__proto__', 'photo'],
  ...[
    'old_chat_member',
    'new_chat_member',
    'status',
    'reply_to_message',
    'offset',
    'length',
    'toString',
    'valueOf',
  ],
)
const leaf = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme-composite', maxLength: 50 }),
  fc.constantFrom('private', 'group', 'supergroup', 'channel', 'kicked', 'member', '/start', '\0'),
  fc.integer(),
  fc.double(),
  fc.constantFrom(null, true, false, -0, 2 ** 53, -(2 ** 53), 1e308),
)
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.dictionary(names, tie('tree'), { maxKeys: 6 }),
    fc.array(tie('tree'), { maxLength: 3 }),
  ),
}))

/** A real update in which some things are others. */
const real = fc.constantFrom(
  words('ik wil leren naaien'),
  words('/start activity-1'),
  press('xxxxxxxxg18a:run:yes'),
  standing('member', 'kicked'),
  update('edited_message', message({ text: 'x' })),
  update('message', message({ location: { latitude: 50, longitude: 5 } })),
  update('message', message({ caption: 'x', photo: [] })),
)
const bent = fc.tuple(real, fc.dictionary(names, tree, { maxKeys: 3 })).map(([good, over]) => {
  const [kind = ''] = Object.keys(good).filter((key) => key !== 'update_id')
  return { ...good, [kind]: { ...(good[kind] as object), ...over } }
})

it('reads any update at all without a throw, and what it hears fits', () => {
  fc.assert(
    fc.property(fc.oneof(tree, bent), (given) => {
      const decoded = decode(given, around)
      if (decoded.kind === 'heard') expect(Heard.safeParse(decoded.heard).success).toBe(true)
      const id = updateIdOf(given)
      expect(id === undefined || Number.isSafeInteger(id)).toBe(true)
    }),
    { numRuns: RUNS },
  )
})

it('opens no sealed button that it did not make', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 64 }), (data) => {
      expect(token(data, '111', 1_795_000_000_000)).toBeUndefined()
    }),
    { numRuns: RUNS },
  )
})
