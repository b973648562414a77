/** «Niet dit, want…» holds: the same complaint is true of nothing in any answer that follows. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DAYS, type Day, type Level, overlap } from '../../core/domain/index.ts'
import {
  answer,
  companions,
  constrained,
  doors,
  freeTimes,
  type Item,
  type Objected,
  type Objection,
  objectedTo,
  objectionsTo,
  type Question,
} from '../../core/matching/index.ts'
import { block } from '../core/matching/town.ts'
import { RUNS } from './matching-crowd.ts'
import { askedBy, isPerson, lively, withMember } from './matching-lives.ts'

const STEPS: readonly Level[] = ['beginner', 'intermediate', 'advanced']

interface Objecting {
  readonly objected: Objected
  readonly item: Item
  readonly day: Day
  /** The same person after it, in the town as it is then. */
  readonly after: Question
}

/** Somebody objects to anything that they see, in the list or among the open doors. */
function law(objection: Objection, claim: (objecting: Objecting) => void): void {
  let claimed = 0
  fc.assert(
    fc.property(lively, fc.constantFrom(...DAYS), fc.nat(20), ({ question }, day, pick) => {
      // A wider look is asked for each time anew.
      const { radiusKm: _, ...plain } = question
      const seen = [...answer({ ...question, limit: 1000 }).items, ...doors(question)]
      const open = seen.filter((item) => objectionsOf(item, question).includes(objection))
      const item = open[pick % Math.max(1, open.length)]
      const objected = item && objectedTo(item, question.asker, question.population)
      if (item === undefined || objected === undefined) return
      // Whoever never said where they live is asked first, and complains from there.
      if (objection === 'too-far' && objected.asksPlace === true) return
      claimed += 1
      const at = {
        townRadiusKm: question.settings.townRadiusKm,
        ...(isPerson(item) ? { day } : {}),
      }
      const asker = constrained(question.asker, objected, objection, at)
      claim({ objected, item, day, after: withMember(plain, asker) })
    }),
    { numRuns: RUNS },
  )
  // A law about nothing holds always.
  expect(claimed).toBeGreaterThan(5)
}

function objectionsOf(item: Item, { asker, population }: Question): Objection[] {
  const objected = objectedTo(item, asker, population)
  return objected === undefined ? [] : objectionsTo(objected)
}

/** All that is shown from now on: to the same question, to any other, and behind every open door. */
function shown(after: Question): Item[] {
  const open = askedBy(after, after.asker)
  return [after, open].flatMap((one) => [...answer({ ...one, limit: 1000 }).items, ...doors(one)])
}

function again(item: Item, { asker, population }: Question): Objected {
  const now = objectedTo(item, asker, population)
  if (now === undefined) throw new Error('Something was shown that is not there.')
  return now
}

describe('after', () => {
  it('«te ver» nothing is as far, or further', () => {
    law('too-far', ({ objected, after }) => {
      for (const item of shown(after))
        expect(again(item, after).km ?? 0).toBeLessThan(objected.km ?? 0)
    })
  })

  it('«te ver» nothing is shown that was out of reach before it', () => {
    fc.assert(
      fc.property(lively, ({ question }) => {
        const { radiusKm: _, ...plain } = question
        const before = answer({ ...plain, limit: 1000 })
        for (const door of doors(question)) {
          const objected = objectedTo(door, question.asker, question.population)
          if (objected === undefined || !objectionsTo(objected).includes('too-far')) continue
          const at = { townRadiusKm: question.settings.townRadiusKm }
          const asker = constrained(question.asker, objected, 'too-far', at)
          const ids = before.items.map(({ id }) => id)
          const after = answer({ ...withMember(plain, asker), limit: 1000 })
          for (const item of after.items)
            if (before.items.some(({ kind }) => kind !== 'activity')) expect(ids).toContain(item.id)
        }
      }),
      { numRuns: RUNS },
    )
  })

  it('«die dag past niet» nothing is at those times alone', () => {
    law('wrong-day', ({ objected, day, after }) => {
      const out = objected.isPerson ? after.asker.unavailable.slice(-1) : (objected.slots ?? [])
      if (objected.isPerson) expect(out).toMatchObject([{ day }])
      for (const item of shown(after)) {
        const { isPerson: isAbout, slots = [] } = again(item, after)
        if (isAbout || slots.length === 0) continue
        expect(slots.every((slot) => out.some((one) => overlap(one, slot)))).toBe(false)
      }
    })
  })

  it('«die dag past niet» nobody is shown who can on that day alone', () => {
    law('wrong-day', ({ objected, day, after }) => {
      if (!objected.isPerson) return
      for (const item of shown(after).filter(isPerson)) {
        const peer = after.population.members.get(item.id)
        const free = peer === undefined ? undefined : freeTimes(peer)
        if (free?.known === true)
          expect(free.intervals.length === 0 || free.intervals.some((one) => one.day !== day)).toBe(
            true,
          )
      }
    })
  })

  it('«te moeilijk» nobody shows it who is as far, or further', () => {
    law('too-advanced', ({ objected, after }) => {
      const most = STEPS.indexOf(objected.level ?? 'advanced')
      for (const item of shown(after).filter((one) => one.concept === objected.concept)) {
        const { level } = again(item, after)
        const teaches = ['teaches', 'swap', 'mentor'].includes(item.relation)
        if (level !== undefined && teaches) expect(STEPS.indexOf(level)).toBeLessThan(most)
      }
    })
  })

  it('«te duur» nothing costs as much, or more', () => {
    law('too-dear', ({ objected, after }) => {
      for (const item of shown(after))
        expect(again(item, after).priceEuro ?? 0).toBeLessThan(objected.priceEuro ?? 0)
    })
  })

  it('«liever niet deze persoon» neither sees the other, anywhere', () => {
    law('not-this-person', ({ item, after }) => {
      const kept = block(after.asker.id, item.id)
      const apart = {
        ...after.population,
        blocks: new Map([...after.population.blocks, [kept.id, kept]]),
      }
      const now = { ...after, population: apart }
      const other = apart.members.get(item.id)
      expect(seenBy(now).map(({ id }) => id)).not.toContain(item.id)
      if (other !== undefined)
        expect(seenBy(askedBy(now, other)).map(({ id }) => id)).not.toContain(after.asker.id)
    })
  })

  const all = ['too-far', 'wrong-day', 'too-advanced', 'too-dear', 'something-else'] as const
  it.each(all)('«%s» the thing itself is never shown again', (objection) => {
    law(objection, ({ item, after }) => {
      expect(shown(after).map(({ id }) => id)).not.toContain(item.id)
    })
  })
})

/** Who is in a list, sits in a group of it, or is named as company. */
function seenBy(question: Question): { readonly id: string }[] {
  const { groups, activities } = question.population
  const company = [...activities.values()].flatMap((one) => companions(one, question))
  const seated = answer({ ...question, limit: 1000 }).items.flatMap(
    ({ id }) => groups.get(id)?.memberIds ?? [],
  )
  const listed = shown(question).filter(isPerson)
  return [...listed, ...company, ...seated.map((id) => ({ id }))]
}
