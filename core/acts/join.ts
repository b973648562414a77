/** What a person tells about themselves becomes their profile. */
import {
  type Asked,
  asJson,
  type Decision,
  type Next,
  paragraphs,
  undoOf,
  type Wish,
} from '../dialogue/index.ts'
import type { Age, Consent, Member } from '../domain/index.ts'
import { reachOf } from '../matching/index.ts'
import { mayMeetPeople } from '../policy/index.ts'
import { t } from '../texts/index.ts'
import { profiled } from './profile.ts'
import { reply, type Scene } from './scene.ts'
import { touching } from './touched.ts'

type Join = Extract<Decision, { decide: 'join' }>

/** The version of the three privacy lines that were on the screen. */
const PRIVACY_WORDING = 'onboarding-1'

const DECLARED: Readonly<Record<Join['adult'], Age>> = {
  yes: 'adult',
  no: 'minor',
  silent: 'unknown',
}

/** The first talk's end: name, age and consent, and then the first answer. */
export function join(scene: Scene, { wish, firstName, adult, matching, then }: Join): Next {
  const consent: Consent = {
    purpose: 'matching',
    given: matching,
    at: scene.now,
    wording: PRIVACY_WORDING,
  }
  const before = scene.member.age
  scene.member = {
    ...profiled(scene.member, wish, scene.house.taxonomy),
    ...(firstName === null ? {} : { firstName }),
    age: younger(scene.member.age, DECLARED[adult]),
    consents: [...scene.member.consents, consent],
  }
  scene.replyClass = 'B' // the receipt of a consent, given or not
  reply(scene, paragraphs(...welcome(scene.member, before), ...reachSaid(scene.member, wish)))
  return { script: 'find', input: asJson({ ...findInput(wish), ...then }) }
}

/** Somebody we know tells more: kept, answered, and easily taken back. */
export function tell(scene: Scene, wish: Wish): Next {
  const before = scene.member
  const after = profiled(before, wish, scene.house.taxonomy)
  scene.member = touching(after, wish.interests, scene.now)
  const undo = undoOf(before, scene.member)
  const told = t(wish.dropped.length > 0 ? 'onboarding.changed' : 'onboarding.told')
  reply(scene, paragraphs(told, ...reachSaid(scene.member, wish)))
  const input = { ...findInput(wish), ...(undo === undefined ? {} : { undo }) }
  return { script: 'find', input: asJson(input) }
}

/** Who said how they come hears how far is looked first; a distance of their own goes before it. */
function reachSaid({ radiusKm, travel }: Member, wish: Wish): ReturnType<typeof t>[] {
  const km = reachOf(travel)
  const isNew = wish.travel !== undefined && radiusKm === undefined
  return isNew && km !== undefined ? [t('card.reach', { km })] : []
}

/** Who told their age in words heard what follows from it then. */
function welcome(member: Member, before: Age): ReturnType<typeof t>[] {
  const name = member.firstName
  const hello =
    name === undefined ? t('onboarding.joined.nameless') : t('onboarding.joined', { name })
  const may = mayMeetPeople(member)
  if (may.ok || before === 'minor') return [hello]
  return [
    hello,
    t(may.error === 'not-adult' ? 'onboarding.joined.young' : 'onboarding.joined.no-consent'),
  ]
}

/** Of two declarations the younger counts; what was never said counts for nothing. */
export function younger(before: Age, now: Age): Age {
  return before === 'minor' ? 'minor' : now
}

/** More than so many wishes at once would each get less than one place in the list. */
const MOST_WISHES = 4

/** All that was said to be wanted now; what is only liked, where nothing is. */
function findInput({ wants, interests }: Wish): Asked {
  const liked = interests.slice(0, 1)
  const concepts = wants.length > 0 ? wants.map(({ concept }) => concept) : liked
  const [ask, ...also] = concepts.slice(0, MOST_WISHES)
  if (ask === undefined) return {}
  return also.length === 0 ? { ask } : { ask, also }
}
