/**
 * Fairness over rounds: a town replayed week by week, in which people come, pause, leave and stay away, beside
 * the same town in which waiting counts for nothing.
 */
import { packingSolver } from '../../adapters/solver/packing.ts'
import type { Figure, Suite } from './figure.ts'
import { townOptions, USAGE } from './town/options.ts'
import { type Replay, replay } from './town/replay.ts'
import type { Missed } from './town/seatable.ts'
import {
  giniOfSeats,
  longestWait,
  placedShares,
  shareOfBusiest,
  waitsWithin,
} from './town/shares.ts'
import { fairly, longestFirst, plainly } from './town/weekly.ts'

export const suite: Suite = {
  name: 'town',
  about: 'waiting and seats over the weeks of a town of 300 people and 40 new ones a week',
  options: USAGE,
  run: async (given) => {
    const { plan, seconds, steps, first, isCompared } = townOptions(given)
    // Until the steps are done, if they are told: what is drawn must not hang on the machine.
    const effort = {
      seconds: steps === Infinity ? seconds : Infinity,
      steps,
      solver: await packingSolver(),
    }
    const fair = replay(plan, fairly(effort, first))
    const figures = [...sizes(fair), ...figuresOf('fair', fair)]
    if (!isCompared) return figures
    const plain = replay(plan, plainly(effort))
    const peer = replay(plan, longestFirst)
    return [
      ...figures,
      ...[...figuresOf('plain', plain), ...kept('fair', fair, 'plain', plain)],
      ...[...figuresOf(PEER, peer), ...kept('fair', fair, PEER, peer)],
    ]
  },
}

const PEER = 'longest first'

function figuresOf(name: string, replayed: Replay): Figure[] {
  return [...waiting(name, replayed), ...firstFigures(name, replayed), ...spread(name, replayed)]
}

function sizes({ weeks, spells }: Replay): Figure[] {
  const present = weeks.map((week) => week.present.length)
  return [
    { name: 'people taking part, first week', value: present[0], unit: '' },
    { name: 'people taking part, last week', value: present.at(-1), unit: '' },
    { name: 'could sit in a group, mean over weeks', value: mean(couldSit(weeks)), unit: 'of 1' },
    { name: 'spells of waiting', value: spells.length, unit: '' },
  ]
}

function couldSit(weeks: Replay['weeks']): number[] {
  return weeks.map(({ seatable, present }) => seatable.size / Math.max(1, present.length))
}

function waiting(name: string, { spells }: Replay): Figure[] {
  const within = [2, 3].map((rounds): Figure => {
    const { share, longer, known } = waitsWithin(spells, rounds)
    const note = `${String(longer)} of ${String(known)} longer`
    return { name: `${name}, wait ≤ ${String(rounds)} rounds`, value: share, unit: 'of 1', note }
  })
  const seatable = waitsWithin(spells, 3, ({ waitedSeatable }) => waitedSeatable)
  return [
    ...within,
    {
      name: `${name}, wait ≤ 3 rounds in which they could sit`,
      value: seatable.share,
      unit: 'of 1',
      note: `${String(seatable.longer)} longer`,
    },
    { name: `${name}, longest wait`, value: longestWait(spells), unit: 'rounds' },
  ]
}

const MISSED: Readonly<Record<Missed, string>> = {
  free: 'not seated though two without a seat would do',
  dear: 'not seated though it costs nobody else who comes first',
  collides: 'not seated, only with people seated for others who come first',
}

/** Those who waited 3 rounds and more, round by round. */
function firstFigures(name: string, { weeks }: Replay): Figure[] {
  const missed = weeks.flatMap((week) => week.missed)
  const all = sum(weeks.map(({ first }) => first))
  return [
    { name: `${name}, first in line and could sit, times`, value: all, unit: '' },
    ...Object.entries(MISSED).map(([why, told]) => ({
      name: `${name}, first in line, ${told}`,
      value: missed.filter((one) => one === why).length,
      unit: '',
    })),
  ]
}

function spread(name: string, replayed: Replay): Figure[] {
  const { weeks } = replayed
  const placed = placedShares(weeks)
  const violations = weeks.flatMap((week) => week.violations)
  const [worst] = violations
  const broken = { name: `${name}, rules broken`, value: violations.length, unit: '' }
  const again = sum(weeks.map((week) => week.again)) / sum(weeks.map(({ pairs }) => pairs))
  const misjudged = Math.max(...weeks.map((week) => week.misjudged))
  return [
    { name: `${name}, placed, mean over weeks`, value: mean(placed), unit: 'of 1' },
    { name: `${name}, placed, least week`, value: Math.min(...placed), unit: 'of 1' },
    { name: `${name}, pairs who met in the last 8 weeks`, value: again, unit: 'of 1' },
    { name: `${name}, Gini of seats per week present`, value: giniOfSeats(weeks), unit: '' },
    { name: `${name}, groups of the busiest tenth`, value: shareOfBusiest(replayed), unit: 'of 1' },
    { name: `${name}, engine's utility off the judge's`, value: misjudged, unit: '' },
    { name: `${name}, steps a week, mean`, value: mean(weeks.map(({ steps }) => steps)), unit: '' },
    {
      name: `${name}, weeks proven best`,
      value: weeks.filter(({ isOptimal }) => isOptimal).length,
      unit: '',
    },
    worst === undefined ? broken : { ...broken, note: `first ${worst}` },
  ]
}

/** Both are counted alike: once without what waiting adds to a seat, once with it. */
function kept(name: string, replayed: Replay, besideName: string, beside: Replay): Figure[] {
  const total = ({ weeks }: Replay, of: 'utility' | 'withWaiting'): number =>
    sum(weeks.map((week) => week[of]))
  return (['utility', 'withWaiting'] as const).map((of) => ({
    name: `${name} to ${besideName}, utility ${of === 'utility' ? 'without' : 'with'} waiting`,
    value: total(replayed, of) / total(beside, of),
    unit: '×',
    note: `${total(replayed, of).toFixed(1)} to ${total(beside, of).toFixed(1)}`,
  }))
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0)
}

function mean(values: readonly number[]): number {
  return sum(values) / values.length
}
