/** What is heard of what Telegram sends, and what is not. */
import { describe, expect, it } from 'vitest'
import { type Decoded, decode } from '../../../adapters/telegram/decode.ts'
import { Heard } from '../../../core/message/index.ts'
import { BOT, inRoom, message, OTHER_KINDS, press, standing, update, words } from './updates.ts'

const NOW = 1_795_000_123_456
const GENK = { name: 'Genk', municipality: 'Genk', lat: 50.965, lon: 5.5 }

function read(given: unknown): Decoded {
  return decode(given, {
    bot: BOT,
    now: NOW,
    token: (data, chat) => (data === `for ${chat}` ? 'c:say:help' : undefined),
    municipality: (lat) => (lat > 50 ? GENK : undefined),
  })
}

function heard(given: unknown): Heard {
  const read_ = read(given)
  if (read_.kind !== 'heard') throw new Error(`Not heard: ${JSON.stringify(read_)}`)
  return Heard.parse(read_.heard)
}

describe('in a private chat', () => {
  it('hears words, who says them, in which language, and when', () => {
    expect(heard(words('ik wil leren naaien'))).toEqual({
      kind: 'said',
      text: 'ik wil leren naaien',
      address: { platform: 'telegram', key: '111' },
      eventId: '4242-900001',
      at: 1_795_000_000_000,
      locale: 'nl',
      firstName: 'Kim',
    })
  })

  it.each([
    ['/start', { kind: 'opened' }],
    ['/start activity-a1_B2', { kind: 'opened', link: 'activity-a1_B2' }],
    ['/START group-7', { kind: 'opened', link: 'group-7' }],
    ['/start@GoestingBot place-3', { kind: 'opened', link: 'place-3' }],
    ['/start <b>', { kind: 'opened' }],
    [`/start ${'a'.repeat(65)}`, { kind: 'opened' }],
  ])('hears %j as opening the chat', (text, what) => {
    const { link, kind } = heard(words(text)) as { link?: string; kind: string }
    expect({ kind, ...(link !== undefined && { link }) }).toEqual(what)
  })

  it.each([
    ['/hulp', 'hulp'],
    ['/help@GoestingBot', 'help'],
    ['/wat_weet_je', 'wat weet je'],
    ['/zoek gitaar', 'zoek gitaar'],
    ['/', '/'],
    ['/ hulp', '/ hulp'],
    ['1/2', '1/2'],
    ['/naaien/breien', '/naaien/breien'],
  ])('hears the command %j as %j', (text, said) => {
    expect(heard(words(text))).toMatchObject({ kind: 'said', text: said })
  })

  it('hears what stands under a picture, and of a picture without words that it came', () => {
    const photo = [{ file_id: 'x', file_unique_id: 'y', width: 90, height: 90 }]
    const under = update('message', message({ photo, caption: 'mijn eerste jas' }))
    expect(heard(under)).toMatchObject({ kind: 'said', text: 'mijn eerste jas', picture: 'x' })
    expect(heard(update('message', message({ photo })))).toMatchObject({
      kind: 'shared',
      what: 'picture',
      picture: 'x',
    })
  })

  it('says where the largest size of a picture is that a chat shows, and nothing of what is odd', () => {
    const size = (file_id: unknown, side: number, file_size = 9000): object => ({
      ...{ file_id, file_unique_id: 'u', width: side, height: side - 1, file_size },
    })
    const sizes = [size('s', 90), size('l', 1280), size('m', 320), size('xl', 2560)]
    const pictureOf = (photo: unknown): unknown => heard(update('message', message({ photo })))
    expect(pictureOf(sizes)).toMatchObject({ picture: 'l' })
    expect(pictureOf([size('s', 90), size('l', 1280, 501 * 1024)])).toMatchObject({ picture: 's' })
    for (const odd of [[], [size('xl', 2560)], [size(5, 90)], [size('x'.repeat(300), 90)], 'x', 7])
      expect(pictureOf(odd)).not.toHaveProperty('picture')
  })

  it.each([
    ['voice', 'voice'],
    ['audio', 'voice'],
    ['video', 'video'],
    ['video_note', 'video'],
    ['animation', 'video'],
    ['document', 'file'],
    ['sticker', 'sticker'],
    ['dice', 'sticker'],
    ['contact', 'contact'],
    ['poll', 'file'],
    ['story', 'file'],
    ['game', 'file'],
  ])('hears that a %s came, and keeps nothing of it', (kind, what) => {
    const secret = { file_id: 'AgADBAAD', phone_number: '+32470000000', emoji: 'x' }
    const found = heard(update('message', message({ [kind]: secret })))
    expect(found).toMatchObject({ kind: 'shared', what })
    expect(JSON.stringify(found)).not.toMatch(/AgADBAAD|32470/)
  })

  it('keeps of a place its municipality, and no point', () => {
    const where = { latitude: 50.96123, longitude: 5.50456, horizontal_accuracy: 5 }
    const found = heard(update('message', message({ location: where })))
    expect(found).toMatchObject({ kind: 'shared', what: 'place', where: GENK })
    expect(JSON.stringify(found)).not.toMatch(/50\.96123|5\.50456/)
  })

  it('hears of a place that nobody knows only that it came', () => {
    const where = { latitude: -33.4, longitude: 151.2 }
    expect(heard(update('message', message({ location: where })))).not.toHaveProperty('where')
  })

  it('hears that words were changed, and nothing when a moving place moved on', () => {
    const changed = update('edited_message', message({ text: 'breien', edit_date: 1 }))
    expect(heard(changed)).toMatchObject({ kind: 'edited', text: 'breien' })
    const moved = message({ location: { latitude: 50.9, longitude: 5.5 }, edit_date: 1 })
    expect(read(update('edited_message', moved)).kind).toBe('ignored')
  })

  it('hears who blocks the bot, and who lets it in again', () => {
    expect(heard(standing('member', 'kicked'))).toMatchObject({ kind: 'left' })
    expect(heard(standing('kicked', 'member'))).toMatchObject({ kind: 'returned' })
  })

  it.each(['fr', 'fr-CA', 'FR'])('takes %j for French', (language_code) => {
    const from = { id: 1, is_bot: false, first_name: 'Kim', language_code }
    expect(heard(words('salut', { from })).locale).toBe('fr')
  })

  it.each(['tr', 'zh-hans', '', undefined])('takes %j for no language of ours', (language_code) => {
    const from = { id: 1, is_bot: false, first_name: 'Kim', language_code }
    expect(heard(words('hoi', { from }))).not.toHaveProperty('locale')
  })
})

describe('a pressed button', () => {
  it('is heard as the token behind it, and waits for a sign', () => {
    const read_ = read(press('for 111'))
    expect(read_).toMatchObject({
      kind: 'heard',
      press: '4382bfdwdsb323b2d9',
      heard: { kind: 'chosen', token: 'c:say:help', at: NOW },
    })
  })

  it('of another chat, or made by nobody here, is heard as one that does not work', () => {
    for (const data of ['for 222', 'c:say:erase', 'a:abc:yes'])
      expect(heard(press(data))).toMatchObject({ kind: 'chosen', token: '-' })
  })

  it('under a message that Telegram no longer gives works all the same', () => {
    const old = { chat: { id: 111, type: 'private' }, message_id: 3, date: 0 }
    expect(heard(press('for 111', { message: old })).kind).toBe('chosen')
  })

  it('in a group, of an inline message or of a game is no word to us', () => {
    const room = { id: -5, type: 'group', title: 'x' }
    expect(read(press('for 111', { message: { ...message(), chat: room } })).kind).toBe('in-room')
    const inline = { message: undefined, inline_message_id: 'abc' }
    expect(read(press('for 111', inline)).kind).toBe('ignored')
    expect(read(press('x', { data: undefined, game_short_name: 'g' })).kind).toBe('ignored')
  })
})

describe('in a group', () => {
  const NOTHING = { eventId: '', at: 0 }
  const toBot = { reply_to_message: { from: { ...BOT, is_bot: true } } }
  const mention = (text: string, type = 'mention') => ({
    text,
    entities: [{ type, offset: 0, length: text.split(' ')[0]?.length }],
  })

  it.each([
    ['a mention', 'called', mention('@goestingbot wat doe jij?')],
    ['its name alone', 'when', mention('@goestingbot')],
    ['a question when it is', 'when', mention('@goestingbot hoe laat is het morgen?')],
    ['a wish', 'called', mention('@goestingbot waar kan ik leren naaien?')],
    ['a command for this bot', 'called', mention('/hulp@GoestingBot', 'bot_command')],
    ['its own command', 'when', mention('/wanneer@GoestingBot', 'bot_command')],
    ['its own command without a name', 'when', mention('/quand', 'bot_command')],
    ['an answer to the bot', 'called', { text: 'ja', ...toBot }],
    ['a question back to the bot', 'when', { text: 'C’est où ?', ...toBot }],
  ])('hears %s, and none of its words', (_name, what, said) => {
    const decoded = read(inRoom(said))
    const { eventId: _, at: __, ...heard } = decoded.kind === 'in-room' ? decoded.heard : NOTHING
    expect(heard).toEqual({
      ...{ kind: 'in-room', what, locale: 'nl' },
      address: { platform: 'telegram', key: '-1001234567890' },
    })
  })

  it.each([
    ['what people say to each other', { text: 'wie komt er zondag?' }],
    ['a command for another bot', mention('/hulp@AnderBot', 'bot_command')],
    ['a command for nobody', mention('/hulp', 'bot_command')],
    ['our command for another bot', mention('/wanneer@AnderBot', 'bot_command')],
    ['the name without a mark', { text: 'praat eens met @GoestingBot' }],
    ['a place', { location: { latitude: 50.9, longitude: 5.5 } }],
    ['somebody who joins', { new_chat_members: [{ id: 5, is_bot: false, first_name: 'Tom' }] }],
  ])('drops %s', (_, said) => {
    expect(read(inRoom(said)).kind).toBe('ignored')
  })

  it('drops what bots say, and what is said in the name of a channel', () => {
    expect(read(words('hoi', { from: { id: 9, is_bot: true, first_name: 'B' } })).kind).toBe(
      'ignored',
    )
    expect(read(inRoom({ text: '@GoestingBot', from: undefined })).kind).toBe('ignored')
  })
})

describe('what is odd', () => {
  it.each(OTHER_KINDS)('politely ignores %s', (kind) => {
    expect(read(update(kind, message({ text: 'hoi' })))).toEqual({
      kind: 'ignored',
      why: 'other-kind',
    })
  })

  it.each([
    undefined,
    null,
    1,
    'x',
    [],
    {},
    { update_id: 'x' },
    { update_id: -1 },
    { update_id: 1.5 },
    { update_id: 1, message: null },
    { update_id: 1, message: [] },
    { update_id: 1, message: { text: 'x' } },
    { update_id: 1, callback_query: {} },
    { update_id: 1, my_chat_member: 7 },
  ])('ignores %j', (given) => {
    expect(read(given).kind).toBe('ignored')
  })

  it('hears no half characters, no signs that are no text, and at most 4,000 of them', () => {
    expect(heard(words('a\ud800b\0c\u0007\r\nd'))).toMatchObject({ text: 'a\ufffdbc\nd' })
    const long = heard(words('😀'.repeat(2_048)))
    expect(long).toMatchObject({ kind: 'said', cut: true })
    expect((long as { text: string }).text).toHaveLength(4_000)
  })

  it('is not confused by names that belong to every object', () => {
    const given = JSON.parse(
      '{"update_id":1,"__proto__":{"message":{}},"constructor":{"prototype":{}}}',
    ) as unknown
    expect(read(given).kind).toBe('ignored')
    expect(({} as { message?: unknown }).message).toBeUndefined()
  })

  it('cuts a long name, and hears nobody who is called nothing', () => {
    const from = { id: 1, is_bot: false, first_name: 'K'.repeat(64) }
    expect(heard(words('hoi', { from })).firstName).toHaveLength(40)
    expect(heard(words('hoi', { from: { ...from, first_name: ' ' } }))).not.toHaveProperty(
      'firstName',
    )
  })
})
