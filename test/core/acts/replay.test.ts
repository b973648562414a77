/** What got stuck leaves on an explicit word alone, through every check, and never by accident twice. */
import { describe, expect, it } from 'vitest'
import {
  outboxIn,
  quarantined,
  type Replay,
  replayIntake,
  replayOutbox,
} from '../../../core/acts/replay.ts'
import { DEMO_CLUB } from '../../../core/demo/index.ts'
import { HOUSE } from '../../../core/domain/index.ts'
import type { Intake } from '../../../core/message/index.ts'
import { change, got, houseWithProbe, invented, put, sends, waiting } from './ground.ts'

const { open, outside } = houseWithProbe()
const at = 1

async function replayed(
  which: Replay['which'],
  how: Partial<Replay> = {},
): Promise<readonly (string | undefined)[][]> {
  const all = await replayOutbox(open.house, { which, send: false, maybeTwice: false, ...how })
  await sends(open)
  return all.map(({ id, outcome, why }) => (why === undefined ? [id, outcome] : [id, outcome, why]))
}

const row = (id: string) => got(open.house, 'outbox', DEMO_CLUB, id)

describe('a message that was given up', () => {
  it('is only told of until it is really to be sent, and then leaves once', async () => {
    await waiting(open, 'one', { state: 'dead', reason: 'gone', attempts: 8, settledAt: at })
    expect(await replayed({ ids: ['one'] })).toEqual([['one', 'again']])
    expect(await row('one')).toMatchObject({ state: 'dead', attempts: 8 })
    expect(await replayed({ ids: ['one', 'one'] }, { send: true })).toEqual([['one', 'again']])
    expect(await row('one')).toMatchObject({ state: 'sent', attempts: 1 })
    expect(await replayed({ ids: ['one'] }, { send: true })).toEqual([['one', 'not-stuck', 'sent']])
    expect(outside.handed).toEqual(['one'])
  })

  it('stays where it is when it may not leave any more', async () => {
    await waiting(open, 'one', { state: 'dead', kind: 'notice', reason: 'gone' })
    await change(open.house, 'members', [DEMO_CLUB, invented('nadia')], { paused: true })
    expect(await replayed({ ids: ['one'] }, { send: true })).toEqual([
      ['one', 'not-allowed', 'paused'],
    ])
    expect((await row('one')).state).toBe('dead')
  })

  it('is found by its reason with all of its kind, and nothing else is', async () => {
    for (const id of ['a', 'b']) await waiting(open, id, { state: 'dead', reason: 'blocked' })
    await waiting(open, 'c', { state: 'dead', reason: 'other' })
    await waiting(open, 'd', { state: 'sent', reason: 'blocked' })
    expect(await replayed({ reason: 'blocked' }, { send: true })).toEqual([
      ['a', 'again'],
      ['b', 'again'],
    ])
    expect(outside.handed).toEqual(['a', 'b'])
  })

  it('is written down without words, names and addresses', async () => {
    await waiting(open, 'one', { state: 'dead', reason: 'gone' })
    await replayed({ ids: ['one'] }, { send: true })
    const notes = open.journal.notes.filter(({ event }) => event === 'outbox.replayed')
    expect(notes.map(({ facts }) => facts)).toEqual([{ row: 'one', was: 'dead', club: DEMO_CLUB }])
    await waiting(open, 'two', { state: 'dead', reason: 'gone' })
    const [entry] = await outboxIn(open.house, 'dead')
    expect(Object.keys(entry ?? {}).sort()).toEqual(
      ['attempts', 'class', 'clubId', 'createdAt', 'id', 'kind', 'reason', 'state'].sort(),
    )
  })
})

describe('a message of which nobody knows whether it arrived', () => {
  it('leaves again only when somebody says that twice is better than never, and is marked', async () => {
    await waiting(open, 'one', { state: 'unknown', reason: 'claim-lost', attempts: 1 })
    expect(await replayed({ ids: ['one'] }, { send: true })).toEqual([['one', 'may-be-twice']])
    expect(outside.handed).toEqual([])
    const twice = { send: true, maybeTwice: true }
    expect(await replayed({ ids: ['one'] }, twice)).toEqual([['one', 'again']])
    expect(await replayed({ ids: ['one'] }, twice)).toEqual([['one', 'not-stuck', 'sent']])
    expect(await row('one')).toMatchObject({ state: 'sent', resolved: { by: 'coordinator' } })
    expect(outside.handed).toEqual(['one'])
  })
})

it('what is not there is told, and nothing else happens', async () => {
  expect(await replayed({ ids: ['none'] }, { send: true })).toEqual([['none', 'none']])
})

describe('an event that was put aside', () => {
  const aside = (id: string, over: Partial<Intake> = {}): Promise<void> =>
    put(open.house, 'intake', {
      ...{ id, clubId: HOUSE, addressId: open.person('kim').addressId, order: 1, at },
      ...{ attempts: 6, state: 'quarantined' },
      heard: {
        ...{ kind: 'said', text: 'hallo', address: { platform: 'web', key: 'kim' } },
        ...{ eventId: id, at },
      },
      ...over,
    })

  it('is heard again when it is really meant, once', async () => {
    const kim = open.person('kim')
    await kim.says('hallo')
    const before = (await kim.lines()).length
    await aside('web:x')
    expect(await quarantined(open.house)).toEqual([{ id: 'web:x', attempts: 6, at }])
    expect(await replayIntake(open.house, ['web:x'], false)).toMatchObject([{ outcome: 'again' }])
    expect(await quarantined(open.house)).toHaveLength(1)
    await replayIntake(open.house, ['web:x', 'web:x'], true)
    await open.staff.attend(kim.addressId)
    await open.staff.idle()
    expect((await kim.lines()).length).toBe(before + 1)
    expect(await replayIntake(open.house, ['web:x'], true)).toMatchObject([
      { outcome: 'not-stuck' },
    ])
  })

  it('cannot be heard without its words, nor when it is not there', async () => {
    await aside('web:y', { heard: undefined })
    expect(await replayIntake(open.house, ['web:y', 'web:z'], true)).toEqual([
      { id: 'web:y', outcome: 'words-gone' },
      { id: 'web:z', outcome: 'none' },
    ])
  })
})
