/** What the methods of the fake Bot API work on, and the little that several of them need. */
import type { Clock } from '../../../core/ports/index.ts'
import type { Answer, Refusal } from './answer.ts'
import type { Chat, Chats, User, Written } from './chats.ts'
import type { Params, SentFile } from './params.ts'
import type { Command } from './rules.ts'
import type { Updates } from './updates.ts'
import type { Webhook } from './webhook.ts'

export interface Query {
  readonly chat: number
  readonly at: number
  answered?: { readonly text: string; readonly isAlert: boolean }
}

export interface Ground {
  readonly bot: User
  readonly clock: Pick<Clock, 'now' | 'at'>
  readonly chats: Chats
  readonly updates: Updates
  readonly webhook: Webhook
  /** Files that can be fetched, by their id. */
  readonly files: Map<string, SentFile>
  /** By scope and language, as JSON of both. */
  readonly commands: Map<string, readonly Command[]>
  /** A number that nobody had before. */
  serial(): number
  /** Presses that wait for their answer, or have it. */
  readonly queries: Map<string, Query>
}

export type Method = (params: Params, ground: Ground) => Answer

export function isRefusal(value: object | string): value is Refusal {
  return typeof value === 'object' && 'ok' in value && value.ok === false
}

/** Seconds, as the Bot API counts. */
export function secondsOf({ clock }: Pick<Ground, 'clock'>): number {
  return Math.floor(clock.now() / 1000)
}

/** Puts a message into its chat, numbered there. */
export function write(chat: Chat, written: Omit<Written, 'id'>): Written {
  chat.lastMessage += 1
  const message: Written = { ...written, id: chat.lastMessage }
  chat.messages.set(message.id, message)
  return message
}
