/**
 * What somebody's words say of an activity that they propose: what, on which day and hour, where, and the
 * price. What was told before stays where these words say nothing of it.
 */
import { z } from 'zod'
import {
  DAYS,
  type Language,
  momentAt,
  momentOn,
  nextDayOfWeek,
  type Place,
  Proposal,
  type WeekInterval,
  wallOf,
} from '../domain/index.ts'
import { fold } from '../talents/index.ts'
import {
  dateSaid,
  type Reading,
  read,
  saysClock,
  untilIn,
  withoutCounts,
} from '../understanding/index.ts'
import { all } from './all.ts'
import type { Scene } from './scene.ts'

export const ProposedAt = z.object({
  look: z.literal('proposed'),
  words: z.string(),
  before: Proposal.optional(),
  /** What was asked for; otherwise the words may tell of everything. */
  about: z.enum(['all', 'when', 'where']),
})

const FREE = /\b(?:gratis|gratuite?|gratuitement|for free|is free|free)\b/
const EURO = /(\d{1,3}) ?(?:euro|eur|€)/
const NAMED_SPOT =
  /\b(?:in|bij|op|à|au|chez|dans|at)\s((?:(?:de|het|den|la|le|the)\s)?\p{Lu}[\p{L}\d'’-]*(?:\s\p{Lu}[\p{L}\d'’-]*){0,3})/u

export async function proposed(
  scene: Scene,
  { words, before, about }: z.infer<typeof ProposedAt>,
): Promise<Proposal> {
  const { house, member } = scene
  const reading = readIn(scene, words)
  const concept = reading.named[0]?.value ?? before?.concept
  const label = (language: Language): string =>
    concept === undefined ? '' : capital(house.taxonomy.label(concept, language))
  const title =
    concept === undefined
      ? (before?.title ?? { [member.language]: words.slice(0, 80) })
      : { nl: label('nl'), fr: label('fr'), en: label('en') }
  const told = about === 'where' ? {} : whenIn(scene, words, before)
  const priceEuro = priceIn(words) ?? before?.priceEuro
  return Proposal.parse({
    ...before,
    title: about === 'all' ? title : (before?.title ?? title),
    ...(concept === undefined ? {} : { concept }),
    ...told,
    ...(about === 'when' ? {} : await whereIn(scene, words, reading, about)),
    ...(priceEuro === undefined ? {} : { priceEuro }),
  })
}

function readIn({ house, member }: Scene, text: string): Reading {
  return read(text, { ...house, language: member.language })
}

function capital(label: string): string {
  return label.slice(0, 1).toUpperCase() + label.slice(1)
}

const WEEKDAYS = {
  nl: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  fr: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const

/**
 * The day, and the hours where a clock was read: a whole morning is no hour. A day that was told before
 * counts for hours alone.
 */
function whenIn(
  scene: Scene,
  told: string,
  before: Proposal | undefined,
): Pick<Proposal, 'date' | 'starts' | 'ends'> {
  const { club, now, member } = scene
  const { date: today } = wallOf(now, club.zone)
  const words = withoutCounts(told)
  const named = dateSaid(words)
  const until = named === undefined ? undefined : untilIn(`tot ${named}`, today)
  const said = until?.is === 'day' ? until.date : undefined
  const day = (date: string): string => WEEKDAYS[member.language][weekday(date)] ?? ''
  const slots = (text: string): WeekInterval[] =>
    readIn(scene, text).available.map(({ value }) => value)
  const isDated = said !== undefined && named !== undefined
  let read = slots(isDated ? fold(words).replace(named, `${day(said)} `) : words)
  const [first] = read
  let date = said ?? (first === undefined ? undefined : nextDayOfWeek(today, first.day))
  if (date === undefined && before?.date !== undefined) {
    date = before.date
    read = slots(`${day(date)} ${words}`)
  }
  if (date === undefined) return {}
  const on = DAYS[weekday(date)]
  const clock = isDated ? fold(words).replace(named, ' ') : fold(words)
  const time = read.find((slot) => slot.day === on && saysHour(clock, slot))
  return time === undefined ? { date } : { date, ...hours(date, time, club.zone) }
}

const NOON = /\b(?:12|middag|midi|noon)\b/

/** Whether the hour at which it begins was said; «half 3» is after two. */
function saysHour(clock: string, { from }: WeekInterval): boolean {
  if (!saysClock(clock)) return false
  if (from === 12 * 60 && NOON.test(clock)) return true
  const told = (clock.match(/\d{1,2}/g) ?? []).map((number) => Number(number) % 12)
  const hour = Math.floor(from / 60)
  return told.includes(hour % 12) || (from % 60 !== 0 && told.includes((hour + 1) % 12))
}

function weekday(date: string): number {
  return DAYS.indexOf(wallOf(momentAt(`${date}T12:00`, 'UTC').instant, 'UTC').day)
}

function hours(
  date: string,
  { from, to }: WeekInterval,
  zone: string,
): Required<Pick<Proposal, 'starts' | 'ends'>> {
  return { starts: momentOn(date, from, zone), ends: momentOn(date, Math.min(to, 1439), zone) }
}

function priceIn(words: string): number | undefined {
  const line = fold(words.slice(0, 400))
  if (FREE.test(line)) return 0
  const euro = EURO.exec(line)?.[1]
  return euro === undefined ? undefined : Number(euro)
}

/** A place of the club by its name; else a name with a capital; where it was asked, the words as they are. */
async function whereIn(
  scene: Scene,
  words: string,
  { where: named }: Reading,
  about: 'all' | 'where',
): Promise<Pick<Proposal, 'where' | 'spot' | 'placeId'>> {
  const { house, club, member } = scene
  const line = fold(words)
  let best: Place | undefined
  for await (const { record } of all(house, 'places', club.id, 'byName', []))
    if (line.includes(fold(record.name)) && record.name.length > (best?.name.length ?? 0))
      best = record
  if (best !== undefined) return { where: best.where, spot: best.name, placeId: best.id }
  const where = named?.value ?? member.where ?? club.centre
  const spot = NAMED_SPOT.exec(words.slice(0, 400))?.[1]
  if (spot !== undefined && house.gazetteer.find(spot) === undefined) return { where, spot }
  if (about === 'where') return { where, spot: words.trim().slice(0, 160) }
  return named === undefined ? {} : { where }
}
