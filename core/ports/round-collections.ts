/** What the rounds of a club leave behind; stands among the collections. */
import { Round, RoundEntry } from '../domain/round.ts'
import { collection } from './collection.ts'

export const roundCollections = {
  rounds: collection({
    shape: Round,
    version: 1,
    indexes: { byState: { fields: ['state', 'at'] }, byTime: { fields: ['at'] } },
    people: [],
    retention: { days: 400, since: 'at', index: 'byTime' },
    visibility: 'club',
  }),
  roundEntries: collection({
    shape: RoundEntry,
    version: 1,
    indexes: {
      byMember: { fields: ['memberId', 'at'] },
      byRound: { fields: ['roundId', 'at'] },
      byTime: { fields: ['at'] },
    },
    people: [{ field: 'memberId', index: 'byMember', onErase: 'remove' }],
    retention: { days: 400, since: 'at', index: 'byTime' },
    visibility: 'own',
  }),
}
