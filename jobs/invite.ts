/**
 * A seat that came free and was offered: when its time is over and nobody answered, it is offered to the
 * next who waits. Id: the RSVP and that time. And every five minutes, id: that time: whatever is overdue
 * or free, so that a queue that was lost, or hours in which nothing ran, lose nothing.
 *
 * Class A. No cap: each offer is an answer to a waitlist that the person is on. Missed times are not made
 * up for, one pass finds everything; who was asked before a standstill hears afterwards that it went on.
 * Texts: `seat.*`.
 */
import { INVITE_JOB, lapseOffer, lapseOffers } from '../core/acts/index.ts'
import { ClubId } from '../core/domain/index.ts'
import { nextStep } from './clock-times.ts'
import type { Errand } from './errand.ts'

const EVERY_MINUTES = 5

export const invite: Errand = {
  name: INVITE_JOB,
  next: (now) => {
    const { step, at } = nextStep(now, EVERY_MINUTES)
    return { id: `invites-${step}`, at }
  },
  run: async (house, attendant, { clubId, rsvpId }) => {
    const touched =
      rsvpId === undefined
        ? await lapseOffers(house)
        : await lapseOffer(house, ClubId.parse(clubId), String(rsvpId))
    attendant.wake(touched)
  },
}
