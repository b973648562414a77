/**
 * The independent judge of a forming: recomputes every rule and every figure from the records, and shares
 * no code with what formed the groups. For tests, for the job before anything is sent, and for an
 * organiser who asks why.
 */
import type { Audit, Forming, Violation } from '../problem.ts'
import { judgeBooks } from './books.ts'
import { type Case, caseOf, everybodyOnce, type Found, type Records } from './case.ts'
import { judgeCriteria } from './criterion.ts'
import { judgeCertificate, judgeUtility } from './figures.ts'
import { judgeFloor } from './floor.ts'
import { judgeSlot } from './hours.ts'
import { judgeLanguage } from './language.ts'
import { judgePairs, judgePeople } from './people.ts'
import { judgeReasons } from './reason.ts'
import { judgeRing } from './ring.ts'
import { judgeHost, judgeLoad, judgeSize } from './size.ts'
import { judgeTogether } from './together.ts'
import { judgeSource, judgeTopic } from './topic.ts'
import { utilityOf } from './utility.ts'
import { judgeDistance, judgeRooms, judgeVenue } from './where.ts'

/** Each looks at one group, for one kind of fault or two. */
const JUDGES: readonly ((one: Case) => Found[])[] = [
  judgeSize,
  judgeHost,
  judgePeople,
  judgePairs,
  judgeDistance,
  judgeVenue,
  judgeSlot,
  judgeLanguage,
  judgeTopic,
  judgeSource,
  judgeFloor,
  judgeRing,
  judgeCriteria,
]

/**
 * Of two records of one person the one that waited longest counts. `places`: where each group stands in the
 * list that is read, when that is not the result itself; people read numbers from 1.
 */
export function audit(result: Forming, problem: Records, places: readonly number[] = []): Audit {
  const { history, settings } = problem
  const known = everybodyOnce(problem.people)
  const cases = result.groups.map((group) => caseOf(group, known, problem))
  const worths = cases.map(utilityOf)
  const utility = worths.reduce((sum, worth) => sum + worth, 0)
  const violations = [
    ...judgeBooks(result, known, settings, (place) => (places[place] ?? place) + 1),
    ...judgeLoad(result, problem),
    ...judgeTogether(result, history, known),
    ...judgeRooms(result, settings),
    ...cases.flatMap(judgeGroup),
    ...judgeUtility(result, worths, utility),
    ...judgeCertificate(result, utility),
    ...judgeReasons(result, known, settings),
  ]
  const placed = new Set(cases.flatMap(({ people }) => people)).size
  return { violations, utility, placed }
}

function judgeGroup(one: Case, place: number): Violation[] {
  return JUDGES.flatMap((judge) => judge(one)).map(([kind, problem, people]) => ({
    kind,
    group: place,
    people,
    problem,
  }))
}
