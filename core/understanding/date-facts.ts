/**
 * Names of days, months and feasts in three languages, and when the school holidays in Flanders begin and
 * end. Folded: lower case, no accents.
 */
import { addDays, type Day, easter, mondayOf } from '../domain/index.ts'

export const MONTHS: readonly string[] = [
  'januari|jan|janvier|janv|january',
  'februari|febr|feb|fevrier|fevr|fev|february',
  'maart|mrt|mars|march|mar',
  'april|apr|avril|avr',
  'mei|mai|may',
  'juni|jun|juin|june',
  'juli|jul|juillet|juil|july',
  'augustus|aug|aout|august',
  'september|sept|sep|septembre',
  'oktober|okt|octobre|october|oct',
  'november|nov|novembre',
  'december|dec|decembre',
]

/** Every name of a month and every short form, for a pattern over folded words. */
export const MONTH_NAMES = MONTHS.join('|')

/** «12 septembre», «1er août 2027», «September the 12th»: a day of the year by its month, in folded words. */
export const DATE_SAID = `(?:\\d{1,2}(?:er|ste|de|e|st|nd|rd|th)?(?: of| van)? ?(?:${MONTH_NAMES})\\b|(?:${MONTH_NAMES})\\.? (?:the )?\\d{1,2}(?:st|nd|rd|th)?\\b(?! ?(?:[:.]\\d|u|h|uur)))(?:\\.?,? 20[2-9]\\d\\b)?`

export const WEEKDAYS: Readonly<Record<Day, string>> = {
  mon: 'maandag|lundi|monday',
  tue: 'dinsdag|dijnsdag|mardi|tuesday',
  wed: 'woensdag|mercredi|wednesday',
  thu: 'donderdag|jeudi|thursday',
  fri: 'vrijdag|vendredi|friday',
  sat: 'zaterdag|samedi|saturday',
  sun: 'zondag|dimanche|sunday',
}

/** «De morgen», «zaterdag morgen» and «goede morgen» are a part of the day; any other «morgen» is tomorrow. */
const NO_TOMORROW = `(?<!\\b(?:${Object.values(WEEKDAYS).join('|')}|de|deze|elke|iedere|een|goede|goeie) )`
export const TOMORROW = `(?:${NO_TOMORROW}morgen|demain|tomorrow)`
export const DAY_AFTER = '(?:over ?morgen|apres[ -]demain|day after tomorrow)'

/** Something with a name that comes every year: its first day, and the first day after it. */
export interface Feast {
  readonly words: RegExp
  of(year: number): { readonly from: string; readonly after: string }
}

function oneDay(words: RegExp, of: (year: number) => string): Feast {
  return { words, of: (year) => ({ from: of(year), after: addDays(of(year), 1) }) }
}

/** Two weeks from the Monday of the week of Christmas; from the next one when it is in a weekend. */
function christmasHolidays(year: number): { from: string; after: string } {
  const monday = mondayOf(`${String(year)}-12-25`)
  // A Christmas five or six days after its Monday is in a weekend.
  const isWeekend = addDays(monday, 5) <= `${String(year)}-12-25`
  const from = isWeekend ? addDays(monday, 7) : monday
  return { from, after: addDays(from, 14) }
}

/**
 * Two weeks from the first Monday of April; an Easter in March begins them on the day after it, and one
 * after the fifteenth of April on the second Monday before it.
 */
function easterHolidays(year: number): { from: string; after: string } {
  const sunday = easter(year)
  const april = mondayOf(`${String(year)}-04-07`)
  const first = sunday < `${String(year)}-04-01` ? addDays(sunday, 1) : april
  const from = sunday > `${String(year)}-04-15` ? addDays(sunday, -13) : first
  return { from, after: addDays(from, 14) }
}

/** The week of the first of November; the week after when that is a Sunday. */
function autumnHolidays(year: number): { from: string; after: string } {
  const saints = `${String(year)}-11-01`
  const monday = mondayOf(saints)
  const from = addDays(monday, 6) === saints ? addDays(monday, 7) : monday
  return { from, after: addDays(from, 7) }
}

/** The week of Shrove Tuesday. */
function carnivalHolidays(year: number): { from: string; after: string } {
  const from = addDays(easter(year), -48)
  return { from, after: addDays(from, 7) }
}

function summerHolidays(year: number): { from: string; after: string } {
  return { from: `${String(year)}-07-01`, after: `${String(year)}-09-01` }
}

const HOLIDAYS: readonly Feast[] = [
  {
    words: /kerstvakantie|vacances de noel|christmas holidays?|vacances d'hiver/,
    of: christmasHolidays,
  },
  {
    words: /paasvakantie|vacances de paques|easter holidays?|vacances de printemps/,
    of: easterHolidays,
  },
  {
    words: /herfstvakantie|vacances d'automne|vacances de toussaint|autumn holidays?/,
    of: autumnHolidays,
  },
  {
    words: /krokusvakantie|vacances de carnaval|conges? de carnaval|carnival holidays?/,
    of: carnivalHolidays,
  },
  {
    words:
      /(?:grote |zomer)vakantie|de zomer|grandes vacances|vacances d'ete|l'ete|summer(?: holidays?)?|bouwverlof/,
    of: summerHolidays,
  },
]

export const FEASTS: readonly Feast[] = [
  ...HOLIDAYS,
  oneDay(/kerstmis|kerst|noel|christmas|xmas/, (year) => `${String(year)}-12-25`),
  oneDay(/nieuwjaar|nouvel an|new year'?s?(?: day)?/, (year) => `${String(year)}-01-01`),
  oneDay(/pasen|paques|easter/, easter),
  oneDay(/pinksteren|pentecote|pentecost/, (year) => addDays(easter(year), 49)),
  oneDay(/sinterklaas|saint-nicolas|la saint nicolas/, (year) => `${String(year)}-12-06`),
]

/** Of «de vakantie» without more: the school holidays that go on or come next. */
export function nextHolidays(today: string): { readonly from: string; readonly after: string } {
  const year = Number(today.slice(0, 4))
  const all = [year - 1, year, year + 1].flatMap((one) => HOLIDAYS.map(({ of }) => of(one)))
  const [next] = all
    .filter(({ after }) => after > today)
    .sort((one, other) => one.from.localeCompare(other.from))
  return next ?? summerHolidays(year + 1)
}
