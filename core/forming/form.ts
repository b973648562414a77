/** The doors of forming for whoever can wait: so many steps, and the groups that were found. */
import type { PackingSolver } from './engine/packing.ts'
import { Formation } from './formation.ts'
import type { Formed, Forming, FormingProblem } from './problem.ts'

/**
 * Groups and everybody without a seat, each with a reason; nobody is dropped. The same people, history,
 * settings, seed and steps give the same groups.
 */
export function form(problem: FormingProblem, solver: PackingSolver, steps: number): Forming {
  return worked(new Formation(problem, solver), steps)
}

/**
 * Groups after something changed, with as many people as possible left where they were: `problem` is what
 * holds now, `before` the groups that were formed.
 */
export function repair(
  problem: FormingProblem,
  before: readonly Formed[],
  solver: PackingSolver,
  steps: number,
): Forming {
  return worked(new Formation(problem, solver, before), steps)
}

function worked(formation: Formation, steps: number): Forming {
  try {
    while (formation.steps < steps && formation.step());
    return formation.result()
  } finally {
    formation.close()
  }
}
