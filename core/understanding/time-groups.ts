/** Puts the signs of time together that make one statement: `woensdag- of vrijdagavond`, `ma-vr na 18u`. */
import { DAYS } from '../domain/index.ts'
import type { Atom } from './time-atoms.ts'
import { type Gap, gapBetween, isRangeBetween } from './time-glue.ts'
import type { Token } from './tokens.ts'

/** Signs of one statement, in their order. Never empty. */
export type Group = readonly Atom[]

/** More signs than this are more than one statement; so no reader of a group works long. */
const MOST = 24

/** The statements of a text; every sign is in one. */
export function groupsOf(tokens: readonly Token[], given: readonly Atom[]): Group[] {
  const atoms = withRanges(tokens, given)
  const groups: Atom[][] = []
  let group: Atom[] = []
  for (const atom of atoms) {
    const before = group.at(-1)
    const isNext =
      before !== undefined &&
      (group.length >= MOST ||
        !joins(group, before, atom, gapBetween(tokens, before.to, atom.from)))
    if (isNext) {
      groups.push(group)
      group = []
    }
    group.push(atom)
  }
  if (group.length > 0) groups.push(group)
  return groups
}

const hasDays = ({ days }: Atom): boolean => days !== undefined
const hasPart = ({ stretch }: Atom): boolean => stretch !== undefined

function joins(group: readonly Atom[], before: Atom, atom: Atom, gap: Gap): boolean {
  if (gap.kind === 'none') return false
  if (atom.always === true || before.always === true)
    return !gap.hasConjunction && hasPart(atom) !== hasPart(before)
  if (atom.rest === true || before.rest === true) return hasDays(atom) !== hasDays(before)
  const onlyDays = group.every((one) => !hasPart(one))
  const noDays = !group.some(hasDays)
  if (gap.isNarrowed) return onlyDays && !noDays && !hasDays(atom)
  if (atom.daily === true || before.daily === true) {
    if (hasDays(atom) && hasDays(before)) return false
  }
  if (before.shaky === true && before.clock !== undefined && gap.hasComma) return false
  if (gap.kind === 'soft') {
    if (gap.hasConjunction || gap.hasComma) return false
    return (onlyDays && !noDays && !hasDays(atom)) || (noDays && !hasPart(atom) && hasDays(atom))
  }
  const isHabit = !hasDays(atom) && atom.clock === undefined && atom.bare !== true && hasPart(atom)
  // `zaterdag of 's avonds`, `'s avonds en in het weekend`: two statements.
  if (gap.hasConjunction && isHabit && hasDays(before)) return false
  if (noDays && hasDays(atom) && hasPart(group[0] ?? atom)) {
    const isWeekend = atom.days?.length === 2
    return !gap.hasConjunction && !(gap.hasComma && (isWeekend || hasPart(atom)))
  }
  return true
}

/** `van maandag tot vrijdag`, `ma-vr`: the days between belong to it. */
function withRanges(tokens: readonly Token[], atoms: readonly Atom[]): Atom[] {
  const out: Atom[] = []
  for (const atom of atoms) {
    const before = out.at(-1)
    const merged = before === undefined ? undefined : rangeOf(tokens, before, atom)
    if (merged === undefined) out.push(atom)
    else out[out.length - 1] = merged
  }
  return out
}

function rangeOf(tokens: readonly Token[], left: Atom, right: Atom): Atom | undefined {
  const [from, ...more] = left.days ?? []
  const [to, ...others] = right.days ?? []
  if (from === undefined || to === undefined || more.length + others.length > 0) return undefined
  if (left.stretch !== undefined || !isRangeBetween(tokens, left.to, right.from)) return undefined
  const [first, last] = [DAYS.indexOf(from), DAYS.indexOf(to)]
  // A hyphen with something between the parts is an ellipsis: `woensdag-vrijdagavond` is read as two days.
  const days =
    first < last ? DAYS.slice(first, last + 1) : [...DAYS.slice(first), ...DAYS.slice(0, last + 1)]
  return { ...right, from: left.from, days }
}
