/** The words of the week and the day in Dutch, French and English, alone and grown together. */
import type { Day } from '../domain/index.ts'

export type PartName = 'morning' | 'afternoon' | 'evening' | 'daytime'

const DAY_WORDS: Readonly<Record<Day, string>> = {
  mon: 'maandag lundi monday mondays maandags lundis',
  tue: 'dinsdag mardi tuesday tuesdays dinsdags mardis',
  wed: 'woensdag mercredi wednesday wednesdays woensdags mercredis',
  thu: 'donderdag jeudi thursday thursdays donderdags jeudis',
  fri: 'vrijdag vendredi friday fridays vrijdags vendredis',
  sat: 'zaterdag samedi saturday saturdays zaterdags samedis',
  sun: 'zondag dimanche sunday sundays zondags dimanches',
}

/** Short days, which are often other words: read only beside another sign of time. */
const SHORT_DAYS: Readonly<Record<string, Day>> = {
  ma: 'mon',
  di: 'tue',
  wo: 'wed',
  do: 'thu',
  vr: 'fri',
  vrij: 'fri',
  za: 'sat',
  zo: 'sun',
  lun: 'mon',
  mar: 'tue',
  mer: 'wed',
  jeu: 'thu',
  ven: 'fri',
  sam: 'sat',
  dim: 'sun',
  mon: 'mon',
  tue: 'tue',
  wed: 'wed',
  thu: 'thu',
  fri: 'fri',
  sat: 'sat',
  sun: 'sun',
} as const

const PART_WORDS: Readonly<Record<PartName, string>> = {
  morning:
    'ochtend ochtenden ochtends voormiddag voormiddags voormiddagen morgens matin matins matinee morning mornings',
  afternoon: 'middag middags namiddag namiddags namiddagen apresmidi aprem afternoon afternoons',
  evening: 'avond avonds avonden soir soirs soiree soirees evening evenings night nights',
  daytime: 'overdag journee daytime',
}

const days = new Map<string, Day>()
const parts = new Map<string, PartName>()
const together = new Map<string, { readonly day: readonly Day[]; readonly part: PartName }>()
for (const [part, words] of Object.entries(PART_WORDS)) {
  for (const word of words.split(' ')) parts.set(word, part as PartName)
}
const DUTCH_PARTS = 'ochtend morgen voormiddag middag namiddag noen avond nacht'.split(' ')
for (const [day, words] of Object.entries(DAY_WORDS)) {
  for (const word of words.split(' ')) days.set(word, day as Day)
  const [dutch] = words.split(' ')
  for (const part of DUTCH_PARTS) addTogether(dutch ?? '', part, [day as Day])
}
for (const part of DUTCH_PARTS) {
  addTogether('weekend', part, ['sat', 'sun'])
  addTogether('week', part, ['mon', 'tue', 'wed', 'thu', 'fri'])
}

function addTogether(front: string, word: string, day: readonly Day[]): void {
  const part =
    word === 'morgen' ? 'morning' : word === 'noen' ? 'afternoon' : (parts.get(word) ?? 'evening')
  for (const ending of ['', 'en', 's']) together.set(`${front}${word}${ending}`, { day, part })
}

export const dayOf = (word: string): Day | undefined => days.get(word)
export const shortDayOf = (word: string): Day | undefined => SHORT_DAYS[word]
export const partOf = (word: string): PartName | undefined => parts.get(word)
/** A day and its part in one word: `woensdagavond`. */
export const dayPartOf = (
  word: string,
): { readonly day: readonly Day[]; readonly part: PartName } | undefined => together.get(word)

export function isTimeWord(word: string): boolean {
  return days.has(word) || parts.has(word) || together.has(word)
}

/** For putting typing errors right. */
export const TIME_WORDS: readonly string[] = [...days.keys(), ...parts.keys(), ...together.keys()]
