/** From an operator's answers to a club that its coordinator opened, and what becomes of the demo then. */
import { describe, expect, it } from 'vitest'
import { deskLink, foundClub, openDemo } from '../../../core/acts/index.ts'
import { DEMO_CLUB } from '../../../core/demo/index.ts'
import { type ClubId, HOUSE } from '../../../core/domain/index.ts'
import { commandToken } from '../../../core/message/index.ts'
import type { Person } from '../../_kit/person.ts'
import { houseForEach, joins } from '../../_kit/talk.ts'
import { member } from '../../contract/records.ts'
import { FOUNDING, follows, founded } from './founding.ts'
import { everything, got, put } from './ground.ts'

const open = houseForEach()

async function stateOf(clubId: ClubId): Promise<string> {
  return (await got(open.house, 'clubs', HOUSE, clubId)).state
}

/** A club that its coordinator opened, and the coordinator. */
async function opened(): Promise<{ clubId: ClubId; an: Person }> {
  const { clubId, token } = await founded(open)
  const an = await follows(() => open, token)
  await an.presses('Ja, ik zie dit')
  return { clubId, an }
}

describe('founding a club', () => {
  it('tells everything that is wrong at once, and makes nothing', async () => {
    const before = await everything(open.house)
    const wrong = { ...FOUNDING, name: 'x', contact: '', privacy: {}, town: ' ', language: 'de' }
    const made = await foundClub(open.house, wrong)
    expect(made.ok ? [] : made.error.map((phrase) => phrase.key)).toEqual([
      'operator.club.bad.name',
      'operator.club.bad.contact',
      'operator.club.bad.privacy',
      'operator.club.bad.town',
      'operator.club.bad.language',
    ])
    expect(await everything(open.house)).toEqual(before)
  })

  it('names everything when nothing was answered', async () => {
    const made = await foundClub(open.house, {})
    expect(!made.ok && made.error.length).toBe(Object.keys(FOUNDING).length)
  })

  it('asks again for a town that nobody knows', async () => {
    const made = await foundClub(open.house, { ...FOUNDING, town: 'Atlantis aan Zee' })
    expect(made).toEqual({ ok: false, error: [{ key: 'operator.club.bad.town' }] })
  })

  it('makes a club that nobody joins before its coordinator confirmed', async () => {
    const { clubId } = await founded(open)
    expect(await stateOf(clubId)).toBe('founding')
    const kim = open.person('kim')
    await kim.says('ik wil leren naaien in Genk')
    expect((await got(open.house, 'addresses', HOUSE, kim.addressId)).homeClubId).toBe(DEMO_CLUB)
  })
})

describe('confirming', () => {
  it('opens the club, and doing it twice changes nothing', async () => {
    const { clubId, an } = await opened()
    await an.sees('Goesting Genk', 'is open')
    expect(await stateOf(clubId)).toBe('open')
    await an.presses('Ja, ik zie dit')
    expect(await stateOf(clubId)).toBe('open')
  })

  it('is for the coordinator alone', async () => {
    const { clubId } = await founded(open)
    await put(open.house, 'members', member('eve', 0, clubId))
    const eve = open.person('eve')
    const whose = { memberId: member('eve').id, homeClubId: clubId, seenAt: 0 }
    const chat = { id: eve.addressId, clubId: HOUSE, platform: 'web', key: 'eve', ...whose }
    await put(open.house, 'addresses', chat)
    await eve.hears({ kind: 'chosen', token: commandToken('desk-confirm', 'club') })
    await eve.sees('alleen een mens van de club')
    expect(await stateOf(clubId)).toBe('founding')
  })

  it('is not done by somebody of another club', async () => {
    const { clubId } = await founded(open)
    const kim = open.person('demo-coordinator')
    await kim.hears({ kind: 'chosen', token: commandToken('desk-confirm', 'club') })
    expect(await stateOf(clubId)).toBe('founding')
    expect(await stateOf(DEMO_CLUB)).toBe('demo')
  })
})

describe('the desk', () => {
  it('says so when nothing is open, and shows each open task with its buttons', async () => {
    const { clubId } = await opened()
    const link = async (): Promise<Person> => {
      const made = await deskLink(open.house, clubId)
      return follows(() => open, made.ok ? made.value : '')
    }
    await (await link()).sees('geen taken open')
    const kim = await joins(open.person('kim'))
    await kim.says('een mens')
    await kim.says('bel mij eens op')
    const desk = await link()
    await desk.sees('Er staat 1 taak open', 'Kim vraagt een mens', 'bel mij eens op', 'Ik neem dit')
    await desk.presses('Afvinken')
    await (await link()).sees('geen taken open')
  })
})

it('the demo is in sight until the club is open', async () => {
  expect((await openDemo(open.house))?.id).toBe(DEMO_CLUB)
  await opened()
  expect(await openDemo(open.house)).toBeUndefined()
})
