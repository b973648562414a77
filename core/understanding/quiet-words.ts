/** Pieces of the week in which somebody wants no messages: «'s avonds», «le dimanche», «after 6 pm». */
import { DAYS, type Day, type WeekInterval } from '../domain/index.ts'
import { MONTH_NAMES, WEEKDAYS } from './date-facts.ts'

const DAY = 24 * 60
interface Piece {
  readonly from: number
  readonly to: number
}

/** As people mean it when they want rest: an evening begins at five, and a night is until eight. */
const PARTS: readonly (readonly [RegExp, readonly Piece[]])[] = [
  [
    /nachts|(?:s )?nacht\b|la nuit|at night|during the night|overnight/,
    [
      { from: 0, to: 8 * 60 },
      { from: 22 * 60, to: DAY },
    ],
  ],
  [/avond|evening|\bsoirs?\b|soiree/, [{ from: 17 * 60, to: DAY }]],
  [/namiddag|\bmiddags?\b|apres-?\s?midi|afternoon/, [{ from: 12 * 60, to: 17 * 60 }]],
  [/ochtend|morgens|voormiddag|\bmatins?\b|matinee|morning/, [{ from: 0, to: 12 * 60 }]],
  [/overdag|en journee|la journee|during the day|daytime/, [{ from: 8 * 60, to: 17 * 60 }]],
]

const WEEK: readonly (readonly [RegExp, readonly Day[]])[] = [
  [/week-?\s?end/, ['sat', 'sun']],
  [
    /weekdag|werkdag|in de week\b|door de week|en semaine|jours de semaine|weekdays|during the week/,
    ['mon', 'tue', 'wed', 'thu', 'fri'],
  ],
  ...DAYS.map((day): readonly [RegExp, readonly Day[]] => [new RegExp(WEEKDAYS[day]), [day]]),
]

interface Said {
  readonly days: readonly Day[]
  readonly pieces: readonly Piece[]
}

/** Empty when no time is named. `line`: folded. */
export function quietTimes(line: string): WeekInterval[] {
  const said = line.split(/ (?:en|et|and|of|ou|or) |,/).map(saidIn)
  const named = said.filter(({ days, pieces }) => days.length + pieces.length > 0)
  const last = named.at(-1)
  // «Op zaterdag en zondag in de voormiddag»: the part of the day is of both days.
  const shared = last !== undefined && last.days.length > 0 ? last.pieces : []
  return named.flatMap(({ days, pieces }) => {
    const own = pieces.length > 0 ? pieces : shared
    const parts = own.length > 0 ? own : [{ from: 0, to: DAY }]
    return (days.length > 0 ? days : DAYS).flatMap((day) =>
      parts.map((piece) => ({ day, ...piece })),
    )
  })
}

function saidIn(clause: string): Said {
  const days = DAYS.filter((day) =>
    WEEK.some(([words, of]) => of.includes(day) && words.test(clause)),
  )
  const clock = clockPieces(clause)
  const pieces =
    clock.length > 0 ? clock : PARTS.flatMap(([words, of]) => matching(words, clause, of))
  return { days, pieces }
}

function matching(words: RegExp, clause: string, pieces: readonly Piece[]): readonly Piece[] {
  // «Namiddag» has «middag» in it, and «matin» stands in «apres-midi» of nobody.
  return words.test(clause) ? pieces : []
}

/** A number with one of these behind it is no hour. */
const NO_HOUR = `dagen|weken|maanden|jours|semaines|mois|days|weeks|months|${MONTH_NAMES}`
const CLOCK = new RegExp(
  `\\b(na|apres|after|vanaf|a partir de|from|voor|avant|before) (\\d{1,2})(?![\\d/-])(?!e? (?:${NO_HOUR}))(?:[:.uh](\\d{2})|[uh])?\\s?(?:uur|u|h|heures?|o'clock)?\\s?(pm|am|'?s avonds|du soir|in the evening)?`,
  'g',
)

/** «Na 18 uur», «avant 9h», «after 6 pm»: from then on, or until then. */
function clockPieces(clause: string): Piece[] {
  return [...clause.matchAll(CLOCK)].flatMap(([, side = '', hour = '0', minute, half = '']) => {
    const isLater = /pm|avond|soir|evening/.test(half)
    // «Na 6 uur» of somebody who wants rest is six in the evening.
    const isAfter = /^(?:na|apres|after|vanaf|a partir|from)/.test(side)
    const said = Number(hour)
    const wall =
      said < 12 && (isLater || (isAfter && said >= 5 && said <= 11 && half !== 'am'))
        ? said + 12
        : said
    const at = wall * 60 + Number(minute ?? 0)
    if (at <= 0 || at >= DAY) return []
    return [isAfter ? { from: at, to: DAY } : { from: 0, to: at }]
  })
}

/** What is left of the week: for «enkel 's morgens». */
export function otherTimes(times: readonly WeekInterval[]): WeekInterval[] {
  return DAYS.flatMap((day) => {
    const own = times.filter((time) => time.day === day).sort((a, b) => a.from - b.from)
    const edges = [0, ...own.flatMap(({ from, to }) => [from, to]), DAY]
    return edges.flatMap((from, index) => {
      const to = edges[index + 1]
      return index % 2 === 0 && to !== undefined && from < to ? [{ day, from, to }] : []
    })
  })
}
