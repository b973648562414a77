/** The fake Bot API does what the documents say: its limits, its refusals, its faults. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type HandClock, handClock } from '../clock.ts'
import { NOON } from '../house.ts'
import { type FakePlan, type FakeTelegram, startFakeTelegram } from './fake-server.ts'
import { UNLIMITED } from './limits.ts'
import { bySeed, inTurn } from './plan.ts'

interface Said {
  readonly ok: boolean
  readonly result?: unknown
  readonly error_code?: number
  readonly description?: string
  readonly parameters?: { readonly retry_after?: unknown; readonly migrate_to_chat_id?: number }
}

let server: FakeTelegram
let clock: HandClock

async function started(plan: FakePlan = {}): Promise<void> {
  server = await startFakeTelegram({ clock, admitsAll: true, ...plan })
}

async function call(method: string, params: Readonly<Record<string, unknown>> = {}): Promise<Said> {
  const response = await fetch(`${server.apiRoot}/bot${server.token}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(params),
  })
  return (await response.json()) as Said
}

const say = (chat: number, text = 'Dag'): Promise<Said> =>
  call('sendMessage', { chat_id: chat, text })

beforeEach(() => {
  clock = handClock(NOON)
})

afterEach(() => server.close())

describe('limits', () => {
  it('takes thirty messages in a second over all chats, and says how long the next one has to wait', async () => {
    await started()
    for (let chat = 1; chat <= 30; chat++) expect((await say(chat)).ok).toBe(true)
    expect(await say(31)).toMatchObject({
      error_code: 429,
      description: 'Too Many Requests: retry after 1',
      parameters: { retry_after: 1 },
    })
    expect((await say(32)).error_code).toBe(429)
    expect(server.selfInflicted).toBe(2)
    clock.advance(1000)
    expect((await say(31)).ok).toBe(true)
    expect(server.busiest(1000, ['sendMessage'])).toBe(30)
  })

  it('takes one message a second in a chat; another chat does not wait for it', async () => {
    await started()
    await say(1)
    expect((await say(1, 'Nog eens')).error_code).toBe(429)
    expect((await say(2)).ok).toBe(true)
    clock.advance(1000)
    expect((await say(1, 'Nog eens')).ok).toBe(true)
    expect(server.busiest(1000, ['sendMessage'], 1)).toBe(1)
  })

  it('takes twenty messages a minute in a group', async () => {
    await started()
    for (let round = 0; round < 20; round++) {
      expect((await say(-5, `Bericht ${String(round)}`)).ok).toBe(true)
      clock.advance(1000)
    }
    expect((await say(-5, 'Te veel')).parameters).toEqual({ retry_after: 40 })
    clock.advance(40_000)
    expect((await say(-5, 'Te veel')).ok).toBe(true)
  })

  it('does not count what it refused', async () => {
    await started()
    expect((await say(1, '')).error_code).toBe(400)
    expect((await say(1)).ok).toBe(true)
    expect(server.selfInflicted).toBe(0)
  })
})

describe('refusals', () => {
  it.each([
    ['an empty text', { text: ' ' }, 'message text is empty'],
    ['4,097 units', { text: 'a'.repeat(4097) }, 'message is too long'],
    ['half a sign', { text: 'a\ud83d' }, 'strings must be encoded in UTF-8'],
    [
      'a mark beyond the end',
      { text: 'Dag', entities: [{ type: 'bold', offset: 1, length: 3 }] },
      'ENTITY_BOUNDS_INVALID',
    ],
    [
      'a mark that cuts a sign in two',
      { text: '😀', entities: [{ type: 'bold', offset: 1, length: 1 }] },
      'ENTITY_BOUNDS_INVALID',
    ],
    [
      'HTML that is not closed',
      { text: '<b>Dag', parse_mode: 'HTML' },
      'can\'t parse entities: Can\'t find end tag corresponding to start tag "b"',
    ],
    [
      'a mark that does not exist',
      { text: 'ik <3 jou', parse_mode: 'HTML' },
      "can't parse entities: Unclosed start tag at byte offset 3",
    ],
    [
      'a button whose data is 65 bytes',
      { reply_markup: { inline_keyboard: [[{ text: 'Ja', callback_data: 'é'.repeat(33) }]] } },
      'BUTTON_DATA_INVALID',
    ],
    [
      'a button without anything to do',
      { reply_markup: { inline_keyboard: [[{ text: 'Ja' }]] } },
      "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    ],
    [
      'a link to this machine',
      { reply_markup: { inline_keyboard: [[{ text: 'Ja', url: 'http://localhost:80/' }]] } },
      "inline keyboard button URL 'http://localhost:80/' is invalid: Wrong HTTP URL",
    ],
    ['no chat', { chat_id: '' }, 'chat_id is empty'],
  ])('says what is wrong with %s', async (_, params, words) => {
    await started()
    expect(await call('sendMessage', { chat_id: 1, text: 'Dag', ...params })).toEqual({
      ok: false,
      error_code: 400,
      description: `Bad Request: ${words}`,
    })
    expect(server.accepted()).toEqual([])
  })

  it('takes 4,096 units, a sign of two units inside a mark, and 64 bytes of data', async () => {
    await started()
    expect((await say(1, 'a'.repeat(4096))).ok).toBe(true)
    const keyboard = { inline_keyboard: [[{ text: 'Ja', callback_data: 'é'.repeat(32) }]] }
    const entities = [{ type: 'bold', offset: 1, length: 2 }]
    const sent = await call('sendMessage', {
      ...{ chat_id: 2, text: 'a😀', entities },
      reply_markup: JSON.stringify(keyboard),
    })
    expect(sent).toMatchObject({ ok: true, result: { entities, reply_markup: keyboard } })
  })

  it('edits what it wrote, once it is another text, and nothing that is gone', async () => {
    await started()
    const { result } = await say(1)
    clock.advance(1000)
    const edit = { chat_id: 1, ...(result as { message_id: number }), text: 'Dag' }
    expect((await call('editMessageText', edit)).description).toContain('message is not modified')
    clock.advance(1000)
    expect((await call('editMessageText', { ...edit, text: 'Hallo' })).ok).toBe(true)
    expect((await call('deleteMessage', edit)).ok).toBe(true)
    clock.advance(1000)
    expect((await call('editMessageText', edit)).description).toBe(
      'Bad Request: message to edit not found',
    )
  })

  it('says 401 to a wrong token, and 404 to a method that it does not know', async () => {
    await started({ without: ['setMyCommands'] })
    const wrong = await fetch(`${server.apiRoot}/bot1:nobody/getMe`)
    expect([wrong.status, await wrong.json()]).toEqual([
      401,
      { ok: false, error_code: 401, description: 'Unauthorized' },
    ])
    expect((await call('sendHug', { chat_id: 1 })).error_code).toBe(404)
    expect((await call('setMyCommands', { commands: [] })).error_code).toBe(404)
  })

  it('lets nobody write to a stranger, to who blocked the bot, or to who is gone', async () => {
    await started({ admitsAll: false })
    const kim = server.person()
    expect((await say(9)).description).toBe('Bad Request: chat not found')
    expect((await say(kim.chat)).error_code).toBe(403)
    await kim.says('/start')
    expect((await say(kim.chat)).ok).toBe(true)
    kim.blocks()
    clock.advance(1000)
    expect((await say(kim.chat)).description).toBe('Forbidden: bot was blocked by the user')
    kim.returns()
    expect((await say(kim.chat)).ok).toBe(true)
    kim.vanishes()
    clock.advance(1000)
    expect((await say(kim.chat)).description).toBe('Forbidden: user is deactivated')
  })

  it('tells under which id a group goes on', async () => {
    await started({ admitsAll: false })
    const kim = server.person()
    const room = server.room('Naaien', [kim])
    const before = room.chat().id
    room.addsBot(kim)
    const after = room.becomesSupergroup(kim)
    expect(await say(before)).toMatchObject({
      error_code: 400,
      parameters: { migrate_to_chat_id: after },
    })
    expect((await say(after)).ok).toBe(true)
  })

  it('takes commands as they may be named, per language', async () => {
    await started()
    const commands = [{ command: 'hulp', description: 'Hulp' }]
    expect((await call('setMyCommands', { commands, language_code: 'nl' })).ok).toBe(true)
    expect((await call('getMyCommands', { language_code: 'nl' })).result).toEqual(commands)
    expect((await call('getMyCommands')).result).toEqual([])
    const loud = [{ command: 'Hulp', description: 'Hulp' }]
    expect((await call('setMyCommands', { commands: loud })).description).toBe(
      'Bad Request: BOT_COMMAND_INVALID',
    )
  })
})

describe('faults', () => {
  it('does what the plan says with the messages, one after the other, and with nothing else', async () => {
    await started({
      faults: inTurn([
        { kind: 'refuse', code: 500, description: 'Internal Server Error' },
        undefined,
        { kind: 'too-fast', retryAfter: 35 },
      ]),
    })
    expect((await call('getMe')).ok).toBe(true)
    expect((await say(1)).error_code).toBe(500)
    expect((await say(1)).ok).toBe(true)
    expect((await say(2)).parameters).toEqual({ retry_after: 35 })
    expect(server.selfInflicted).toBe(0)
    expect((await say(3)).parameters).toEqual({ retry_after: 35 })
    expect(server.selfInflicted).toBe(1)
    clock.advance(35_000)
    expect((await say(3)).ok).toBe(true)
  })

  it.each(['reset', 'half', 'garbled'] as const)(
    'accepts a message and loses its answer (%s): the sender cannot know, the journal does',
    async (how) => {
      await started({ faults: inTurn([{ kind: 'lost-answer', how }]) })
      await expect(say(1)).rejects.toThrow()
      expect(server.accepted().map(({ chat, said }) => [chat, said])).toEqual([[1, 'lost-answer']])
    },
  )

  it('cuts a connection before it accepted anything', async () => {
    await started({ faults: inTurn([{ kind: 'reset' }]) })
    await expect(say(1)).rejects.toThrow()
    expect(server.accepted()).toEqual([])
    expect((await say(1)).ok).toBe(true)
  })

  it('answers late, by the clock of the test', async () => {
    await started({ faults: inTurn([{ kind: 'late', ms: 20_000 }]) })
    let isAnswered = false
    const slow = say(1).then(() => {
      isAnswered = true
    })
    while (server.accepted().length === 0) await clock.turn()
    expect(isAnswered).toBe(false)
    clock.advance(20_000)
    await slow
  })

  it('is away, with nobody on its port, and back with all that it knew', async () => {
    await started()
    await say(1)
    await server.away()
    await expect(say(1)).rejects.toThrow()
    await server.back()
    expect((await call('editMessageText', { chat_id: 1, message_id: 1, text: 'Dag' })).ok).toBe(
      false,
    )
    expect(server.accepted()).toHaveLength(1)
  })

  it('suffers the same for the same seed, and counts what came double', async () => {
    const told: boolean[][] = []
    for (const _ of ['once', 'again']) {
      const faults = bySeed('seed', [{ share: 0.3, fault: { kind: 'gateway' } }])
      await started({ limits: UNLIMITED, faults })
      for (let round = 0; round < 40; round++) await say(1, 'Zelfde').catch(() => undefined)
      told.push(server.calls.map(({ said }) => said === 'ok'))
      const times = server.accepted().length
      expect(server.doubles()).toEqual([{ chat: 1, text: 'Zelfde', times }])
      await server.close()
    }
    expect(told[0]).toEqual(told[1])
    expect(told[0]?.filter((isOk) => !isOk).length).toBeGreaterThan(4)
  })
})
