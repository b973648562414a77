/** Asking Telegram for news: everything in its order, whatever goes wrong on the way. */
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { inTurn } from '../../_kit/telegram/plan.ts'
import { opened, until } from './opened.ts'
import { words } from './updates.ts'

describe('asking for news', () => {
  it('hears everything in its order, and asks no more for what is stored', async () => {
    const { server, heard, tg } = await opened('polling')
    const kim = server.person()
    for (let one = 0; one < 250; one++) await kim.says(`woord ${String(one)}`)
    tg.listen()
    await until(() => heard.length === 250)
    expect(heard.map((one) => (one.kind === 'said' ? one.text : ''))).toEqual(
      Array.from({ length: 250 }, (_, index) => `woord ${String(index)}`),
    )
  })

  it('asks again for what could not be stored, and loses nothing behind it', async () => {
    const open = await opened('polling')
    const kim = open.server.person()
    for (const word of ['een', 'twee', 'drie']) await kim.says(word)
    let failures = 3
    open.before = (one) => {
      if (one.kind === 'said' && one.text === 'twee' && failures-- > 0)
        return Promise.reject(new Error('Busy'))
      return Promise.resolve()
    }
    open.tg.listen()
    await until(() => open.heard.length === 3)
    expect(open.heard.map((one) => one.kind === 'said' && one.text)).toEqual([
      'een',
      'twee',
      'drie',
    ])
  })

  it('passes by one that can never be stored, for the sake of those behind it', async () => {
    const open = await opened('polling')
    const kim = open.server.person()
    for (const word of ['een', 'twee', 'drie']) await kim.says(word)
    open.before = (one) =>
      one.kind === 'said' && one.text === 'twee'
        ? Promise.reject(new Error('Never'))
        : Promise.resolve()
    open.tg.listen()
    await until(() => open.heard.length === 2)
    expect(open.journal.alarms.length).toBeGreaterThan(0)
  })

  it('is not stopped by updates that are none, and by kinds that nobody asked for', async () => {
    const { server, heard, tg } = await opened('polling')
    const kim = server.person()
    server.updates.addAsIs({ update_id: 'x' })
    server.updates.addAsIs(null)
    server.updates.add({ message: { text: 7 } })
    await kim.says('hoi')
    tg.listen()
    await until(() => heard.length === 1)
  })

  it('goes on after everything that can go wrong with a question', async () => {
    const { server, heard, tg } = await opened('polling', {
      faults: inTurn(
        [
          { kind: 'gateway' },
          { kind: 'reset' },
          { kind: 'too-fast', retryAfter: 0 },
          { kind: 'refuse', code: 409, description: 'Conflict: terminated by other getUpdates' },
          { kind: 'refuse', code: 500, description: 'Internal Server Error' },
          { kind: 'lost-answer', how: 'garbled' },
          { kind: 'lost-answer', how: 'half' },
        ],
        ['getUpdates'],
      ),
    })
    const kim = server.person()
    await kim.says('hoi')
    tg.listen()
    await until(() => heard.length === 1)
    await kim.says('nog iets')
    await until(() => heard.length === 2)
  })

  it.each([
    ['terminated by other getUpdates request', 409, 'two-at-once'],
    ["can't use getUpdates method while webhook is active", 409, 'used-webhook'],
    ['Unauthorized', 401, 'wrong-token'],
  ] as const)(
    'says once what the operator must set right, and no more: %s',
    async (description, code, what) => {
      const refused = { kind: 'refuse', code, description } as const
      const { server, heard, tg, troubles, journal } = await opened('polling', {
        faults: inTurn([refused, refused, refused], ['getUpdates']),
      })
      tg.listen()
      await server.person().says('hoi')
      await until(() => heard.length === 1)
      expect(troubles).toEqual([what])
      expect(JSON.stringify(journal)).not.toMatch(/stack|terminated|fake-token/)
    },
  )

  it('hears again who comes after Telegram was away', async () => {
    const { server, heard, tg } = await opened('polling')
    tg.listen()
    await pause(30)
    await server.away()
    await pause(50)
    await server.back()
    await server.person().says('hoi')
    await until(() => heard.length === 1)
  })

  it('hears numbers that begin anew lower than before', async () => {
    const { server, heard, tg } = await opened('polling')
    tg.listen()
    server.updates.addAsIs({ ...words('hoog'), update_id: 9_000_000 })
    await until(() => heard.length === 1)
    await pause(1_200)
    server.updates.addAsIs({ ...words('laag'), update_id: 12 })
    await until(() => heard.length === 2)
  }, 10_000)

  it('shows that an answer is being written when it takes a moment', async () => {
    const { server, heard, tg } = await opened('polling')
    await server.person().says('hoi')
    tg.listen()
    await until(() => heard.length === 1)
    await until(() => server.accepted('sendChatAction').length === 1)
  })

  it('ends at once when it is told to, in the middle of a long question', async () => {
    const { tg } = await opened('polling')
    tg.listen()
    await pause(50)
    const before = performance.now()
    await tg.hush()
    expect(performance.now() - before).toBeLessThan(500)
  })

  it('tells nothing of what people said in the diary', async () => {
    const open = await opened('polling')
    open.before = () => Promise.reject(new Error('Busy'))
    await open.server.person({ first_name: 'Kimberliene' }).says('mijn geheim')
    open.tg.listen()
    await until(() => open.journal.alarms.length > 0)
    expect(JSON.stringify(open.journal)).not.toMatch(/Kimberliene|geheim|fake-token/)
  })
})
