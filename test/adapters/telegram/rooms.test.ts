/** Which of what happens in groups is heard: not every call, and a bot that was added only after a moment. */
import { beforeEach, describe, expect, it } from 'vitest'
import { type Rooms, rooms } from '../../../adapters/telegram/rooms.ts'
import type { RoomHeard } from '../../../core/message/index.ts'
import { type HandClock, handClock } from '../../_kit/clock.ts'
import { keptJournal } from '../../_kit/journal.ts'

let clock: HandClock
let heard: string[]
let take: Rooms
let isBusy = false

beforeEach(() => {
  clock = handClock(0)
  heard = []
  isBusy = false
  take = rooms({
    ...{ clock, journal: keptJournal(), turns: { within: () => Promise.resolve(!isBusy) } },
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
  it('are heard once a minute in each group, and so is who asks when it meets', async () => {
    for (const what of ['when', 'called', 'when', 'called'] as const) await happens(what)
    await happens('when', '-2')
    clock.advance(60_000)
    await happens('called')
    expect(heard).toEqual(['when -1', 'called -1', 'when -2', 'called -1'])
  })

  it('of a link are heard six times a minute', async () => {
    for (let time = 0; time < 9; time++) await happens('opened')
    expect(heard).toHaveLength(6)
  })

  it('are heard by nobody where more groups call than there are turns', async () => {
    isBusy = true
    await happens('when')
    await happens('removed')
    expect(heard).toEqual(['removed -1'])
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

it.each(['opened', 'when'] as const)(
  '%s fails when it could not be stored, and is heard when it comes again',
  async (what) => {
    let isFull = true
    const turns = { within: () => Promise.resolve(true) }
    take = rooms({
      ...{ clock, journal: keptJournal(), turns },
      receive: (one) => {
        if (isFull) return Promise.reject(new Error('DiskFull'))
        heard.push(one.what)
        return Promise.resolve()
      },
    })
    await expect(happens(what)).rejects.toThrow('DiskFull')
    isFull = false
    await happens(what)
    expect(heard).toEqual([what])
  },
)
