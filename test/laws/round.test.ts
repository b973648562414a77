/**
 * What no round may ever do, whoever is in it: seat somebody who is young or did not say, put two together
 * who are kept apart, or do anything twice.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeRound } from '../../core/acts/index.ts'
import { DEMO_CLUB } from '../../core/demo/index.ts'
import { type Age, consents, type Group, pairOf } from '../../core/domain/index.ts'
import { houseForEach, joins } from '../_kit/talk.ts'
import { everything, got, put } from '../core/acts/ground.ts'
import { lives } from '../talks/closer-town.ts'
import { comesAlong, entries, groupsMade, makesGroups, rounds } from '../talks/round-ground.ts'

const open = houseForEach()
const kim = open.person('kim')
const lou = open.person('lou')

const RUNS = process.env['GOESTING_LONG'] === '1' ? 100 : 6

const SOMEBODY = fc.record({
  age: fc.constantFrom<Age>('adult', 'adult', 'adult', 'minor', 'unknown'),
  agreed: fc.boolean(),
  introducible: fc.boolean(),
  paused: fc.boolean(),
  wants: fc.constantFrom('sewing', 'cooking', 'guitar'),
  apart: fc.boolean(),
})

/** Others who said yes to the round, as they may have become since. */
async function others(
  people: readonly (typeof SOMEBODY extends fc.Arbitrary<infer T> ? T : never)[],
): Promise<void> {
  const [round] = await rounds(open)
  if (round === undefined) throw new Error('There is no round.')
  for (const [at, { age, agreed, introducible, paused, wants, apart }] of people.entries()) {
    const id = `other${String(at)}`
    await lives(open, id, {
      ...{ age, introducible, paused },
      consents: [{ purpose: 'matching', given: agreed, at: 1, wording: 'v1' }],
      wants: [{ concept: wants }],
      available: [{ day: 'wed', from: 17 * 60, to: 22 * 60 }],
    })
    await put(open.house, 'roundEntries', {
      ...{ id: `${round.id}~${id}`, clubId: DEMO_CLUB, roundId: round.id, memberId: id as never },
      ...{ said: 'yes', waited: 0, at: 1 },
    })
    if (!apart || at === 0) continue
    const pair = [`other${String(at - 1)}`, id] as never as [never, never]
    await put(open.house, 'blocks', {
      ...{ id: pairOf(...pair), clubId: DEMO_CLUB, people: pair, by: pair[0] },
      ...{ why: 'apart', at: 1 },
    })
  }
}

async function mustHold(groups: readonly Group[]): Promise<void> {
  const { blocks } = await open.house.populations.of(DEMO_CLUB)
  for (const { askedIds = [], memberIds } of groups) {
    const all = [...new Set([...askedIds, ...memberIds])]
    for (const id of all) {
      const member = await got(open.house, 'members', DEMO_CLUB, id)
      expect(member.age).toBe('adult')
      expect(consents(member.consents, 'matching')).toBe(true)
      expect([member.paused, member.introducible]).toEqual([false, true])
    }
    for (const one of all) for (const two of all) expect(blocks.has(pairOf(one, two))).toBe(false)
  }
}

describe('a round', () => {
  it('seats declared adults who agreed, and never two who are kept apart', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(SOMEBODY, { minLength: 3, maxLength: 12 }), async (people) => {
        await open.anew()
        await joins(kim)
        await comesAlong(kim)
        await others(people)
        await makesGroups(open, kim)
        expect(await rounds(open)).toMatchObject([{ state: 'formed' }])
        await mustHold(await groupsMade(open))
      }),
      { numRuns: RUNS },
    )
  })

  it('done twice, and twice at once, is done once', async () => {
    await joins(kim)
    await comesAlong(kim)
    await kim.says('maak nu de groepjes')
    await kim.says('ja')
    const [round] = await rounds(open)
    if (round === undefined) throw new Error('There is no round.')
    await Promise.all([1, 2, 3].map(() => makeRound(open.house, DEMO_CLUB, round.id)))
    const before = (await everything(open.house)).filter(({ in: name }) => name !== 'lines')
    expect(await makeRound(open.house, DEMO_CLUB, round.id)).toEqual([])
    const after = (await everything(open.house)).filter(({ in: name }) => name !== 'lines')
    expect(after).toEqual(before)
    await open.runDue()
    for (const address of [kim.addressId]) await open.staff.carry(address)
    expect((await kim.everything()).split('Ik heb een groepje voor jou').length).toBe(2)
  })

  it('is one round for two who come at the same moment', async () => {
    await joins(kim)
    await joins(lou)
    await kim.says('doe mee met de ronde')
    await lou.says('doe mee met de ronde')
    await Promise.all([kim.says('ja'), lou.says('ja')])
    expect(await rounds(open)).toHaveLength(1)
    expect(await entries(open)).toHaveLength(2)
    await kim.says('maak nu de groepjes')
    await lou.says('maak nu de groepjes')
    await Promise.all([kim.says('ja'), lou.says('ja')])
    await open.runDue()
    expect(await rounds(open)).toMatchObject([{ state: 'formed' }])
    for (const one of [kim, lou]) {
      const said = await one.everything()
      const told = said.split(/Ik heb een groepje voor jou|geen passende plek/).length - 1
      expect(told).toBe(1)
    }
    await mustHold(await groupsMade(open))
  })

  it('survives that the queue is lost: who waits for it is not forgotten', async () => {
    await joins(kim)
    await comesAlong(kim)
    await kim.says('maak nu de groepjes')
    await kim.says('ja')
    const [round] = await rounds(open)
    await open.house.agenda.cancel('round', String(round?.id))
    await open.restart()
    await open.runDue()
    await kim.sees('Ik heb een groepje voor jou')
  })

  it('seats who waited longest first', async () => {
    await joins(kim, { wish: 'ik wil leren imkeren in Genk, op maandagochtend' })
    await comesAlong(kim)
    await makesGroups(open, kim)
    await kim.sees('De volgende ronde kom jij eerst')
    await comesAlong(kim)
    const mine = (await entries(open)).filter(({ outcome }) => outcome === undefined)
    expect(mine).toMatchObject([{ waited: 1 }])
  })
})
