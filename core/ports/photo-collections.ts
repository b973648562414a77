/** What people show with what they propose; stands among the collections. */
import { Photo } from '../domain/photo.ts'
import { collection } from './collection.ts'

export const photoCollections = {
  photos: collection({
    shape: Photo,
    version: 1,
    indexes: { byMember: { fields: ['memberId', 'createdAt'] }, byEnd: { fields: ['until'] } },
    people: [{ field: 'memberId', index: 'byMember', onErase: 'remove' }],
    // Until the activity is over, and a week.
    retention: { days: 7, since: 'until', index: 'byEnd' },
    visibility: 'club',
  }),
}
