/** `goesting broadcast`: looks first, starts on a typed number, shows how far it is, and steers. */
import { beforeEach, describe, expect, it } from 'vitest'
import { ActivityId, Club, HOUSE, type Member, MemberId } from '../../core/domain/index.ts'
import { GENK, member, partner } from '../contract/records.ts'
import { whole } from './cli-whole.ts'

const { goesting, put, within } = whole()
const WHERE = { name: 'Genk', municipality: 'Genk', lat: 50.965, lon: 5.5 }
const DAY_MS = 24 * 60 * 60 * 1000
const START = Date.now() + 5 * DAY_MS

async function people(count: number): Promise<void> {
  const keys = Array.from({ length: count }, (_, at) => `p${String(at)}`)
  await put(
    'members',
    ...keys.map(
      (key, at): Member => ({
        ...member(key, at),
        interests: ['sewing' as Member['interests'][number]],
        where: WHERE,
        consents: [{ purpose: 'partner-news', given: true, at: 0, wording: 'test' }],
      }),
    ),
  )
  await put(
    'addresses',
    ...keys.map((key) => ({
      ...{ id: `web:${key}` as never, clubId: HOUSE, platform: 'web', key, seenAt: 1 },
      ...{ memberId: MemberId.parse(key), homeClubId: GENK },
    })),
  )
}

beforeEach(async () => {
  const club = { id: GENK, clubId: HOUSE, name: 'Club Genk', state: 'open', operator: 'Bib Genk' }
  const more = { contact: 'An, 089 00 00 00', privacy: { nl: 'Kort.' }, centre: WHERE }
  await put('clubs', Club.parse({ ...club, ...more, createdAt: 1 }))
  await put('partners', partner('atelier', 'Naaiatelier'))
  const moment = (instant: number) => ({
    ...{ instant, zone: 'Europe/Brussels', wall: '2027-01-01T19:00' },
  })
  await put('activities', {
    ...{ id: ActivityId.parse('evening'), clubId: GENK, partnerId: 'atelier' as never },
    ...{ title: { nl: 'Open naaiavond', en: 'Open sewing evening' }, mode: 'together' },
    ...{ concepts: ['sewing' as never], where: WHERE, spot: 'zaal 2', priceEuro: 3, taken: 0 },
    ...{ languages: ['nl'], starts: moment(START), ends: moment(START + 2 * 3600_000) },
  })
})

describe('a preview', () => {
  it('says whom it reaches, whom not and why, and how it reads; nothing is sent', async () => {
    await people(2)
    await put('members', { ...member('nobody', 9), interests: [] })
    const { code, printed } = await goesting(['broadcast', 'preview', 'open naaiavond'])
    expect(code).toBe(0)
    expect(printed).toContain('reaches 2 people of 3 now')
    expect(printed).toContain('- 1: did not say yes to news from partners')
    expect(printed).toContain('Naaiatelier')
    expect(printed).toContain('goesting broadcast start evening')
    await within(async ({ store }) => {
      const { items } = await store.find('outbox', { clubId: GENK, index: 'byTime', equals: [] })
      expect(items).toEqual([])
    })
  })

  it('is there for programs too, without names', async () => {
    await people(1)
    const { printed } = await goesting(['broadcast', 'preview', 'evening', '--json'])
    expect(JSON.parse(printed)).toMatchObject({ reaches: 1, of: 1, not: {}, activity: 'evening' })
  })
})

describe('a start', () => {
  it('of more than fifty needs the number that was read', async () => {
    await people(51)
    const without = await goesting(['broadcast', 'start', 'evening', '--key', 'autumn'])
    expect(without.code).toBe(1)
    expect(without.complained).toContain('This reaches 51 people now')
    expect(without.complained).toContain('--count 51')
    const wrong = await goesting(['broadcast', 'start', 'evening', '--count', '50'])
    expect(wrong.code).toBe(1)
    const right = ['broadcast', 'start', 'evening', '--key', 'autumn', '--count', '51']
    expect((await goesting(right)).printed).toContain('The announcement autumn begins')
    expect((await goesting(['broadcast', 'list'])).printed).toContain('autumn  evening')
  })

  it.each([
    [['--key', 'A b'], 2, 'cannot go with --key'],
    [['--count', 'many'], 2, 'cannot go with --count'],
    [['--club', 'Nowhere'], 1, 'There is no club «Nowhere»'],
  ] as const)('%j is told in a sentence', async (options, code, sentence) => {
    const ended = await goesting(['broadcast', 'start', 'evening', ...options])
    expect(ended.code).toBe(code)
    expect(ended.complained).toContain(sentence)
  })

  it('about nothing that there is tells what there is', async () => {
    const { code, complained } = await goesting(['broadcast', 'start', 'breien'], 'nl')
    expect(code).toBe(1)
    expect(complained).toContain('Er is geen activiteit «breien»')
    expect(complained).toContain('evening (Open naaiavond)')
  })

  it('under a known key for other content is refused', async () => {
    await people(1)
    await goesting(['broadcast', 'start', 'evening', '--key', 'k'])
    await within(async ({ store }) => {
      const record = (await store.get('activities', GENK, 'evening'))?.record
      if (record === undefined) throw new Error('It is gone.')
      const after = { ...record, priceEuro: 9 }
      await store.commit([{ do: 'put', in: 'activities', record: after }])
    })
    const { code, complained } = await goesting(['broadcast', 'start', 'evening', '--key', 'k'])
    expect(code).toBe(1)
    expect(complained).toContain('choose another --key')
  })
})

describe('steering', () => {
  it('pauses, goes on and stops, and says so in a sentence', async () => {
    await people(1)
    await goesting(['broadcast', 'start', 'evening', '--key', 'k'])
    expect((await goesting(['broadcast', 'pause', 'k'], 'nl')).printed).toContain('staat op pauze')
    const shown = await goesting(['broadcast', 'show', 'k'])
    expect(shown.printed).toContain('This message is paused')
    expect(shown.printed).toMatch(/░{20} 0 of 1 people looked at/)
    expect((await goesting(['broadcast', 'resume', 'k'])).code).toBe(0)
    expect((await goesting(['broadcast', 'stop', 'k'])).code).toBe(0)
    const late = await goesting(['broadcast', 'resume', 'k'])
    expect({ code: late.code, complained: late.complained }).toEqual({
      code: 1,
      complained:
        'The announcement k is finished or stopped already. Nothing changes there any more.',
    })
    expect((await goesting(['broadcast', 'show', 'none'])).complained).toContain('«none»')
  })
})

describe('club sending', () => {
  it('switches off with a sentence about what still leaves, and on again', async () => {
    const off = await goesting(['club', 'sending', 'off'])
    expect(off.printed).toContain('Nothing leaves any more in Club Genk')
    expect((await goesting(['club', 'show', 'genk'])).printed).toContain('No messages are sent now')
    expect((await goesting(['club', 'sending', 'on', 'club genk'])).printed).toContain(
      'Messages leave again',
    )
    expect((await goesting(['club', 'sending', 'maybe'])).code).toBe(2)
  })
})
