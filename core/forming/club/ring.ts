/** Rings: three or four people, each of whom teaches the next. */
import type { ConceptId } from '../../domain/index.ts'
import type { Lesson } from '../problem.ts'
import type { Kin } from './kin.ts'
import type { Part } from './worth.ts'

/** What one offers that is nearest to something the other wants; undefined when nothing is near enough. */
function lesson(from: Part, to: Part, kin: Kin, least: number): ConceptId | undefined {
  let best: ConceptId | undefined
  let most = least
  for (const offer of from.offers) {
    for (const want of to.wants) {
      const value = kin.related(offer, want)
      if (value > most || (value === most && best === undefined)) [best, most] = [offer, value]
    }
  }
  return best
}

export function isRing(parts: readonly Part[], kin: Kin, least: number): boolean {
  return ringOf(parts, kin, least) !== undefined
}

/** The lessons, from the first person on; of several rings the one whose order of people comes first. */
export function ringOf(parts: readonly Part[], kin: Kin, least: number): Lesson[] | undefined {
  const [first, ...others] = parts
  if (first === undefined || others.length < 2) return undefined
  return onward([first], others, kin, least)
}

function onward(
  way: readonly Part[],
  left: readonly Part[],
  kin: Kin,
  least: number,
): Lesson[] | undefined {
  const [first, last] = [way[0], way.at(-1)]
  if (first === undefined || last === undefined) return undefined
  if (left.length === 0) {
    const closing = lessonFrom(last, first, kin, least)
    return closing === undefined ? undefined : [closing]
  }
  for (const next of left) {
    const taught = lessonFrom(last, next, kin, least)
    if (taught === undefined) continue
    const rest = onward(
      [...way, next],
      left.filter((one) => one !== next),
      kin,
      least,
    )
    if (rest !== undefined) return [taught, ...rest]
  }
  return undefined
}

function lessonFrom(from: Part, to: Part, kin: Kin, least: number): Lesson | undefined {
  const concept = lesson(from, to, kin, least)
  return concept === undefined
    ? undefined
    : { from: from.one.member.id, to: to.one.member.id, concept }
}
