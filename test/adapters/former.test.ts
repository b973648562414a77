import { afterAll, describe, expect, it } from 'vitest'
import { former } from '../../adapters/solver/former.ts'
import { packingSolver } from '../../adapters/solver/packing.ts'
import {
  CLUB_FORMING,
  type FormingProblem,
  form,
  NO_HISTORY,
  type Progress,
  repair,
} from '../../core/forming/index.ts'
import { GENK, member, offers, on, TALENTS, wants } from '../core/matching/town.ts'

const threads = former()
afterAll(() => threads.close())

const names = Array.from({ length: 9 }, (_, at) => `person-${String(at)}`)
/** No two alike: people who are make the same groups in many ways, which takes long to prove. */
const wanted = ['sewing', 'knitting', 'cooking', 'baking', 'guitar']
const problem: FormingProblem = {
  people: names.map((name, at) => ({
    member: member(name, {
      available: [on('wed', 'evening')],
      wants: wants(wanted[at % 5] ?? 'chess', wanted[(2 * at + 1) % 5] ?? 'chess'),
      offers: at % 3 === 0 ? offers('sewing', 'cooking') : [],
      where: { ...GENK, lat: GENK.lat + at / 100 },
    }),
    waited: at % 4,
  })),
  history: NO_HISTORY,
  settings: { ...CLUB_FORMING, taxonomy: TALENTS },
  seed: 7,
}

describe('the thread that forms', () => {
  it('answers what the same steps answer here', async () => {
    const here = form(problem, await packingSolver(), 50)
    expect(here.groups.length).toBeGreaterThan(1)
    expect(await threads.form(problem, { steps: 50 })).toEqual(here)
  })

  it('repairs what the same steps repair here', async () => {
    const { groups } = await threads.form(problem, { steps: 50 })
    const left = { ...problem, people: problem.people.slice(1) }
    const here = repair(left, groups, await packingSolver(), 50)
    expect(await threads.repair(left, groups, { steps: 50 })).toEqual(here)
  })

  it('answers several who ask at once, one after another', async () => {
    const [one, other] = await Promise.all([
      threads.form(problem, { steps: 50 }),
      threads.form({ ...problem, people: problem.people.slice(0, 6) }, { steps: 50 }),
    ])
    expect(one.unplaced.length + one.groups.flatMap(({ members }) => members).length).toBe(9)
    expect(other.unplaced.length + other.groups.flatMap(({ members }) => members).length).toBe(6)
  })

  it('answers with the best so far when it is stopped', async () => {
    const stopped = await threads.form(problem, { seconds: 60 }, { signal: AbortSignal.abort() })
    const placed = stopped.groups.flatMap(({ members }) => members)
    expect([...placed, ...stopped.unplaced.map(({ id }) => id)].sort()).toEqual(names)
  })

  it('tells why a round cannot be formed, and forms the next', async () => {
    const broken = { ...problem, settings: { ...problem.settings, criteria: undefined as never } }
    await expect(threads.form(broken, { steps: 5 })).rejects.toThrow(/criteria|iterable/)
    expect((await threads.form(problem, { steps: 50 })).groups.length).toBeGreaterThan(1)
  })

  it('starts a new thread after it was closed', async () => {
    await threads.close()
    expect((await threads.form(problem, { steps: 50 })).groups.length).toBeGreaterThan(1)
  })

  it('tells nothing of progress that is not there', async () => {
    const told: Progress[] = []
    const watch = { onProgress: (progress: Progress) => told.push(progress) }
    const { certificate } = await threads.form(problem, { seconds: 20 }, watch)
    for (const { utility, bound } of told) expect(utility).toBeLessThanOrEqual(bound + 1e-6)
    expect(certificate.kind).toBe('optimal')
  })
})
