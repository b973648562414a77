/** What must still be true of a message to the chat of a whole group when it leaves. */
import { describe, expect, it } from 'vitest'
import { type Leaving, maySend } from '../../../core/policy/index.ts'
import { NOW } from '../matching/town.ts'

const NIGHT = Date.UTC(2026, 10, 22, 22)
const DAY = Date.UTC(2026, 10, 22, 11)

function outcome(more: Partial<Leaving> = {}, row: Partial<Leaving['row']> = {}): string {
  const departure = maySend({
    row: { id: 'row', class: 'A', kind: 'room', lane: 'later', ...row },
    club: { sending: true, zone: 'Europe/Brussels' },
    receiver: undefined,
    blocks: () => false,
    room: { state: 'open' },
    now: DAY,
    ...more,
  })
  return departure.do === 'send' ? 'send' : departure.reason
}

describe('to a room', () => {
  it('a message leaves by day, and an answer also at night', () => {
    expect(outcome()).toBe('send')
    expect(outcome({ now: NIGHT })).toBe('quiet-hours')
    expect(outcome({ now: NIGHT }, { lane: 'now' })).toBe('send')
  })

  it('nothing leaves once the room is gone, but the last word', () => {
    expect(outcome({ room: undefined })).toBe('room-gone')
    expect(outcome({ room: undefined }, { leaves: true })).toBe('send')
  })

  it('what may not be written now waits, until it is of no use', () => {
    expect(outcome({ room: { state: 'mute' } })).toBe('mute')
    expect(outcome({ room: { state: 'mute' } }, { expiresAt: DAY })).toBe('too-late')
  })

  it('what is about another moment than the meeting has by now is not said', () => {
    const event = { id: 'g', instant: NOW }
    expect(outcome({ event: { instant: NOW, isSeated: false } }, { event })).toBe('send')
    expect(outcome({ event: { instant: NOW + 1, isSeated: false } }, { event })).toBe(
      'event-changed',
    )
    expect(outcome({}, { event })).toBe('event-changed')
  })

  it('the kill switch of the club holds everything', () => {
    expect(outcome({ club: { sending: false, zone: 'Europe/Brussels' } })).toBe('sending-stopped')
  })
})
