/** A group that a round made, as a record: an offer to each of its people until they say yes. */
import {
  type Club,
  type ConceptId,
  comingMoment,
  type Group,
  GroupId,
  LANGUAGES,
  type Moment,
  type Place,
  type Round,
  stated,
  type WeekInterval,
  type Whereabouts,
  type Wording,
} from '../domain/index.ts'
import type { Formed, FormingProblem } from '../forming/index.ts'
import { type Phrase, sayPlain, t } from '../texts/index.ts'
import { type House, speech } from './house.ts'

const HOUR_MS = 60 * 60 * 1000
const DAY_MS = 24 * HOUR_MS

/** Between the offer and the first meeting: time to answer. */
const AHEAD_MS = 2 * DAY_MS
/** So long a seat is kept, and no longer than until the day before. */
const KEPT_MS = 3 * DAY_MS

export interface Made {
  readonly house: House
  readonly club: Club
  readonly round: Round
  readonly problem: FormingProblem
  readonly places: readonly Place[]
  readonly now: number
}

/** `at`: its place in what was formed, of which its id is made; `slot`: when it meets. */
export function groupOf(
  formed: Formed,
  { at, slot }: { readonly at: number; readonly slot: WeekInterval },
  made: Made,
): Group {
  const { club, round, now } = made
  const next = firstMeeting(slot, now, club)
  const place = made.places.find(({ id }) => id === formed.venue)
  const where = place?.where ?? whereOf(formed, made)
  return stated({
    id: GroupId.parse(`${round.id}-g${String(at + 1)}`),
    clubId: club.id,
    topic: topicOf(formed, made),
    aim: aimOf(formed, where, made),
    memberIds: [],
    capacity: formed.members.length,
    slot,
    next,
    placeId: place?.id,
    where,
    spot: formed.isOnline ? 'online' : (place?.name ?? ''),
    stepFree: place?.stepFree,
    languages: formed.language === undefined ? [] : [formed.language],
    state: 'brewing' as const,
    roundId: round.id,
    askedIds: [...formed.members],
    askedUntil: keptUntil({ next }, now),
  })
}

/** When a group that is offered now meets first. */
export function firstMeeting(slot: WeekInterval, now: number, { zone }: Club): Moment {
  return comingMoment(slot, now + AHEAD_MS, zone)
}

/** Until when a seat is kept for who is asked now. */
export function keptUntil({ next }: Pick<Group, 'next'>, now: number): number {
  return next === undefined ? now : Math.min(now + KEPT_MS, next.instant - DAY_MS)
}

/** A swap circle has no topic of its own: then it is what its first member wants. */
function topicOf({ topic, members }: Formed, { problem }: Made): ConceptId {
  const first = problem.people.find(({ member }) => member.id === members[0])?.member
  const found = topic ?? first?.wants[0]?.concept ?? first?.offers[0]?.concept
  if (found === undefined) throw new Error('A group was formed about nothing.')
  return found
}

/** Without a place of the club: the town of one of them, in which they find a place themselves. */
function whereOf({ members }: Formed, { problem, club }: Made): Whereabouts {
  const homes = problem.people.flatMap(({ member }) =>
    members.includes(member.id) && member.where !== undefined ? [member.where] : [],
  )
  return homes[0] ?? club.centre
}

function aimOf(formed: Formed, { municipality }: Whereabouts, made: Made): Wording {
  const topic = { concept: topicOf(formed, made) }
  const aim: Phrase = formed.isOnline
    ? t('round.aim.online', { topic })
    : t(isForCompany(formed, made) ? 'round.aim.do' : 'round.aim', { topic, place: municipality })
  return Object.fromEntries(
    LANGUAGES.map((language) => [language, sayPlain(aim, speech(made.house, language))]),
  )
}

/** Everybody who wants it wants company for it. */
function isForCompany({ members, topic }: Formed, { problem }: Made): boolean {
  const wants = problem.people
    .filter(({ member }) => members.includes(member.id))
    .flatMap(({ member }) => member.wants)
    .filter(({ concept }) => concept === topic)
  return wants.length > 0 && wants.every(({ kind }) => kind === 'company')
}
