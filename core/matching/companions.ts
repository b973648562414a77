/** Going together: declared adults who would like the same activity, for somebody who would rather not go alone. */
import type { Activity, Member } from '../domain/index.ts'
import { mayAttend, mayBeAsked, mayBeIntroduced } from '../policy/index.ts'
import { canGetIn } from './criteria/access.ts'
import { areRuledOut, datesScore, slotsOf } from './criteria/dates.ts'
import { shareLanguage, spokenBy } from './criteria/language.ts'
import { distanceBetween, isInReach } from './criteria/near.ts'
import { isAffordable } from './criteria/price.ts'
import { inTouchWith } from './in-touch.ts'
import { type KinTo, kinTo } from './kinship.ts'
import { isPassed } from './passed.ts'
import type { Question } from './question.ts'
import { requestsTo, tiesIn } from './ties.ts'

/** More names than this are a choice that keeps people from choosing. */
const MOST = 3

/** A thing that is only near to what somebody likes is no reason to ask them along. */
const LIKES_IT = 0.5

type Going = Pick<Question, 'asker' | 'population' | 'taxonomy' | 'settings' | 'now'>

/**
 * One to three people to go with, who like it most first; none for who may not meet people. Each of them
 * may be asked now, could come, and wants or likes what it is about.
 */
export function companions(activity: Activity, going: Going): Member[] {
  const { asker, population, taxonomy, now } = going
  const ties = tiesIn(population)
  const { introductions } = population
  const inTouch = inTouchWith(asker.id, introductions.of(asker.id), now)
  const about = kinTo(activity.concepts, taxonomy, 'to-people')
  const found: { readonly peer: Member; readonly worth: number }[] = []
  for (const peer of population.members.values()) {
    const likes = liking(peer, about)
    if (likes < LIKES_IT || isPassed(peer.id, asker) || inTouch.has(peer.id)) continue
    if (!mayBeAsked(peer, requestsTo(peer.id, going)).ok) continue
    if (!mayBeIntroduced(asker, peer, ties).ok || !couldCome(peer, activity, going)) continue
    found.push({ peer, worth: likes * population.showings.worth(peer.id, asker.id, now) })
  }
  return found
    .sort((a, b) => b.worth - a.worth || (a.peer.id < b.peer.id ? -1 : 1))
    .slice(0, MOST)
    .map(({ peer }) => peer)
}

/** How near what a person wants or likes is to what the activity is about. */
function liking({ wants, interests }: Member, about: KinTo): number {
  const told = [...wants.map(({ concept }) => concept), ...interests]
  return Math.max(0, ...told.map((concept) => about(concept)?.value ?? 0))
}

function couldCome(
  peer: Member,
  activity: Activity,
  { asker, taxonomy, settings }: Going,
): boolean {
  const radiusKm = peer.radiusKm ?? settings.townRadiusKm
  return (
    mayAttend(peer, activity, taxonomy).ok &&
    isAffordable(activity, peer.maxPriceEuro) &&
    canGetIn(activity, peer.needsStepFree) &&
    shareLanguage(spokenBy(asker), spokenBy(peer)) &&
    isInReach(distanceBetween(peer, { where: activity.where, online: false }), radiusKm) &&
    couldBeThere(peer, slotsOf(activity))
  )
}

function couldBeThere(peer: Member, slots: ReturnType<typeof slotsOf>): boolean {
  return !areRuledOut(peer, slots) && datesScore(peer, slots) > 0
}
