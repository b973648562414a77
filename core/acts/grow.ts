/**
 * The profile grows with what somebody did: at most one question after a good time, always about their own
 * facts, and nothing changes without a yes. It is asked inside an answer of theirs and never out of the blue.
 */
import { asJson, type Next } from '../dialogue/index.ts'
import {
  type ConceptId,
  type GrowQuestion,
  type Level,
  lastAsked,
  type Member,
  type ProfileEvent,
  withAsked,
} from '../domain/index.ts'
import { mayBeMatchedOn, mayMeetPeople } from '../policy/index.ts'
import { didWith } from './experience.ts'
import type { Scene } from './scene.ts'

/** So many good times with one talent, and they may be further than they said. */
const FURTHER_FROM = 3
/** And so many, and they may show it to somebody. */
const SHOW_FROM = 4
/** So many more since they said that they would show it, if nobody was there to show it to. */
const LEAD_FROM = 3

const YEAR_MS = 365 * 24 * 60 * 60 * 1000

/** The talk with the one question that is due now; undefined when there is none. */
export async function growTalk(
  scene: Scene,
  concept: ConceptId,
  next: Next,
): Promise<Next | undefined> {
  const due = questionDue(scene.member, concept, {
    did: await didWith(scene, concept),
    mayTeach: mayTeach(scene, concept),
    now: scene.now,
  })
  if (due === undefined) return undefined
  const { member, now } = scene
  // Remembered when it is asked: who leaves it unanswered is not asked again the next day.
  scene.member = { ...member, asked: withAsked(member.asked ?? [], { ...due, at: now }) }
  return { script: 'grown', input: asJson({ ...due, next }) }
}

/** Only a declared adult shows something to others here, and only what people may be matched on. */
export function mayTeach({ member, house }: Scene, concept: ConceptId): boolean {
  return mayMeetPeople(member).ok && mayBeMatchedOn(concept, house.taxonomy) === 'people'
}

interface Due {
  readonly what: GrowQuestion
  readonly concept: ConceptId
}

/** What to ask now, of everything that could be asked; pure. */
export function questionDue(
  member: Member,
  concept: ConceptId,
  known: {
    readonly did: readonly ProfileEvent[]
    readonly mayTeach: boolean
    readonly now: number
  },
): Due | undefined {
  const { did, mayTeach: may, now } = known
  if (may && mayLead(member, concept, did)) return { what: 'lead', concept }
  if (may && mayShow(member, concept, did)) return { what: 'show', concept }
  if (isFurther(member, concept, did)) return { what: 'level', concept }
  const faded = fading(member, now)
  return faded === undefined ? undefined : { what: 'like', concept: faded }
}

function goodSince(did: readonly ProfileEvent[], since: number): number {
  return did.filter((one) => one.isGood && one.did !== 'taught' && one.at > since).length
}

function isFurther(member: Member, concept: ConceptId, did: readonly ProfileEvent[]): boolean {
  const want = member.wants.find((one) => one.concept === concept)
  if (want === undefined || nextLevel(want.level) === undefined) return false
  const before = lastAsked(member, 'level', concept)
  return before?.never !== true && goodSince(did, before?.at ?? 0) >= FURTHER_FROM
}

/** Who told no level began somewhere: they are a step further than that. */
export function nextLevel(level: Level | undefined): Level | undefined {
  if (level === 'advanced') return undefined
  return level === 'intermediate' ? 'advanced' : 'intermediate'
}

function mayShow(member: Member, concept: ConceptId, did: readonly ProfileEvent[]): boolean {
  if (isOffered(member, concept) || lastAsked(member, 'show', concept) !== undefined) return false
  return goodSince(did, 0) >= SHOW_FROM
}

function mayLead(member: Member, concept: ConceptId, did: readonly ProfileEvent[]): boolean {
  if (!isOffered(member, concept) || member.roles.includes('host')) return false
  if (lastAsked(member, 'lead', concept) !== undefined) return false
  // Who leads a group on it already is asked nothing.
  if (did.some((one) => one.did === 'taught' && one.about.kind === 'group')) return false
  if (did.some((one) => one.isGood && one.did === 'taught')) return true
  const show = lastAsked(member, 'show', concept)
  return show !== undefined && goodSince(did, show.at) >= LEAD_FROM
}

function isOffered({ offers }: Member, concept: ConceptId): boolean {
  return offers.some((one) => one.concept === concept)
}

/** The interest that nobody touched for longest, of those for over a year; each is asked about once. */
function fading(member: Member, now: number): ConceptId | undefined {
  const touched = (concept: ConceptId): number => member.touched?.[concept] ?? member.joinedAt
  return member.interests
    .filter((concept) => now - touched(concept) > YEAR_MS)
    .filter((concept) => (lastAsked(member, 'like', concept)?.at ?? -1) < touched(concept))
    .sort((one, other) => touched(one) - touched(other))[0]
}
