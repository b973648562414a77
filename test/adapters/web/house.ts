/**
 * A small real house behind the chat page: a real store in a folder of its own, the real doors in a real
 * server, and a boundary that keeps what it hears and answers what a test says.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../../../adapters/embedded/open.ts'
import { embeddedStore } from '../../../adapters/embedded/store.ts'
import { systemClock } from '../../../adapters/system/clock.ts'
import { systemRandom } from '../../../adapters/system/random.ts'
import type { WebParts } from '../../../adapters/web/parts.ts'
import { type Web, web } from '../../../adapters/web/web.ts'
import { type OpenHttp, openHttp } from '../../../bots/http.ts'
import { AddressId, HOUSE } from '../../../core/domain/index.ts'
import type { Heard, Message } from '../../../core/message/index.ts'
import type { Clock, Store } from '../../../core/ports/index.ts'
import { failed } from '../../../core/result.ts'
import { type KeptJournal, keptJournal } from '../../_kit/journal.ts'

export interface House {
  readonly web: Web
  readonly http: OpenHttp
  readonly store: Store
  readonly journal: KeptJournal
  /** Everything that was heard, once each, in order. */
  readonly heard: readonly Heard[]
  close(): Promise<void>
}

export interface HousePlan {
  readonly clock?: Clock
  /** What the bot says to what it hears; a greeting and nothing else when it is not told. */
  readonly answer?: (heard: Heard) => Message | undefined | Promise<Message | undefined>
  readonly parts?: Partial<Omit<WebParts, 'settings' | 'receive'>>
  readonly settings?: Partial<WebParts['settings']>
}

/** A message of one paragraph of our own words. */
export function words(text: string, more: Partial<Message> = {}): Message {
  return {
    language: 'nl',
    blocks: [{ kind: 'text', spans: [{ text }] }],
    choices: [],
    ...more,
  }
}

function greeting(heard: Heard): Message | undefined {
  return heard.kind === 'opened' ? words('Dag! Waar heb je goesting in?') : undefined
}

export async function openHouse(plan: HousePlan = {}): Promise<House> {
  const folder = mkdtempSync(join(tmpdir(), 'goesting-web-'))
  const database = openDatabase(join(folder, 'house.db'))
  const store = embeddedStore(database)
  const clock = plan.clock ?? systemClock()
  const journal = keptJournal()
  const heard: Heard[] = []

  const receive = async (event: Heard): Promise<void> => {
    const addressId = AddressId.parse(`web:${event.address.key}`)
    const id = `web:${event.eventId}`
    const order = clock.stamp()
    const row = { id, clubId: HOUSE, addressId, order, at: clock.now() }
    const taken = await store.commit([
      {
        do: 'put',
        in: 'intake',
        record: { ...row, heard: event, state: 'handled', attempts: 1 },
        expects: 'absent',
      },
      ...(event.kind === 'opened'
        ? []
        : [
            {
              do: 'put' as const,
              in: 'lines' as const,
              record: { ...row, by: 'person' as const, words: wordsOf(event) },
            },
          ]),
    ])
    if (!taken.ok) return
    heard.push(event)
    const message = await (plan.answer ?? greeting)(event)
    if (message !== undefined) await made.courier.send(event.address, message, `${id}~0`)
  }

  const made = web({
    store,
    clock,
    random: systemRandom(),
    journal,
    receive,
    personas: async () => [],
    enter: async () => failed('unknown'),
    ownFile: async () => failed('gone'),
    ownCalendar: async () => failed('gone'),
    photo: async () => failed('gone'),
    health: async () => ({ state: 'ok', facts: [] }),
    ready: async () => true,
    isCoordinator: async () => false,
    ...plan.parts,
    settings: {
      secret: 'a secret of the test house, long enough',
      loopback: true,
      secure: false,
      ...plan.settings,
      // Nobody waits for what does not come.
      rhythm: { replyMs: 100, ...plan.settings?.rhythm },
    },
  })
  const http = await openHttp({ doors: made.doors, host: '127.0.0.1', port: 0, journal })
  return {
    web: made,
    http,
    store,
    journal,
    heard,
    close: async () => {
      await http.close()
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function wordsOf(event: Heard): string {
  switch (event.kind) {
    case 'said':
    case 'edited':
      return event.text
    case 'chosen':
      return event.token.split(':').at(-1) ?? ''
    case 'filled':
      return Object.values(event.values).join(' · ')
    default:
      return event.kind
  }
}
