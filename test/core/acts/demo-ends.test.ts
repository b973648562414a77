/** When a real club opens the demo is over: whoever tried it starts anew, and finds nobody who is invented. */
import { afterEach, describe, expect, it } from 'vitest'
import { openDemo } from '../../../core/acts/index.ts'
import { DEMO_CLUB } from '../../../core/demo/index.ts'
import { type ClubId, HOUSE } from '../../../core/domain/index.ts'
import { openHouse, type Plan, type TestHouse } from '../../_kit/house.ts'
import { type Person, person } from '../../_kit/person.ts'
import { joins } from '../../_kit/talk.ts'
import { follows, founded } from './founding.ts'
import { got } from './ground.ts'

let open: TestHouse
let kim: Person
let clubId: ClubId

afterEach(() => open.close())

/** Kim tried the demo; then a real club opened. */
async function tried(plan: Plan): Promise<void> {
  open = await openHouse(plan)
  kim = await joins(person(() => open, 'kim'))
  await opensClub()
}

async function opensClub(): Promise<void> {
  const made = await founded(open)
  clubId = made.clubId
  await (await follows(() => open, made.token)).presses('Ja, ik zie dit')
}

async function homeOf(one: Person): Promise<ClubId | undefined> {
  return (await got(open.house, 'addresses', HOUSE, one.addressId)).homeClubId
}

describe('a demo that is there until there is a real club', () => {
  it('is over for who tried it: the real club knows nothing of what was told to the demo', async () => {
    await tried({})
    await kim.says('mijn profiel')
    expect(await homeOf(kim)).toBe(clubId)
    await kim.sees('Voornaam: niet gezegd')
    await kim.seesNot('naaien', 'Genk')
  })

  it('shows nobody invented to members of the real club', async () => {
    await tried({})
    const lou = await joins(person(() => open, 'lou'))
    expect(await homeOf(lou)).toBe(clubId)
    await lou.seesNot('Nadia', 'fictief voorbeeld')
    const people = (await open.house.populations.of(clubId)).members
    expect([...people.values()].filter((one) => one.persona !== undefined)).toEqual([])
  })

  it('is over after a restart too', async () => {
    await tried({})
    open = await open.reopened()
    expect(await openDemo(open.house)).toBeUndefined()
    await kim.says('hallo')
    expect(await homeOf(kim)).toBe(clubId)
  })
})

describe('a demo that is always there', () => {
  it('keeps its visitors, and is where somebody new comes in', async () => {
    await tried({ demo: 'always' })
    expect((await openDemo(open.house))?.id).toBe(DEMO_CLUB)
    await kim.says('mijn profiel')
    await kim.sees('Kim', 'naaien')
    expect(await homeOf(kim)).toBe(DEMO_CLUB)
    const lou = await joins(person(() => open, 'lou'))
    expect(await homeOf(lou)).toBe(DEMO_CLUB)
  })
})

describe('a demo that is never there', () => {
  it('tells somebody new that no club is open, and alarms nobody', async () => {
    open = await openHouse({ demo: 'never' })
    kim = person(() => open, 'kim')
    await kim.says('ik wil leren naaien')
    await kim.sees('nog geen club open')
    expect(open.journal.alarms).toEqual([])
  })

  it('is not founded, and the real club is where everybody comes in', async () => {
    open = await openHouse({ demo: 'never' })
    expect(await open.house.store.get('clubs', HOUSE, DEMO_CLUB)).toBeUndefined()
    expect(await openDemo(open.house)).toBeUndefined()
    await opensClub()
    kim = person(() => open, 'kim')
    await kim.says('ik wil leren naaien in Genk')
    expect(await homeOf(kim)).toBe(clubId)
    await kim.sees('naaien')
  })

  it('hides a demo that was founded before', async () => {
    open = await openHouse()
    kim = await joins(person(() => open, 'kim'))
    open = await open.reopened()
    const hidden: TestHouse = { ...open, house: { ...open.house, demo: 'never' } }
    expect(await openDemo(hidden.house)).toBeUndefined()
  })
})
