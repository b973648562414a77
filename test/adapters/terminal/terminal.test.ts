/**
 * A conversation in a terminal, over the real store and beside a small house that repeats what it hears:
 * what is typed arrives once and in order, every answer is shown once, and leaving is polite.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from '../../../adapters/embedded/open.ts'
import { embeddedStore } from '../../../adapters/embedded/store.ts'
import { addressIdOf } from '../../../adapters/terminal/courier.ts'
import { type Terminal, terminal } from '../../../adapters/terminal/terminal.ts'
import { HOUSE } from '../../../core/domain/index.ts'
import { type Address, type Heard, MAX_WORDS, type Message } from '../../../core/message/index.ts'
import type { Store } from '../../../core/ports/index.ts'
import { handClock } from '../../_kit/clock.ts'
import { seededRandom } from '../../_kit/random.ts'

const ADDRESS: Address = { platform: 'terminal', key: 'me' }

let folder = ''
let store: Store
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'goesting-terminal-'))
  store = embeddedStore(openDatabase(join(folder, 'house.sqlite')))
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const clock = handClock(Date.UTC(2026, 10, 22, 9))

function words(text: string): Message {
  return { language: 'nl', blocks: [{ kind: 'text', spans: [{ text }] }], choices: [] }
}

interface Sitting {
  readonly terminal: Terminal
  readonly heard: Heard[]
  type(text: string): void
  leave(): void
  /** Everything that was printed so far. */
  screen(): string
}

/** A terminal and a house that answers «echo: …» to whatever is said. */
function sit(options: { answer?: (heard: Heard) => Promise<void>; isTty?: boolean } = {}): Sitting {
  const tty = options.isTty === true ? { isTTY: true } : {}
  const input = Object.assign(new PassThrough(), tty)
  const output = Object.assign(new PassThrough(), tty)
  const pieces: string[] = []
  output.on('data', (piece: Buffer) => pieces.push(piece.toString()))
  const heard: Heard[] = []
  const made = terminal({
    store,
    clock,
    random: seededRandom(`terminal ${String(clock.stamp())}`),
    language: 'nl',
    input,
    output,
    noColor: '1',
    keepCalendar: async (about) => (about === 'bee-day' ? '/mine/bee-day.ics' : undefined),
    receive: async (event) => {
      heard.push(event)
      if (options.answer !== undefined) return options.answer(event)
      await handle(event, async () => {
        if (event.kind === 'said')
          await made.courier.send(ADDRESS, words(`echo: ${event.text}`), `${event.eventId}~1`)
      })
    },
  })
  return {
    terminal: made,
    heard,
    type: (text) => input.write(text),
    leave: () => input.end(),
    screen: () => pieces.join(''),
  }
}

/** What the house does around an answer: the intake before, the intake after. */
async function handle(event: Heard, answer: () => Promise<void>): Promise<void> {
  const id = `terminal:${event.eventId}`
  const order = clock.stamp()
  const addressId = addressIdOf(ADDRESS)
  const intake = { id, clubId: HOUSE, addressId, heard: event, attempts: 0, order, at: event.at }
  await store.commit([{ do: 'put', in: 'intake', record: { ...intake, state: 'received' } }])
  if (event.kind === 'said')
    await store.commit([
      {
        do: 'put',
        in: 'lines',
        record: {
          id,
          clubId: HOUSE,
          addressId,
          by: 'person',
          words: event.text,
          order,
          at: event.at,
        },
      },
    ])
  await answer()
  await store.commit([{ do: 'put', in: 'intake', record: { ...intake, state: 'handled' } }])
}

function said(heard: readonly Heard[]): string[] {
  return heard.flatMap((event) => (event.kind === 'said' ? [event.text] : []))
}

describe('a conversation in a terminal', () => {
  it('puts a calendar file on the disk and says where, and nothing where there is none', async () => {
    const sitting: Sitting = sit({
      answer: (event) =>
        handle(event, async () => {
          if (event.kind !== 'said') return
          const blocks = [{ kind: 'calendar' as const, about: event.text, label: 'Zet erin' }]
          const message: Message = { language: 'nl', blocks, choices: [] }
          await sitting.terminal.courier.send(ADDRESS, message, `${event.eventId}~1`)
        }),
    })
    sitting.type('bee-day\nother\n')
    sitting.leave()
    await sitting.terminal.run()
    expect(sitting.screen()).toContain('Voor je agenda: /mine/bee-day.ics')
    expect(sitting.screen().match(/Voor je agenda/g)).toHaveLength(1)
  })

  it('says hello to the house, hands over each line and shows each answer after its line', async () => {
    const sitting = sit()
    sitting.type('dag\nik wil leren naaien\n')
    sitting.leave()
    await sitting.terminal.run()
    expect(sitting.heard[0]).toMatchObject({ kind: 'opened', address: ADDRESS, locale: 'nl' })
    expect(said(sitting.heard)).toEqual(['dag', 'ik wil leren naaien'])
    expect(
      sitting
        .screen()
        .split('\n')
        .filter((line) => line !== '')
        .slice(1, -1),
    ).toEqual(['> dag', 'echo: dag', '> ik wil leren naaien', 'echo: ik wil leren naaien'])
  })

  it('says in the language of the operator how to stop, and goodbye', async () => {
    const sitting = sit()
    sitting.leave()
    await sitting.terminal.run()
    expect(sitting.screen()).toMatch(/Ctrl-C stopt[\s\S]*Tot de volgende keer!/)
  })

  it('hands over an empty line, and the last line without a line break', async () => {
    const sitting = sit()
    sitting.type('\nlaatste')
    sitting.leave()
    await sitting.terminal.run()
    expect(said(sitting.heard)).toEqual(['', 'laatste'])
  })

  it('says with each line what stood on the screen, so that a number is about that', async () => {
    const sitting = sit()
    sitting.type('een\ntwee\n')
    sitting.leave()
    await sitting.terminal.run()
    const [, first, second] = sitting.heard
    expect(first?.seen).toBeUndefined()
    const { items } = await store.find('lines', {
      clubId: HOUSE,
      index: 'byAddress',
      equals: [addressIdOf(ADDRESS)],
    })
    const answer = items.find(({ record }) => record.by === 'bot')?.record
    expect(second?.seen).toBe(answer?.order)
  })

  it('cuts what is too long, between characters, and says that it did', async () => {
    const sitting = sit()
    sitting.type(`${'x'.repeat(MAX_WORDS - 1)}👩 en nog veel meer\n`)
    sitting.leave()
    await sitting.terminal.run()
    expect(sitting.heard[1]).toMatchObject({ text: 'x'.repeat(MAX_WORDS - 1), cut: true })
  })

  it('shows on the next day what was said the last time, once', async () => {
    const first = sit()
    first.type('dag\n')
    first.leave()
    await first.terminal.run()
    const second = sit()
    second.leave()
    await second.terminal.run()
    expect(second.screen().match(/^> dag$/gm)).toHaveLength(1)
    expect(second.screen().match(/^echo: dag$/gm)).toHaveLength(1)
  })

  it('shows a message once, however often it is sent', async () => {
    const sitting = sit({
      answer: async (event) =>
        handle(event, async () => {
          for (let time = 0; time < 3; time++)
            await sitting.terminal.courier.send(ADDRESS, words('één keer'), 'the-same-key')
        }),
    })
    sitting.type('dag\n')
    sitting.leave()
    await sitting.terminal.run()
    expect(sitting.screen().match(/één keer/g)).toHaveLength(1)
  })

  it('says so when a line could not be kept, and goes on', async () => {
    let times = 0
    const sitting = sit({
      answer: async (event) => {
        times += 1
        if (times === 2) throw new Error('the disk is full')
        await handle(event, () => Promise.resolve())
      },
    })
    sitting.type('verloren\nbewaard\n')
    sitting.leave()
    await sitting.terminal.run()
    expect(sitting.screen()).toContain('kon ik niet bewaren')
    expect(sitting.screen()).not.toContain('disk')
    expect(said(sitting.heard)).toEqual(['verloren', 'bewaard'])
  })

  it('leaves when it is told to, also while an answer is awaited', async () => {
    const leaving = new AbortController()
    const sitting = sit({
      answer: () => {
        leaving.abort()
        return Promise.resolve()
      },
    })
    await sitting.terminal.run(leaving.signal)
    expect(sitting.screen()).toContain('Tot de volgende keer!')
  })

  it('leaves politely on Ctrl-C and on Ctrl-D of a real terminal', async () => {
    for (const key of ['\u0003', '\u0004']) {
      const sitting = sit({ isTty: true })
      sitting.type(key)
      await sitting.terminal.run()
      expect(sitting.screen()).toContain('Tot de volgende keer!')
    }
  })

  it('shows what another process put into the conversation, while nobody types', async () => {
    const elsewhere = sit()
    const sitting = sit({ isTty: true })
    const over = sitting.terminal.run()
    await elsewhere.terminal.courier.send(ADDRESS, words('een bericht van Nadia'), 'from-elsewhere')
    await expect
      .poll(() => sitting.screen(), { timeout: 10_000 })
      .toContain('een bericht van Nadia')
    sitting.leave()
    await over
  })
})
