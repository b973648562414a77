/**
 * Every day at 10:00 in Brussels: reminds of tomorrow's round, makes today's groups, frees seats that were
 * kept long enough. Id: the date. A round that is made at once has a job of its own. Id: the round.
 */
import { makeRound, ROUND_JOB, runRounds } from '../core/acts/index.ts'
import { ClubId, RoundId } from '../core/domain/index.ts'
import { nextDaily } from './clock-times.ts'
import type { Errand } from './errand.ts'

export const round: Errand = {
  name: ROUND_JOB,
  next: (now) => {
    const { date, at } = nextDaily(now, '10:00')
    return { id: `rounds-${date}`, at }
  },
  run: async (house, attendant, { clubId, roundId }) => {
    const touched =
      roundId === undefined
        ? await runRounds(house)
        : await makeRound(house, ClubId.parse(clubId), RoundId.parse(roundId))
    attendant.wake(touched)
  },
}
