/** Chats of one person on their way to become one; stands among the collections. */
import { ChatLink } from '../domain/chat-link.ts'
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
}
