/** A house on Telegram without a real club, in which who writes has a practice club of their own. */
import { type Message, plain } from '../../core/message/index.ts'
import type { Courier } from '../../core/ports/index.ts'
import { ok } from '../../core/result.ts'
import type { Plan } from '../_kit/house.ts'
import { type HouseForEach, houseForEach } from '../_kit/talk.ts'

export interface SandboxGround {
  readonly open: HouseForEach
  /** What the bot said in this chat, or in any, oldest first in each. */
  said(chat?: string): readonly Message[]
  /** The same as it is read: a space that does not break is a space. */
  texts(chat?: string): readonly string[]
  /** Group chats that the bot left. */
  readonly left: readonly string[]
}

/** Called once at the top of a file. */
export function sandboxes(plan: Plan = {}): SandboxGround {
  const said = new Map<string, Message[]>()
  const left: string[] = []
  const telegram: Courier = {
    platform: 'telegram',
    isIdempotent: false,
    tempo: { atOnce: 3, token: [], chat: () => [] },
    send: ({ key }, message) => {
      said.set(key, [...(said.get(key) ?? []), message])
      return Promise.resolve(ok())
    },
    leave: ({ key }) => {
      left.push(key)
      return Promise.resolve()
    },
  }
  const open = houseForEach({
    plan: () => {
      said.clear()
      left.length = 0
      return { ...plan, couriers: [telegram] }
    },
  })
  const saidIn = (chat?: string): readonly Message[] =>
    chat === undefined ? [...said.values()].flat() : (said.get(chat) ?? [])
  return {
    ...{ open, left, said: saidIn },
    texts: (chat) => saidIn(chat).map((one) => plain(one).replaceAll(/[\u00a0\u202f]/g, ' ')),
  }
}
