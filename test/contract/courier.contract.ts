/**
 * What every courier to a platform promises, one test for each sentence of `core/ports/courier.ts`: what
 * arrived, what did not, and what nobody can know is never taken for each other.
 */
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Address, asPlainMessage, type Message } from '../../core/message/index.ts'
import type { Courier, Undelivered } from '../../core/ports/index.ts'

/** What the other side does with the next message. */
export type Weather =
  | 'too-fast' // for seven seconds
  | 'malformed'
  | 'reset' // before anything was taken
  | 'lost-answer' // taken, and nobody hears so
  | 'garbled' // taken, and the answer is no answer
  | 'half' // taken, and the answer breaks off
  | 'broken' // something in between says that it is

export interface CourierGround {
  readonly courier: Courier
  /** A chat that the bot may write into. */
  readonly open: Address
  readonly blocked: Address
  readonly gone: Address
  /** It goes on as `movedTo`. */
  readonly moved: Address
  readonly movedTo: string
  /** The texts that stand in a chat, oldest first. */
  texts(address: Address): Promise<readonly string[]>
  /** `after`: so many calls go well before it. */
  next(weather: Weather, after?: number): void
  /** Nobody listens any more, and does again. */
  away(): Promise<void>
  back(): Promise<void>
  close(): Promise<void>
}

const HELLO: Message = {
  language: 'nl',
  blocks: [
    { kind: 'text', spans: [{ text: 'Dag ' }, { text: '<b>Kim</b> _*[', words: true }] },
    { kind: 'text', spans: [{ text: 'Klopt dit?', strong: true }] },
  ],
  choices: [
    { token: 'a:run:yes', label: 'Ja' },
    { token: 'a:run:no', label: 'Nee' },
  ],
}
/** No two of them are the same. */
function sentences(count: number): string {
  return Array.from({ length: count }, (_, index) => `Zin ${String(index)} over naaien.`).join(' ')
}

const SAID = 'Dag <b>Kim</b> _*[\n\nKlopt dit?'

export function courierContract(make: () => Promise<CourierGround>): void {
  let ground: CourierGround
  beforeEach(async () => {
    ground = await make()
  })
  afterEach(() => ground.close())

  const send = async (address: Address, message = HELLO): Promise<Undelivered | undefined> => {
    const said = await ground.courier.send(address, message, 'row~0')
    return said.ok ? undefined : said.error
  }

  it('delivers the words as they are, people’s words without any meaning of their own', async () => {
    expect(await send(ground.open)).toBeUndefined()
    expect(await ground.texts(ground.open)).toEqual([SAID])
  })

  it('says how long nothing may come when it was too fast, and delivered nothing then', async () => {
    ground.next('too-fast')
    expect(await send(ground.open)).toMatchObject({ kind: 'too-fast', retryAfterMs: 7_000 })
    expect(await ground.texts(ground.open)).toEqual([])
  })

  it.each(['blocked', 'gone'] as const)('is refused by a chat that is %s', async (which) => {
    expect(await send(ground[which])).toMatchObject({ kind: 'refused' })
  })

  it('says under which key a chat goes on, and sent nothing', async () => {
    expect(await send(ground.moved)).toEqual({ kind: 'moved', key: ground.movedTo })
  })

  it('says of a form that is not taken that it is not, and the plain form is', async () => {
    ground.next('malformed')
    expect(await send(ground.open)).toMatchObject({ kind: 'malformed' })
    expect(await send(ground.open, asPlainMessage(HELLO))).toBeUndefined()
    expect(await ground.texts(ground.open)).toEqual([`${SAID}\n\n1. Ja\n2. Nee`])
  })

  it('knows that nothing arrived where nobody listens, and delivers once somebody does', async () => {
    await ground.away()
    expect(await send(ground.open)).toMatchObject({ kind: 'unreachable' })
    await ground.back()
    expect(await send(ground.open)).toBeUndefined()
    expect(await ground.texts(ground.open)).toEqual([SAID])
  })

  it.each(['lost-answer', 'garbled', 'half'] as const)(
    'never calls a message undelivered that may have arrived: %s',
    async (weather) => {
      ground.next(weather)
      expect(await send(ground.open)).toMatchObject({ kind: 'ambiguous' })
      expect(await ground.texts(ground.open)).toEqual([SAID])
    },
  )

  it.each(['reset', 'broken'] as const)(
    'does not guess, and does not try again by itself, when it was cut off: %s',
    async (weather) => {
      ground.next(weather)
      expect(await send(ground.open)).toMatchObject({ kind: 'ambiguous' })
      expect(await ground.texts(ground.open)).toEqual([])
    },
  )

  const LONG: Message = {
    ...HELLO,
    blocks: [{ kind: 'text', spans: [{ text: sentences(400) }] }],
    choices: [],
  }

  it('says how much of a long message arrived, and sends only the rest to who says so again', async () => {
    // As a process that knows nothing else of it.
    expect((await ground.courier.send(ground.open, LONG, 'row~0', 1)).ok).toBe(true)
    const rest = await ground.texts(ground.open)
    ground.next('too-fast', 1)
    const said = await ground.courier.send(ground.open, LONG, 'row~1')
    expect(said).toMatchObject({ error: { kind: 'too-fast', partsSent: 1 } })
    const begun = (await ground.texts(ground.open)).slice(rest.length)
    expect(begun).toHaveLength(1)
    expect([...begun, ...rest].join(' ').match(/Zin \d+/g)).toEqual(
      sentences(400).match(/Zin \d+/g),
    )
  })

  it('does not guess of a long message either: a part that may have arrived is not called unsent', async () => {
    ground.next('lost-answer', 1)
    const said = await ground.courier.send(ground.open, LONG, 'row~0')
    expect(said).toMatchObject({ error: { kind: 'ambiguous' } })
  })

  it('tells of what went wrong no word of the message, and no address', async () => {
    for (const weather of ['too-fast', 'malformed', 'reset', 'lost-answer', 'broken'] as const) {
      ground.next(weather)
      const said = JSON.stringify(await send(ground.open))
      expect(said).not.toMatch(/Kim|Klopt|token|http/)
      expect(said).not.toContain(ground.open.key)
    }
  })

  it('states limits that make sense', () => {
    const { atOnce, token, chat } = ground.courier.tempo
    expect(atOnce).toBeGreaterThan(0)
    for (const { most, inMs } of [...token, ...chat(ground.open)]) {
      expect(most).toBeGreaterThan(0)
      expect(inMs).toBeGreaterThan(0)
    }
  })
}
