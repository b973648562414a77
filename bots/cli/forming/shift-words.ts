/** Groups that keep their people and change their hour or place, as who asks «what if» reads them. */
import type { Difference, FormingProblem } from '../../../core/forming/index.ts'
import { type Phrase, t } from '../../../core/texts/index.ts'
import { placeWords } from './forming-text.ts'
import { peopleOf, placeOf, slotCode } from './group-words.ts'

type Shifted = Difference['shifted']

/** One sentence for each change, numbered as in the file; one when there is none. */
export function shiftWords(shifted: Shifted, problem: FormingProblem): Phrase[] {
  if (shifted.length === 0) return [t('operator.whatif.shifted.none')]
  return shifted.flatMap(({ group, before, after, hour, place }) => {
    const number = group + 1
    const hours = { before: { times: [before.slot] }, after: { times: [after.slot] } }
    const places = { before: placeIn(before, problem), after: placeIn(after, problem) }
    return [
      ...(hour ? [t('operator.whatif.shifted.hour', { number, ...hours })] : []),
      ...(place ? [t('operator.whatif.shifted.place', { number, ...places })] : []),
    ]
  })
}

function placeIn(group: Shifted[number]['before'], problem: FormingProblem): { phrase: Phrase } {
  return { phrase: placeWords(group, { problem }) }
}

/** For a program: groups by their place in the list, from 0, as `audit --json` counts them too. */
export function toldShifts(shifted: Shifted, problem: FormingProblem): unknown {
  const told = (one: Shifted[number]['before']): string | null =>
    placeOf(one, problem, peopleOf(problem)) ?? null
  return shifted.map(({ group, before, after, hour, place }) => ({
    group,
    ...(hour ? { slot: { before: slotCode(before.slot), after: slotCode(after.slot) } } : {}),
    ...(place ? { place: { before: told(before), after: told(after) } } : {}),
  }))
}
