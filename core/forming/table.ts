/** Whether people can sit at one table: every two of them allowed, near or online, one hour, one language. */
import {
  COMMON_MINUTES,
  type ConceptId,
  kmBetween,
  type Member,
  type WeekInterval,
} from '../domain/index.ts'
import { freeTimes, shareLanguage, spokenBy } from '../matching/index.ts'
import { mayBeIntroduced } from '../policy/index.ts'
import type { Taxonomy } from '../talents/index.ts'
import type { FormingSettings, History } from './problem.ts'

/** What is still possible for those who sit at a table. It only shrinks when somebody joins. */
export interface Table {
  readonly members: readonly Member[]
  readonly slots: readonly WeekInterval[]
  readonly languages: readonly string[]
  readonly canMeet: boolean
  readonly canBeOnline: boolean
}

export function tableOf(member: Member): Table {
  return {
    members: [member],
    slots: freeTimes(member).intervals.filter(isLongEnough),
    languages: spokenBy(member),
    canMeet: member.where !== undefined,
    canBeOnline: member.online,
  }
}

/** The table with one more person, or undefined when that cannot be. */
export function withOneMore(
  table: Table,
  next: Member,
  topic: ConceptId,
  history: History,
  settings: FormingSettings,
): Table | undefined {
  const ties = { blocks: (pair: string): boolean => history.never.has(pair) }
  if (!table.members.every((one) => mayBeIntroduced(one, next, ties).ok)) return undefined
  const spoken = spokenBy(next)
  const joined: Table = {
    members: [...table.members, next],
    slots: common(table.slots, freeTimes(next).intervals),
    languages: table.languages.filter((language) => spoken.includes(language)),
    canMeet: table.canMeet && table.members.every((one) => isNear(one, next, settings.radiusKm)),
    canBeOnline: table.canBeOnline && next.online,
  }
  if (joined.slots.length === 0 || !(joined.canMeet || joined.canBeOnline)) return undefined
  return mayUnderstand(joined, topic, settings.taxonomy) ? joined : undefined
}

function isNear(a: Member, b: Member, radiusKm: number): boolean {
  return a.where !== undefined && b.where !== undefined && kmBetween(a.where, b.where) <= radiusKm
}

function isLongEnough({ from, to }: WeekInterval): boolean {
  return to - from >= COMMON_MINUTES
}

function common(a: readonly WeekInterval[], b: readonly WeekInterval[]): WeekInterval[] {
  return a
    .flatMap((mine) =>
      b
        .filter(({ day }) => day === mine.day)
        .map((yours) => ({
          day: mine.day,
          from: Math.max(mine.from, yours.from),
          to: Math.min(mine.to, yours.to),
        })),
    )
    .filter(isLongEnough)
}

/** The longest common piece of the week; the first one among equals. */
export function slotOf({ slots }: Table): WeekInterval | undefined {
  return slots.reduce<WeekInterval | undefined>(
    (best, slot) => (best === undefined || slot.to - slot.from > best.to - best.from ? slot : best),
    undefined,
  )
}

/** How a table understands each other, once it is full. */
export type Understanding = { readonly language: string } | 'bridged'

/**
 * One language of all. A topic that is a language needs somebody who speaks it, and then it is the
 * language of who wants it too. A topic with few words can do with somebody who speaks with each.
 */
export function understanding(
  table: Table,
  topic: ConceptId,
  taxonomy: Taxonomy,
): Understanding | undefined {
  const taught = taxonomy.get(topic)?.spoken
  const isTaught = taught === undefined || table.members.some((one) => speaks(one, taught))
  if (!isTaught) return undefined
  const [first] = table.languages
  if (first !== undefined) return { language: first }
  if (taught !== undefined && isPractised(table, topic, taught)) return { language: taught }
  return taxonomy.has(topic, 'wordless') && isBridged(table) ? 'bridged' : undefined
}

/** The same while people may still join: who speaks the language that is learned may come later. */
function mayUnderstand(table: Table, topic: ConceptId, taxonomy: Taxonomy): boolean {
  const taught = taxonomy.get(topic)?.spoken
  if (table.languages.length > 0) return true
  if (taught !== undefined && isPractised(table, topic, taught)) return true
  return taxonomy.has(topic, 'wordless') && isBridged(table)
}

function isPractised({ members }: Table, topic: ConceptId, taught: string): boolean {
  return members.every(
    (one) => speaks(one, taught) || one.wants.some(({ concept }) => concept === topic),
  )
}

function isBridged({ members }: Table): boolean {
  return members.some((one) =>
    members.every((other) => shareLanguage(spokenBy(one), spokenBy(other))),
  )
}

function speaks(member: Member, language: string): boolean {
  return spokenBy(member).includes(language)
}
