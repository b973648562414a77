/** What a change would do: asked of a former that is made by hand, so that every seat is known. */
import { describe, expect, it } from 'vitest'
import { PlaceId } from '../../../core/domain/index.ts'
import {
  type Change,
  type Difference,
  type Formed,
  type Former,
  type Forming,
  type FormingProblem,
  whatIf,
} from '../../../core/forming/index.ts'
import { FORMING, GROUP, id, PROBLEM, person } from '../../bots/forming/town.ts'

type Asked = { readonly kind: 'form' | 'repair'; readonly problem: FormingProblem }

/** Seats whoever it is told to. */
async function asking(
  change: Change,
  seats: readonly (readonly string[])[],
  { problem = PROBLEM, before = FORMING } = {},
): Promise<{ difference: Difference; asked: readonly Asked[] }> {
  const asked: Asked[] = []
  const answer = (kind: Asked['kind'], given: FormingProblem): Promise<Forming> => {
    asked.push({ kind, problem: given })
    const groups = seats.map((members) => group(...members))
    const seated = new Set(seats.flat())
    const unplaced = FORMING.unplaced.filter((one) => !seated.has(one.id))
    return Promise.resolve({ ...FORMING, groups, unplaced, utility: groups.length })
  }
  const former: Pick<Former, 'form' | 'repair'> = {
    form: (given) => answer('form', given),
    repair: (given) => answer('repair', given),
  }
  return { difference: await whatIf(problem, before, change, former, { steps: 1 }), asked }
}

function group(...members: string[]): Formed {
  return { ...GROUP, members: members.map(id), utility: 1 }
}

const names = (problem: FormingProblem | undefined): string[] =>
  (problem?.people ?? []).map(({ member }) => member.id)

describe('what if', () => {
  it('somebody leaves: they are not among those who lose a seat', async () => {
    const { difference, asked } = await asking({ kind: 'leaves', id: id('an') }, [
      ['bo', 'cem', 'dee'],
    ])
    expect(names(asked[0]?.problem)).toEqual(['bo', 'cem', 'dee', 'els'])
    expect(difference).toMatchObject({ gained: ['dee'], lost: [], moved: [] })
  })

  it('somebody joins: who got a seat by it has gained', async () => {
    const { difference, asked } = await asking({ kind: 'joins', person: person('fay') }, [
      ['an', 'bo', 'cem', 'fay'],
    ])
    expect(names(asked[0]?.problem)).toContain('fay')
    expect(difference.gained).toEqual(['fay'])
  })

  it('groups get another size: who sits with mostly other people has moved', async () => {
    const { difference, asked } = await asking({ kind: 'size', min: 2, max: 5 }, [
      ['an', 'dee', 'els'],
      ['bo', 'cem'],
    ])
    expect(asked[0]?.problem.settings).toMatchObject({ min: 2, max: 5 })
    expect(difference).toMatchObject({ gained: ['dee', 'els'], lost: [], moved: ['an'] })
  })

  it('a place closes: the last one stays, and holds nobody', async () => {
    const { asked, difference } = await asking({ kind: 'closes', venue: PlaceId.parse('zaal') }, [])
    expect(asked[0]?.problem.settings.venues).toMatchObject([{ capacity: 0, rooms: 0 }])
    expect(difference.lost).toEqual(['an', 'bo', 'cem'])
  })
})

describe('what if names the groups that go on', () => {
  const tuesday = { day: 'tue', from: 1140, to: 1260 } as const
  const fay: Change = { kind: 'joins', person: person('fay') }

  async function shifts(...after: Formed[]): Promise<Difference['shifted']> {
    const before = { ...FORMING, groups: [group('p', 'q', 'r'), GROUP] }
    const former = {
      form: () => Promise.reject(new Error('Not asked.')),
      repair: () => Promise.resolve({ ...FORMING, groups: after }),
    }
    return (await whatIf(PROBLEM, before, fay, former, { steps: 1 })).shifted
  }

  it('at another hour with the same people, or with one more', async () => {
    const same = { ...GROUP, slot: tuesday }
    expect(await shifts(same)).toMatchObject([{ group: 1, hour: true, place: false }])
    const more = { ...same, members: [...GROUP.members, id('fay')] }
    expect(await shifts(group('p', 'q', 'r'), more)).toMatchObject([{ group: 1, hour: true }])
  })

  it('in another place at the same hour', async () => {
    expect(await shifts({ ...GROUP, isOnline: true })).toMatchObject([
      { group: 1, hour: false, place: true },
    ])
  })

  it('and no others: not who sits as before, nor a group of mostly other people', async () => {
    expect(await shifts(group('p', 'q', 'r'), GROUP)).toEqual([])
    expect(await shifts({ ...group('an', 'x', 'y'), slot: tuesday })).toEqual([])
  })
})

describe('what if a group meets on another day', () => {
  const week = [
    { day: 'wed', from: 1020, to: 1320 },
    { day: 'mon', from: 1020, to: 1320 },
  ]
  const people = [
    ...['an', 'bo', 'dee'].map((name) => person(name, { available: week })),
    person('cem'),
    ...['p', 'q', 'r'].map((name) => person(name, { available: week })),
    person('els'),
  ]
  const problem = { ...PROBLEM, people }
  const before = { ...FORMING, groups: [GROUP, { ...group('p', 'q', 'r'), host: id('p') }] }
  const monday: Change = { kind: 'day', group: 0, day: 'mon' }

  it('only its people and those without a seat are asked, on that day alone', async () => {
    const { asked } = await asking(monday, [['an', 'bo', 'dee']], { problem, before })
    expect(asked[0]?.kind).toBe('form')
    expect(names(asked[0]?.problem)).toEqual(['an', 'bo', 'dee'])
    expect(asked[0]?.problem.people[0]?.member.available).toEqual([week[1]])
    expect([...(asked[0]?.problem.history.hosting ?? [])]).toEqual([['p', 1]])
  })

  it('the other groups stay, and who cannot come that day has lost', async () => {
    const { difference } = await asking(monday, [['an', 'bo', 'dee']], { problem, before })
    expect(difference.after.groups.map(({ members }) => members.join(' '))).toEqual([
      'an bo dee',
      'p q r',
    ])
    expect(difference).toMatchObject({ gained: ['dee'], lost: ['cem'], moved: [] })
    expect(difference.after.unplaced.map((one) => one.id)).toEqual(['cem', 'els'])
    expect(difference.after.utility).toBe(2)
  })

  it('who sits only together with somebody who cannot come is not asked', async () => {
    const history = { ...PROBLEM.history, together: new Set(['an~cem']) }
    const { asked } = await asking(monday, [], { problem: { ...problem, history }, before })
    expect(names(asked[0]?.problem)).toEqual(['bo', 'dee'])
  })

  it('a room that a staying group has that day is taken', async () => {
    const stays = { ...group('p', 'q', 'r'), venue: PlaceId.parse('zaal') }
    const mon = { ...stays, slot: { day: 'mon' as const, from: 1020, to: 1320 } }
    const { asked } = await asking(monday, [], {
      problem,
      before: { ...before, groups: [GROUP, mon] },
    })
    expect(asked[0]?.problem.settings.venues).toMatchObject([{ capacity: 0, rooms: 0 }])
  })

  it('a group that is not there changes nothing', async () => {
    const { difference } = await asking({ ...monday, group: 9 }, [], { problem, before })
    expect(difference).toMatchObject({ gained: [], lost: [], moved: [] })
  })
})
