/**
 * The answer as it is meant, worked out in the plainest way: everybody is asked every question, all who fit
 * are sorted, and the first are shown. Slow, and nothing in it knows of an index.
 */
import type { Member } from '../../core/domain/index.ts'
import { type Candidate, candidate, explained } from '../../core/matching/candidate.ts'
import type { Lacking } from '../../core/matching/consider.ts'
import { shareLanguage, spokenBy } from '../../core/matching/criteria/language.ts'
import { distanceBetween, isInReach, nearScore } from '../../core/matching/criteria/near.ts'
import { metBy, noveltyOf } from '../../core/matching/criteria/novelty.ts'
import { clash, freeTimes, refusedBy, timeScore } from '../../core/matching/criteria/time.ts'
import { guideOf } from '../../core/matching/guides.ts'
import { inTouchWith } from '../../core/matching/in-touch.ts'
import {
  type Answer,
  type Item,
  MOST_ANSWERING,
  MOST_MORE,
  type Question,
  THIN,
} from '../../core/matching/index.ts'
import { missingFrom } from '../../core/matching/missing.ts'
import { openSteps, stepsFrom } from '../../core/matching/next.ts'
import { isExactTie, ties } from '../../core/matching/relations.ts'
import { type PersonTie, personTie } from '../../core/matching/roles.ts'
import { searchActivities, searchTasters } from '../../core/matching/search-activities.ts'
import { searchGroups } from '../../core/matching/search-groups.ts'
import { type Wish, wishOf } from '../../core/matching/wish.ts'
import {
  mayBeAsked,
  mayBeIntroduced,
  mayMeetPeople,
  openRequests,
} from '../../core/policy/index.ts'

const NEW_MS = 28 * 24 * 60 * 60 * 1000
const KINDS = ['peer', 'group', 'host', 'mentor', 'activity']

interface Fit {
  readonly one: Candidate
  readonly answers: boolean
}

export function plainly(question: Question): Answer {
  const wish = wishOf(question)
  const radiusKm = question.radiusKm ?? question.asker.radiusKm ?? question.settings.townRadiusKm
  const { fits, lacking, groups, events } = everything(question, wish, radiusKm)
  const all = [...fits.map(({ one }) => one), ...groups, ...events]
  const sorted = (all.length > 0 ? all : searchTasters(question, wish, radiusKm)).toSorted(before)
  const shown = firstOf(sorted, question.limit)
  const answering = answeringIn(fits, wish)
  const withPeople = answering + groups.length
  const wanted = events.filter(({ about }) => about.of === 'activity' && about.why.kind === 'want')
  const isOnlyLike = withPeople > 0 && !sorted.some(isExact)
  const found = Math.min(MOST_ANSWERING, answering) + groups.length + wanted.length
  const around = {
    radiusKm,
    shown: new Set(shown.map(({ id }) => id)),
    found: (asked: Question, km: number): number => {
      const found = everything(asked, wishOf(asked), km)
      const people = answeringIn(found.fits, wishOf(asked))
      return people + found.groups.length + found.events.length
    },
  }
  return {
    items: shown.map(explained),
    more: Math.min(MOST_MORE, sorted.length - shown.length),
    answering: found,
    missing: missingFrom(question, wish, {
      withPeople,
      answering: found,
      lacking,
      radiusKm,
      isOnlyLike,
    }),
    isThin: withPeople < THIN,
    tasters: all.length > 0 ? tastersBeside(question, wish, shown) : [],
    next:
      withPeople < THIN
        ? stepsFrom(question, wish, around)
        : shown.some(({ kind }) => kind === 'activity' || kind === 'group')
          ? []
          : openSteps(question, around),
  }
}

/** Beside fewer than three things for one wish: three to try, what can be watched first. */
function tastersBeside(question: Question, wish: Wish, shown: readonly Candidate[]): Item[] {
  const isLater = question.skip !== undefined && question.skip.size > 0
  if (wish.asked === undefined || shown.length >= 3 || isLater) return []
  const radiusKm = question.radiusKm ?? question.asker.radiusKm ?? question.settings.townRadiusKm
  const left = searchTasters(question, wish, radiusKm)
    .filter(({ id }) => shown.every((one) => one.id !== id))
    .toSorted(before)
  const isWatched = ({ about }: Candidate): boolean =>
    about.of === 'activity' && about.activity.mode === 'watch'
  return [...left.filter(isWatched), ...left.filter((one) => !isWatched(one))]
    .slice(0, 3)
    .map(explained)
}

/** Who wants nothing is answered with whomever they can help. */
function answeringIn(fits: readonly Fit[], { wants }: Wish): number {
  return wants.length === 0 ? fits.length : fits.filter(({ answers }) => answers).length
}

function everything(
  question: Question,
  wish: Wish,
  radiusKm: number,
): { fits: Fit[]; lacking: Lacking; groups: Candidate[]; events: Candidate[] } {
  const hasPeople = wish.answeredWith === 'people' && mayMeetPeople(question.asker).ok
  const lacking = { language: 0, near: 0, time: 0, busy: 0 }
  const fits: Fit[] = []
  for (const member of hasPeople ? question.population.members.values() : []) {
    const outcome = outcomeFor(member, question, wish, radiusKm)
    if (typeof outcome === 'string') lacking[outcome] += 1
    else if (outcome !== undefined) fits.push(outcome)
  }
  const groups = hasPeople ? searchGroups(question, wish, radiusKm) : []
  return {
    fits: fits.filter(({ one }) => !isMetInGroup(one, groups)),
    lacking,
    groups,
    events: wish.answeredWith === 'nothing' ? [] : searchActivities(question, wish, radiusKm),
  }
}

function isMetInGroup({ id, kind, relation }: Candidate, groups: readonly Candidate[]): boolean {
  const hosts = groups.map(({ about }) => (about.of === 'group' ? about.group.hostId : undefined))
  return kind === 'host' && relation === 'together' && hosts.some((host) => host === id)
}

function outcomeFor(
  member: Member,
  question: Question,
  wish: Wish,
  radiusKm: number,
): Fit | keyof Lacking | undefined {
  const { asker, population, taxonomy, settings, now, skip } = question
  const introductions = [...population.introductions.values()]
  const isApart = { blocks: (pair: string): boolean => population.blocks.has(pair) }
  if (!mayBeIntroduced(asker, member, isApart).ok) return undefined
  if (inTouchWith(asker.id, introductions, now).has(member.id)) return undefined
  if (skip?.has(member.id) === true || asker.passed?.includes(member.id) === true) return undefined

  const scale = { taxonomy, settings, isLevelHard: settings.hard.level }
  const easy = wishOf({ ...question, asker: unnarrowed(asker) })
  const onPaper = personTie(easy, unnarrowed(member), { taxonomy, settings }, true)
  if (onPaper === undefined || onPaper.fit < settings.minFit) return undefined

  const distance = distanceBetween(asker, member)
  const isHard = settings.hard.near || asker.radiusKm !== undefined
  const requests = openRequests(introductions, now).get(member.id) ?? 0
  const lacks: (keyof Lacking)[] = [
    ...(isHard && !isInReach(distance, radiusKm) ? (['near'] as const) : []),
    ...((settings.hard.time && clash(freeTimes(asker), freeTimes(member))) ||
    clash(refusedBy(asker), freeTimes(member))
      ? (['time'] as const)
      : []),
    ...(mayBeAsked(member, requests).ok ? [] : (['busy'] as const)),
  ]
  const isUnderstood = shareLanguage(spokenBy(asker), spokenBy(member))
  const tie = personTie(wish, member, scale, isUnderstood)
  if (tie === undefined || tie.fit < settings.minFit) {
    const spoken = personTie(wish, member, scale, true)
    const fits = spoken !== undefined && spoken.fit >= settings.minFit
    const isAlone = lacks.length === 0 && !isUnderstood && fits && spoken.relation !== 'helps'
    return isAlone ? 'language' : undefined
  }
  const answers = answersWish(tie, member, isUnderstood, question, wish)
  if (lacks.length > 0) return lacks.length === 1 && answers ? lacks[0] : undefined

  const met = metBy(asker.id, introductions).get(member.id)
  const parts = {
    fit: tie.fit,
    near: nearScore(distance, settings.townRadiusKm),
    time: timeScore(freeTimes(asker), freeTimes(member)),
    level: tie.level,
  }
  const one = candidate(
    {
      kind: tie.kind,
      id: member.id,
      relation: tie.relation,
      concept: tie.concept,
      ...(tie.tie !== undefined && 'learn' in tie.tie
        ? { shows: tie.tie.learn.offer.concept }
        : {}),
      parts,
      km: distance.km,
      order: now - member.joinedAt < NEW_MS || met === 'again' ? 0 : 1,
      about: { of: 'person', person: member, tie },
    },
    settings,
    population.showings.worth(member.id, asker.id, now) * noveltyOf(met),
  )
  return { one, answers }
}

/** By the best of their relations; between two to whom nothing is in the way, by any that is good enough. */
function answersWish(
  { relation }: PersonTie,
  member: Member,
  isUnderstood: boolean,
  { taxonomy, settings }: Question,
  wish: Wish,
): boolean {
  const isNarrowed = [...wish.shownWants, ...member.wants].some((want) => 'notAbove' in want)
  if (guideOf(member) !== undefined || isNarrowed || settings.hard.level || !isUnderstood)
    return relation !== 'helps'
  return ties(wish, member, { taxonomy, settings }, true).some(
    (tie) => tie.relation !== 'helps' && tie.fit >= settings.minFit,
  )
}

function unnarrowed(member: Member): Member {
  return { ...member, wants: member.wants.map(({ notAbove: _, ...want }) => want) }
}

function before(a: Candidate, b: Candidate): number {
  const km = ({ km: exact }: Candidate): number =>
    exact === undefined ? Number.MAX_SAFE_INTEGER : Math.round(exact)
  return (
    b.score - a.score ||
    km(a) - km(b) ||
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    a.order - b.order ||
    (a.id < b.id ? -1 : 1)
  )
}

function firstOf(sorted: readonly Candidate[], limit: number): readonly Candidate[] {
  const first = sorted.slice(0, limit)
  const other = sorted.find(({ kind }) => kind !== first[0]?.kind)
  if (limit < 2 || other === undefined || first.some(({ kind }) => kind !== first[0]?.kind))
    return first
  return [...first.slice(0, limit - 1), other]
}

function isExact({ about, concept }: Candidate): boolean {
  if (about.of === 'group') return about.group.topic === concept
  if (about.of === 'activity')
    return about.why.kind === 'want' && about.activity.concepts.includes(concept)
  return about.tie.tie === undefined || isExactTie(about.tie.tie)
}
