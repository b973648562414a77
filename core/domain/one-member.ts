/**
 * Two records of one person become one. What was told is united; what protects wins: the younger age, the
 * missing yes, the pause, the lower limit. Doing it again with the same record changes nothing.
 */
import { type Consent, consents, Purpose } from './consent.ts'
import type { Age, Member } from './member.ts'
import { type Rhythm, tidied } from './rhythm.ts'

/** The wording of a «no» that follows from two chats that said different things. */
const ONE_PERSON_WORDING = 'one-person-1'

/** Younger first: who did not say counts for less than an adult. */
const YOUNGEST: readonly Age[] = ['minor', 'unknown', 'adult']

/** Whether this person ever came as far as the question what they agree to. */
export function hasJoined({ consents: history }: Pick<Member, 'consents'>): boolean {
  return history.length > 0
}

/** Whose record goes on: the one of who asked for the code, unless only the other had joined. */
export function goesOn(asker: Member, other: Member): 'asker' | 'other' {
  if (asker.roles.includes('coordinator') || hasJoined(asker)) return 'asker'
  return hasJoined(other) ? 'other' : 'asker'
}

export function youngerOf(a: Age, b: Age): Age {
  return YOUNGEST.find((age) => age === a || age === b) ?? 'unknown'
}

/** `kept`: whose id and own words go on. */
export function oneMember(kept: Member, other: Member, now: number): Member {
  const own = new Set<string>([kept.id, other.id])
  const maxPriceEuro = least(kept.maxPriceEuro, other.maxPriceEuro)
  const radiusKm = least(kept.radiusKm, other.radiusKm)
  const passed = union(kept.passed, other.passed).filter((id) => !own.has(id))
  const former = union([other.id], kept.formerIds, other.formerIds).filter((id) => id !== kept.id)
  const hindrances = union(kept.hindrances, other.hindrances)
  const strengths = union(kept.strengths, other.strengths)
  const asked = by((one) => JSON.stringify(one), other.asked ?? [], kept.asked ?? [])
  const touched = lastOfEach(kept.touched, other.touched)
  const rhythm = oneRhythm(kept, other)
  // What is worked out below may come to nothing, and then nothing of it stays.
  const { passed: _, rhythm: __, ...rest } = { ...other, ...kept }
  return {
    ...rest,
    roles: union(kept.roles, other.roles),
    age: youngerOf(kept.age, other.age),
    consents: oneHistory(kept, other, now),
    offers: by(({ concept }) => concept, kept.offers, other.offers),
    wants: by(({ concept, kind }) => `${kind} ${concept}`, kept.wants, other.wants),
    interests: union(kept.interests, other.interests),
    spoken: by((one) => JSON.stringify(one), kept.spoken, other.spoken),
    online: kept.online || other.online,
    available: by((one) => JSON.stringify(one), kept.available, other.available),
    unavailable: by((one) => JSON.stringify(one), kept.unavailable, other.unavailable),
    maxRequests: Math.min(kept.maxRequests, other.maxRequests),
    ...(maxPriceEuro === undefined ? {} : { maxPriceEuro }),
    ...(radiusKm === undefined ? {} : { radiusKm }),
    ...(kept.needsStepFree === true || other.needsStepFree === true ? { needsStepFree: true } : {}),
    ...(passed.length === 0 ? {} : { passed }),
    ...(hindrances.length === 0 ? {} : { hindrances }),
    ...(rhythm === undefined ? {} : { rhythm }),
    ...(strengths.length === 0 ? {} : { strengths }),
    ...(asked.length === 0 ? {} : { asked: asked.sort((a, b) => a.at - b.at) }),
    ...(touched === undefined ? {} : { touched }),
    paused: kept.paused || other.paused,
    unreachable: kept.unreachable && other.unreachable,
    introducible: kept.introducible && other.introducible,
    formerIds: former,
    joinedAt: Math.min(kept.joinedAt, other.joinedAt),
  }
}

/**
 * Every answer of both, in the order of time. A yes holds where both gave it; a chat in which nobody ever
 * joined was not asked, and has no say.
 */
function oneHistory(kept: Member, other: Member, now: number): Consent[] {
  const key = (one: Consent): string => JSON.stringify([one.purpose, one.given, one.at, one.once])
  const history = by(key, kept.consents, other.consents).sort(inTime)
  const heard = [kept, other].filter(hasJoined)
  for (const purpose of Purpose.options) {
    if (!consents(history, purpose)) continue
    const given = heard.every((one) => consents(one.consents, purpose))
    const once = heard.some((one) => newest(one.consents, purpose)?.once === true)
    const said = { purpose, at: now, wording: ONE_PERSON_WORDING }
    if (!given) history.push({ ...said, given: false })
    else if (once && newest(history, purpose)?.once !== true)
      history.push({ ...said, given: true, once: true })
  }
  return history.sort(inTime)
}

/** Of two answers at one moment the no is the last. */
function inTime(a: Consent, b: Consent): number {
  return a.at - b.at || Number(b.given) - Number(a.given)
}

function newest(history: readonly Consent[], purpose: Purpose): Consent | undefined {
  return history.findLast((one) => one.purpose === purpose)
}

/** Everything in it only makes it less: both choices hold. The last change cannot be taken back any more. */
function oneRhythm(kept: Member, other: Member): Rhythm | undefined {
  const [a = {}, b = {}] = [kept.rhythm, other.rhythm]
  const days = [a.everyDays, b.everyDays].filter((one) => one !== undefined)
  const asked = [a.askedBack, b.askedBack].filter((one) => one !== undefined)
  const paused = [kept, other].filter((one) => one.paused).map((one) => one.rhythm?.back)
  const ends = paused.filter((one) => one !== undefined)
  const one = tidied({
    quiet: by((piece) => JSON.stringify(piece), a.quiet ?? [], b.quiet ?? []),
    everyDays: days.length === 0 ? undefined : Math.max(...days),
    muted: union(a.muted, b.muted),
    noGroups: a.noGroups ?? b.noGroups,
    // Of two pauses the longer one; one without an end has none.
    back: ends.length === 0 || ends.length < paused.length ? undefined : Math.max(...ends),
    askedBack: asked.length === 0 ? undefined : Math.max(...asked),
  })
  return Object.keys(one).length === 0 ? undefined : one
}

/** Of each key the higher number. */
function lastOfEach(a: Member['touched'], b: Member['touched']): Member['touched'] {
  if (a === undefined || b === undefined) return a ?? b
  const all = Object.entries(b).map(([key, at]) => [key, Math.max(at, a[key] ?? at)] as const)
  return { ...a, ...Object.fromEntries(all) }
}

function least(...limits: readonly (number | undefined)[]): number | undefined {
  const said = limits.filter((one) => one !== undefined)
  return said.length === 0 ? undefined : Math.min(...said)
}

export function union<T>(...lists: readonly (readonly T[] | undefined)[]): T[] {
  return [...new Set(lists.flatMap((list) => list ?? []))]
}

/** Each key once; of two with the same key the first. */
function by<T>(key: (one: T) => string, ...lists: readonly (readonly T[])[]): T[] {
  const found = new Map<string, T>()
  for (const one of lists.flat()) if (!found.has(key(one))) found.set(key(one), one)
  return [...found.values()]
}
