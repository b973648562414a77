/**
 * Ways into a chat, chats of one person on their way to become one, and chats of groups; stands among the
 * collections.
 */
import { OneTimeLink, Session } from '../domain/access.ts'
import { ChatLink } from '../domain/chat-link.ts'
import { Room } from '../domain/room.ts'
import { collection } from './collection.ts'

export const chatCollections = {
  sessions: collection({
    shape: Session,
    version: 1,
    indexes: { byAddress: { fields: ['addressId'] }, bySeen: { fields: ['seenAt'] } },
    people: [],
    // A session names an address, and goes with it.
    retention: { days: 90, since: 'seenAt', index: 'bySeen' },
    visibility: 'house',
  }),
  links: collection({
    shape: OneTimeLink,
    version: 1,
    indexes: { byMember: { fields: ['memberId'] }, byExpiry: { fields: ['expiresAt'] } },
    people: [{ field: 'memberId', index: 'byMember', onErase: 'remove', house: true }],
    retention: { days: 1, since: 'expiresAt', index: 'byExpiry' },
    visibility: 'house',
  }),
  chatLinks: collection({
    shape: ChatLink,
    version: 1,
    indexes: {
      byMember: { fields: ['memberId'] },
      byOther: { fields: ['otherId'] },
      byExpiry: { fields: ['expiresAt'] },
    },
    people: [
      { field: 'memberId', index: 'byMember', onErase: 'remove', house: true },
      { field: 'otherId', index: 'byOther', onErase: 'remove', house: true },
    ],
    retention: { days: 1, since: 'expiresAt', index: 'byExpiry' },
    visibility: 'house',
  }),
  rooms: collection({
    shape: Room,
    version: 1,
    indexes: {
      byHost: { fields: ['by', 'openedAt'] },
      byGroup: { fields: ['groupId'] },
      byAddress: { fields: ['addressId'] },
    },
    people: [{ field: 'by', index: 'byHost', onErase: 'take-out' }],
    // Gone as soon as the group closes, another leads it, or the bot is taken out.
    retention: 'while-member',
    visibility: 'own',
  }),
}
