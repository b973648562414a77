/** One row about a person. */
import {
  type Age,
  type ConceptId,
  Level,
  type Offer,
  type Want,
  WantKind,
} from '../domain/index.ts'
import { ADULT_FROM } from '../policy/index.ts'
import { t } from '../texts/index.ts'
import { attributes } from './attributes.ts'
import {
  list,
  number,
  oneOf,
  type Sheet,
  sheetOf,
  shownValue,
  text,
  valueOf,
  yesNo,
} from './cells.ts'
import { ids, ownId } from './ids.ts'
import { concept, concepts, type Ground, languages, slots, where } from './meanings.ts'
import type { PersonRecord } from './record.ts'

/** The roles that a file may give: who coordinates a club is settled otherwise. */
const ROLES = ['learner', 'host', 'mentor'] as const
const MOST = { name: 40, household: 80, km: 300, requests: 20, euro: 10_000, count: 10_000 }

/** The person, as far as the row can be read: what is wrong is noted on the sheet. */
export function readPerson(sheet: Sheet, ground: Ground): PersonRecord {
  const roles = list(sheet, 'roles').map((value) => oneOf(sheet, 'roles', value, ROLES))
  const count = (field: string): number =>
    number(sheet, field, { least: 0, most: MOST.count, isWhole: true }) ?? 0
  return {
    kind: 'person',
    id: ownId(sheet),
    name: text(sheet, 'name', MOST.name),
    age: age(sheet),
    roles:
      roles.length === 0 ? ['learner'] : [...new Set(roles.filter((role) => role !== undefined))],
    offers: offers(sheet, ground),
    wants: wants(sheet, ground),
    interests: concepts(sheet, 'interests', ground),
    languages: languages(sheet, 'languages', ground),
    where: where(sheet, 'place', ground),
    radiusKm: number(sheet, 'radiusKm', { least: 0, most: MOST.km }),
    online: yesNo(sheet, 'online') ?? false,
    slots: slots(sheet, 'slots'),
    maxRequests: number(sheet, 'maxRequests', { least: 0, most: MOST.requests, isWhole: true }),
    openRequests: count('openRequests'),
    newcomer: yesNo(sheet, 'newcomer') ?? false,
    paused: yesNo(sheet, 'paused') ?? false,
    waited: count('waited'),
    maxPriceEuro: number(sheet, 'maxPrice', { least: 0, most: MOST.euro }),
    needsStepFree: yesNo(sheet, 'needsAccessible'),
    shown: count('shown'),
    never: ids(sheet, 'never'),
    met: ids(sheet, 'met'),
    again: ids(sheet, 'again'),
    with: ids(sheet, 'with'),
    household: text(sheet, 'household', MOST.household),
    consent: yesNo(sheet, 'consent') ?? false,
    attributes: attributes(sheet),
  }
}

/** Whether a want carries words, which are not kept. */
export function hasWords(sheet: Sheet): boolean {
  return list(sheet, 'wants').some(
    (item) => isObject(item) && valueOf(sheetOf(item), 'text') !== undefined,
  )
}

const AGES: readonly Age[] = ['adult', 'minor', 'unknown']
const OLDEST = 120

function age(sheet: Sheet): Age {
  const value = valueOf(sheet, 'age')
  if (value === undefined) return 'unknown'
  const word = shownValue(value).toLowerCase()
  const said = AGES.find((one) => one === word)
  if (said !== undefined) return said
  const years = /^\d{1,3}$/.test(word) ? Number(word) : Number.NaN
  if (years <= OLDEST) return years >= ADULT_FROM ? 'adult' : 'minor'
  sheet.wrong.push(t('operator.records.bad.age', { value: shownValue(value) }))
  return 'unknown'
}

function offers(sheet: Sheet, ground: Ground): Offer[] {
  return told(sheet, 'offers', ground).map(({ concept, item }) => {
    const level = levelOf(sheet, 'offers', item)
    return {
      concept,
      ...(level === undefined ? {} : { level }),
      free: flag(sheet, item, 'free') ?? true,
      wordless: flag(sheet, item, 'wordless') ?? false,
      lived: flag(sheet, item, 'lived') ?? false,
    }
  })
}

function wants(sheet: Sheet, ground: Ground): Want[] {
  return told(sheet, 'wants', ground).map(({ concept, item }) => {
    const level = levelOf(sheet, 'wants', item)
    const kind = valueOf(item, 'kind')
    const found = kind === undefined ? 'skill' : oneOf(sheet, 'wants', kind, WantKind.options)
    return { concept, ...(level === undefined ? {} : { level }), kind: found ?? 'skill' }
  })
}

interface Told {
  readonly concept: ConceptId
  readonly item: Sheet
}

/** Each talent once, as it was said last; a bare word is a talent without more. */
function told(sheet: Sheet, field: string, ground: Ground): Told[] {
  const found = new Map<ConceptId, Told>()
  for (const value of list(sheet, field)) {
    const item = sheetOf(isObject(value) ? value : {})
    const named = isObject(value) ? valueOf(item, 'concept') : value
    const id = concept(sheet, field, named, ground)
    if (id !== undefined) found.set(id, { concept: id, item })
  }
  return [...found.values()]
}

function levelOf(sheet: Sheet, field: string, item: Sheet): Level | undefined {
  const value = valueOf(item, 'level')
  return value === undefined ? undefined : oneOf(sheet, field, value, Level.options)
}

function flag(sheet: Sheet, item: Sheet, name: string): boolean | undefined {
  const found = yesNo(item, name)
  sheet.wrong.push(...item.wrong.splice(0))
  return found
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
