/** What goes out to people by itself, what they said of it, and the life of the jobs that do it; stands among the collections. */
import { Broadcast } from '../domain/broadcast.ts'
import { ENDORSEMENT_DAYS, Endorsement } from '../domain/endorsement.ts'
import { FEEDBACK_DAYS, Feedback } from '../domain/feedback.ts'
import { Heartbeat } from '../domain/heartbeat.ts'
import { Outreach } from '../domain/outreach.ts'
import { ProfileEvent } from '../domain/profile-event.ts'
import { collection } from './collection.ts'

export const reachCollections = {
  outreach: collection({
    shape: Outreach,
    version: 1,
    indexes: { byLast: { fields: ['last.at'] } },
    people: [{ field: 'id', onErase: 'remove' }],
    retention: 'while-member',
    visibility: 'own',
  }),
  broadcasts: collection({
    shape: Broadcast,
    version: 1,
    indexes: {
      byState: { fields: ['state', 'createdAt'] },
      byStarter: { fields: ['startedBy'] },
      byTime: { fields: ['createdAt'] },
    },
    people: [{ field: 'startedBy', index: 'byStarter', onErase: 'take-out' }],
    retention: { days: 400, since: 'createdAt', index: 'byTime' },
    visibility: 'coordinator',
  }),
  feedback: collection({
    shape: Feedback,
    version: 1,
    indexes: {
      byMember: { fields: ['memberId', 'at'] },
      byAbout: { fields: ['about.id', 'at'] },
      byTime: { fields: ['at'] },
    },
    people: [{ field: 'memberId', index: 'byMember', onErase: 'remove' }],
    retention: { days: FEEDBACK_DAYS, since: 'at', index: 'byTime' },
    visibility: 'own',
  }),
  profileEvents: collection({
    shape: ProfileEvent,
    version: 1,
    indexes: { byMember: { fields: ['memberId', 'at'] } },
    people: [{ field: 'memberId', index: 'byMember', onErase: 'remove' }],
    retention: 'while-member',
    visibility: 'own',
  }),
  endorsements: collection({
    shape: Endorsement,
    version: 1,
    indexes: {
      byFrom: { fields: ['from', 'at'] },
      byTo: { fields: ['to', 'at'] },
      byTime: { fields: ['at'] },
    },
    people: [
      { field: 'from', index: 'byFrom', onErase: 'remove' },
      { field: 'to', index: 'byTo', onErase: 'remove' },
    ],
    retention: { days: ENDORSEMENT_DAYS, since: 'at', index: 'byTime' },
    visibility: 'own',
  }),
  heartbeats: collection({
    shape: Heartbeat,
    version: 1,
    indexes: { byHouse: { fields: ['clubId'] } },
    people: [],
    retention: 'keep',
    visibility: 'house',
  }),
}
