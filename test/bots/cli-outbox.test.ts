/** `goesting outbox` and `goesting intake`: what got stuck is shown bare, and goes again only when meant. */
import { beforeEach, describe, expect, it } from 'vitest'
import { Club, HOUSE } from '../../core/domain/index.ts'
import { GENK, member, outboxRow } from '../contract/records.ts'
import { whole } from './cli-whole.ts'

const { goesting, put, within } = whole()

beforeEach(async () => {
  const where = { name: 'Genk', municipality: 'Genk', lat: 50.965, lon: 5.5 }
  const club = { id: GENK, clubId: HOUSE, name: 'Club Genk', state: 'open', operator: 'Bib Genk' }
  const more = { contact: 'An, 089 00 00 00', privacy: { nl: 'Kort.' }, centre: where }
  await put('clubs', Club.parse({ ...club, ...more, createdAt: 1 }))
  await put('members', { ...member('an'), firstName: 'Annemarie' })
  const createdAt = Date.now() - 3 * 3600_000
  await put(
    'outbox',
    { ...outboxRow('gone', 1, { state: 'dead' }), reason: 'blocked', createdAt },
    { ...outboxRow('doubt', 2, { state: 'unknown' }), reason: 'claim-lost', createdAt },
    { ...outboxRow('waits', 3), createdAt },
  )
})

async function stateOf(id: string): Promise<string | undefined> {
  return within(async ({ store }) => (await store.get('outbox', GENK, id))?.record.state)
}

describe('outbox list', () => {
  it('tells id, state, kind, age and reason, and neither a name nor an address', async () => {
    const { code, printed } = await goesting(['outbox', 'list'])
    expect(code).toBe(0)
    expect(printed.split('\n')).toEqual([
      'gone  dead  reply (A)  3 hours ago  blocked',
      'doubt  unknown  reply (A)  3 hours ago  claim-lost',
    ])
    const all = await goesting(['outbox', 'list', '--state', 'pending', '--json'])
    expect(all.printed).toContain('waits')
    expect(printed + all.printed).not.toMatch(/Annemarie|web:an/)
    expect((await goesting(['outbox', 'list', '--state', 'lost'])).code).toBe(2)
  })
})

describe('outbox replay', () => {
  it('changes nothing before it is really meant', async () => {
    const { code, printed } = await goesting(['outbox', 'replay', 'gone', 'doubt'], 'nl')
    expect(code).toBe(0)
    expect(printed).toContain('gone  gaat opnieuw')
    expect(printed).toContain('doubt  kwam misschien al aan')
    expect(printed).toContain('Er is niets veranderd. 1 zou opnieuw gaan')
    expect([await stateOf('gone'), await stateOf('doubt')]).toEqual(['dead', 'unknown'])
  })

  it('puts back what was given up, and what may have arrived only on a second word', async () => {
    await goesting(['outbox', 'replay', 'gone', 'doubt', '--send'])
    expect([await stateOf('gone'), await stateOf('doubt')]).toEqual(['pending', 'unknown'])
    await goesting(['outbox', 'replay', '--reason', 'claim-lost', '--send', '--maybe-twice'])
    expect(await stateOf('doubt')).toBe('pending')
    const again = await goesting(['outbox', 'replay', 'gone', '--send'])
    expect(again.printed).toContain('is not stuck (pending)')
  })

  it.each([
    [[], 2, 'Say which messages'],
    [['gone', '--reason', 'blocked'], 2, 'but not both'],
  ] as const)('of %j is told in a sentence', async (rest, code, sentence) => {
    const ended = await goesting(['outbox', 'replay', ...rest])
    expect({ code: ended.code, complained: ended.complained }).toEqual({
      code,
      complained: expect.stringContaining(sentence) as string,
    })
  })

  it('of something that is not there fails, and says so', async () => {
    const { code, printed } = await goesting(['outbox', 'replay', 'none', '--send'])
    expect(code).toBe(1)
    expect(printed).toContain('none  does not exist')
  })
})

it('outbox jobs tells what was given up, without ids', async () => {
  expect((await goesting(['outbox', 'jobs'])).printed).toBe('No work was given up.')
})

it('intake lists what was put aside, and lets it be heard again', async () => {
  const heard = { kind: 'said', text: 'geheim', address: { platform: 'web', key: 'k' } } as const
  await put('intake', {
    ...{ id: 'web:1', clubId: HOUSE, addressId: 'web:k' as never, state: 'quarantined' },
    ...{ attempts: 6, order: 1, at: Date.now(), heard: { ...heard, eventId: '1', at: 1 } },
  })
  const { printed } = await goesting(['intake', 'list'])
  expect(printed).toBe('web:1  0 minutes ago')
  expect((await goesting(['intake', 'replay', 'web:1'])).printed).toContain('Nothing was changed')
  await goesting(['intake', 'replay', 'web:1', '--send'])
  expect((await goesting(['intake', 'list'])).printed).toBe('Nothing is stuck here.')
})
