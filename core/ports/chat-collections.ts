/** Chats of one person on their way to become one, and chats of groups; stands among the collections. */
import { ChatLink } from '../domain/chat-link.ts'
import { Room } from '../domain/room.ts'
import { collection } from './collection.ts'

export const chatCollections = {
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
