/** A request that nobody said yes to ends after seven days, and its end tells nothing but that. */
import { beforeEach, describe, expect, it } from 'vitest'
import { lapse } from '../../../core/acts/index.ts'
import { DEMO_CLUB } from '../../../core/demo/index.ts'
import { type Introduction, LAPSE_DAYS } from '../../../core/domain/index.ts'
import { asksNadia, houseForEach, joins } from '../../_kit/talk.ts'
import { change, DAY_MS, invented } from './ground.ts'

const open = houseForEach()
const sara = open.person('sara')
const nadia = open.person('demo-nadia')

beforeEach(async () => {
  const persona = { slug: 'nadia', answers: 'silent' } as const
  await change(open.house, 'members', [DEMO_CLUB, invented('nadia')], { persona })
  await joins(sara)
  await asksNadia(sara)
})

async function introduction(): Promise<Introduction> {
  const { items } = await open.house.store.find('introductions', {
    clubId: DEMO_CLUB,
    index: 'byPeer',
    equals: [invented('nadia')],
    newestFirst: true,
  })
  if (items[0] === undefined) throw new Error('Nobody asked Nadia.')
  return items[0].record
}

/** So long from now until the request ends, and what ended then is told. */
async function endsAfter(ms: number): Promise<void> {
  open.clock.advance((await introduction()).lapsesAt - open.clock.now() + ms)
  for (const address of await lapse(open.house)) await open.staff.carry(address)
}

describe('a request without an answer', () => {
  it('ends after seven days to the millisecond, and its asker is told where to go on', async () => {
    const { askedAt, lapsesAt } = await introduction()
    expect(lapsesAt - askedAt).toBe(LAPSE_DAYS * DAY_MS)
    await endsAfter(-1)
    expect((await introduction()).state).toBe('asked')
    await endsAfter(0)
    expect(await introduction()).toMatchObject({ state: 'closed', closedWhy: 'lapsed' })
    await sara.sees('geen antwoord van Nadia', 'Iets nieuws zoeken')
  })

  it('is told once, by however many hands it is ended', async () => {
    await endsAfter(0)
    const before = (await sara.lines()).length
    await Promise.all([lapse(open.house), lapse(open.house)])
    await endsAfter(DAY_MS)
    expect((await sara.lines()).length).toBe(before)
  })

  it('says nothing to the peer', async () => {
    const before = (await nadia.lines()).length
    await endsAfter(0)
    expect((await nadia.lines()).length).toBe(before)
  })

  it('cannot be answered any more, and can be asked anew', async () => {
    await endsAfter(0)
    await nadia.presses('Ja, graag')
    await nadia.sees('kan nu niet meer')
    await sara.says('ik wil leren naaien')
    await sara.presses('Ja, dat klopt')
    await asksNadia(sara)
    await sara.sees('Ik heb het gevraagd')
  })
})

describe('what does not lapse', () => {
  it('is a contact to which both said yes', async () => {
    await nadia.presses('Ja, graag')
    await endsAfter(DAY_MS)
    expect((await introduction()).state).toBe('open')
  })
})

describe('the end of a request', () => {
  it('is not told to somebody who said stop', async () => {
    await sara.says('stop')
    const before = (await sara.lines()).length
    await endsAfter(0)
    expect((await introduction()).state).toBe('closed')
    expect((await sara.lines()).length).toBe(before)
  })

  it('comes by itself, on the next morning at ten', async () => {
    const { lapsesAt } = await introduction()
    for (let hour = 0; hour < 9 * 24; hour++) {
      open.clock.advance(60 * 60_000)
      await open.house.agenda.runDue()
    }
    await open.staff.idle()
    await sara.sees('geen antwoord van Nadia')
    const { closedAt } = await introduction()
    expect(closedAt).toBeGreaterThanOrEqual(lapsesAt)
    expect((closedAt ?? 0) - lapsesAt).toBeLessThanOrEqual(DAY_MS)
  })
})
