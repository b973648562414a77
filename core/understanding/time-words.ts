/**
 * The words of the week and the day in Dutch, French and English, with the spellings of the Flemish
 * regions, alone and grown together. Phrases of several words are not here.
 */
import type { Day } from '../domain/index.ts'
import { HOURS_BY_NAME } from './clock-words.ts'
import { nearestIn } from './time-typos.ts'
import { remembered } from './words/remembered.ts'

export type PartName = 'morning' | 'afternoon' | 'evening' | 'daytime'

/** The first word of each is the Dutch one, which grows together with parts of the day. */
const DAY_WORDS: Readonly<Record<Day, string>> = {
  mon: 'maandag lundi monday mondays maandags lundis',
  tue: 'dinsdag mardi tuesday tuesdays dinsdags mardis',
  wed: 'woensdag mercredi wednesday wednesdays woensdags mercredis',
  thu: 'donderdag jeudi thursday thursdays donderdags jeudis',
  fri: 'vrijdag vendredi friday fridays vrijdags vendredis',
  sat: 'zaterdag samedi saturday saturdays zaterdags samedis',
  sun: 'zondag dimanche sunday sundays zondags dimanches',
}

/** As people in West and East Flanders, Brabant, Antwerp and Limburg write what they say. */
const DAY_SPELLINGS: Readonly<Record<Day, string>> = {
  mon: 'moandag maondag mondag moendag maandig moandig maondig moandeg mandag maandach maanda moanda',
  tue: 'disndag dinsdig diesdag disdag dijsdag diestig dinstag dinsdach dinsda dinsedag dysdag dissendag diesndag dinsjdig tues tusday',
  wed: 'woesndag goensdag goonsdig goonsdag gunsdag woensdig woensdach woensda wonsdag woesdag wunsdag goensdig weds wensday wednsday wendsday wenesday wensdag wendsdag',
  thu: 'dunderdag doenderdag dunderdig donderdig dondersdag donderdach donderda dondrdag thurs thur thurday',
  fri: 'vriejdag vrydag vreidag vriedig vriedag vrijdig vrijdach vrijda vrejdag vraidag vriejdig',
  sat: 'zoaterdag zotterdag zaoterdag zaterdig zaoterdig zoaterdig zoterdag zaterdach zaterda zatterdag',
  sun: 'zundag zundoag zoendag zondig zundig zondach zonda zundeg zoondig',
}

/** Days cut short, which are often other words: read only beside another sign of time. */
export const SHORT_DAYS: ReadonlyMap<string, Day> = new Map<string, Day>([
  ['ma', 'mon'],
  ['di', 'tue'],
  ['wo', 'wed'],
  ['do', 'thu'],
  ['vr', 'fri'],
  ['vrij', 'fri'],
  ['maan', 'mon'],
  ['dins', 'tue'],
  ['woens', 'wed'],
  ['donder', 'thu'],
  ['zater', 'sat'],
  ['zon', 'sun'],
  ['za', 'sat'],
  ['zo', 'sun'],
  ['lun', 'mon'],
  ['mar', 'tue'],
  ['mer', 'wed'],
  ['jeu', 'thu'],
  ['ven', 'fri'],
  ['dinsd', 'tue'],
  ['woensd', 'wed'],
  ['donderd', 'thu'],
  ['vrijd', 'fri'],
  ['zaterd', 'sat'],
  ['zond', 'sun'],
  ['woe', 'wed'],
  ['zat', 'sat'],
  ['merc', 'wed'],
  ['vend', 'fri'],
  ['sam', 'sat'],
  ['dim', 'sun'],
  ['mon', 'mon'],
  ['tue', 'tue'],
  ['wed', 'wed'],
  ['thu', 'thu'],
  ['fri', 'fri'],
  ['sat', 'sat'],
  ['sun', 'sun'],
])

const PART_WORDS: Readonly<Record<PartName, string>> = {
  morning:
    'ochtend ochtenden ochtends voormiddag voormiddags voormiddagen morgens matin matins matinee matinees morning mornings',
  afternoon:
    'middag middags middagen namiddag namiddags namiddagen apresmidi aprem aprems afternoon afternoons',
  evening:
    'avond avonds avonden soir soirs soiree soirees evening evenings night nights vooravond avondje',
  daytime: 'overdag journee journees daytime',
}
const PART_SPELLINGS: Readonly<Record<PartName, string>> = {
  morning:
    'ochends nuchtend nuchtends nuchtens nuchten nuchtn uchtend uchtends uchten uchtens nuchtes nuchtns snuchtns snuchtens snuchtends tnuchtns tnuchtens tnuchtends smoarns mergens mergends morgends morges veurmiddag veurmiddags vurmiddag vormiddag voornoen voornoene veurnoen',
  afternoon:
    'noen noene noens noenst middig middes middegs nanoen noanoen achternoen achternoene achternoens achtermiddag achtermiddags agternoen noamiddag naomiddag nomiddag namiddig arvo arvos nami',
  evening:
    'oavend oavends aovend aovends ovend ovends oavond oavonds aovond aovonds avend avends avons oavens aovens owend eve eves',
  daytime: 'overdage',
}
/** What a Dutch day takes behind it: `woensdagavond`, `zoaterdagnuchtend`, `dinsdigmörge`. */
const TAILS: Readonly<Record<Exclude<PartName, 'daytime'>, string>> = {
  morning:
    'ochtend morgen voormiddag ochend morge mergen merge moarn nuchtend nuchten nuchtn uchtend veurmiddag vormiddag voornoen',
  afternoon:
    'middag namiddag noen noene nanoen achternoen achternoene achtermiddag middig namiddig noamiddag naomiddag nomiddag',
  evening: 'avond nacht oavend aovend ovend oavond avend owend',
}

const days = new Map<string, Day>()
const parts = new Map<string, PartName>()
const heads = new Map<string, readonly Day[]>()
const tails = new Map<string, PartName>()
const standard: string[] = []

const each = <K extends string>(
  table: Readonly<Partial<Record<K, string>>>,
  note: (word: string, key: K, at: number) => void,
): void => {
  for (const key of Object.keys(table) as K[]) {
    table[key]?.split(' ').forEach((word, at) => {
      note(word, key, at)
    })
  }
}
each(TAILS, (word, part) => {
  for (const ending of ['', 's', 'e', 'en', 'je', 'jes']) tails.set(word + ending, part)
})
each(PART_WORDS, (word, part) => {
  parts.set(word, part)
  standard.push(word)
})
each(PART_SPELLINGS, (word, part) => parts.set(word, part))
for (const [word, part] of [...parts]) {
  // `savonds`, `tsavonds`, `'snoens`: the s of «des» grown to its word.
  if (/s$|noenst$/.test(word)) {
    for (const before of ['s', "'s", 'ts', "'ts", 'des']) parts.set(before + word, part)
  }
}
each(DAY_WORDS, (word, day, at) => {
  days.set(word, day)
  standard.push(word)
  if (at === 0) addHead(word, [day])
})
each(DAY_SPELLINGS, (word, day) => {
  days.set(word, day)
  if (word.length > 5) addHead(word, [day])
})
const WEEKDAYS: readonly Day[] = ['mon', 'tue', 'wed', 'thu', 'fri']
for (const word of ['weekend', 'weekeinde']) heads.set(word, ['sat', 'sun'])
for (const word of ['week', 'weekdag', 'werkdag']) heads.set(word, WEEKDAYS)

function addHead(word: string, day: readonly Day[]): void {
  heads.set(word, day)
  const [only] = day
  if (only === undefined) return
  for (const ending of ['s', 'en', 'e']) days.set(word + ending, only)
}

for (const [front, list] of heads) {
  if (list.length > 1 || [...Object.values(DAY_WORDS)].some((row) => row.startsWith(front))) {
    for (const tail of ['ochtend', 'morgen', 'voormiddag', 'middag', 'namiddag', 'avond'])
      standard.push(front + tail)
  }
}

const SHORTEST_HEAD = 4
const LONGEST_WORD = 32
/** The first letters of every word that takes a part of the day behind it: a cheap first look. */
const beginnings = new Set([...heads.keys()].map((word) => word.slice(0, 3)))

export interface DayPart {
  readonly days: readonly Day[]
  readonly part: PartName
}

/** The long names of the days: a word one slip away from a short one is as often another word. */
const nearestDay = nearestIn(
  [...days.keys()].filter((word) => standard.includes(word) && /(?:dag|day|edi|nche)$/.test(word)),
  ['sundry', 'sundae', 'dansdag', 'landdag', 'zangdag', 'mardi', 'lundi', 'jeudi'],
)
const nearestWeekend = nearestIn(['weekend', 'weekeinde'])
const nearestTail = nearestIn(['ochtend', 'morgen', 'voormiddag', 'middag', 'namiddag', 'avond'])

/** What one word says of the week. */
interface TimeWord {
  readonly day: Day | undefined
  readonly isWeekend: boolean
  readonly part: PartName | undefined
  readonly both: DayPart | undefined
  /** Any of these. */
  readonly isAny: boolean
}

/** Each reader of times asks for the same few words, and most of them say nothing of it. */
const timeWordOf = remembered((word: string): TimeWord => {
  const day = days.get(word) ?? slippedDay(word)
  const isWeekend = isNearWeekend(word)
  const part = parts.get(word)
  const both = dayPartIn(word)
  const isSign = day !== undefined || isWeekend || part !== undefined || both !== undefined
  return { day, isWeekend, part, both, isAny: isSign }
})

export const dayOf = (word: string): Day | undefined => timeWordOf(word).day
export const isWeekend = (word: string): boolean => timeWordOf(word).isWeekend
export const partOf = (word: string): PartName | undefined => timeWordOf(word).part
/** A day and its part in one word: `woensdagavond`. */
export const dayPartOf = (word: string): DayPart | undefined => timeWordOf(word).both
/** Whether a word says when, in any spelling: such a word is no typing error. */
export const isTimeWord = (word: string): boolean =>
  LISTED.has(word) || (mayBeUnlisted(word) && timeWordOf(word).isAny)

/** `wekeend`: not `weken` and its like, so it ends as the word does. */
function isNearWeekend(word: string): boolean {
  return word.startsWith('w') && /(?:d|nt|de)$/.test(word) && nearestWeekend(word) !== undefined
}

/** Looks at each cut once, so long words cost nothing. */
function dayPartIn(word: string): DayPart | undefined {
  if (word.length < 8 || word.length > LONGEST_WORD) return undefined
  if (!beginnings.has(word.slice(0, 3))) return undefined
  for (let cut = SHORTEST_HEAD; cut < word.length - 3; cut += 1) {
    const head = heads.get(word.slice(0, cut))
    const part = head === undefined ? undefined : tailIn(word.slice(cut))
    if (head !== undefined && part !== undefined) return { days: head, part }
  }
  return slippedDayPart(word)
}

/** `avond`, and `soavends` of `maandagsoavends`. */
function tailIn(rest: string): PartName | undefined {
  return tails.get(rest) ?? (rest.startsWith('s') ? tails.get(rest.slice(1)) : undefined)
}

function slippedDay(word: string): Day | undefined {
  // Every name of a day has a d.
  const meant = word.includes('d') ? nearestDay(word) : undefined
  return meant === undefined ? undefined : days.get(meant)
}

/** `vrijdganamiddag`, `dinsdagabond`: a slip in the day, in the part, or one in each. */
function slippedDayPart(word: string): DayPart | undefined {
  if (word.length < 10 || !word.includes('d')) return undefined
  for (let cut = 5; cut <= Math.min(10, word.length - 5); cut += 1) {
    const tail = nearestTail(word.slice(cut))
    const part = tail === undefined ? undefined : tails.get(tail)
    const front = word.slice(0, cut)
    const day = part === undefined ? undefined : (days.get(front) ?? slippedDay(front))
    if (day !== undefined && part !== undefined) return { days: [day], part }
  }
  return undefined
}

/** Words of phrases that no dictionary has: `gjil den dag`. */
const OF_PHRASES = new Set(
  'gjil gjheel gheel ghil hjil giel weekeind wikende wiekende wjikend wjikende weeknd dage'.split(
    ' ',
  ),
)

const OTHERS: readonly string[] = [
  ...HOURS_BY_NAME.keys(),
  ...OF_PHRASES,
  ...[...SHORT_DAYS.keys()].filter((word) => word.length > 3),
]

/** Every word that says when as it stands in a list: most of those that do. */
const LISTED: ReadonlySet<string> = new Set([...days.keys(), ...parts.keys(), ...OTHERS])

/** The first letters of all days and of what takes a part of the day behind it. */
const FIRST_LETTERS: ReadonlySet<string> = new Set(
  [...days.keys(), ...heads.keys()].map((word) => word.charAt(0)),
)

/**
 * Whether a word that is in no list may be a day with a slip in it, or a day and its part in one: a cheap
 * first look, which most words do not pass.
 */
function mayBeUnlisted(word: string): boolean {
  if (word.length < 5 || !FIRST_LETTERS.has(word.charAt(0))) return false
  return word.length >= 8 || word.startsWith('w') || word.includes('d')
}

/** The dictionary's words only: what a typing error is put right into. */
export const TIME_WORDS: readonly string[] = [
  ...standard,
  ...'weekdag weekdagen werkdag werkdagen weekends weekeinde doordeweeks middagpauze'.split(' '),
]
