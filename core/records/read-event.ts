/** One row about a group, an activity, a place or a partner. */
import type { EngagementLevel } from '../domain/index.ts'
import { t } from '../texts/index.ts'
import {
  needed,
  neededText,
  number,
  oneOf,
  type Sheet,
  shownValue,
  text,
  valueOf,
  yesNo,
} from './cells.ts'
import { asId, ids, ownId } from './ids.ts'
import {
  concept,
  concepts,
  type Ground,
  languages,
  slots,
  spot,
  where,
  wording,
} from './meanings.ts'
import { ages, span } from './moments.ts'
import type { ActivityRecord, GroupRecord, PartnerRecord, PlaceRecord } from './record.ts'

const MOST = { title: 200, name: 120, euro: 10_000, group: 30, seats: 100_000, rooms: 1000 }
/** What a group holds when nobody says. */
const USUAL_SEATS = 8

export function readGroup(sheet: Sheet, ground: Ground): GroupRecord | undefined {
  const id = ownId(sheet)
  const value = needed(sheet, 'topic')
  const topic = value === undefined ? undefined : concept(sheet, 'topic', value, ground)
  const slot = oneSlot(sheet)
  const hostValue = valueOf(sheet, 'host')
  const host = hostValue === undefined ? undefined : asId(sheet, 'host', hostValue)
  const members = [...new Set([...(host === undefined ? [] : [host]), ...ids(sheet, 'members')])]
  const seats = number(sheet, 'capacity', { least: 2, most: MOST.group, isWhole: true })
  const capacity = seats ?? Math.max(USUAL_SEATS, members.length)
  if (members.length > Math.min(capacity, MOST.group))
    sheet.wrong.push(full('members', members.length, Math.min(capacity, MOST.group)))
  const aim = wording(sheet, 'aim', MOST.title)
  const at = spot(sheet, ground)
  const spoken = languages(sheet, 'languages', ground)
  const stepFree = yesNo(sheet, 'accessible') ?? at?.stepFree
  if (topic === undefined || slot === undefined || at === undefined) return undefined
  const names = { nl: ground.taxonomy.label(topic, 'nl'), fr: ground.taxonomy.label(topic, 'fr') }
  return {
    ...{ kind: 'group', id, topic, members, host, slot, languages: spoken, capacity },
    ...at,
    aim: aim ?? { ...names, en: ground.taxonomy.label(topic, 'en') },
    stepFree,
  }
}

/** A group meets once a week, at one time. */
function oneSlot(sheet: Sheet): GroupRecord['slot'] | undefined {
  const value = needed(sheet, 'slot')
  const found = slots(sheet, 'slot')
  if (found.length > 1)
    sheet.wrong.push(t('operator.records.bad.one-time', { value: shownValue(value) }))
  return found[0]
}

/** The ladder as a club says it, beside our own words for it. */
const MODES: Readonly<Record<string, EngagementLevel>> = {
  zien: 'watch',
  samen: 'together',
  zelf: 'self',
}

export function readActivity(sheet: Sheet, ground: Ground): ActivityRecord | undefined {
  const id = ownId(sheet)
  needed(sheet, 'title')
  const title = wording(sheet, 'title', MOST.title)
  needed(sheet, 'concepts')
  const about = concepts(sheet, 'concepts', ground)
  const modeValue = valueOf(sheet, 'mode') ?? 'samen'
  const mode = oneOf(sheet, 'mode', modeValue, ['watch', 'together', 'self'] as const, MODES)
  const times = span(sheet)
  const at = spot(sheet, ground)
  const rest = {
    partner: text(sheet, 'partner', MOST.name),
    priceEuro: number(sheet, 'price', { least: 0, most: MOST.euro }) ?? 0,
    languages: languages(sheet, 'languages', ground),
    ages: ages(sheet),
    ...seats(sheet),
    stepFree: yesNo(sheet, 'accessible') ?? at?.stepFree,
  }
  if (title === undefined || mode === undefined || times === undefined || at === undefined)
    return undefined
  return { kind: 'activity', id, title, concepts: about, mode, ...times, ...at, ...rest }
}

function seats(sheet: Sheet): Pick<ActivityRecord, 'capacity' | 'taken'> {
  const capacity = number(sheet, 'capacity', { least: 1, most: MOST.seats, isWhole: true })
  const taken = number(sheet, 'taken', { least: 0, most: MOST.seats, isWhole: true }) ?? 0
  if (capacity !== undefined && taken > capacity) sheet.wrong.push(full('taken', taken, capacity))
  return { capacity, taken }
}

function full(field: string, count: number, most: number): ReturnType<typeof t> {
  return t('operator.records.bad.full', { field, count, most })
}

export function readPlace(sheet: Sheet, ground: Ground): PlaceRecord | undefined {
  const at = houseAt(sheet, ground)
  const stepFree = yesNo(sheet, 'accessible')
  const capacity = number(sheet, 'capacity', { least: 2, most: MOST.seats, isWhole: true })
  const rooms = number(sheet, 'rooms', { least: 1, most: MOST.rooms, isWhole: true })
  return at === undefined ? undefined : { kind: 'place', ...at, stepFree, capacity, rooms }
}

export function readPartner(sheet: Sheet, ground: Ground): PartnerRecord | undefined {
  const at = houseAt(sheet, ground)
  return at === undefined ? undefined : { kind: 'partner', ...at }
}

function houseAt(
  sheet: Sheet,
  ground: Ground,
): Pick<PartnerRecord, 'id' | 'name' | 'where'> | undefined {
  const id = ownId(sheet)
  const name = neededText(sheet, 'name', MOST.name)
  needed(sheet, 'place')
  const found = where(sheet, 'place', ground)
  return found === undefined ? undefined : { id, name, where: found }
}
