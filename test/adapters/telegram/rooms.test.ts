/** Which of what happens in groups is heard: not every call, and a bot that was added only after a moment. */
import { beforeEach, describe, expect, it } from 'vitest'
import { type Rooms, rooms } from '../../../adapters/telegram/rooms.ts'
import type { RoomHeard } from '../../../core/message/index.ts'
import { type HandClock, handClock } from '../../_kit/clock.ts'

let clock: HandClock
let heard: string[]
let take: Rooms

beforeEach(() => {
  clock = handClock(0)
  heard = []
  take = rooms({
    clock,
    receive: ({ what, address }) => {
      heard.push(`${what} ${address.key}`)
      return Promise.resolve()
    },
  })
})

function happens(what: RoomHeard['what'], key = '-1'): Promise<void> {
  const address = { platform: 'telegram', key }
  return take({ kind: 'in-room', what, address, eventId: what, at: 0 })
}

describe('calls of the bot', () => {
  it('are heard once a minute in each group', async () => {
    await happens('when')
    await happens('called')
    await happens('when', '-2')
    clock.advance(60_000)
    await happens('called')
    expect(heard).toEqual(['when -1', 'when -2', 'called -1'])
  })

  it('hold nothing else back', async () => {
    for (const what of ['when', 'opened', 'removed', 'muted', 'unmuted', 'moved'] as const)
      await happens(what)
    expect(heard).toHaveLength(6)
  })
})

describe('a bot that is added', () => {
  it('is heard of after a moment', async () => {
    await happens('added')
    expect(heard).toEqual([])
    clock.advance(3_000)
    expect(heard).toEqual(['added -1'])
  })

  it.each(['opened', 'removed'] as const)('is not when it was %s meanwhile', async (what) => {
    await happens('added')
    await happens(what)
    clock.advance(60_000)
    expect(heard).toEqual([`${what} -1`])
  })
})

it('fails when it could not be stored, so that it comes again', async () => {
  take = rooms({ clock, receive: () => Promise.reject(new Error('DiskFull')) })
  await expect(happens('opened')).rejects.toThrow('DiskFull')
})
