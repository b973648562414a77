/** What a person tells about themselves becomes their profile. */
import { type Decision, type Next, paragraphs, type Wish } from '../dialogue/index.ts'
import { type Age, type Consent, type Member, Offer } from '../domain/index.ts'
import { mayMeetPeople } from '../policy/index.ts'
import { t } from '../texts/index.ts'
import { reply, type Scene } from './scene.ts'

type Join = Extract<Decision, { decide: 'join' }>

/** The version of the three privacy lines that were on the screen. */
const PRIVACY_WORDING = 'onboarding-1'

const DECLARED: Readonly<Record<Join['adult'], Age>> = {
  yes: 'adult',
  no: 'minor',
  silent: 'unknown',
}

/** The first talk's end: name, age and consent, and then the first answer. */
export function join(scene: Scene, { wish, firstName, adult, matching }: Join): Next {
  const consent: Consent = {
    purpose: 'matching',
    given: matching,
    at: scene.now,
    wording: PRIVACY_WORDING,
  }
  const before = scene.member.age
  scene.member = {
    ...profiled(scene, wish),
    ...(firstName === null ? {} : { firstName }),
    age: younger(scene.member.age, DECLARED[adult]),
    consents: [...scene.member.consents, consent],
  }
  scene.replyClass = 'B' // the receipt of a consent, given or not
  if (before === 'minor' && adult === 'yes') reply(scene, paragraphs(t('always.age.human')))
  reply(scene, paragraphs(...welcome(scene.member)))
  return { script: 'find', input: findInput(wish) }
}

/** Somebody we know tells more: kept, and answered. */
export function tell(scene: Scene, wish: Wish): Next {
  scene.member = profiled(scene, wish)
  reply(scene, paragraphs(t('onboarding.told')))
  return { script: 'find', input: findInput(wish) }
}

function welcome(member: Member): ReturnType<typeof t>[] {
  const name = member.firstName
  const hello =
    name === undefined ? t('onboarding.joined.nameless') : t('onboarding.joined', { name })
  const may = mayMeetPeople(member)
  if (may.ok) return [hello]
  return [
    hello,
    t(may.error === 'not-adult' ? 'onboarding.joined.young' : 'onboarding.joined.no-consent'),
  ]
}

/** Of two declarations the younger counts; what was never said counts for nothing. */
export function younger(before: Age, now: Age): Age {
  return before === 'minor' ? 'minor' : now
}

function findInput(wish: Wish): { ask?: string } {
  const concept = wish.wants[0]?.concept ?? wish.interests[0]
  return concept === undefined ? {} : { ask: concept }
}

/** The person with the wish in their profile: newest first, each concept once. */
function profiled({ member }: Scene, wish: Wish): Member {
  const where = wish.where ?? member.where
  return {
    ...member,
    wants: newestFirst(wish.wants, member.wants),
    offers: newestFirst(
      wish.offers.map((offer) => Offer.parse(offer)),
      member.offers,
    ),
    interests: [...new Set([...wish.interests, ...member.interests])],
    spoken: [...new Set([member.language, ...wish.spoken, ...member.spoken])],
    ...(where === undefined ? {} : { where }),
    available: wish.available.length > 0 ? wish.available : member.available,
    unavailable: wish.unavailable.length > 0 ? wish.unavailable : member.unavailable,
  }
}

function newestFirst<T extends { concept: string }>(newer: readonly T[], older: readonly T[]): T[] {
  const named = new Set(newer.map((one) => one.concept))
  return [...newer, ...older.filter((one) => !named.has(one.concept))]
}
