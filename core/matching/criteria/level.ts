/**
 * Whether the levels of two people suit what they would do together. Scores; forbids only what a person
 * called too difficult.
 */
import type { Level } from '../../domain/index.ts'
import { UNKNOWN } from './unknown.ts'

const STEP: Readonly<Record<Level, number>> = { beginner: 0, intermediate: 1, advanced: 2 }

/** For showing something: a step above or more is 1, level with each other .5, below 0. */
export function teachingLevel(teacher: Level | undefined, learner: Level | undefined): number {
  if (teacher === undefined || learner === undefined) return UNKNOWN
  const above = STEP[teacher] - STEP[learner]
  if (above > 0) return 1
  return above === 0 ? 0.5 : 0
}

/** For learning together: equal is 1, a step apart .5, two steps 0. */
export function companyLevel(one: Level | undefined, other: Level | undefined): number {
  if (one === undefined || other === undefined) return UNKNOWN
  return 1 - Math.abs(STEP[one] - STEP[other]) / 2
}

/** Whether somebody is further than the learner wants: «te moeilijk». Forbids; who is unknown stays. */
export function isTooAdvanced(teacher: Level | undefined, notAbove: Level | undefined): boolean {
  return teacher !== undefined && notAbove !== undefined && STEP[teacher] > STEP[notAbove]
}
