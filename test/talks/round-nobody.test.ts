/** Who is in no round: who is young, who did not say, who may not be introduced. And what is not sent. */
import { describe, expect, it } from 'vitest'
import { DEMO_CLUB } from '../../core/demo/index.ts'
import type { Former } from '../../core/forming/index.ts'
import { catalogues } from '../../core/texts/index.ts'
import { houseForEach, joins } from '../_kit/talk.ts'
import { change } from '../core/acts/ground.ts'
import { comesAlong, entries, groupsMade, idOf, makesGroups, rounds } from './round-ground.ts'

const open = houseForEach()
const kim = open.person('kim')

describe('who may not be among people', () => {
  it.each([
    ['younger', 'Nee', 'vanaf 18 jaar'],
    ['silent', 'Dat zeg ik liever niet', 'als ik weet dat je 18 of ouder bent'],
  ])('gets activities instead: %s', async (_, age, seen) => {
    await joins(kim, { age })
    await kim.seesNot(catalogues.nl['round.button'])
    await kim.says('doe mee met de ronde')
    await kim.sees(seen, 'Dit is er binnenkort te doen')
    await kim.says('maak nu de groepjes')
    await open.runDue()
    expect(await entries(open)).toEqual([])
    expect(await groupsMade(open)).toEqual([])
  })

  it('who says to be young after the yes is in no round, and no seat is kept', async () => {
    await joins(kim)
    await comesAlong(kim)
    await kim.says('ik ben 15')
    expect(await entries(open)).toMatchObject([{ said: 'no' }])
    await open.anew()
    await joins(kim)
    await comesAlong(kim)
    await makesGroups(open, kim)
    await kim.says('ik ben 15')
    expect((await groupsMade(open))[0]?.askedIds).not.toContain(await idOf(open, kim))
  })

  it('who stopped hears how to begin again', async () => {
    await joins(kim)
    await kim.says('stop')
    await kim.says('doe mee met de ronde')
    await kim.sees('Je staat op pauze', 'Weer meedoen')
  })

  it('who takes back their yes to be introduced gets no seat, though they said yes to the round', async () => {
    await joins(kim)
    await comesAlong(kim)
    await change(open.house, 'members', [DEMO_CLUB, await idOf(open, kim)], { introducible: false })
    await makesGroups(open, kim)
    expect(await groupsMade(open)).toEqual([])
  })
})

describe('in a club that is no demo', () => {
  it('there are no rounds yet, and that is said', async () => {
    await joins(kim)
    const club = await open.house.store.get('clubs', 'house' as never, DEMO_CLUB)
    if (club === undefined) throw new Error('There is no club.')
    const record = { ...club.record, state: 'open' as const }
    await open.house.store.commit([{ do: 'put', in: 'clubs', record }])
    await kim.says('doe mee met de ronde')
    await kim.sees('In deze club zijn er nog geen rondes')
  })
})

/** Seats two who must never meet, or is wrong in some other way. */
const wrong: Former = {
  form: () =>
    Promise.resolve({
      groups: [],
      unplaced: [],
      utility: 0,
      certificate: { kind: 'bound', utility: 0, bound: 0 },
      seed: 1,
      steps: 1,
    }),
  repair: () => Promise.reject(new Error('Nobody asked.')),
  close: () => Promise.resolve(),
}

describe('groups that the judge finds wrong', () => {
  const halted = houseForEach({ plan: () => ({ former: wrong }) })
  const lou = halted.person('lou')
  const lies = halted.person('demo-coordinator')

  it('are sent to nobody: a human looks, and nobody loses their turn', async () => {
    await joins(lou)
    await comesAlong(lou)
    await makesGroups(halted, lou)
    await lou.sees('Er klopt iets niet aan de groepjes', 'niets verstuurd')
    await lies.sees('De groepjes van de ronde kloppen niet')
    expect(await groupsMade(halted)).toEqual([])
    expect(await rounds(halted)).toMatchObject([{ state: 'stopped' }])
    expect(await entries(halted)).toMatchObject([{ outcome: 'no-seat' }])
    await halted.runDue()
    expect((await lou.everything()).split('niets verstuurd').length).toBe(2)
  })
})
