/** What a club counts without knowing of whom; stands among the collections. */
import { BARRIER_DAYS, BarrierReport } from '../domain/barrier.ts'
import { UnmappedWord } from '../domain/vocabulary.ts'
import { collection } from './collection.ts'

export const countedCollections = {
  unmappedWords: collection({
    shape: UnmappedWord,
    version: 1,
    indexes: { byState: { fields: ['state', 'count'] }, bySeen: { fields: ['lastSeen'] } },
    // Counted without who said it: there is nobody to find them by.
    people: [],
    retention: { days: 180, since: 'lastSeen', index: 'bySeen' },
    visibility: 'coordinator',
  }),
  barrierReports: collection({
    shape: BarrierReport,
    version: 1,
    indexes: { byMonth: { fields: ['month'] } },
    // Passed on without a name: there is nobody to find them by.
    people: [],
    retention: { days: BARRIER_DAYS, since: 'month', index: 'byMonth' },
    visibility: 'coordinator',
  }),
}
