/** A group of the fake Telegram: the bot is added, made administrator, silenced, thrown out; it moves. */
import { type Chat, type Status, shapeChat, shapeMessage, type User } from './chats.ts'
import type { FakePerson } from './fake-person.ts'
import { type Ground, secondsOf, write } from './ground.ts'
import { shapeMember } from './methods.ts'

export interface FakeRoom {
  /** Its id is another one after it became a supergroup. */
  chat(): Chat
  /** With the words that a `startgroup` link carries, when it was one. */
  addsBot(by: FakePerson, payload?: string): void
  /** Administrator, or member again. */
  makesBot(status: 'administrator' | 'member', by: FakePerson): void
  removesBot(by: FakePerson): void
  joins(who: FakePerson): void
  leaves(who: FakePerson): void
  /** Members may not write any more, or may again. */
  mutes(isMuted: boolean): void
  /** Gives its new id. */
  becomesSupergroup(by: FakePerson): number
}

export function fakeRoom(
  ground: Ground,
  title: string,
  people: readonly FakePerson[],
  type: 'group' | 'supergroup',
): FakeRoom {
  const number = 4_000_000 + ground.serial()
  const id = type === 'group' ? -number : supergroupId(number)
  let chat = ground.chats.room(id, type, title)
  for (const [index, { user }] of people.entries())
    chat.standing.set(user.id, index === 0 ? 'creator' : 'member')

  const service = (by: User, content: Readonly<Record<string, unknown>>): void => {
    const written = write(chat, { from: by, date: secondsOf(ground) })
    ground.updates.add({ message: { ...shapeMessage(chat, written), ...content } })
  }
  const stands = (
    kind: 'my_chat_member' | 'chat_member',
    by: User,
    of: User,
    after: Status,
  ): void => {
    const before = chat.standing.get(of.id) ?? 'left'
    chat.standing.set(of.id, after)
    ground.updates.add({
      [kind]: {
        chat: shapeChat(chat),
        from: by,
        date: secondsOf(ground),
        old_chat_member: shapeMember(ground, chat, of.id, before),
        new_chat_member: shapeMember(ground, chat, of.id, after),
      },
    })
  }
  return {
    chat: () => chat,
    addsBot: ({ user }, payload) => {
      stands('my_chat_member', user, ground.bot, 'member')
      service(user, { new_chat_members: [ground.bot], new_chat_member: ground.bot })
      if (payload === undefined) return
      const command = `/start@${ground.bot.username ?? ''}`
      const entities = [{ type: 'bot_command', offset: 0, length: command.length }]
      service(user, { text: `${command} ${payload}`, entities })
    },
    makesBot: (status, { user }) => stands('my_chat_member', user, ground.bot, status),
    removesBot: ({ user }) => {
      service(user, { left_chat_member: ground.bot })
      stands('my_chat_member', user, ground.bot, 'kicked')
    },
    joins: ({ user }) => {
      service(user, { new_chat_members: [user] })
      stands('chat_member', user, user, 'member')
    },
    leaves: ({ user }) => {
      service(user, { left_chat_member: user })
      stands('chat_member', user, user, 'left')
    },
    mutes: (isMuted) => {
      chat.isMuted = isMuted
    },
    becomesSupergroup: ({ user }) => {
      const before = chat
      const moved = ground.chats.room(supergroupId(number), 'supergroup', title)
      for (const [member, status] of before.standing) moved.standing.set(member, status)
      service(user, { migrate_to_chat_id: moved.id })
      before.movedTo = moved.id
      chat = moved
      service(user, { migrate_from_chat_id: before.id })
      return moved.id
    },
  }
}

function supergroupId(number: number): number {
  return -1_000_000_000_000 - number
}
