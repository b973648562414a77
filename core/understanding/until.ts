/**
 * Until when, in words: «tot 1 februari», «deux semaines», «until after Easter». Gives the day on which it
 * is over. Days and months are read as in Belgium: 1/2 is the first of February. What is not a day that
 * can be, or that was, is told apart from what was not understood.
 */
import {
  addDays,
  addMonths,
  DAYS,
  type Day,
  dayIn,
  mondayOf,
  nextDayOfWeek,
} from '../domain/index.ts'
import { fold } from '../talents/index.ts'
import {
  DAY_AFTER,
  FEASTS,
  MONTH_NAMES,
  MONTHS,
  nextHolidays,
  TOMORROW,
  WEEKDAYS,
} from './date-facts.ts'

export type Until =
  | { readonly is: 'day'; readonly date: string }
  /** 31 February; a day that is over, or today; a day further off than anybody plans; said too loosely. */
  | { readonly is: 'no-such-day' | 'past' | 'far' | 'loose' }

/** Further off nothing is promised: a year and a month. */
const FAR_DAYS = 400

const TILL = String.raw`(?:tot|tot en met|t\.?e\.?m\.?|tem|vanaf|weer op|terug op|jusqu'|jusque|until|till?|til|a partir d[ue]|from)`
const AFTER = / (?:na|nadat|apres|jusqu'apres|after) /
const INCLUDED = /(?: tot en met | t\.?e\.?m\.? | inclus| inbegrepen| included| through )/

/** Undefined when no end is said at all. `today`: `YYYY-MM-DD`. */
export function untilIn(text: string, today: string): Until | undefined {
  const line = ` ${fold(text.slice(0, 300))
    .replaceAll(/[^a-z0-9'/.-]+/g, ' ')
    .trim()} `
    .replaceAll(/(?<=\D)\.(?= )/g, '')
    .replace(/\. $/, ' ')
  const found = READERS.map((read) => read(line, today)).find((one) => one !== undefined)
  if (found !== undefined) return within(found, today)
  return new RegExp(` ${TILL}(?: |$|[a-z])`).test(line) || LOOSE.test(line)
    ? { is: 'loose' }
    : undefined
}

/** A length of time without its number, and «na de examens»: an end is meant, and none is said. */
const LOOSE =
  / (?:een paar|enkele|wat|quelques|a few|some|several) (?:dagen|weken|maanden|jours|semaines|mois|days|weeks|months) | tot na | jusqu'apres /

function within(until: Until, today: string): Until {
  if (until.is !== 'day') return until
  if (until.date <= today) return { is: 'past' }
  return until.date > addDays(today, FAR_DAYS) ? { is: 'far' } : until
}

type Reader = (line: string, today: string) => Until | undefined

function on(date: string | undefined): Until {
  return date === undefined ? { is: 'no-such-day' } : { is: 'day', date }
}

/** The day itself, or the one after it: «tot en met», «na». */
function endOf(line: string, date: string): string {
  return INCLUDED.test(line) || AFTER.test(line) ? addDays(date, 1) : date
}

function monthOf(name: string): number {
  return MONTHS.findIndex((names) => names.split('|').includes(name)) + 1
}

/** The next time that such a day of the year comes; a year that is said is the one. */
function comingDay(
  line: string,
  today: string,
  [day, month, year]: readonly [number, number, string | undefined],
): Until {
  const said = year === undefined ? undefined : Number(year.length === 2 ? `20${year}` : year)
  const now = Number(today.slice(0, 4))
  const first = dayIn(said ?? now, month, day)
  if (said !== undefined) return first === undefined ? on(undefined) : on(endOf(line, first))
  // 29 February is this year's when that is still to come, else next year's: there, it may not be.
  const isOver = `${pad(month)}-${pad(day)}` <= today.slice(5)
  const coming = isOver ? dayIn(now + 1, month, day) : first
  return coming === undefined ? on(undefined) : on(endOf(line, coming))
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}

const isoDay: Reader = (line, today) => {
  const [, year, month, day] = / (\d{4})-(\d{1,2})-(\d{1,2}) /.exec(line) ?? []
  return day === undefined ? undefined : comingDay(line, today, [Number(day), Number(month), year])
}

const numbers: Reader = (line, today) => {
  const found = / (\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))? /.exec(line)
  const [, day, month, year] = found ?? []
  return day === undefined ? undefined : comingDay(line, today, [Number(day), Number(month), year])
}

const ORDINAL = '(?:e|ste|de|er|ere|eme|st|nd|rd|th)?'

const dayAndMonth: Reader = (line, today) => {
  const before = new RegExp(
    ` (\\d{1,2})${ORDINAL}(?: of| van)? ?(${MONTH_NAMES})\\.?(?: (\\d{4}))? `,
  ).exec(line)
  const behind = new RegExp(` (${MONTH_NAMES})(?: the)? (\\d{1,2})${ORDINAL}(?: (\\d{4}))? `).exec(
    line,
  )
  const [day, month, year] =
    before === null ? [behind?.[2], behind?.[1], behind?.[3]] : before.slice(1)
  if (day === undefined || month === undefined) return undefined
  return comingDay(line, today, [Number(day), monthOf(month), year])
}

/** «Tot maart»: until it begins. «Eind januari», «na januari»: until it is over. */
const month: Reader = (line, today) => {
  const found = new RegExp(
    ` (?:(begin|debut|early|the start of|eind|einde|fin|late|the end of|half|midden|mi|mid)[ -](?:van |de |d'|of )?)?(?:de )?(?:maand |mois de )?(${MONTH_NAMES})(?: (\\d{4}))? `,
  ).exec(line.replace(/ jusqu'(?:en|au|a)? ?/, " jusqu'en "))
  const [, part = '', name, year] = found ?? []
  if (name === undefined) return undefined
  // «Mei», «mars» and «may» alone may be anything.
  if (part === '' && !new RegExp(` (?:${TILL}|na|apres|after|in|en)\\S* `).test(line))
    return undefined
  const number = monthOf(name)
  const isMiddle = /^(?:half|midden|mi|mid)/.test(part)
  const isEnd = /^(?:ein|fin|late|the end)/.test(part) || AFTER.test(line) || INCLUDED.test(line)
  const now = Number(today.slice(0, 4))
  const current = Number(today.slice(5, 7))
  const first = (of: number): string => `${String(of)}-${pad(number)}-${isMiddle ? '15' : '01'}`
  const start = year === undefined && first(now) <= today && !(isEnd && number === current)
  const date = first(year === undefined ? (start ? now + 1 : now) : Number(year))
  return on(isEnd ? addMonths(date, 1) : date)
}

const WORDS_FOR: readonly (readonly [RegExp, number])[] = [
  [/^(?:een|1|un|une|one|a|an)$/, 1],
  [/^(?:twee|deux|two)$/, 2],
  [/^(?:drie|trois|three)$/, 3],
  [/^(?:vier|quatre|four)$/, 4],
  [/^(?:vijf|cinq|five)$/, 5],
  [/^(?:zes|six)$/, 6],
  [/^(?:zeven|sept|seven)$/, 7],
  [/^(?:acht|huit|eight)$/, 8],
  [/^(?:tien|dix|ten)$/, 10],
  [/^(?:veertien|quatorze|fourteen)$/, 14],
]

function countOf(word: string): number | undefined {
  if (/^\d{1,3}$/.test(word)) return Number(word)
  return WORDS_FOR.find(([words]) => words.test(word))?.[1]
}

const length: Reader = (line, today) => {
  if (/ (?:anderhalve|anderhalf) maand /.test(line)) return on(addDays(today, 45))
  if (/ (?:veertien dagen|quinze jours|une quinzaine|a fortnight) /.test(line))
    return on(addDays(today, 14))
  const found =
    / (\S+) (dag|dagen|daagjes|jours?|days?|week|weken|weekje|semaines?|weeks?|maand|maanden|maandje|mois|months?|jaar|ans?|year|years) /.exec(
      line,
    )
  const [, word = '', unit = ''] = found ?? []
  const count = countOf(word)
  if (count === undefined || count === 0) return undefined
  if (/^(?:dag|daag|jour|day)/.test(unit)) return on(addDays(today, count))
  if (/^(?:we|sem)/.test(unit)) return on(addDays(today, 7 * count))
  if (/^(?:maand|mois|month)/.test(unit)) return on(addMonths(today, count))
  return on(addMonths(today, 12 * count))
}

const FIRST_OF_NEXT = (today: string): string => addMonths(`${today.slice(0, 8)}01`, 1)

/** The names of what is near: tomorrow, next week, this month. */
const NEAR: readonly (readonly [RegExp, (today: string) => Until])[] = [
  // «Hier» is «here» in Dutch: alone, as an answer, it is yesterday.
  [/^ hier $/, () => ({ is: 'past' })],
  [
    / (?:gisteren|eergisteren|jusqu'(?:a )?hier|depuis hier|avant-hier|yesterday|vorige?|verleden|last|dernier|derniere) /,
    () => ({ is: 'past' }),
  ],
  [new RegExp(` ${DAY_AFTER} `), (today) => on(addDays(today, 2))],
  [new RegExp(` ${TOMORROW} `), (today) => on(addDays(today, 1))],
  [/ (?:vandaag|aujourd'hui|today) /, (today) => on(addDays(today, 1))],
  [
    / (?:deze week|cette semaine|this week|het weekend|le week-?end|the weekend|this weekend|dit weekend|ce week-?end) /,
    (today) => on(addDays(mondayOf(today), 7)),
  ],
  [
    / (?:volgende week|komende week|(?:la )?semaine prochaine|next week) /,
    (today) => on(addDays(mondayOf(today), 7)),
  ],
  [/ (?:deze maand|ce mois(?:-ci)?|this month) /, (today) => on(FIRST_OF_NEXT(today))],
  [
    / (?:volgende maand|komende maand|(?:le )?mois prochain|next month) /,
    (today) => on(FIRST_OF_NEXT(today)),
  ],
  [
    / (?:volgend jaar|dit jaar|(?:l')?annee prochaine|l'an prochain|cette annee|next year|this year) /,
    (today) => on(`${String(Number(today.slice(0, 4)) + 1)}-01-01`),
  ],
]

const near: Reader = (line, today) => NEAR.find(([words]) => words.test(line))?.[1](today)

const weekday: Reader = (line, today) => {
  const day = DAYS.find((one: Day) =>
    new RegExp(` (?:${TILL}|na|apres|after)\\S* (?:\\S+ ){0,2}(?:${WEEKDAYS[one]}) `).test(line),
  )
  return day === undefined ? undefined : on(endOf(line, nextDayOfWeek(today, day)))
}

const feast: Reader = (line, today) => {
  const year = Number(today.slice(0, 4))
  const isAfter =
    AFTER.test(line) || INCLUDED.test(line) || / (?:tijdens|pendant|during) /.test(line)
  const named = FEASTS.find(({ words }) => words.test(line))
  if (named !== undefined) {
    const days = [year - 1, year, year + 1].map((one) => named.of(one))
    const coming = days.find((one) => (isAfter ? one.after : one.from) > today)
    return coming && on(isAfter ? coming.after : coming.from)
  }
  if (
    !/ (?:de|het|les|the|mijn|mes|my) (?:school)?(?:vakantie|verlof|vacances|conges|holidays?) /.test(
      line,
    )
  )
    return undefined
  const { from, after } = nextHolidays(today)
  return on(isAfter || from <= today ? after : from)
}

/** «Tot de vijftiende», «jusqu'au 15»: of this month, or of the next. */
const dayOfMonth: Reader = (line, today) => {
  const found = new RegExp(` (?:${TILL})\\S* (?:de |le |the |au )?(\\d{1,2})${ORDINAL} $`).exec(
    line,
  )
  const day = Number(found?.[1] ?? 0)
  if (found === null) return undefined
  const [year, current] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  const isOver = day <= Number(today.slice(8))
  const of = isOver ? FIRST_OF_NEXT(today) : `${String(year)}-${pad(current)}-01`
  const date = dayIn(Number(of.slice(0, 4)), Number(of.slice(5, 7)), day)
  return date === undefined ? on(undefined) : on(endOf(line, date))
}

/** The clearest first. */
const READERS: readonly Reader[] = [
  isoDay,
  numbers,
  dayAndMonth,
  near,
  feast,
  weekday,
  month,
  length,
  dayOfMonth,
]
