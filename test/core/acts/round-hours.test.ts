/** When groups of a round meet: two hours where all can, never two groups at once in a place or for a person. */
import { describe, expect, it } from 'vitest'
import { hoursOf } from '../../../core/acts/round-hours.ts'
import { MemberId, PlaceId, type WeekInterval } from '../../../core/domain/index.ts'
import type { Formed } from '../../../core/forming/index.ts'
import { member } from '../matching/town.ts'

const WED = { day: 'wed', from: 17 * 60, to: 22 * 60 } as const

function at(from: number, to: number): WeekInterval {
  return { day: 'wed', from: from * 60, to: to * 60 }
}

function formed(slot: WeekInterval, members: readonly string[], venue = 'library'): Formed {
  return {
    members: members.map((id) => MemberId.parse(id)),
    host: undefined,
    source: undefined,
    topic: undefined,
    ring: [],
    slot,
    language: 'nl',
    isOnline: false,
    venue: PlaceId.parse(venue),
    utility: 0,
  }
}

/** People who are free on Wednesday evening, but where they said otherwise. */
function people(
  ids: readonly string[],
  except: Readonly<Record<string, WeekInterval>> = {},
): Parameters<typeof hoursOf>[1] {
  const free = ids.map((id) => member(id, { available: [except[id] ?? WED] }))
  return { people: free.map((one) => ({ member: one, waited: 0 })) }
}

describe('a group meets', () => {
  it('at seven for two hours, when everybody can', () => {
    expect(hoursOf([formed(at(17, 18), ['a', 'b'])], people(['a', 'b']))).toEqual([at(19, 21)])
  })

  it('around the hour that was found, when somebody cannot stay so long', () => {
    const some = people(['a', 'b'], { b: at(17, 19) })
    expect(hoursOf([formed(at(17, 18), ['a', 'b'])], some)).toEqual([at(17, 19)])
    expect(hoursOf([formed(at(18, 19), ['a', 'b'])], some)).toEqual([at(17, 19)])
  })

  it('for that hour alone, when there is no more', () => {
    const some = people(['a', 'b'], { b: at(17, 18) })
    expect(hoursOf([formed(at(17, 18), ['a', 'b'])], some)).toEqual([at(17, 18)])
  })

  it('not while another is in the same place, or one of them sits in another', () => {
    const two = [formed(at(17, 18), ['a', 'b']), formed(at(18, 19), ['c', 'd'])]
    const [first, second] = hoursOf(two, people(['a', 'b', 'c', 'd']))
    expect([first, second]).toEqual([at(19, 21), at(17, 19)])
    const shared = [formed(at(17, 18), ['a', 'b']), formed(at(18, 19), ['a', 'd'], 'museum')]
    const [one, other] = hoursOf(shared, people(['a', 'b', 'd']))
    expect([one, other]).toEqual([at(19, 21), at(17, 19)])
  })

  it('at the same time as others elsewhere', () => {
    const two = [formed(at(17, 18), ['a', 'b']), formed(at(17, 18), ['c', 'd'], 'museum')]
    expect(hoursOf(two, people(['a', 'b', 'c', 'd']))).toEqual([at(19, 21), at(19, 21)])
  })
})
