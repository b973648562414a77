/** What a replay comes to, in numbers: how long people waited, and how evenly seats and groups were spread. */
import type { Done, Replay } from './replay.ts'
import type { Spell } from './spells.ts'

/** Seats of somebody who was there for fewer weeks say little about fairness. */
const LEAST_WEEKS = 4
const BUSIEST = 0.1

export interface Waits {
  /** Of the spells whose end is known, those that waited no longer. */
  readonly share: number
  /** Spells that waited longer. */
  readonly longer: number
  readonly known: number
}

/** A spell that was cut before it was so long tells nothing, and is left out. */
export function waitsWithin(
  spells: readonly Spell[],
  rounds: number,
  waited = (spell: Spell): number => spell.waited,
): Waits {
  const ofSeatable = spells.filter(({ couldSit }) => couldSit)
  const longer = ofSeatable.filter((spell) => waited(spell) > rounds).length
  const within = ofSeatable.filter((spell) => spell.end === 'met' && waited(spell) <= rounds).length
  return { share: within / (within + longer), longer, known: within + longer }
}

export function longestWait(spells: readonly Spell[]): number {
  return Math.max(0, ...spells.filter(({ couldSit }) => couldSit).map(({ waited }) => waited))
}

export function placedShares(weeks: readonly Done[]): number[] {
  return weeks.map(({ groups, present }) => groups.flat().length / Math.max(1, present.length))
}

/** Of seats per week present: 0 when everybody has as many, 1 when one person has them all. */
export function giniOfSeats(weeks: readonly Done[]): number {
  const present = countsOf(weeks.flatMap((week) => week.present))
  const seats = countsOf(weeks.flatMap(({ groups }) => groups.flat()))
  const shares = [...present]
    .filter(([, count]) => count >= Math.min(LEAST_WEEKS, weeks.length))
    .map(([person, count]) => (seats.get(person) ?? 0) / count)
  return gini(shares)
}

export function gini(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const sum = sorted.reduce((all, value) => all + value, 0)
  if (sum === 0) return 0
  const weighed = sorted.reduce((all, value, at) => all + (at + 1) * value, 0)
  return (2 * weighed) / (sorted.length * sum) - (sorted.length + 1) / sorted.length
}

/** The share of hosted groups of the busiest tenth of those who could host; two hosts share a group. */
export function shareOfBusiest({ town, weeks }: Replay): number {
  const isHost = (person: number): boolean => town.host[person] === 1
  const hosted = new Map(
    weeks.flatMap(({ present }) => present.filter(isHost)).map((host) => [host, 0]),
  )
  for (const group of weeks.flatMap(({ groups }) => groups)) {
    const hosts = group.filter(isHost)
    for (const host of hosts) hosted.set(host, (hosted.get(host) ?? 0) + 1 / hosts.length)
  }
  const counts = [...hosted.values()].sort((a, b) => b - a)
  const total = counts.reduce((sum, count) => sum + count, 0)
  const busiest = counts.slice(0, Math.ceil(BUSIEST * counts.length))
  return busiest.reduce((sum, count) => sum + count, 0) / total
}

function countsOf(people: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const person of people) counts.set(person, (counts.get(person) ?? 0) + 1)
  return counts
}
