/** Judges one group by the records alone: people, pairs, hour, language, topic. */
import {
  type ConceptId,
  consents,
  DAYS,
  kmBetween,
  type Member,
  type MemberId,
  pairOf,
  type WeekInterval,
} from '../domain/index.ts'
import type { Fault, Formed, FormingSettings, History, Person, Violation } from './problem.ts'

interface Case {
  readonly group: Formed
  readonly people: readonly Member[]
  readonly history: History
  readonly settings: FormingSettings
}

/** A fault that was found, before it is known in which group. */
type Found = readonly [kind: Fault, sentence: string, people: readonly MemberId[]]

export function judgeGroup(
  group: Formed,
  place: number,
  byId: ReadonlyMap<MemberId, Person>,
  history: History,
  settings: FormingSettings,
): Violation[] {
  const people = group.members.flatMap((id) => byId.get(id)?.member ?? [])
  const one: Case = { group, people, history, settings }
  const found: Found[] = [
    ...judgeSize(one),
    ...judgeHost(one),
    ...people.flatMap(judgePerson),
    ...judgePairs(one),
    ...judgeSlot(one),
    ...judgeLanguage(one),
    ...judgeTopic(one),
    ...judgeSource(one),
  ]
  return found.map(([kind, sentence, who]) => ({ kind, group: place, people: who, sentence }))
}

function judgeSize({ group, settings }: Case): Found[] {
  const size = group.members.length
  const { min, max, hostAbove } = settings
  const found: Found[] = []
  if (size < min || size > max)
    found.push(['size', `${String(size)} people; ${String(min)} to ${String(max)} may be.`, []])
  if (size > hostAbove && group.host === undefined)
    found.push(['host', `More than ${String(hostAbove)} people need a host.`, []])
  return found
}

function judgeHost({ group, people }: Case): Found[] {
  const { host } = group
  if (host === undefined) return []
  const found = people.find(({ id }) => id === host)
  if (found === undefined) return [['host', `The host ${host} has no seat.`, [host]]]
  return found.roles.includes('host') ? [] : [['host', `${host} is no host.`, [host]]]
}

function judgePerson(member: Member): Found[] {
  const wrong = [
    member.age === 'adult' ? '' : 'did not declare to be an adult',
    consents(member.consents, 'matching') ? '' : 'did not agree to matching',
    member.paused ? 'is on pause' : '',
    member.unreachable ? 'cannot be reached' : '',
    member.introducible ? '' : 'wants no introduction',
  ].filter((one) => one !== '')
  return wrong.map((why) => ['person', `${member.id} ${why}.`, [member.id]])
}

function judgePairs({ group, people, history, settings }: Case): Found[] {
  const found: Found[] = []
  const allOnline = people.every(({ online }) => online)
  if (group.isOnline && !allOnline) found.push(['distance', 'Not everybody meets online.', []])
  people.forEach((a, index) => {
    for (const b of people.slice(index + 1)) {
      const two = [a.id, b.id]
      const pair = `${a.id} and ${b.id}`
      if (history.never.has(pairOf(a.id, b.id)))
        found.push(['pair', `${pair} shall never meet.`, two])
      if (a.household !== undefined && a.household === b.household)
        found.push(['pair', `${pair} live in one household.`, two])
      if (a.clubId !== b.clubId) found.push(['pair', `${pair} are of two clubs.`, two])
      if (!group.isOnline && isTooFar(a, b, settings.radiusKm))
        found.push(['distance', `${pair} live too far apart, or nobody knows how far.`, two])
    }
  })
  return found
}

function isTooFar(a: Member, b: Member, radiusKm: number): boolean {
  if (a.where === undefined || b.where === undefined) return true
  return kmBetween(a.where, b.where) > radiusKm
}

const MINUTES_A_DAY = 24 * 60
const HOUR = 60

function judgeSlot({ group, people }: Case): Found[] {
  const { slot } = group
  const found: Found[] = []
  if (slot.to - slot.from < HOUR) found.push(['slot', 'The group meets for less than an hour.', []])
  for (const member of people) {
    const week = minutesOf(member)
    const start = startOf(slot)
    if (!week.subarray(start + slot.from, start + slot.to).every((free) => free === 1))
      found.push(['slot', `${member.id} is not free then.`, [member.id]])
  }
  return found
}

/** One entry for each minute of the week: 1 where the person said to be free. */
function minutesOf({ available, unavailable }: Member): Uint8Array {
  const week = new Uint8Array(DAYS.length * MINUTES_A_DAY)
  if (available.length > 0) for (const one of available) paint(week, one, 1)
  else if (unavailable.length > 0) {
    for (const day of DAYS) paint(week, { day, from: 8 * HOUR, to: 22 * HOUR }, 1)
  }
  for (const one of unavailable) paint(week, one, 0)
  return week
}

function paint(week: Uint8Array, interval: WeekInterval, value: 0 | 1): void {
  const start = startOf(interval)
  week.fill(value, start + interval.from, start + interval.to)
}

function startOf({ day }: WeekInterval): number {
  return DAYS.indexOf(day) * MINUTES_A_DAY
}

function judgeLanguage({ group, people, settings }: Case): Found[] {
  const { language, topic } = group
  const { taxonomy } = settings
  const taught = taxonomy.get(topic)?.spoken
  if (taught !== undefined && !people.some((one) => speaks(one, taught)))
    return [['language', `Nobody speaks ${taught}, which the group is about.`, []]]
  if (language === undefined) {
    const isBridged = people.some((one) => people.every((other) => understand(one, other)))
    return taxonomy.has(topic, 'wordless') && isBridged
      ? []
      : [['language', 'The group has no common language, and nobody who bridges.', []]]
  }
  const learns = (one: Member): boolean =>
    language === taught && one.wants.some(({ concept }) => concept === topic)
  return people
    .filter((one) => !speaks(one, language) && !learns(one))
    .map((one) => ['language', `${one.id} does not speak ${language}.`, [one.id]])
}

function speaks({ spoken, language }: Member, code: string): boolean {
  return spoken.length === 0 ? language === code : spoken.includes(code)
}

function understand(a: Member, b: Member): boolean {
  const codes = new Set([...a.spoken, ...b.spoken, a.language, b.language])
  return [...codes].some((code) => speaks(a, code) && speaks(b, code))
}

function judgeTopic({ group, people, settings }: Case): Found[] {
  const { taxonomy } = settings
  if (taxonomy.has(group.topic, 'private') || taxonomy.has(group.topic, 'excluded'))
    return [['topic', 'The topic may not be shared.', []]]
  const learners = people.filter(({ id }) => id !== group.host)
  const found: Found[] = learners
    .filter(
      (one) => !takesPart(one.wants, group, settings) && !takesPart(one.offers, group, settings),
    )
    .map((one) => ['topic', `${one.id} has no part in ${group.topic}.`, [one.id]])
  if (learners.filter((one) => takesPart(one.wants, group, settings)).length < 2)
    found.push(['topic', 'Fewer than two people want the topic.', []])
  return found
}

function takesPart(
  told: readonly { readonly concept: ConceptId }[],
  { topic }: Formed,
  { taxonomy, minRelated }: FormingSettings,
): boolean {
  return told.some(
    ({ concept }) =>
      !taxonomy.has(concept, 'private') &&
      !taxonomy.has(concept, 'excluded') &&
      taxonomy.relatedness(concept, topic).value >= minRelated,
  )
}

/** Who is named as a source really is one, and nobody who is goes unnamed. */
function judgeSource({ group, people, settings }: Case): Found[] {
  const knows = (one: Member): boolean =>
    takesPart(one.offers, group, settings) ||
    (one.id === group.host &&
      takesPart(
        one.interests.map((concept) => ({ concept })),
        group,
        settings,
      ))
  const sources = people.filter(knows).map(({ id }) => id)
  const { source } = group
  if (source === undefined && sources.length > 0)
    return [
      ['source', 'Somebody can show the topic, and the group is told that nobody can.', sources],
    ]
  if (source !== undefined && !sources.includes(source))
    return [['source', `${source} is named as who can show the topic, and cannot.`, [source]]]
  return []
}
